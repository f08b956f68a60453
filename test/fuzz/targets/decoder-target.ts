import type { Decoder } from "../../../src/contracts/decoder.js";
import { StreamReader } from "../../conformance/stream-reader.js";
import { TcpScript } from "../../tools/tcp-script.js";
import type { Corpus } from "../corpus.js";
import type { Part } from "../fuzz-case.js";
import { mutate, window } from "../mutate.js";
import { expect, expectBoundedMemory, expectCount } from "../oracle.js";
import { pickOne, type Target } from "./target.js";

/** Bits of the tag of a segment: from the server, never seen by the sensor, seen twice, cut by the capture. */
const SEGMENT = { fromServer: 1, lost: 2, repeated: 4, cut: 8 } as const;
const TAGS = [0, 1, 0, 1, 0, 1, 2, 3, 4, 5, 8, 9] as const;
const CUT_BYTES = 5;
const CLIENT_ISN = 1000;
const SERVER_ISN = 5000;
const BUDGET_BYTES = 1 << 18;
/** Members that no body may have: what they would hold is secret. */
const SECRETS = ["password", "authenticationToken"] as const;

/** What is fuzzed, and from what. */
export interface DecoderSeeds {
  readonly decoder: Decoder;
  readonly port: number;
  readonly segmentsMax: number;
  /** Conversations beside those of the samples; the tag of a part is its side. */
  readonly conversations?: readonly (readonly Part[])[];
  /** Where else than on `port` the samples speak it. */
  readonly otherPort?: number;
}

/** A decoder on two byte streams in any cut: through the flow layer, and by the plainest reader. */
export function decoderTarget({ decoder, port, otherPort, segmentsMax, conversations = [] }: DecoderSeeds): Target {
  const ports = [40_000, port] as const;
  const seeds = ({ streams }: Corpus) => [
    ...conversations,
    ...(streams.get(port) ?? []),
    ...(streams.get(otherPort ?? port) ?? []),
  ];
  return {
    name: decoder.doc.id,
    make: (corpus, random) => mutate(window(pickOne(seeds(corpus), random), random, segmentsMax, 0), random, TAGS),
    run(parts) {
      throughFlow(decoder, ports, parts);
      byPlainReader(decoder, ports, parts);
      expectBoundedMemory();
    },
  };
}

function throughFlow(decoder: Decoder, ports: readonly [number, number], parts: readonly Part[]): void {
  const script = new TcpScript([decoder], { decoderBytesMax: BUDGET_BYTES });
  script.handshake(CLIENT_ISN, SERVER_ISN, ports);
  const next: [number, number] = [CLIENT_ISN + 1, SERVER_ISN + 1];
  for (const { tag, bytes } of parts) {
    const from = (tag & SEGMENT.fromServer) === 0 ? 0 : 1;
    const cutBytes = (tag & SEGMENT.cut) === 0 ? 0 : CUT_BYTES;
    const acknowledgement = next[from === 0 ? 1 : 0];
    const segment = { from, sequence: next[from], acknowledgement, payload: bytes, cutBytes, ports } as const;
    next[from] += bytes.length + cutBytes;
    if ((tag & SEGMENT.lost) !== 0) continue;
    script.send(segment);
    if ((tag & SEGMENT.repeated) !== 0) script.send(segment);
  }
  for (const { anomalies, body } of script.pdus) checkMessage(decoder, anomalies, body);
  const sent = parts.reduce((sum, { bytes }) => sum + 2 * bytes.length, 0);
  expect(script.pdus.length <= sent, `${script.pdus.length} messages in ${sent} bytes`);
  for (const { ledgers, payloadBytes } of script.finish()) {
    for (const side of [0, 1] as const) {
      const { gapBytes, cutBytes: _cut, duplicateFrames: _frames, ...payload } = ledgers[side];
      const told = Object.values(payload).reduce((sum, count) => sum + count, 0);
      expect(told === payloadBytes[side], `side ${side}: ${told} of ${payloadBytes[side]} payload bytes accounted for`);
      expectCount(gapBytes, "gapBytes");
    }
  }
  const { heldBytes } = script.engine.reader.budget;
  expect(heldBytes === 0, `${heldBytes} bytes of the budget never given back`);
}

function byPlainReader(decoder: Decoder, ports: readonly [number, number], parts: readonly Part[]): void {
  const [reader, bodiless] = [true, false].map((wantsBody) => {
    const reading = new StreamReader(decoder, { transport: "tcp", ports, handshakeServer: 1, portServer: 1 });
    reading.wantsBody = wantsBody;
    for (const { tag, bytes } of parts) {
      const from = (tag & SEGMENT.fromServer) === 0 ? 0 : 1;
      if ((tag & SEGMENT.lost) !== 0) reading.gap(from, bytes.length);
      else reading.segment(from, bytes);
    }
    return reading;
  }) as [StreamReader, StreamReader];
  for (const { anomalies, body } of reader.pdus) checkMessage(decoder, anomalies, body ?? {});
  const codes = ({ pdus }: StreamReader) => pdus.map(({ anomalies }) => anomalies.join(" ")).join("\n");
  expect(codes(reader) === codes(bodiless), "other anomalies without bodies");
}

function checkMessage({ doc }: Decoder, anomalies: readonly string[], body: object): void {
  for (const code of anomalies) expect(code in doc.anomalies, `anomaly ${code} is not declared`);
  for (const key of Object.keys(body)) expect(key in doc.fields, `field ${key} is not declared`);
  for (const key of SECRETS) expect(!(key in body), `${key} is told`);
}
