import { describe, expect, it } from "vitest";
import type { ConduitEvent } from "../../../src/contracts/sensor-event.js";
import type { PlantSource } from "../../../src/inventory/plant-source.js";
import { SeenConduits } from "../../../src/sensor/view/seen-conduits.js";
import { conduit, party, session } from "../../detectors/given.js";

const LIMIT = 8192;

function ended(port: number, seconds = port): ConduitEvent {
  return conduit("ended", session({ id: port, server: party(2, port) }), seconds, 1);
}

function sourceOf(open: readonly ConduitEvent[]): PlantSource {
  const assets = { asset: () => undefined, assets: () => [], withMac: () => [] };
  return { assets, ending: () => open, assetId: (station, ip) => `a:${station ?? `ip:${ip}`}` };
}

describe("SeenConduits", () => {
  it("lets go of what ended longest ago, and counts it", () => {
    const seen = new SeenConduits();
    for (let port = 1; port <= LIMIT; port++) seen.hear(ended(port));
    seen.hear(ended(1, LIMIT + 1));
    for (let port = 1; port <= 3; port++) seen.hear(ended(20_000 + port));
    const conduits = seen.tally(undefined);
    const ports = [...conduits.values()].map(({ samples: [sample] }) => sample?.server.port);
    expect([conduits.size, seen.unlisted]).toEqual([LIMIT, 3]);
    expect([1, 2, 3, 4, 5, 20_003].map((port) => ports.includes(port))).toEqual([
      true,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it("has no room for more that is open, and counts each of them once", () => {
    const seen = new SeenConduits();
    for (let port = 1; port < LIMIT; port++) seen.hear(ended(port));
    const open = [...[1, 9001, 9002, 9003, 9003].map((port) => ended(port, 10_000))];
    const conduits = seen.tally(sourceOf(open));
    expect([conduits.size, seen.unlisted]).toEqual([LIMIT, 2]);
    const [first] = conduits.values();
    expect([first?.sessions, first?.bytes]).toEqual([2, 60]);
    expect(seen.tally(sourceOf([])).size).toBe(LIMIT - 1);
    expect(seen.unlisted).toBe(0);
  });

  it("keeps of open sessions those that differ in what a policy asks, and at most eight", () => {
    const named = (id: number, serverName: string | undefined) =>
      conduit("ended", session({ id, protocol: "tls", serverName }), id, 1);
    const seen = new SeenConduits();
    seen.hear(named(1, "a.test"));
    const samplesOf = (...open: readonly ConduitEvent[]) =>
      [...seen.tally(sourceOf(open)).values()].map(({ samples }) => samples.map(({ serverName }) => serverName));
    expect(samplesOf(named(2, "a.test"), named(3, "b.test"), named(4, undefined), named(5, "b.test"))).toEqual([
      ["a.test", "b.test", undefined],
    ]);
    const many = Array.from({ length: 100 }, (_, i) => named(i, `${i}.test`));
    expect(samplesOf(...many)[0]).toHaveLength(8);
  });
});
