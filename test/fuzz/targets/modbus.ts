import { ByteBudget } from "../../../src/core/byte-budget.js";
import { decoders } from "../../../src/protocols/index.js";
import { StreamReader } from "../../conformance/stream-reader.js";
import { TcpScript } from "../../tools/tcp-script.js";
import type { Part } from "../fuzz-case.js";
import { mutate, window } from "../mutate.js";
import { expect, expectBoundedMemory, expectCount } from "../oracle.js";
import { pickOne, type Target } from "./target.js";

/** Bits of the tag of a segment: from the server, never seen by the sensor, seen twice, cut by the capture. */
const SEGMENT = { fromServer: 1, lost: 2, repeated: 4, cut: 8 } as const;
const TAGS = [0, 1, 0, 1, 0, 1, 2, 3, 4, 5, 8, 9] as const;
const CUT_BYTES = 5;
const SEGMENTS_MAX = 80;
const CLIENT_ISN = 1000;
const SERVER_ISN = 5000;

const modbus = decoders.find(({ doc }) => doc.id === "modbus")!;

/** The Modbus decoder on two byte streams in any cut: through the flow layer, and by the plainest reader. */
export const modbusTarget: Target = {
  name: "modbus",
  make: (corpus, random) => mutate(window(pickOne(corpus.streams, random), random, SEGMENTS_MAX, 0), random, TAGS),
  run(parts) {
    throughFlow(parts);
    byPlainReader(parts);
    expectBoundedMemory();
  },
};

function throughFlow(parts: readonly Part[]): void {
  const script = new TcpScript([modbus]);
  script.handshake(CLIENT_ISN, SERVER_ISN);
  const next: [number, number] = [CLIENT_ISN + 1, SERVER_ISN + 1];
  for (const { tag, bytes } of parts) {
    const from = (tag & SEGMENT.fromServer) === 0 ? 0 : 1;
    const cutBytes = (tag & SEGMENT.cut) === 0 ? 0 : CUT_BYTES;
    const segment = {
      from,
      sequence: next[from],
      acknowledgement: next[from === 0 ? 1 : 0],
      payload: bytes,
      cutBytes,
    } as const;
    next[from] += bytes.length + cutBytes;
    if ((tag & SEGMENT.lost) !== 0) continue;
    script.send(segment);
    if ((tag & SEGMENT.repeated) !== 0) script.send(segment);
  }
  for (const { anomalies } of script.pdus) checkAnomalies(anomalies);
  const sent = parts.reduce((sum, { bytes }) => sum + 2 * bytes.length, 0);
  expect(script.pdus.length <= sent, `${script.pdus.length} messages in ${sent} bytes`);
  for (const { ledgers, payloadBytes } of script.finish()) {
    for (const side of [0, 1] as const) {
      const { decodedBytes, undecodableBytes, unidentifiedBytes, retransmittedBytes, conflictingBytes, gapBytes } =
        ledgers[side];
      const told = decodedBytes + undecodableBytes + unidentifiedBytes + retransmittedBytes + conflictingBytes;
      expect(told === payloadBytes[side], `side ${side}: ${told} of ${payloadBytes[side]} payload bytes accounted for`);
      expectCount(gapBytes, "gapBytes");
    }
  }
}

function byPlainReader(parts: readonly Part[]): void {
  const hints = {
    transport: "tcp",
    ports: [40_000, 502],
    handshakeServer: 1,
    portServer: 1,
    budget: new ByteBudget(1 << 20),
  } as const;
  const reader = new StreamReader(modbus, hints);
  for (const { tag, bytes } of parts) {
    const from = (tag & SEGMENT.fromServer) === 0 ? 0 : 1;
    if ((tag & SEGMENT.lost) !== 0) reader.gap(from, bytes.length);
    else reader.segment(from, bytes);
  }
  for (const { anomalies, body } of reader.pdus) {
    checkAnomalies(anomalies);
    for (const key of Object.keys(body ?? {})) expect(key in modbus.doc.fields, `field ${key} is not declared`);
  }
}

function checkAnomalies(anomalies: readonly string[]): void {
  for (const code of anomalies) expect(code in modbus.doc.anomalies, `anomaly ${code} is not declared`);
}
