import { RpcMessages } from "./rpc-message.js";
import type { FactTeller, ServiceTalk, SpokenPayload } from "./spoken-payload.js";

const PACKETS_MAX = 4096;

/** MS-RPC over TCP. [MS-RPCE §2.1.1.1] */
export class RpcTalk implements ServiceTalk {
  readonly service = "ms-rpc";
  readonly #messages = new RpcMessages();
  #packets = 0;

  read({ bytes, at, end, isFromServer }: SpokenPayload, tell: FactTeller): boolean {
    if (!isFromServer) this.#messages.read(bytes, at, end, tell);
    return ++this.#packets < PACKETS_MAX;
  }
}
