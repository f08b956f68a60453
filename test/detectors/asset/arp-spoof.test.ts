import { describe, expect, it } from "vitest";
import type { NeighbourSaid, SensorEvent } from "../../../src/contracts/sensor-event.js";
import { arpSpoof } from "../../../src/detectors/asset/arp-spoof.js";
import type { DetectionGround } from "../../../src/sensor/detector-host.js";
import { arpReply, arpRequest, host } from "../../inventory/frames.js";
import { MASTER, PLC_A, PLC_B, Plant, readCoils, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { directoryOf, runAsset } from "../directory.js";
import { assetId, at, baselineOf, findingsOf, knownAsset, knownConduit, party, START } from "../given.js";
import { moved, said } from "../neighbours.js";
import { policyOf } from "../policy-stub.js";

/** 1 asks 2; 3 talks to nobody; 9 is the attacker. */
const [A, B, C, X] = [party(1), party(2), party(3), party(9)];
const plant = baselineOf(knownAsset(1), knownAsset(2), knownAsset(3), knownConduit(1, 2, "modbus", [502]));
const assets = directoryOf(runAsset(A, 100), runAsset(B, 100), runAsset(C, 100), runAsset(X, 100));
const found = (events: readonly SensorEvent[], over: Partial<DetectionGround> = {}, baseline = plant) =>
  findingsOf(arpSpoof, baseline, [...start(), ...events], 0, { assets, ...over });
/** Everybody has announced where he is, long enough ago. */
const start = () => [A, B, C].map((party, i) => said("announce", party, undefined, 0, i + 1));
const claim = (of: typeof A, to: typeof A, seconds: number, frame: number, over: Partial<NeighbourSaid> = {}) =>
  said("answer", { ...X, ip: of.ip }, to.ip, seconds, frame, over);

describe("asset/arp-spoof", () => {
  it.each<[string, SensorEvent[], number]>([
    ["two unasked answers", [claim(B, C, 10, 10), claim(B, C, 20, 11)], 0],
    ["three unasked answers", [claim(B, C, 10, 10), claim(B, C, 20, 11), claim(B, C, 30, 12)], 1],
    ["three in more than a minute", [claim(B, C, 10, 10), claim(B, C, 20, 11), claim(B, C, 71, 12)], 0],
    ["one mirrored three times", [claim(B, C, 10, 10), claim(B, C, 10.1, 11), claim(B, C, 10.2, 12)], 0],
    [
      "answers to a question",
      [10, 20, 30].flatMap((s) => [said("ask", C, B.ip, s, s), claim(B, C, s + 4.9, s + 1)]),
      0,
    ],
    [
      "answers long after one",
      [10, 20, 30].flatMap((s) => [said("ask", C, B.ip, s, s), claim(B, C, s + 5.1, s + 1)]),
      1,
    ],
    ["one answer for each end of a conduit", [claim(B, A, 10, 10), claim(A, B, 11, 11)], 1],
    ["one for each of two that do not talk", [claim(B, C, 10, 10), claim(C, B, 11, 11)], 0],
    ["announcements to all", [1, 2, 3, 4].map((n) => said("announce", { ...X, ip: B.ip }, undefined, 10 + n, n)), 0],
    ["its own address announced again", [1, 2, 3, 4].map((n) => said("announce", B, undefined, 10 + n, 10 + n)), 0],
    ["a false sender and an unasked answer", [claim(B, C, 10, 10, { sender: C })], 1],
    [
      "a false sender alone, again and again",
      [1, 2, 3].map((n) => said("announce", B, undefined, n, n, { sender: X })),
      0,
    ],
  ])("%s", (_, events, count) => {
    expect(found(events)).toHaveLength(count);
  });

  describe("of an address that nobody has announced", () => {
    const D = party(4);
    const all = directoryOf(runAsset(C, 100), runAsset(D, 100), runAsset(X, 100));
    const [XasD, claims] = [{ ...X, ip: D.ip }, [20, 30, 40].map((s, i) => claim(D, C, s, 20 + i))];
    const own = (from: number) => [0, 10, 20].map((s) => said("answer", D, C.ip, from + s, from + s));
    const early = claim(D, C, 10, 10);

    it.each<[string, SensorEvent[], string[]]>([
      ["the owner is known by its traffic", [early, moved("10.0.0.4", XasD, D, 15, 11), ...claims], ["9"]],
      ["the owner asks", [early, said("ask", D, C.ip, 15, 11), ...claims], ["9"]],
      ["nobody else holds it", [early, ...claims], []],
      ["the owner has left", [early, { ...moved("10.0.0.4", XasD, D, 15, 11), by: "arp" }, ...claims], []],
      ["the owner answers unasked too, after", [early, moved("10.0.0.4", XasD, D, 15, 11), ...own(16)], []],
      ["the owner answers unasked too, before", [...own(10), early, ...own(40)], []],
    ])("tells the claimant that spoke first, and no owner: %s", (_, events, keys) => {
      const findings = found(events, { assets: all });
      expect(findings.map(({ key }) => key)).toEqual(keys.map((n) => [assetId(Number(n))]));
    });
  });

  it("takes no answer for unasked in the first seconds of the run", () => {
    const claims = [1, 2, 3].map((n) => claim(B, C, n, 10 + n));
    expect(found(claims)).toEqual([]);
  });

  it("tells claims, victims and signs, and is critical with both ends", () => {
    const [finding] = found([claim(B, A, 10, 10), claim(A, B, 11, 11)]);
    expect(finding).toMatchObject({
      key: [assetId(9)],
      time: at(11),
      frame: 11,
      severity: "critical",
      actor: { asset: assetId(9) },
      target: { asset: assetId(2) },
      evidence: [{ frame: 10 }, { frame: 11 }, { frame: 11 }],
    });
    expect(finding?.observed).toContain("claims addresses of others: 10.0.0.2 (02:00:00:00:00:02) and 10.0.0.1 (");
    expect(finding?.evidence.at(-1)?.note).toBe(
      "02:00:00:00:00:09 claims both 10.0.0.2 and 10.0.0.1, which talk to each other",
    );
  });

  it("is high with one victim", () => {
    expect(found([claim(B, C, 10, 10), claim(B, C, 20, 11), claim(B, C, 30, 12)])[0]?.severity).toBeUndefined();
  });

  it("is critical when the claimant passes on the traffic, within a minute of its claim", () => {
    const relay = (seconds: number) => moved("10.0.0.2", B, X, seconds, 40);
    expect(found([claim(B, C, 10, 10), relay(70)]).map(({ severity }) => severity)).toEqual(["critical"]);
    expect(found([claim(B, C, 10, 10), relay(70.1)])).toEqual([]);
    expect(found([claim(B, C, 10, 10), { ...relay(20), by: "arp" } as SensorEvent])).toEqual([]);
    expect(found([relay(20)])).toEqual([]);
  });

  it("goes on to tell of the same claimant, once per frame", () => {
    const events = [10, 20, 30, 40].map((seconds, i) => claim(B, C, seconds, 10 + i));
    expect(found(events).map(({ isAmendment, frame }) => [isAmendment, frame])).toEqual([
      [false, 12],
      [false, 13],
    ]);
    const both = found([claim(B, C, 5, 9), claim(B, A, 10, 10), claim(A, B, 11, 11)]);
    expect(both.map(({ isAmendment, frame }) => [isAmendment, frame])).toEqual([
      [false, 11],
      [true, 11],
    ]);
  });

  it.each([
    [60, 1],
    [60.1, 0],
  ])(
    "counts claims of the address of a holder that was heard of a minute ago: %f s give %i findings",
    (last, count) => {
      const events = [58, 59, last].map((seconds, i) => claim(B, C, seconds, 10 + i));
      expect(found(events, { assets: directoryOf(runAsset(B, 0), runAsset(C, 0)) })).toHaveLength(count);
    },
  );

  it("does not blame the owner that answers for itself", () => {
    const events = [claim(B, A, 10, 10), said("answer", B, C.ip, 11, 11), said("answer", B, C.ip, 12, 12)];
    expect(found([...events, said("answer", B, C.ip, 13, 13)])).toEqual([]);
  });

  it.each<[string, Partial<DetectionGround>]>([
    ["a declared pair", { policy: policyOf({ zones: {}, over: { isRedundant: () => true } }) }],
  ])("leaves out %s", (_, over) => {
    expect(found([claim(B, A, 10, 10), claim(A, B, 11, 11)], over)).toEqual([]);
  });

  it("leaves out virtual routers", () => {
    const virtual = { ...X, mac: "00:00:5e:00:01:01", station: "00:00:5e:00:01:01" };
    const events = [10, 20, 30].map((s, i) => said("answer", { ...virtual, ip: B.ip }, C.ip, s, 10 + i));
    expect(found(events)).toEqual([]);
  });

  const [A6, X6] = [
    { ...B, ip: "fd00::2" },
    { ...X, ip: "fd00::2" },
  ];
  it("takes an override of an address whose holder comes back for poisoning, and a replaced card for none", () => {
    const events = [said("announce", A6, undefined, 1, 1), said("announce", X6, undefined, 10, 10)];
    const again = said("announce", X6, undefined, 20, 20);
    const gone = { assets: directoryOf(runAsset(B, 9)) };
    expect(found([...events, again])).toHaveLength(2);
    expect(found([...events, again], gone)).toEqual([]);
    expect(found([...events, { ...again, isOverride: false }], gone)).toEqual([]);
  });

  it("finds a router that is none in the baseline", () => {
    const router = (of: typeof X, seconds: number) => said("router", of, undefined, seconds, 50);
    expect(found([router(X, 10)]).map(({ severity, key }) => [severity, key])).toEqual([[undefined, [assetId(9)]]]);
    const learned = baselineOf(knownAsset(9, { "router-advertisement/server": 3 }));
    expect(found([router(X, 10)], {}, learned)).toEqual([]);
    expect(found([router(X, 10)], {}, baselineOf({ ...knownAsset(9), isRouter: true }))).toEqual([]);
    expect(found([router(X, 10)], {}, baselineOf({ ...knownAsset(9), state: "rare" }))).toEqual([]);
    expect(findingsOf(arpSpoof, undefined, [router(X, 10)])).toEqual([]);
    // Learned from for an hour and more, in which a router would have spoken.
    expect(found([router(C, 10)])).toHaveLength(1);
  });
});

describe("asset/arp-spoof in real frames", () => {
  const evil = { mac: "00:50:56:00:00:66", ip: host(66).ip };
  const learned = () => learnedFrom(usual().frames(START));
  const names = (frames: Plant) =>
    alertsIn(watched(frames.frames(START), { baseline: learned() })).flatMap(({ detector, evidence }) => [
      detector,
      ...evidence.map((shown) => shown.detector),
    ]);

  it("finds the one in the middle of a master and its controller", () => {
    const frames = usual(new Plant(), 20);
    for (const seconds of [6.5, 7.5, 8.5]) {
      frames.raw(seconds, arpReply({ mac: evil.mac, ip: PLC_A.ip }, MASTER));
      frames.raw(seconds + 0.01, arpReply({ mac: evil.mac, ip: MASTER.ip }, PLC_A));
    }
    expect(names(frames)).toContain("asset/arp-spoof");
  });

  it("is silent on questions, answers and announcements", () => {
    const frames = usual(new Plant(), 20).raw(9.55, arpReply(PLC_A, undefined));
    for (const seconds of [6.5, 7.5, 8.5]) {
      frames.raw(seconds, arpRequest(MASTER, PLC_B.ip)).raw(seconds + 0.01, arpReply(PLC_B, MASTER));
    }
    frames.modbus(10.5, MASTER, PLC_B, readCoils(4));
    expect(names(frames)).toEqual([]);
  });
});
