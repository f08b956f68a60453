import { fromHex, type SampleHints, type SamplePdu, type SampleSequence } from "../../conformance/sample-sequence.js";

const onPort: SampleHints = { transport: "tcp", ports: [49_152, 502], handshakeServer: 1, portServer: 1 };
const elsewhere: SampleHints = { transport: "tcp", ports: [49_152, 5020], handshakeServer: 1, portServer: undefined };
const midstream: SampleHints = { transport: "tcp", ports: [502, 49_152], handshakeServer: undefined, portServer: 0 };

/** PDUs as hex, requests and responses in turn; each pair gets its own transaction identifier and unit 1. */
const exchanges: readonly (readonly [request: string, response: string])[] = [
  ["01 0013 0013", "01 03 cd6b05"],
  ["02 00c4 0016", "02 03 acdb35"],
  ["03 006b 0003", "03 06 022b 0000 0064"],
  ["04 0008 0001", "04 02 000a"],
  ["05 00ac ff00", "05 00ac ff00"],
  ["06 0001 0003", "06 0001 0003"],
  ["07", "07 6d"],
  ["08 0000 a537", "08 0000 a537"],
  ["0b", "0b ffff 0108"],
  ["0c", "0c 08 0000 0108 0121 2000"],
  ["0f 0013 000a 02 cd01", "0f 0013 000a"],
  ["10 0001 0002 04 000a 0102", "10 0001 0002"],
  ["11", "11 05 09 ff 506c63"],
  ["14 0e 06 0004 0001 0002 06 0003 0009 0002", "14 0c 05 06 0dfe 0020 05 06 33cd 0040"],
  ["15 0d 06 0004 0007 0003 06af 04be 100d", "15 0d 06 0004 0007 0003 06af 04be 100d"],
  ["16 0004 00f2 0025", "16 0004 00f2 0025"],
  ["17 0003 0006 000e 0003 06 00ff 00ff 00ff", "17 0c 00fe 0acd 0001 0003 000d 00ff"],
  ["18 04de", "18 0006 0002 01b8 1284"],
  ["2b 0e 01 00", "2b 0e 01 01 00 00 02 00 04 41636d65 01 03 503130"],
  ["03 ffff 0001", "83 02"],
];

const umas: readonly (readonly [request: string, response: string])[] = [
  ["5a 00 01 00", "5a 00 fe fd03 0000"],
  ["5a 00 10 01000000 03 454e47", "5a 00 fe 7e"],
  ["5a 7e 20 01 0013 00000000 6400", "5a 7e fe 01 0203"],
  ["5a 7e 40 ff00", "5a 7e fd 80"],
];

function pdusOf(pairs: readonly (readonly [string, string])[], client: 0 | 1): SamplePdu[] {
  return pairs.flatMap(([request, response], index) => [
    { from: client, bytes: adu(index + 1, 1, request) },
    { from: client === 0 ? 1 : 0, bytes: adu(index + 1, 1, response), answers: 2 * index },
  ]);
}

/** A PDU with its MBAP header before it. */
export function adu(transactionIdentifier: number, unitIdentifier: number, pduHex: string): Uint8Array {
  const pdu = fromHex(pduHex);
  const bytes = new Uint8Array(7 + pdu.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, transactionIdentifier);
  view.setUint16(4, pdu.length + 1);
  bytes[6] = unitIdentifier;
  bytes.set(pdu, 7);
  return bytes;
}

/** One exchange of each public function, on the registered port, elsewhere and begun in the middle; and UMAS. */
export const modbusSamples: readonly SampleSequence[] = [
  { name: "every public function on port 502", hints: onPort, pdus: pdusOf(exchanges, 0) },
  { name: "every public function on another port", hints: elsewhere, pdus: pdusOf(exchanges, 0) },
  { name: "every public function, begun in the middle", hints: midstream, pdus: pdusOf(exchanges, 1) },
  { name: "UMAS", hints: onPort, pdus: pdusOf(umas, 0) },
];
