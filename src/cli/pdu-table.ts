import type { Flow } from "../contracts/flow.js";
import type { Pdu } from "../contracts/pdu.js";
import { formatPacketTime } from "../core/packet-time.js";
import { printable } from "./printable.js";

const COLUMNS = { time: 15, frame: 7, from: 21, to: 21, protocol: 9 } as const;
/** Members that say what the message is, in the order in which they are put in front. */
const LEADING = ["kind", "messageType", "packetType", "handshakeType", "service"] as const;
/** Members that those, the columns or the context already say. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...LEADING,
  "functionCode",
  "transactionIdentifier",
  "requestFrame",
  "typeId",
  "secureChannelId",
  "tokenId",
  "sequenceNumber",
  "requestId",
  "requestHandle",
  "timeoutHint",
]);
/** Of a longer value the beginning is shown: the whole of it is in the NDJSON. */
const VALUE_CHARACTERS_MAX = 160;

/** PDUs as lines for a person: who said what to whom. */
export class PduTable {
  readonly #write: (text: string) => void;
  #hasHeader = false;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  pdu(pdu: Pdu): void {
    if (!this.#hasHeader) {
      this.#hasHeader = true;
      const { time, frame, from, to } = COLUMNS;
      const head = `${"TIME".padEnd(time)} ${"FRAME".padStart(frame)} ${"FROM".padEnd(from)} ${"TO".padEnd(to)}`;
      this.#write(`${head} ${"PROTOCOL".padEnd(COLUMNS.protocol)} MESSAGE\n`);
    }
    const { flow } = pdu;
    const server = flow.endpoints[flow.server];
    const client = flow.endpoints[flow.server === 0 ? 1 : 0];
    const [from, to] = pdu.direction === "toServer" ? [client, server] : [server, client];
    const time = formatPacketTime(pdu.time).slice(11, 26);
    const ends = `${place(from).padEnd(COLUMNS.from)} ${place(to).padEnd(COLUMNS.to)}`;
    const anomalies = pdu.anomalies.length > 0 ? `  ! ${pdu.anomalies.join(", ")}` : "";
    const start = `${time} ${String(pdu.frame).padStart(COLUMNS.frame)} ${ends}`;
    this.#write(`${start} ${pdu.protocol.padEnd(COLUMNS.protocol)} ${describe(pdu.body)}${anomalies}\n`);
  }

  flowEnded(_flow: Flow): void {}

  flush(): void {}
}

function place(end: { ip: string; port: number }): string {
  return end.ip.includes(":") ? `[${end.ip}]:${end.port}` : `${end.ip}:${end.port}`;
}

function describe(body: object): string {
  const members = body as Record<string, unknown>;
  const kind = LEADING.map((name) => members[name])
    .filter((value) => value !== undefined)
    .map((value) => printable(String(value)))
    .join(" ");
  const code = members.functionCode === undefined ? "" : ` FC ${members.functionCode}`;
  const rest = Object.entries(members)
    .filter(([name, value]) => !LEFT_OUT.has(name) && saysSomething(name, value))
    .map(([name, value]) => `${name}=${short(typeof value === "object" ? JSON.stringify(value) : String(value))}`);
  return `${kind}${code} ${rest.join(" ")}`;
}

function short(value: string): string {
  const text = printable(value);
  return text.length <= VALUE_CHARACTERS_MAX ? text : `${text.slice(0, VALUE_CHARACTERS_MAX)}...`;
}

/** What is not so, not there or as always need not be read. */
function saysSomething(name: string, value: unknown): boolean {
  if (value === undefined || value === false || (name === "chunks" && value === 1)) return false;
  return !Array.isArray(value) || value.length > 0;
}
