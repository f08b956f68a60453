/**
 * The hot functions alone: `node --expose-gc --max-semi-space-size=512 --import tsx hot.ts CAPTURE` prints,
 * per function of the build, CPU nanoseconds and bytes allocated per unit as JSON. The nursery is larger than any
 * pass, so nothing is collected in between and what the heap grew by is what was allocated.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DecodeOut, PduContext } from "../../../src/contracts/decoder.js";
import type { Frame } from "../../../src/core/frame.js";
import type { PacketTime } from "../../../src/core/packet-time.js";

// The build, not the sources: what tsx makes of those is not what users run.
const { openCaptures } = await built<typeof import("../../../src/capture/open-captures.js")>("capture/open-captures");
const { ByteBudget } = await built<typeof import("../../../src/core/byte-budget.js")>("core/byte-budget");
const { createFrame } = await built<typeof import("../../../src/core/frame.js")>("core/frame");
const { createPacket } = await built<typeof import("../../../src/core/packet.js")>("core/packet");
const { PacketClock } = await built<typeof import("../../../src/core/packet-clock.js")>("core/packet-clock");
const { FlowEngine } = await built<typeof import("../../../src/flow/flow-engine.js")>("flow/flow-engine");
const { decoders } = await built<typeof import("../../../src/protocols/index.js")>("protocols/index");
const { modbus } = await built<typeof import("../../../src/protocols/modbus/index.js")>("protocols/modbus/index");
const { WireDecoder } = await built<typeof import("../../../src/wire/wire-decoder.js")>("wire/wire-decoder");

function built<T>(module: string): Promise<T> {
  return import(fileURLToPath(new URL(`../../../dist/${module}.js`, import.meta.url))) as Promise<T>;
}

/** What one function costs. */
export interface HotResult {
  readonly name: string;
  readonly unit: "frame" | "PDU";
  readonly nsPerUnit: number;
  readonly bytesPerUnit: number;
}

const PASSES = 9;
const FRAMES_MAX = 400_000;
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

/** One request and one response in turn, as the flow would hand them over. */
function decodePdus(wantsBody: boolean): Pass {
  // Plain arrays as in the pipeline: a Buffer is another class to the compiler.
  const request = Uint8Array.from(Buffer.from("000100000006010300640004", "hex"));
  const response = Uint8Array.from(Buffer.from("00010000000b0103080001000200030004", "hex"));
  const state = modbus.open({
    transport: "tcp",
    ports: [49_152, 502],
    handshakeServer: 1,
    portServer: 1,
    budget: new ByteBudget(1 << 20),
  });
  const out: DecodeOut<object> = { wantsBody, pdu() {}, serverIs() {}, opaque() {} };
  const contexts = [0, 1].map((from) => ({ from, time: 1.5e15, frame: 1, missingBytes: 0 })) as unknown as PduContext[];
  const units = 200_000;
  return {
    units,
    run() {
      for (let pair = 0; pair < units / 2; pair++) {
        if (modbus.frame(request, 0, request.length, 0, state) !== request.length) throw new Error("not framed");
        modbus.decode(request, 0, request.length, contexts[0]!, state, out);
        if (modbus.frame(response, 0, response.length, 1, state) !== response.length) throw new Error("not framed");
        modbus.decode(response, 0, response.length, contexts[1]!, state, out);
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
  await probe("protocols/modbus: frame and decode, no body", "PDU", () => decodePdus(false)),
  await probe("protocols/modbus: frame and decode, with body", "PDU", () => decodePdus(true)),
];
console.log(JSON.stringify(results));
