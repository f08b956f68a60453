import type { FlowHints } from "../../contracts/decoder.js";
import type { JsonObject } from "../../core/json.js";
import { createNetworkMessage, type NetworkMessage } from "./network-message.js";

/** Registered for opc.udp. [OPC 10000-14 §7.3.2] */
export const UADP_PORT = 4840;

/**
 * The head has no magic, only a version and reserved bits: one datagram in 16 looks like it. On the port two in a row
 * are needed; elsewhere six that continue a sequence, which random ones do once in 2^96.
 */
export const EVIDENCE_NEEDED = { onPort: 2, elsewhere: 6 } as const;

const EVIDENCE_MAX = 1000;
const UNKNOWN = -1;

/** All that is known of one exchange of datagrams. */
export class UadpState {
  readonly message: NetworkMessage = createNetworkMessage();
  evidence = 0;
  messages = 0;
  secured = 0;
  readonly #isOnPort: boolean;
  #sequence = UNKNOWN;

  constructor({ ports }: FlowHints) {
    this.#isOnPort = ports.includes(UADP_PORT);
  }

  count({ sequenceNumber, isSecured }: NetworkMessage): void {
    this.messages++;
    if (isSecured) this.secured++;
    const continues = sequenceNumber >= 0 && sequenceNumber === ((this.#sequence + 1) & 0xffff);
    const isProof = this.#isOnPort || (continues && this.#sequence !== UNKNOWN);
    if (isProof && this.evidence < EVIDENCE_MAX) this.evidence++;
    this.#sequence = sequenceNumber;
  }

  summary(): JsonObject {
    return { messages: this.messages, secured: this.secured };
  }
}
