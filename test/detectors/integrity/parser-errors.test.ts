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
