import type { Flow } from "../contracts/flow.js";
import type { Pdu } from "../contracts/pdu.js";
import { JsonBytes } from "../core/json-bytes.js";

/** The part of a record that stays the same for one direction of a flow. */
interface Prefix {
  readonly server: number;
  readonly protocol: string;
  readonly toServer: Uint8Array;
  readonly toClient: Uint8Array;
}

const encode = (text: string) => new TextEncoder().encode(text);
const TIME = encode('{"time":');
const FRAME = encode(',"frame":');
const ANOMALIES = encode(',"anomalies":');
const NO_ANOMALIES = encode(',"anomalies":[]}\n');
const END = encode("}\n");
const FLUSH_BYTES = 1 << 16;

/** Writes PDUs as the NDJSON records of `decode`. */
export class PduLines {
  readonly #json = new JsonBytes();
  readonly #prefixes = new Map<Flow, Prefix>();
  readonly #captures: readonly string[];
  readonly #write: (bytes: Uint8Array) => void;

  /** `captures`: names to print with each record, when there are several. `write` borrows what it is given. */
  constructor(captures: readonly string[], write: (bytes: Uint8Array) => void) {
    this.#captures = captures;
    this.#write = write;
  }

  pdu(pdu: Pdu): void {
    const json = this.#json;
    json.raw(TIME);
    json.time(pdu.time);
    json.raw(FRAME);
    json.number(pdu.frame);
    if (this.#captures.length > 1) json.raw(encode(`,"file":${JSON.stringify(this.#captures[pdu.capture])}`));
    const prefix = this.#prefix(pdu);
    json.raw(pdu.direction === "toServer" ? prefix.toServer : prefix.toClient);
    json.object(pdu.body);
    if (pdu.anomalies.length === 0) {
      json.raw(NO_ANOMALIES);
    } else {
      json.raw(ANOMALIES);
      json.value(pdu.anomalies);
      json.raw(END);
    }
    if (json.length >= FLUSH_BYTES) this.flush();
  }

  flowEnded(flow: Flow): void {
    this.#prefixes.delete(flow);
  }

  flush(): void {
    this.#write(this.#json.bytes.subarray(0, this.#json.length));
    this.#json.clear();
  }

  #prefix(pdu: Pdu): Prefix {
    const { flow } = pdu;
    const known = this.#prefixes.get(flow);
    if (known !== undefined && known.server === flow.server && known.protocol === pdu.protocol) return known;
    const prefix = {
      server: flow.server,
      protocol: pdu.protocol,
      toServer: directionPrefix(pdu.protocol, flow, true),
      toClient: directionPrefix(pdu.protocol, flow, false),
    };
    this.#prefixes.set(flow, prefix);
    return prefix;
  }
}

function directionPrefix(protocol: string, flow: Flow, isToServer: boolean): Uint8Array {
  const server = flow.endpoints[flow.server];
  const client = flow.endpoints[flow.server === 0 ? 1 : 0];
  const [source, destination] = isToServer ? [client, server] : [server, client];
  const members = JSON.stringify({
    protocol,
    direction: isToServer ? "toServer" : "toClient",
    src: { ip: source.ip, port: source.port },
    dst: { ip: destination.ip, port: destination.port },
    flow: flow.communityId,
    vlan: flow.vlans.length > 0 ? flow.vlans : undefined,
  });
  return encode(`,${members.slice(1, -1)},"body":`);
}
