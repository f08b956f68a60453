import type { Flow, Side } from "../../src/contracts/flow.js";
import type { Pdu } from "../../src/contracts/pdu.js";
import type { TrafficListener } from "../../src/contracts/traffic-listener.js";
import type { Packet } from "../../src/core/packet.js";
import { decoders } from "../../src/protocols/index.js";
import { expect, expectCount } from "./oracle.js";
import { checkPacket } from "./packet-oracle.js";

const STATES: readonly Flow["state"][] = ["attempted", "refused", "established", "midstream", "closed", "reset"];

/** Hears a pipeline and holds it to the contracts of Flow and Pdu; `story` is what it said, to compare two runs. */
export class FlowOracle implements TrafficListener {
  readonly story: string[] = [];
  readonly #open = new Set<number>();
  #lastId = 0;
  #payloadBytes = 0;
  #pduCount = 0;

  packet(packet: Packet): void {
    checkPacket(packet);
  }

  flowOpened(flow: Flow): void {
    expect(flow.id > this.#lastId, `flow ${flow.id} after ${this.#lastId}`);
    this.#lastId = flow.id;
    this.#open.add(flow.id);
  }

  flowChanged(flow: Flow): void {
    expect(this.#open.has(flow.id), `flow ${flow.id} changed but is not open`);
    expect(STATES.includes(flow.state), `state ${flow.state}`);
  }

  pdu(pdu: Pdu): void {
    const decoder = decoders.find(({ doc }) => doc.id === pdu.protocol);
    expect(decoder !== undefined, `protocol ${pdu.protocol}`);
    expect(this.#open.has(pdu.flow.id), "a message of a flow that is not open");
    expect(pdu.flow.protocol === pdu.protocol, `${pdu.protocol} in a flow of ${pdu.flow.protocol}`);
    for (const code of pdu.anomalies) expect(code in decoder.doc.anomalies, `anomaly ${code} is not declared`);
    for (const key of Object.keys(pdu.body)) expect(key in decoder.doc.fields, `field ${key} is not declared`);
    const text = JSON.stringify(pdu.body);
    expect(holdsNoNan(pdu.body), `not a number in ${text}`);
    this.#pduCount++;
    this.story.push(`${pdu.time} ${pdu.frame} ${pdu.direction} ${text} ${pdu.anomalies.join()}`);
  }

  flowEnded(flow: Flow): void {
    expect(this.#open.delete(flow.id), `flow ${flow.id} ended twice or never began`);
    for (const side of [0, 1] as const) this.#checkLedger(flow, side);
    const { ledgers, payloadBytes, frames, state, server, summary, communityId, protocol } = flow;
    this.story.push(JSON.stringify({ communityId, state, server, protocol, frames, payloadBytes, ledgers, summary }));
  }

  /** After the run. */
  finish(): void {
    expect(this.#open.size === 0, `${this.#open.size} flows never ended`);
    // Every message has at least one byte of its own.
    expect(this.#pduCount <= this.#payloadBytes, `${this.#pduCount} messages in ${this.#payloadBytes} bytes`);
  }

  #checkLedger(flow: Flow, side: Side): void {
    const ledger = flow.ledgers[side];
    for (const [name, value] of Object.entries(ledger)) expectCount(value as number, `flow ${flow.id}: ${name}`);
    const told =
      ledger.decodedBytes +
      ledger.undecodableBytes +
      ledger.opaqueBytes +
      ledger.unidentifiedBytes +
      ledger.retransmittedBytes +
      ledger.conflictingBytes;
    const payloadBytes = flow.payloadBytes[side];
    this.#payloadBytes += payloadBytes;
    expect(
      told === payloadBytes,
      `${flow.transport} flow ${flow.id} side ${side}: ${told} of ${payloadBytes} payload bytes accounted for`,
    );
    expect(ledger.decodedBytes === 0 || flow.protocol !== undefined, "decoded bytes in a flow of no protocol");
  }
}

/** JSON writes NaN and the infinities as null. */
function holdsNoNan(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return value === null || typeof value !== "object" || Object.values(value).every(holdsNoNan);
}
