import type { Side } from "../../../src/contracts/flow.js";
import type { SampleHints, SamplePdu, SampleSequence } from "../../conformance/sample-sequence.js";
import {
  connect5,
  connect311,
  controlPacket,
  joined,
  type Part,
  plain,
  properties,
  publish5,
  publish311,
  text,
  word,
} from "./control-packets.js";

const onPort: SampleHints = { transport: "tcp", ports: [49_152, 1883], handshakeServer: 1, portServer: 1 };
const elsewhere: SampleHints = { transport: "tcp", ports: [49_152, 11_883], handshakeServer: 1, portServer: undefined };
const midstream: SampleHints = {
  transport: "tcp",
  ports: [11_883, 49_152],
  handshakeServer: undefined,
  portServer: undefined,
};

const C: Side = 0;
const S: Side = 1;

/** Sender, packet, and which earlier one it answers. */
type Row = readonly [from: Side, bytes: Uint8Array, answers?: number];

function pdusOf(rows: readonly Row[], isSwapped = false): SamplePdu[] {
  return rows.map(([from, bytes, answers]) => {
    const side: Side = isSwapped ? (from === 0 ? 1 : 0) : from;
    return answers === undefined ? { from: side, bytes } : { from: side, bytes, answers };
  });
}

const ack = (first: number, identifier: number, ...rest: readonly Part[]) =>
  controlPacket(first, word(identifier), ...rest);

const will = joined(text("plant/7/state"), text("offline"));

const opening311: readonly Row[] = [
  [C, connect311("press-4", 0xee, will, text("operator"), text("not told"))],
  [S, controlPacket(0x20, "00 00"), 0],
];

const session311: readonly Row[] = [
  [C, controlPacket(0x82, word(1), text("plant/+/set"), 1, text("plant/7/#"), 2)],
  [S, controlPacket(0x90, word(1), "01 02"), 0],
  [C, publish311("plant/7/temperature", plain("21.5"))],
  [S, publish311("plant/7/set", plain('{"speed":7}'), 3, 40)],
  [C, ack(0x40, 40), 3],
  [C, publish311("plant/7/pressure", plain("1.013"), 2, 2)],
  [S, ack(0x40, 2), 5],
  [C, publish311("plant/7/recipe", plain("A-12"), 4, 3)],
  [S, ack(0x50, 3), 7],
  [C, ack(0x62, 3), 8],
  [S, ack(0x70, 3), 9],
  [C, controlPacket(0xa2, word(4), text("plant/+/set"))],
  [S, ack(0xb0, 4), 11],
  [C, controlPacket(0xc0)],
  [S, controlPacket(0xd0), 13],
  [C, publish311("plant/7/state", "", 1)],
];

const closing311: readonly Row[] = [[C, controlPacket(0xe0)]];

const userProperty = joined("26", text("line"), text("7"));
const opening5: readonly Row[] = [
  [C, connect5(properties("11 0000003c 21 0014 22 000a", userProperty), 0x06, properties("18 0000001e"), will)],
  [S, controlPacket(0x20, "00 00", properties("21 0014 22 0005 24 01 27 00010000 13 0078")), 0],
];

const session5: readonly Row[] = [
  [C, controlPacket(0x82, word(1), properties("0b 07"), text("$share/pumps/plant/#"), 0x29)],
  [S, controlPacket(0x90, word(1), properties(), "01"), 0],
  [C, publish5("plant/7/temperature", properties("23 0001"), plain("21.5"))],
  [C, publish5("plant/7/pressure", properties("02 00000e10 01 01"), plain("1.013"), 2, 2)],
  [S, ack(0x40, 2, "10", properties("1f", text("nobody listens"))), 3],
  [S, publish5("plant/7/set", properties("0b 07 03", text("application/json")), plain('{"speed":7}'), 2, 9)],
  [C, ack(0x40, 9), 5],
  [S, publish5("plant/7/recipe", properties("09 0003 010203 08", text("plant/7/answer")), plain("A-12"), 4, 10)],
  [C, ack(0x50, 10), 7],
  [S, ack(0x62, 10), 8],
  [C, ack(0x70, 10, "00"), 9],
  [C, controlPacket(0xa2, word(4), properties(), text("plant/+/set"), text("plant/x"))],
  [S, controlPacket(0xb0, word(4), properties(), "00 11"), 11],
  [C, controlPacket(0xf0, "18", properties("15", text("SCRAM-SHA-1")))],
  [S, controlPacket(0xf0, "00", properties("15", text("SCRAM-SHA-1")))],
  [C, controlPacket(0xc0)],
  [S, controlPacket(0xd0), 15],
];

const closing5: readonly Row[] = [[S, controlPacket(0xe0, "8b", properties("1f", text("restart")))]];

const session31: readonly Row[] = [
  [C, controlPacket(0x10, text("MQIsdp"), 3, 0x02, word(20), text("meter-9"))],
  [S, controlPacket(0x20, "00 00"), 0],
  [C, controlPacket(0x82, word(1), text("meters/9/set"), 1)],
  [S, controlPacket(0x90, word(1), "01"), 2],
  [C, publish311("meters/9/power", plain("1200"), 4, 2)],
  [S, ack(0x50, 2), 4],
  [C, ack(0x6a, 2), 5],
  [S, ack(0x70, 2), 6],
  [C, controlPacket(0xe0)],
];

/** Rows behind one another, each counting what it answers from its own first. */
function sequence(...parts: readonly (readonly Row[])[]): Row[] {
  const rows: Row[] = [];
  for (const part of parts) {
    const base = rows.length;
    for (const [from, bytes, answers] of part) {
      rows.push(answers === undefined ? [from, bytes] : [from, bytes, base + answers]);
    }
  }
  return rows;
}

/** Whole sessions of each version, on the registered port, elsewhere and begun in the middle. */
export const mqttSamples: readonly SampleSequence[] = [
  { name: "3.1.1 on port 1883", hints: onPort, pdus: pdusOf(sequence(opening311, session311, closing311)) },
  { name: "5.0 on port 1883", hints: onPort, pdus: pdusOf(sequence(opening5, session5, closing5)) },
  { name: "3.1 on another port", hints: elsewhere, pdus: pdusOf(session31) },
  { name: "5.0 on another port", hints: elsewhere, pdus: pdusOf(sequence(opening5, session5, closing5)) },
  { name: "3.1.1, begun in the middle", hints: midstream, pdus: pdusOf(session311, true) },
  { name: "5.0, begun in the middle", hints: midstream, pdus: pdusOf(session5, true) },
];
