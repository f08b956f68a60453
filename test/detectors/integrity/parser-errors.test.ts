import { describe, expect, it } from "vitest";
import type { ProtocolAnomaly } from "../../../src/contracts/sensor-event.js";
import { parserErrors } from "../../../src/detectors/integrity/parser-errors.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { alertsIn, told, watched } from "../../sensor/watched.js";
import { at, findingsOf, party, START, session } from "../given.js";
import { interval } from "./intervals.js";

function anomaly(client: number, i: number, protocol = "modbus"): ProtocolAnomaly {
  const of = session({ client: party(client, 40_000), protocol });
  const codes = ["LENGTH_MISMATCH"];
  return {
    type: "protocol-anomaly",
    time: at(i / 100),
    frame: i,
    capture: 0,
    session: of,
    protocol,
    from: "client",
    codes,
  };
}

const many = (client: number, n: number) => Array.from({ length: n }, (_, i) => anomaly(client, i));
const minute = (count: number, anomalous: number) => interval(0, { pdus: { modbus: { count, anomalous } } });
const found = (...events: Parameters<typeof findingsOf>[2]) => findingsOf(parserErrors, undefined, events);

describe("integrity/parser-errors", () => {
  it.each([
    ["too few", 100, 19, 0],
    ["enough", 100, 20, 1],
    ["one in a hundred", 2000, 20, 0],
    ["more than that", 1999, 20, 1],
  ])("of %s raises so many", (_, count, anomalous, want) => {
    expect(found(minute(count, anomalous))).toHaveLength(want);
  });

  it("counts more when one sender is the cause, and names it", () => {
    const [one] = found(...many(7, 18), ...many(8, 2), minute(100, 20));
    expect(one).toMatchObject({ severity: "medium", key: ["modbus", party(7).asset], actor: { ip: "10.0.0.7" } });
    expect(one?.observed).toBe(
      "20 of 100 messages of modbus in the last minute depart from the standard (LENGTH_MISMATCH), sent by 10.0.0.7 " +
        "(18) and 10.0.0.8 (2).",
    );
    const [several] = found(...many(7, 17), ...many(8, 3), minute(100, 20));
    expect(several).toMatchObject({ severity: undefined, key: ["modbus"], actor: { asset: "sensor" } });
  });

  it("begins anew with every minute, and keeps protocols apart", () => {
    const later = interval(1, { pdus: { modbus: { count: 100, anomalous: 20 } } });
    const [, second] = found(...many(7, 20), minute(100, 20), later);
    expect(second).toMatchObject({ key: ["modbus"] });
    const [other] = found(...Array.from({ length: 20 }, (_, i) => anomaly(7, i, "mqtt")), minute(100, 20));
    expect(other).toMatchObject({ key: ["modbus"] });
  });

  it("is raised by a station that breaks Modbus all the time, and not by one malformed message", () => {
    const broken = { request: [3, 0, 8, 0xff, 0xff], response: undefined };
    const fuzzed = usual(new Plant(), 70);
    for (let i = 0; i < 30; i++) fuzzed.modbus(2 + i, MASTER, PLC_A, broken);
    const alerts = alertsIn(watched(fuzzed.frames(START), {}));
    expect(alerts.find(({ detector }) => detector === "integrity/parser-errors")?.actor.ip).toBe(MASTER.ip);
    const once = usual(new Plant(), 70).modbus(2, MASTER, PLC_A, broken);
    expect(told(watched(once.frames(START), {}))).not.toContain("integrity/parser-errors medium");
  });
});

/** A minute of so many bytes of known protocols, of which so many belong to no message. */
const bytes = (identifiedBytes: number, undecodableBytes: number, lostSegments = 0) =>
  interval(0, { identifiedBytes, undecodableBytes, lostSegments, segments: 1000 });

describe("integrity/parser-errors of bytes that belong to no message", () => {
  it.each([
    ["too few", 20_000, 9999, 0, 0],
    ["enough", 20_000, 10_000, 0, 1],
    ["one in twenty", 200_000, 10_000, 0, 0],
    ["more than that", 199_999, 10_000, 0, 1],
    ["much, with a lost segment in a thousand", 20_000, 10_000, 1, 1],
    ["much, with more lost: that is told as loss", 20_000, 10_000, 2, 0],
  ] as const)("of %s raises so many", (_, identified, undecodable, lost, want) => {
    expect(found(bytes(identified, undecodable, lost))).toHaveLength(want);
  });

  it("says how much", () => {
    expect(found(bytes(40_000, 10_000))[0]).toMatchObject({
      key: ["unread"],
      value: "25 %",
      actor: { asset: "sensor" },
    });
  });

  it("is raised by frames that bury messages under noise", () => {
    const noise = Array.from({ length: 1200 }, (_, i) => 0x80 | (i % 100));
    const poll = [0, 1, 0, 0, 0, 6, 1, 3, 0, 0, 0, 1];
    const answer = [0, 1, 0, 0, 0, 5, 1, 3, 2, 0, 7];
    const parts = (buried: number) => [
      ...Array.from({ length: 6 }, () => [
        { from: "client", payload: poll } as const,
        { from: "server", payload: answer } as const,
      ]).flat(),
      ...Array.from({ length: buried }, () => ({ from: "client", payload: noise }) as const),
    ];
    const frames = (buried: number) =>
      usual(new Plant(), 90).stream(1, MASTER, PLC_A, 502, parts(buried)).frames(START);
    const unread = (buried: number) =>
      alertsIn(watched(frames(buried), {})).filter(({ observed }) => observed.includes("belong to no message"));
    expect(unread(20)).toHaveLength(1);
    expect(unread(0)).toEqual([]);
  });
});
