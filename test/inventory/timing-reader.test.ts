import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../src/contracts/sensor-event.js";
import type { Frame } from "../../src/core/frame.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import { Inventory } from "../../src/inventory/inventory.js";
import { Pipeline } from "../../src/sensor/pipeline.js";
import { LoopPlant } from "../sensor/loop-plant.js";
import { arpRequest, host } from "./frames.js";

const START = Date.UTC(2026, 0, 5, 8) * 1000;
const [MASTER, PLC_A, STATION, SERVER] = [host(1), host(11), host(50), host(60)] as const;

/** What is told of loops and links, as short texts: the events themselves are used again. */
function told(frames: readonly Frame[], text: (event: SensorEvent) => string | undefined): string[] {
  const texts: string[] = [];
  const clock = new PacketClock();
  const listen = (event: SensorEvent) => {
    const said = text(event);
    if (said !== undefined) texts.push(said);
  };
  const pipeline = new Pipeline({ listener: new Inventory([], listen, { clock }), clock });
  for (const frame of frames) pipeline.frame(frame);
  pipeline.finish();
  return texts;
}

const seconds = (time: number) => Number(((time - START) / 1e6).toFixed(4));

function loopText(event: SensorEvent): string | undefined {
  if (event.type === "loop-asked") {
    return `${seconds(event.time)} asked ${event.operation.name} ${event.intervalUs} ${event.pauseUs}`;
  }
  if (event.type === "loop-answered") return `${seconds(event.time)} answered ${event.latencyUs}`;
  if (event.type !== "loop-unanswered") return undefined;
  return `${seconds(event.time)} unanswered ${seconds(event.askedTime)} ${event.waitedUs}`;
}

const loop = { client: MASTER, server: PLC_A, fromSeconds: 0, latency: () => 0.002 };

describe("loops", () => {
  it("are told by what is asked and what is answered", () => {
    const made = new LoopPlant().poll({ ...loop, toSeconds: 2.5 });
    expect(told(made.frames(START), loopText)).toEqual([
      "0.01 asked 3/hr/8/4 -1 -1",
      "0.012 answered 2000",
      "1.01 asked 3/hr/8/4 1000000 1000000",
      "1.012 answered 2000",
      "2.01 asked 3/hr/8/4 1000000 1000000",
      "2.012 answered 2000",
    ]);
  });

  it("tell what stays without an answer after 1, 2, 4 and 8 seconds, and no more", () => {
    const made = new LoopPlant().background(0, 20);
    made.poll({ ...loop, toSeconds: 2, latency: (poll) => (poll === 0 ? undefined : 0.002) });
    expect(told(made.frames(START), loopText).filter((text) => text.includes("unanswered"))).toEqual([
      "2 unanswered 0.01 1000000",
      "3 unanswered 0.01 2000000",
      "5 unanswered 0.01 4000000",
      "9 unanswered 0.01 8000000",
    ]);
  });

  it("go on in another connection, and begin anew when nothing was captured for long", () => {
    const made = new LoopPlant();
    for (const from of [0, 5, 1000]) made.poll({ ...loop, fromSeconds: from, toSeconds: from + 1 });
    const asked = told(made.frames(START), loopText).filter((text) => text.includes("asked"));
    expect(asked).toEqual([
      "0.01 asked 3/hr/8/4 -1 -1",
      "5.01 asked 3/hr/8/4 5000000 5000000",
      "1000.01 asked 3/hr/8/4 -1 -1",
    ]);
  });
});

describe("links", () => {
  it("are told each second with what they carried, and who but control carried it", () => {
    const made = new LoopPlant().poll({ ...loop, toSeconds: 3 }).copy(STATION, SERVER, 1, 2, 14_000);
    made.raw(1.5, arpRequest(MASTER, "10.0.0.99"));
    const texts = told(made.frames(START), (event) => {
      if (event.type !== "link-second") return undefined;
      const { time, link, frames, bytes, controlBytes, groupFrames, arpRequests } = event;
      const talkers = event.talkers.map((load) => `${load.talker.server.ip} ${load.bytes}`);
      const group = `${groupFrames} ${arpRequests} ${event.groupSender}`;
      return `${seconds(time)} ${link} ${frames} ${bytes} ${controlBytes} ${group} ${talkers.join(",")}`;
    });
    // Handshake of 3 frames and a poll of 2; a copy of 2 frames and then 10 of 1454 bytes; each frame costs 24 more.
    expect(texts).toEqual([
      "1 untagged 5 437 419 0 0 undefined ",
      "2 untagged 15 15217 185 1 1 02:00:00:00:00:01 10.0.0.60 14936",
    ]);
  });

  it("are apart by VLAN", () => {
    const made = new LoopPlant().poll({ ...loop, toSeconds: 1, vlan: 10 }).background(0, 1.1);
    const links = told(made.frames(START), (event) =>
      event.type === "link-second" ? `${event.link} ${event.frames}` : undefined,
    );
    expect(links).toEqual(["10 5", "untagged 2"]);
  });

  it("tell the most bytes in a millisecond, and how often a frame came again", () => {
    const made = new LoopPlant();
    for (let i = 0; i < 12; i++) made.raw(0.5 + i / 10_000, arpRequest(MASTER, "10.0.0.99"));
    const texts = told(made.raw(2, arpRequest(MASTER, "10.0.0.99")).frames(START), (event) => {
      if (event.type !== "link-second") return undefined;
      return `${Math.max(...event.millisecondBytes)} ${event.millisecondBytes[500]} ${event.repeats}`;
    });
    expect(texts[0]).toBe("840 840 12");
  });
});
