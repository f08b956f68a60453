import { writeFileSync } from "node:fs";
import { afterAll, describe, expect, it, type TestContext } from "vitest";
import { pcap } from "../../tools/capture-writer.js";
import { MirrorNetwork, needMirrorNetwork } from "./mirror-network.js";
import { sentFrames } from "./sent-frames.js";
import { untilTrue, WatchedPoints } from "./watched-points.js";

const BURST = 5000;
const SNAP_BYTES = 64;

interface Seen {
  readonly points: WatchedPoints;
  readonly beganUs: number;
  readonly endedUs: number;
  readonly burst: readonly string[];
  readonly sentByListener: string;
}

let network: MirrorNetwork | undefined;
let seen: Promise<Seen> | undefined;
afterAll(() => network?.close());

/** One mirror port, and every way to listen on it at once. */
function listened(context: TestContext): Promise<Seen> {
  needMirrorNetwork(context);
  seen ??= listen();
  return seen;
}

async function listen(): Promise<Seen> {
  network = new MirrorNetwork();
  const childProgram = network.program();
  const onInterface = { interfaceName: "mon0", childProgram };
  const filter = "vlan 100 and udp port 502";
  const points = new WatchedPoints([
    { name: "ring", backend: "ring", ...onInterface },
    { name: "pcap", backend: "pcap", ...onInterface },
    { name: "auto", backend: "auto", ...onInterface },
    { name: "tcpdump", backend: "command", command: network.command("tcpdump", "-i", "mon0", "-U", "-w", "-") },
    { name: "ring cut", backend: "ring", snapBytes: SNAP_BYTES, ...onInterface },
    { name: "pcap cut", backend: "pcap", snapBytes: SNAP_BYTES, ...onInterface },
    { name: "ring filtered", backend: "ring", filter, ...onInterface },
    { name: "pcap filtered", backend: "pcap", filter, ...onInterface },
  ]);
  try {
    await points.untilListening();
    const { source } = points;
    await untilTrue(
      () => network?.listeners() === source.captures.length,
      () => `${network?.listeners()} packet sockets`,
    );
    const beganUs = Date.now() * 1000;
    network.replay(written("kinds.pcap", Object.values(sentFrames)));
    const count = Object.keys(sentFrames).length;
    await points.until("all kinds", ({ name, frames }) => name.endsWith("filtered") || frames === count);
    const endedUs = Date.now() * 1000;
    const burst = Array.from({ length: BURST }, (_, index) => numbered(index));
    network.replay(written("burst.pcap", burst), "-p", "50000");
    await points.stop();
    return {
      points,
      beganUs,
      endedUs,
      burst: burst.map((bytes) => Buffer.from(bytes).toString("hex")),
      sentByListener: network.sentByListener(),
    };
  } finally {
    await points.close();
  }
}

function written(name: string, frames: readonly Uint8Array[]): string {
  const path = network?.file(name) ?? name;
  writeFileSync(path, pcap({ frames: frames.map((bytes) => ({ timeUs: 0, bytes })) }));
  return path;
}

function numbered(index: number): Uint8Array {
  const bytes = Buffer.alloc(60);
  bytes.write("020000000002020000000001", "hex");
  bytes.writeUInt16BE(0x88b5, 12);
  bytes.writeUInt32BE(index, 14);
  return bytes;
}

const whole = ["ring", "pcap", "auto", "tcpdump"];

describe("the frames of a mirror port", () => {
  it.for(whole)("come as they were sent, by %s", async (name, context) => {
    const { points } = await listened(context);
    const kinds = points.framesOf(name).slice(0, Object.keys(sentFrames).length);
    expect(named(kinds)).toEqual(Object.keys(sentFrames));
  });

  // What tcpdump did not take of the kernel when it is told to end is lost.
  it.for(["ring", "pcap", "auto"])("come all, those sent right before the stop too, by %s", async (name, context) => {
    const { points, burst } = await listened(context);
    expect(points.framesOf(name)).toHaveLength(Object.keys(sentFrames).length + burst.length);
  });

  it.for(whole)("come in order, by %s", async (name, context) => {
    const { points, burst } = await listened(context);
    const frames = points.framesOf(name).slice(Object.keys(sentFrames).length);
    expect(frames.findIndex((hex, at) => hex !== burst[at])).toBe(-1);
    expect(frames.length).toBeGreaterThan(0);
  });

  it.for(whole)("have the time at which they came, by %s", async (name, context) => {
    const { points, beganUs, endedUs } = await listened(context);
    const index = points.source.captures.indexOf(name);
    const times = points.frames.filter(({ capture }) => capture === index).map(({ timeUs }) => timeUs);
    const kinds = times.slice(0, Object.keys(sentFrames).length);
    expect(kinds.filter((timeUs) => timeUs < beganUs - 1000 || timeUs > endedUs)).toEqual([]);
    expect(times.filter((timeUs, at) => timeUs < (times[at - 1] ?? 0))).toEqual([]);
  });

  it.for(whole)("are numbered from 1, by %s", async (name, context) => {
    const { points } = await listened(context);
    const index = points.source.captures.indexOf(name);
    const numbers = points.frames.filter(({ capture }) => capture === index).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  it.for(["ring cut", "pcap cut"])("keep their length when cut, by %s", async (name, context) => {
    const { points } = await listened(context);
    const index = points.source.captures.indexOf(name);
    const frames = points.frames.filter(({ capture }) => capture === index).slice(0, Object.keys(sentFrames).length);
    const lengths = frames.map(({ hex, wireBytes }) => [hex.length / 2, wireBytes]);
    expect(lengths).toEqual(Object.values(sentFrames).map(({ length }) => [Math.min(length, SNAP_BYTES), length]));
  });

  it.for(["ring filtered", "pcap filtered"])("come as the filter says, by %s", async (name, context) => {
    const { points } = await listened(context);
    expect(named(points.framesOf(name))).toEqual(["tagged"]);
  });

  it.for(["ring", "pcap"])("are counted by the kernel, by %s", async (name, context) => {
    const { points } = await listened(context);
    const count = Object.keys(sentFrames).length + BURST;
    expect(points.state(name)).toMatchObject({ frames: count, received: count, dropped: 0, droppedByInterface: 0 });
  });

  it("come by the ring where both can be had", async (context) => {
    const { points } = await listened(context);
    expect(points.state("auto").backend).toBe("ring");
  });

  it("end each point as stopped, with no restart", async (context) => {
    const { points } = await listened(context);
    expect(points.source.points.filter(({ condition, restarts }) => condition !== "stopped" || restarts > 0)).toEqual(
      [],
    );
  });

  it("bring nothing onto the cable from our side", async (context) => {
    const { sentByListener } = await listened(context);
    expect(sentByListener).toBe("0");
  });
});

/** What is special about each. */
function named(frames: readonly string[]): (string | undefined)[] {
  const kinds = Object.entries(sentFrames);
  return frames.map((hex) => kinds.find(([, bytes]) => Buffer.from(bytes).toString("hex") === hex)?.[0]);
}
