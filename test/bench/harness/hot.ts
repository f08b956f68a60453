/**
 * The hot functions alone: `node --expose-gc --max-semi-space-size=512 hot.js CAPTURE`, bundled as users' code is,
 * prints, per function, CPU nanoseconds and bytes allocated per unit as JSON. The nursery is larger than any pass, so
 * nothing is collected in between and what the heap grew by is what was allocated.
 */
import { readFileSync } from "node:fs";
import { openCaptures } from "../../../src/capture/open-captures.js";
import type { DecodeOut } from "../../../src/contracts/decoder.js";
import type { Side } from "../../../src/contracts/flow.js";
import { ByteBudget } from "../../../src/core/byte-budget.js";
import { createFrame, type Frame } from "../../../src/core/frame.js";
import { createPacket } from "../../../src/core/packet.js";
import { PacketClock } from "../../../src/core/packet-clock.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { FlowEngine } from "../../../src/flow/flow-engine.js";
import { decoders } from "../../../src/protocols/index.js";
import { WireDecoder } from "../../../src/wire/wire-decoder.js";
import { type RecordedPdus, recorded } from "./recorded-pdus.js";

/** What one function costs. */
export interface HotResult {
  readonly name: string;
  readonly unit: "frame" | "PDU";
  readonly nsPerUnit: number;
  readonly bytesPerUnit: number;
}

const PASSES = 9;
const FRAMES_MAX = 400_000;
const PDUS_MAX = 200_000;
const PDUS_MIN = 1000;
const ETHERNET = 1;

/** Frames of a capture that this folder made, as offsets into the file. */
interface Recording {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly times: Float64Array;
  readonly count: number;
}

function load(path: string): Recording {
  const file = readFileSync(path);
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.length);
  const starts = new Int32Array(FRAMES_MAX);
  const ends = new Int32Array(FRAMES_MAX);
  const times = new Float64Array(FRAMES_MAX);
  let count = 0;
  for (let at = 24; at + 16 <= file.length && count < FRAMES_MAX; count++) {
    times[count] = file.readUInt32LE(at) * 1e6 + file.readUInt32LE(at + 4);
    starts[count] = at + 16;
    ends[count] = at + 16 + file.readUInt32LE(at + 8);
    at = ends[count]!;
  }
  return { bytes, starts, ends, times, count };
}

function place(frame: Frame, recording: Recording, index: number): void {
  frame.bytes = recording.bytes;
  frame.at = recording.starts[index]!;
  frame.end = recording.ends[index]!;
  frame.wireBytes = frame.end - frame.at;
  frame.time = recording.times[index] as PacketTime;
  frame.number = index + 1;
  frame.linkType = ETHERNET;
}

/** The function under test over `units` units, known once it has run. */
interface Pass {
  readonly units: number;
  run(): void | Promise<void>;
}

/** Median time and least allocation over passes; the first ones, which compile, are among the slow half. */
async function probe(name: string, unit: HotResult["unit"], prepare: () => Pass | Promise<Pass>): Promise<HotResult> {
  const ns: number[] = [];
  const bytes: number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const work = await prepare();
    globalThis.gc?.();
    const heapBefore = process.memoryUsage().heapUsed;
    const start = process.cpuUsage();
    await work.run();
    const { user, system } = process.cpuUsage(start);
    ns.push(((user + system) * 1000) / work.units);
    bytes.push((process.memoryUsage().heapUsed - heapBefore) / work.units);
  }
  return { name, unit, nsPerUnit: ns.sort((a, b) => a - b)[PASSES >> 1]!, bytesPerUnit: Math.min(...bytes) };
}

function decodeWire(recording: Recording): Pass {
  const wire = new WireDecoder();
  const frame = createFrame();
  const packet = createPacket();
  return {
    units: recording.count,
    run() {
      for (let index = 0; index < recording.count; index++) {
        place(frame, recording, index);
        wire.decode(frame, packet);
      }
    },
  };
}

/** Wire and flow over the second half; the first half opens the flows. */
function decodeFlows(recording: Recording): Pass {
  const wire = new WireDecoder();
  const clock = new PacketClock();
  const flows = new FlowEngine(decoders, {}, clock);
  const frame = createFrame();
  const packet = createPacket();
  const half = recording.count >> 1;
  const feed = (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      place(frame, recording, index);
      clock.advanceTo(frame.time);
      wire.decode(frame, packet);
      flows.packet(packet);
    }
  };
  feed(0, half);
  return { units: recording.count - half, run: () => feed(half, recording.count) };
}

async function readCapture(path: string): Promise<Pass> {
  const source = await openCaptures([path]);
  const frame = createFrame();
  let units = 0;
  return {
    get units() {
      return units;
    },
    async run() {
      do {
        while (source.next(frame)) units++;
      } while (await source.fill());
      await source.close();
    },
  };
}

/** What each decoder is given by the flow layer in the capture; few PDUs say nothing and are left out. */
function recordPdus(recording: Recording): RecordedPdus[] {
  const recorders = decoders.map((decoder) => recorded(decoder, PDUS_MAX));
  const clock = new PacketClock();
  const flows = new FlowEngine(
    recorders.map(({ decoder }) => decoder),
    {},
    clock,
  );
  const wire = new WireDecoder();
  const frame = createFrame();
  const packet = createPacket();
  for (let index = 0; index < recording.count; index++) {
    place(frame, recording, index);
    clock.advanceTo(frame.time);
    wire.decode(frame, packet);
    flows.packet(packet);
  }
  return recorders.map(({ recording: pdus }) => pdus).filter(({ pdus }) => pdus.length >= PDUS_MIN);
}

/** The PDUs again, each to the state of its flow, without the layers below. */
function decodePdus({ decoder, hints, pdus }: RecordedPdus, wantsBody: boolean): Pass {
  const budget = new ByteBudget(1 << 26);
  const states = hints.map((hint) => decoder.open({ ...hint, budget }));
  const out: DecodeOut<object> = { wantsBody, pdu() {}, serverIs() {}, opaque() {} };
  const context = { from: 0 as Side, time: 0.5 as PacketTime, frame: 1, missingBytes: 0, isPeerBehind: false };
  return {
    units: pdus.length,
    run() {
      for (const { flow, from, time, frame, bytes } of pdus) {
        const state = states[flow];
        context.from = from;
        context.time = time;
        context.frame = frame;
        decoder.frame(bytes, 0, bytes.length, from, state);
        decoder.decode(bytes, 0, bytes.length, context, state, out);
      }
    },
  };
}

const path = process.argv[2] ?? "";
const recording = load(path);
const results = [
  await probe("capture: read and split a pcap", "frame", () => readCapture(path)),
  await probe("wire: headers", "frame", () => decodeWire(recording)),
  await probe("wire and flow: headers, reassembly, PDUs counted", "frame", () => decodeFlows(recording)),
];
for (const pdus of recordPdus(recording)) {
  const name = `protocols/${pdus.decoder.doc.id}: frame and decode`;
  results.push(await probe(`${name}, no body`, "PDU", () => decodePdus(pdus, false)));
  results.push(await probe(`${name}, with body`, "PDU", () => decodePdus(pdus, true)));
}
console.log(JSON.stringify(results));
