import type { Decoder } from "../../../src/contracts/decoder.js";
import { mqtt } from "../../../src/protocols/mqtt/index.js";
import { StreamReader } from "../../conformance/stream-reader.js";
import { mqttSamples } from "../../protocols/mqtt/sample-pdus.js";
import { frame, masked, request, response } from "../../protocols/mqtt/websocket/websocket-encoder.js";
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
const PORTS = [40_000, 1883] as const;
const BUDGET_BYTES = 1 << 18;

const decoder = mqtt as Decoder;

/** Sessions of every version, and the same in a WebSocket; the tag is the side. */
const seeds: readonly (readonly Part[])[] = mqttSamples.flatMap(({ pdus }) => {
  const plain = pdus.map(({ from, bytes }) => ({ tag: from, bytes }));
  const carried = pdus.map(({ from, bytes }) => ({
    tag: from,
    bytes: from === 0 ? masked({ payload: bytes }) : frame({ payload: bytes }),
  }));
  return [plain, [{ tag: 0, bytes: request() }, { tag: 1, bytes: response() }, ...carried]];
});

/** The MQTT decoder on two byte streams in any cut: through the flow layer, and by the plainest reader. */
export const mqttTarget: Target = {
  name: "mqtt",
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
  for (const { anomalies, body } of script.pdus) checkPacket(anomalies, body);
  for (const { ledgers, payloadBytes } of script.finish()) {
    for (const side of [0, 1] as const) {
      const { decodedBytes, undecodableBytes, opaqueBytes, unidentifiedBytes, retransmittedBytes, conflictingBytes } =
        ledgers[side];
      const read = decodedBytes + undecodableBytes + opaqueBytes + unidentifiedBytes;
      const told = read + retransmittedBytes + conflictingBytes;
      expect(told === payloadBytes[side], `side ${side}: ${told} of ${payloadBytes[side]} payload bytes accounted for`);
      expectCount(ledgers[side].gapBytes, "gapBytes");
    }
  }
  const { heldBytes } = script.engine.reader.budget;
  expect(heldBytes === 0, `${heldBytes} bytes of the budget never given back`);
}

function byPlainReader(parts: readonly Part[]): void {
  const reader = new StreamReader(decoder, { transport: "tcp", ports: PORTS, handshakeServer: 1, portServer: 1 });
  const bodiless = new StreamReader(decoder, { transport: "tcp", ports: PORTS, handshakeServer: 1, portServer: 1 });
  bodiless.wantsBody = false;
  for (const { tag, bytes } of parts) {
    const from = (tag & SEGMENT.fromServer) === 0 ? 0 : 1;
    for (const each of [reader, bodiless]) {
      if ((tag & SEGMENT.lost) !== 0) each.gap(from, bytes.length);
      else each.segment(from, bytes);
    }
  }
  for (const { anomalies, body } of reader.pdus) checkPacket(anomalies, body ?? {});
  const codes = ({ pdus }: StreamReader) => pdus.map(({ anomalies }) => anomalies.join(" ")).join("\n");
  expect(codes(reader) === codes(bodiless), "other anomalies without bodies");
}

function checkPacket(anomalies: readonly string[], body: object): void {
  for (const code of anomalies) expect(code in decoder.doc.anomalies, `anomaly ${code} is not declared`);
  for (const key of Object.keys(body)) expect(key in decoder.doc.fields, `field ${key} is not declared`);
  expect(!("password" in body), "a password is told");
}
