/**
 * Feeds a watcher the points of servers and made-up hosts, and prints what it held: `node --expose-gc limits-run.js
 * HOSTS SERVERS`, bundled as users' code is.
 */
import { PacketClock } from "../../src/core/packet-clock.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { displacedIn } from "../../src/sensor/displaced.js";
import { Pipeline } from "../../src/sensor/pipeline.js";
import { Watcher } from "../../src/sensor/watcher.js";
import { START } from "../detectors/given.js";
import { frameOf, host, tcp } from "../inventory/frames.js";
import { Plant, usual } from "./plant.js";
import { learnedFrom } from "./watched.js";

const [hostCount = 0, serverCount = 0] = process.argv.slice(2).map(Number);
const REGISTERS = 125;
const SYN = 0x02;
const MIB = 2 ** 20;
/** Times at which what is held is measured while hosts are made up. */
const MEASUREMENTS = 6;
/** Half a minute of attempts is more than the flow table keeps. */
const STEP_US = 1000;

const told = new Map<string, number>();
const liveMiB: number[] = [];
const clock = new PacketClock();
const watcher = new Watcher({
  clock,
  baseline: learnedFrom(usual().frames(START)),
  captures: ["made-up.pcap"],
  displaced: () => displacedIn(pipeline),
  emit: (record) => {
    const what = record.kind === "alert" ? record.detector : record.kind;
    told.set(what, (told.get(what) ?? 0) + 1);
  },
});
const pipeline = new Pipeline({ listener: watcher, clock });

measure();
for (let server = 0; server < serverCount; server++) points(server);
measure();
hosts();
pipeline.finish();
watcher.finish();
process.stdout.write(`${JSON.stringify({ liveMiB, frames: pipeline.frames, told: Object.fromEntries(told) })}\n`);

function measure(): void {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  liveMiB.push((heapUsed + external) / MIB);
}

/** Every register of a server is read: 65 536. */
function points(server: number): void {
  const plant = new Plant();
  for (let address = 0; address + REGISTERS <= 65_536; address += REGISTERS) {
    const values = Array.from({ length: 2 * REGISTERS }, (_, i) => (address + i) & 0xff);
    const request = [3, address >> 8, address & 0xff, 0, REGISTERS];
    const response = [3, 2 * REGISTERS, ...values];
    plant.modbus(3600 + server * 60 + address / 1000, host(1), host(100 + server), { request, response });
  }
  for (const frame of plant.frames(START)) pipeline.frame(frame);
}

/** One attempt of each host to one that nobody has heard of either; no two have a MAC or an address in common. */
function hosts(): void {
  const syn = tcp({ from: host(1), to: host(2), ports: [1, 502], sequence: 1, acknowledgement: 0, flags: SYN });
  const frame = frameOf(syn, 0, 1);
  const { bytes } = frame;
  for (let n = 1; n <= hostCount; n++) {
    bytes.set([1, n >> 16, n >> 8, n, 2, 0, 2, n >> 16, n >> 8, n], 2);
    bytes.set([10, n >> 16, n >> 8, n, 172, 16 + (n >> 16), n >> 8, n], 26);
    frame.time = (START + 8e9 + n * STEP_US) as PacketTime;
    frame.number = n;
    pipeline.frame(frame);
    if (n % Math.ceil(hostCount / MEASUREMENTS) === 0) measure();
  }
}
