import type { Flow } from "../contracts/flow.js";
import type { Pdu } from "../contracts/pdu.js";
import { formatPacketTime } from "../core/packet-time.js";
import { pduSummary } from "../sensor/pdu-summary.js";
import { printable } from "./printable.js";

const COLUMNS = { time: 15, frame: 7, from: 21, to: 21, protocol: 9 } as const;
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
    this.#write(`${start} ${pdu.protocol.padEnd(COLUMNS.protocol)} ${printable(pduSummary(pdu.body))}${anomalies}\n`);
  }

  flowEnded(_flow: Flow): void {}

  flush(): void {}
}

function place(end: { ip: string; port: number }): string {
  return end.ip.includes(":") ? `[${end.ip}]:${end.port}` : `${end.ip}:${end.port}`;
}
