import type { Decoder } from "../../../src/contracts/decoder.js";
import { ByteBudget } from "../../../src/core/byte-budget.js";
import { opcua } from "../../../src/protocols/opcua/index.js";
import { StreamReader } from "../../conformance/stream-reader.js";
import { noise } from "../../protocols/opcua/opcua-bytes.js";
import { opcuaSequences } from "../../protocols/opcua/sample-pdus.js";
import { TcpScript } from "../../tools/tcp-script.js";
import type { Part } from "../fuzz-case.js";
import { mutate, window } from "../mutate.js";
import { expect, expectBoundedMemory, expectCount } from "../oracle.js";
import { pickOne, type Target } from "./target.js";

/** Bits of the tag of a segment: from the server, never seen by the sensor, seen twice, cut by the capture. */
const SEGMENT = { fromServer: 1, lost: 2, repeated: 4, cut: 8 } as const;
const TAGS = [0, 1, 0, 1, 0, 1, 2, 3, 4, 5, 8, 9] as const;
const CUT_BYTES = 5;
const SEGMENTS_MAX = 60;
const CLIENT_ISN = 1000;
const SERVER_ISN = 5000;
const PORTS = [40_000, 4840] as const;
const BUDGET_BYTES = 1 << 18;

const decoder = opcua as Decoder;

const CERTIFICATE = noise(300, 1);
const MESSAGE_HEADER_BYTES = 24;
/** Where the content of a MSG is split to make chunks of it. */
const SPLIT_BYTES = 30;

/** Sessions of every kind, and the same with their messages in two chunks. */
const seeds: readonly (readonly Part[])[] = opcuaSequences(CERTIFICATE).flatMap(({ pdus }) => {
  const parts = pdus.map(({ from, bytes }) => ({ tag: from, bytes }));
  return [parts, parts.flatMap(({ tag, bytes }) => inTwoChunks(bytes).map((chunk) => ({ tag, bytes: chunk })))];
});

function inTwoChunks(bytes: Uint8Array): readonly Uint8Array[] {
  const isMessage = String.fromCharCode(...bytes.slice(0, 4)) === "MSGF";
  if (!isMessage || bytes.length <= MESSAGE_HEADER_BYTES + SPLIT_BYTES) return [bytes];
  const cut = MESSAGE_HEADER_BYTES + SPLIT_BYTES;
  const chunks = [bytes.slice(0, cut), Uint8Array.of(...bytes.slice(0, MESSAGE_HEADER_BYTES), ...bytes.slice(cut))];
  for (const chunk of chunks) new DataView(chunk.buffer).setUint32(4, chunk.length, true);
  chunks[0]?.set([0x43], 3);
  return chunks;
}

/** The OPC UA decoder on two byte streams in any cut: through the flow layer, and by the plainest reader. */
export const opcuaTarget: Target = {
  name: "opcua",
  make: (_, random) => mutate(window(pickOne(seeds, random), random, SEGMENTS_MAX, 0), random, TAGS),
  run(parts) {
    throughFlow(parts);
    byPlainReader(parts);
    expectBoundedMemory();
  },
};

function throughFlow(parts: readonly Part[]): void {
  const script = new TcpScript([decoder], { decoderBytesMax: BUDGET_BYTES });
  script.handshake(CLIENT_ISN, SERVER_ISN, PORTS);
  const next: [number, number] = [CLIENT_ISN + 1, SERVER_ISN + 1];
  for (const { tag, bytes } of parts) {
    const from = (tag & SEGMENT.fromServer) === 0 ? 0 : 1;
    const cutBytes = (tag & SEGMENT.cut) === 0 ? 0 : CUT_BYTES;
    const acknowledgement = next[from === 0 ? 1 : 0];
    const segment = { from, sequence: next[from], acknowledgement, payload: bytes, cutBytes, ports: PORTS } as const;
    next[from] += bytes.length + cutBytes;
    if ((tag & SEGMENT.lost) !== 0) continue;
    script.send(segment);
    if ((tag & SEGMENT.repeated) !== 0) script.send(segment);
  }
  for (const { anomalies, body } of script.pdus) checkMessage(anomalies, body);
  for (const { ledgers, payloadBytes } of script.finish()) {
    for (const side of [0, 1] as const) {
      const ledger = ledgers[side];
      const told =
        ledger.decodedBytes +
        ledger.undecodableBytes +
        ledger.opaqueBytes +
        ledger.unidentifiedBytes +
        ledger.retransmittedBytes +
        ledger.conflictingBytes;
      expect(told === payloadBytes[side], `side ${side}: ${told} of ${payloadBytes[side]} payload bytes accounted for`);
      expectCount(ledger.gapBytes, "gapBytes");
    }
  }
  const { heldBytes } = script.engine.reader.budget;
  expect(heldBytes === 0, `${heldBytes} bytes of the budget never given back`);
}

function byPlainReader(parts: readonly Part[]): void {
  const budget = new ByteBudget(BUDGET_BYTES);
  const hints = { transport: "tcp", ports: PORTS, handshakeServer: 1, portServer: 1, budget } as const;
  const reader = new StreamReader(decoder, hints);
  for (const { tag, bytes } of parts) {
    const from = (tag & SEGMENT.fromServer) === 0 ? 0 : 1;
    if ((tag & SEGMENT.lost) !== 0) reader.gap(from, bytes.length);
    else reader.segment(from, bytes);
  }
  for (const { anomalies, body } of reader.pdus) checkMessage(anomalies, body ?? {});
}

function checkMessage(anomalies: readonly string[], body: object): void {
  for (const code of anomalies) expect(code in decoder.doc.anomalies, `anomaly ${code} is not declared`);
  for (const key of Object.keys(body)) expect(key in decoder.doc.fields, `field ${key} is not declared`);
}
