import { describe, expect, it } from "vitest";
import { LearnedBaseline } from "../../../src/baseline/learned-baseline.js";
import type { BaselineEntity } from "../../../src/contracts/baseline.js";
import { formatPacketTime, type PacketTime } from "../../../src/core/packet-time.js";
import { openPolicy } from "../../../src/policy/open-policy.js";
import { START } from "../../detectors/given.js";
import { ethernet, frameOf, host } from "../../inventory/frames.js";
import { LoopPlant } from "../loop-plant.js";
import { MASTER, PLC_A, PLC_B, Plant, readCoils, usual } from "../plant.js";
import { learnedContents, learnedFrom } from "../watched.js";
import { numberOf, ShownPlant, shortKey } from "./shown-plant.js";

const ROGUE = host(66);
const HOUR_US = 3_600_000_000;
const LATER = START + 24 * HOUR_US;
const learned = learnedFrom(usual().frames(START));
const at = (seconds: number) => formatPacketTime((LATER + seconds * 1e6) as PacketTime);

const policy = openPolicy(
  `version: 1
zones:
  - { id: operators, type: supervisory, subnets: [10.0.0.0/29] }
  - { id: cell, type: control, level: 1, subnets: [10.0.0.8/29] }
  - { id: office, type: enterprise, subnets: [10.0.0.64/29] }
conduits:
  - { id: polls, from: operators, to: cell, services: modbus }
  - { id: visit, from: office, to: cell, services: modbus, until: "2026-01-06T08:00:30Z" }
`,
  "policy.yaml",
);

describe("assets of a plant", () => {
  it("are those that were seen, and those of the baseline beside them", () => {
    const shown = new ShownPlant({ baseline: learned, policy });
    shown.watch(new Plant().modbus(1, MASTER, PLC_A, readCoils(4)).modbus(2, ROGUE, PLC_A, readCoils(4)).frames(LATER));
    const told = shown.desk.assets().map(({ id, isSeen, baselineState, zone, level, deviceClass, frames }) => {
      return [numberOf(id), isSeen, baselineState, zone, level, deviceClass, frames > 0];
    });
    expect(told).toEqual([
      ["1", true, "ok", "operators", 2, "hmi", true],
      ["11", true, "ok", "cell", 1, "controller", true],
      ["12", false, "ok", "cell", 1, "controller", false],
      ["13", false, "ok", "cell", 1, "controller", false],
      ["66", true, undefined, "office", 4, "hmi", true],
    ]);
    const [master, , absent] = shown.desk.assets();
    expect([master?.first, master?.last]).toEqual([learned.asset(`a:${MASTER.mac}`)?.first, at(1.007)]);
    expect([absent?.ips, absent?.mac]).toEqual([[PLC_B.ip], PLC_B.mac]);
    expect(shown.desk.zones().map(({ id, assets }) => [id, assets])).toEqual([
      ["operators", 1],
      ["cell", 3],
      ["office", 1],
    ]);
  });

  it("stand beside what the baseline says of them by now", () => {
    const { header, entities } = learnedContents(usual().frames(START));
    const states = ["rare", "quarantined", "finding"] as const;
    const doubted = entities.map((entity) => {
      const state = states[[`a:${MASTER.mac}`, `a:${PLC_A.mac}`, `a:${PLC_B.mac}`].indexOf(entity.key)];
      return state === undefined ? entity : ({ ...entity, state } as BaselineEntity);
    });
    const baseline = new LearnedBaseline({ header, entities: doubted });
    const stateNow = () => new ShownPlant({ baseline }).desk.assets().map(({ baselineState }) => baselineState);
    expect(stateNow()).toEqual(["rare", "quarantined", "finding", "ok"]);
    baseline.openAt((START + 40 * 24 * HOUR_US) as PacketTime);
    expect(stateNow()).toEqual(["rare", "quarantined", "finding", "stale"]);
  });

  it("keep their tags, and have the zone of whichever of their addresses is in one", () => {
    const twice = { ...ROGUE, ip: "10.0.0.9" };
    const frames = [
      frameOf(ethernet(ROGUE.mac, PLC_A.mac, 0x88cc, [2, 1, 0, 0], 7), LATER, 1),
      ...new Plant().modbus(1, { ...ROGUE, ip: "192.168.9.9" }, PLC_A, readCoils(4)).frames(LATER),
      ...new Plant().modbus(2, twice, PLC_A, readCoils(4)).frames(LATER),
    ];
    const found = new ShownPlant({ policy }).watch(frames).desk.assets();
    expect(found.map(({ id, vlans, zone, ips }) => [id, vlans, zone, ips])).toEqual([
      [`a:${PLC_A.mac}`, [], "cell", [PLC_A.ip]],
      [`a:${ROGUE.mac}`, [], "cell", ["192.168.9.9", "10.0.0.9"]],
      [`a:${ROGUE.mac}@7`, [7], undefined, []],
    ]);
  });

  it("are joined over runs, in which time may go back", () => {
    const shown = new ShownPlant();
    const frames = new Plant().modbus(1, MASTER, PLC_A, readCoils(4));
    shown.learn(frames.frames(LATER)).watch(new Plant().modbus(9, MASTER, PLC_B, readCoils(4)).frames(START));
    shown.watch(frames.frames(LATER + HOUR_US));
    const told = shown.desk.assets().map(({ id, first, last, frames: count, roles }) => {
      return [numberOf(id), first.slice(0, 19), last.slice(0, 19), count, roles];
    });
    expect(told).toEqual([
      ["1", "2026-01-05T08:00:09", "2026-01-06T09:00:01", 15, { "modbus/client": 3 }],
      ["11", "2026-01-06T08:00:01", "2026-01-06T09:00:01", 6, { "modbus/server": 2 }],
      ["12", "2026-01-05T08:00:09", "2026-01-05T08:00:09", 3, { "modbus/server": 1 }],
    ]);
  });
});

describe("conduits of a plant", () => {
  const quiet = () => new Plant().modbus(1, MASTER, PLC_A, readCoils(4));
  const visited = () => quiet().modbus(2, ROGUE, PLC_A, readCoils(4));

  it.each([
    { name: "without anything", ground: {}, want: ["1>11/tcp/modbus new", "66>11/tcp/modbus new"] },
    {
      name: "with a baseline",
      ground: { baseline: learned },
      want: ["1>11/tcp/modbus learned", "1>12/tcp/modbus learned", "1>13/tcp/modbus learned", "66>11/tcp/modbus new"],
    },
    {
      name: "with a policy that allows for a time",
      ground: { policy },
      want: ["1>11/tcp/modbus declared", "66>11/tcp/modbus declared"],
    },
  ])("are told apart $name", ({ ground, want }) => {
    expect(new ShownPlant(ground).watch(visited().frames(LATER)).conduits).toEqual(want);
  });

  it("are denied once the policy does not allow them any more, learned or not", () => {
    const baseline = learnedFrom(visited().frames(START));
    const shown = new ShownPlant({ policy, baseline }).watch(visited().frames(LATER + 60e6));
    expect(shown.conduits).toEqual(["1>11/tcp/modbus declared", "66>11/tcp/modbus denied"]);
    const unseen = new ShownPlant({ policy, baseline }).watch(quiet().frames(LATER + 60e6));
    expect(unseen.conduits).toEqual(["1>11/tcp/modbus declared", "66>11/tcp/modbus denied"]);
    shown.ground = { ...shown.ground, policy: undefined };
    expect(shown.conduits).toEqual(["1>11/tcp/modbus learned", "66>11/tcp/modbus learned"]);
  });

  it("are counted with what is open, and by the time of what was last sent", () => {
    const shown = new ShownPlant({ baseline: learned });
    const frames = quiet().modbus(3, MASTER, PLC_A, readCoils(4), readCoils(1)).frames(LATER);
    shown.watch(frames.slice(0, -3), true);
    const told = () => shown.desk.conduits().filter(({ isSeen }) => isSeen);
    const [first] = told();
    expect(first).toMatchObject({ sessions: 2, bytes: 3 * 22, last: at(3.006), baselineState: "ok" });
    shown.finish();
    expect(told()).toEqual([first]);
    const unseen = shown.desk.conduits().find(({ isSeen }) => !isSeen);
    expect(unseen).toMatchObject({ sessions: 0, bytes: 0, standing: "learned" });
    expect([unseen?.first, unseen?.last].map((time) => time?.slice(0, 10))).toEqual(["2026-01-05", "2026-01-05"]);
  });

  it("go on over runs, with what ended in each", () => {
    const shown = new ShownPlant().learn(quiet().frames(LATER)).watch(quiet().frames(LATER - 60e6));
    const [conduit, ...others] = shown.desk.conduits();
    expect([conduit?.sessions, conduit?.bytes, conduit?.last, others]).toEqual([2, 44, at(1.007), []]);
    expect(conduit?.first).toBe(at(-59));
  });

  it("are none where an attempt carried nothing", () => {
    const scan = quiet();
    for (let port = 1; port < 50; port++)
      scan.unanswered(2 + port / 10, ROGUE, PLC_A, port).refused(9, ROGUE, PLC_B, port);
    expect(new ShownPlant().watch(scan.frames(LATER)).conduits).toEqual(["1>11/tcp/modbus new"]);
  });

  it("have the place in the baseline that they had by their protocol", () => {
    const early = new Plant().stream(1, MASTER, PLC_A, 502, [{ from: "client", payload: [1] }], { hasEnd: false });
    const shown = new ShownPlant({ baseline: learnedFrom(quiet().frames(START)) }).watch(early.frames(LATER), true);
    expect(shown.desk.conduits().map((conduit) => [shortKey(conduit), conduit.standing, conduit.isSeen])).toEqual([
      ["1>11/tcp/modbus", "learned", true],
    ]);
  });

  it("have no direction where there is none", () => {
    const shown = new ShownPlant().watch(
      new Plant()
        .stream(1, MASTER, PLC_A, 9999, [{ from: "client", payload: [1] }], { hasHandshake: false, clientPort: 7777 })
        .datagram(2, PLC_A, PLC_B, 40_000)
        .frames(LATER),
    );
    expect(shown.conduits).toEqual(["1<>11/tcp/unattributed new", "11>12/udp/40000 new"]);
  });

  it("are between the assets that their ends have turned out to be", () => {
    const behind = (n: number, subnet: number) => ({ mac: host(254).mac, ip: `10.${subnet}.0.${n}` });
    const plant = new Plant();
    const senders = [behind(1, 1), behind(2, 1), behind(1, 2), behind(2, 2)];
    for (const second of [1, 11]) {
      for (const [i, sender] of senders.entries()) plant.modbus(second + i, sender, PLC_A, readCoils(4));
    }
    const shown = new ShownPlant().learn(plant.frames(START));
    const want = senders.map(({ ip }) => `${ip}>11/tcp/modbus new`);
    expect([...shown.conduits].sort()).toEqual(want);
    expect(shown.desk.conduits().map(({ sessions }) => sessions)).toEqual([2, 2, 2, 2]);
    expect(shown.desk.assets().map(({ id, isRouter }) => [numberOf(id), isRouter])).toContainEqual(["254", true]);
    // Another run does not know yet who is a router.
    expect([...shown.watch(plant.frames(LATER).slice(0, 9)).conduits].sort()).toEqual(
      expect.arrayContaining(want.slice(1)),
    );
  });
});

describe("loops of a plant", () => {
  const polled = (fromSeconds: number, toSeconds: number) =>
    new LoopPlant().poll({
      client: MASTER,
      server: PLC_A,
      fromSeconds,
      toSeconds,
      shift: (poll) => (poll % 2 === 0 ? 0 : 0.02),
      latency: (poll) => (poll === 33 ? 0.25 : 0.01),
    });
  const baseline = learnedFrom(polled(0, 120).frames(START));

  it("have their last hour beside what was learned", () => {
    const [loop, ...others] = new ShownPlant({ baseline }).watch(polled(0, 40).frames(LATER)).desk.loops();
    expect(others).toEqual([]);
    expect(loop).toMatchObject({
      key: `a:${MASTER.mac}>a:${PLC_A.mac}/modbus/1`,
      ...{ client: `a:${MASTER.mac}`, server: `a:${PLC_A.mac}`, protocol: "modbus", part: "1" },
      ...{ polls: 40, unanswered: 0, periodUs: 1_000_000, learnedLatencyUs: 250_000 },
      headroom: 0.75,
    });
    expect(loop?.learnedPeriodUs).toBeGreaterThan(975_000);
    expect(loop?.learnedPeriodUs).toBeLessThan(1_025_000);
    expect(loop?.points.map(({ ts, polls, latencyMaxUs }) => [ts, polls, latencyMaxUs])).toEqual([
      [at(0), 10, 10_000],
      [at(10), 10, 10_000],
      [at(20), 10, 10_000],
      [at(30), 10, 250_000],
    ]);
    // Every second interval is 40 ms longer than the one before it.
    for (const { jitterUs } of loop?.points ?? []) expect(jitterUs).toBe(40_000);
  });

  it("go on over runs, in which they have other numbers", () => {
    const other = { client: MASTER, server: PLC_B, fromSeconds: 0, toSeconds: 40 };
    const shown = new ShownPlant().learn(polled(0, 40).frames(LATER));
    shown.watch(polled(60, 90).poll(other).frames(LATER));
    const told = shown.desk.loops().map(({ server, polls, points }) => [numberOf(server), polls, points.length]);
    expect(told).toEqual([
      ["11", 70, 7],
      ["12", 40, 4],
    ]);
    // The first interval of a run is none.
    expect(shown.desk.loops()[0]?.points[4]).toMatchObject({ ts: at(60), polls: 10, jitterUs: 40_000 });
  });

  it("are those alone that come round", () => {
    const visit = { client: host(30), server: PLC_B, fromSeconds: 3, toSeconds: 4, periodSeconds: 0.1 };
    const shown = new ShownPlant().watch(polled(0, 40).poll(visit).frames(LATER));
    expect(shown.desk.loops().map(({ server }) => numberOf(server))).toEqual(["11"]);
  });

  it("leave the hour behind them that they were quiet in", () => {
    const frames = [...polled(0, 40).frames(LATER), ...new LoopPlant().background(3620, 3622).frames(LATER)];
    const [loop] = new ShownPlant().watch(frames).desk.loops();
    expect(loop?.points.map(({ ts }) => ts)).toEqual([at(30)]);
    expect([loop?.polls, loop?.periodUs]).toEqual([40, 1_000_000]);
  });
});

describe("answers about a plant", () => {
  it("are kept for two seconds where there is a clock, but over no run", () => {
    let nowMs = 5000;
    const shown = new ShownPlant({}, () => nowMs);
    const plant = (n: number) => new Plant().modbus(1, host(n), PLC_A, readCoils(4)).frames(LATER);
    const told = () => [shown.desk.assets().length, shown.desk.conduits().length];
    shown.watch(plant(1), true);
    expect(told()).toEqual([2, 1]);
    shown.go(plant(2));
    nowMs += 1999;
    expect(told()).toEqual([2, 1]);
    nowMs++;
    expect(told()).toEqual([3, 2]);
    nowMs -= 3600_000;
    shown.go(plant(3));
    expect(told()).toEqual([4, 3]);
    shown.finish();
    shown.watch(plant(4), true);
    expect(told()).toEqual([5, 4]);
  });
});

describe("links of a plant", () => {
  it("have their load, what of it control is not, and who takes most of that", () => {
    const plant = new LoopPlant()
      .poll({ client: MASTER, server: PLC_A, fromSeconds: 0, toSeconds: 30, periodSeconds: 0.1 })
      .copy(ROGUE, PLC_B, 10, 20, 100_000)
      .copy(ROGUE, PLC_A, 15, 18, 10_000);
    const [link, ...others] = new ShownPlant().watch(plant.frames(LATER)).desk.links();
    expect([link?.key, others]).toEqual(["untagged", []]);
    expect(link?.points.map(({ ts }) => ts)).toEqual([at(0), at(10), at(20)]);
    expect(link?.points.map(({ otherShare }) => Math.round(otherShare * 100))).toEqual([0, 98, 0]);
    const rates = link?.points.map(({ bytesPerSecond }) => bytesPerSecond) ?? [];
    expect(Math.round((rates[1] ?? 0) / 10_000)).toBe(11);
    expect(rates[2]).toBeCloseTo(rates[0] ?? 0, -2);
    expect(link?.topFlows.map(({ conduit, bytes }) => [conduit.slice(-17), bytes > 20_000])).toEqual([
      [`${PLC_B.mac.slice(-8)}/tcp/8080`, true],
      [`${PLC_A.mac.slice(-8)}/tcp/8080`, true],
    ]);
  });
});
