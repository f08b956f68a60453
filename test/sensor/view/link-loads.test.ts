import { describe, expect, it } from "vitest";
import type { LinkSecond } from "../../../src/contracts/link-event.js";
import { type PacketTime, parsePacketTime } from "../../../src/core/packet-time.js";
import { LinkLoads } from "../../../src/sensor/view/link-loads.js";
import { party, START } from "../../detectors/given.js";

/** The second that ends `seconds` after the start, with these bytes of talkers by name. */
function second(seconds: number, flows: Readonly<Record<string, number>> = {}, over: Partial<LinkSecond> = {}) {
  const talkers = Object.entries(flows).map(([name, bytes], id) => {
    return { talker: { id, name, client: party(1), server: party(2), session: undefined }, bytes };
  });
  const time = (START + seconds * 1e6) as PacketTime;
  return {
    type: "link-second",
    link: "untagged",
    time,
    bytes: 1000,
    controlBytes: 250,
    talkers,
    ...over,
  } as LinkSecond;
}

const numbered = (from: number, count: number, bytes: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`flow ${from + i}`, bytes]));

describe("LinkLoads", () => {
  it("keeps ten seconds to a point, of which the last may not be over", () => {
    const loads = new LinkLoads();
    for (let end = 1; end <= 14; end++) loads.hear(second(end, {}, end === 5 ? { controlBytes: 1000 } : {}));
    const [link] = loads.views();
    const points = link?.points.map(({ ts, ...point }) => [(parsePacketTime(ts) - START) / 1e6, point]);
    expect(points).toEqual([
      [0, { bytesPerSecond: 1000, otherShare: 0.675 }],
      [10, { bytesPerSecond: 1000, otherShare: 0.75 }],
    ]);
  });

  it("keeps an hour, and nothing of what time has gone back before", () => {
    const loads = new LinkLoads();
    for (let end = 10; end <= 4000; end += 10) loads.hear(second(end));
    const offsets = () =>
      loads
        .views()
        .filter(({ key }) => key === "untagged")
        .flatMap(({ points }) => points.map(({ ts }) => (parsePacketTime(ts) - START) / 1e6));
    expect([offsets().length, offsets()[0], offsets().at(-1)]).toEqual([360, 400, 3990]);
    loads.hear(second(1005));
    expect([offsets()[0], offsets().at(-2), offsets().at(-1)]).toEqual([400, 990, 1000]);
    loads.hear(second(9000, {}, { link: "7" }));
    expect(offsets()).toEqual([]);
  });

  it("names the flows of the last minute, the heaviest first and of equals by name", () => {
    const loads = new LinkLoads();
    loads.hear(second(10, { old: 9_000_000, lasting: 5 }));
    loads.hear(second(65, { b: 70, lasting: 30 }));
    loads.hear(second(70, { lasting: 30, a: 70, ...numbered(1, 20, 1) }));
    const flows = loads.views()[0]?.topFlows.map(({ conduit, bytes }) => `${conduit} ${bytes}`);
    expect(flows?.slice(0, 4)).toEqual(["a 70", "b 70", "lasting 60", "flow 1 1"]);
    expect(flows).toHaveLength(10);
  });

  it("makes room for a flow by letting go of a lighter one", () => {
    const loads = new LinkLoads();
    loads.hear(second(1, { ...numbered(1, 63, 100), light: 50 }));
    loads.hear(second(2, { lighter: 50, heavy: 60 }));
    loads.hear(second(3, { none: 90, ...numbered(1, 5, 1000) }));
    const flows = loads.views()[0]?.topFlows.map(({ conduit }) => conduit);
    expect(flows?.slice(0, 5)).toEqual(numberedNames(5));
    loads.hear(second(4, { heavy: 100_000, lighter: 40, light: 40 }));
    expect(loads.views()[0]?.topFlows[0]).toEqual({ conduit: "heavy", bytes: 100_000 });
  });

  it("keeps so many links, in the order of their numbers, and counts the others", () => {
    const loads = new LinkLoads();
    for (let vlan = 1; vlan <= 300; vlan++) loads.hear(second(vlan / 100, {}, { link: String(vlan) }));
    loads.hear(second(4));
    const keys = loads.views().map(({ key }) => key);
    expect([keys.length, keys[0], keys.at(-1), loads.evictions]).toEqual([256, "untagged", "300", 45]);
  });
});

function numberedNames(count: number): string[] {
  return Object.keys(numbered(1, count, 1));
}
