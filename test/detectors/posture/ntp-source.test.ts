import { describe, expect, it } from "vitest";
import { ntpSource } from "../../../src/detectors/posture/ntp-source.js";
import { udp } from "../../inventory/frames.js";
import { MASTER, PLC_A, PLC_B, type Plant } from "../../sensor/plant.js";
import { ntpAnswer, ntpQuestion } from "../../sensor/service-messages.js";
import { levelsOf } from "../../sensor/service-watched.js";
import { baselineOf, findingsOf, knownAsset, party, session } from "../given.js";
import { serviceFact } from "../service-events.js";

const of = session({ server: party(2, 123), transport: "udp", isSymmetric: true, service: "ntp" });
const event = serviceFact("ntp", "time-served", "stratum 2", of);

describe("posture/ntp-source", () => {
  it("knows the sources that were learned", () => {
    const told = findingsOf(ntpSource, baselineOf(knownAsset(1), knownAsset(2)), [event, event]);
    expect(told.map(({ observed }) => observed)).toEqual(["10.0.0.2 gives 10.0.0.1 the time by NTP (stratum 2)."]);
    const known = baselineOf(knownAsset(1), knownAsset(2, { "ntp/server": 1 }));
    expect(findingsOf(ntpSource, known, [event])).toEqual([]);
    expect(findingsOf(ntpSource, undefined, [event])).toEqual([]);
  });

  it("is found on the wire, and learned from it", () => {
    const asks = (plant: Plant, server: typeof MASTER) =>
      plant
        .raw(5, udp({ from: PLC_A, to: server, ports: [123, 123], payload: ntpQuestion }))
        .raw(5.01, udp({ from: server, to: PLC_A, ports: [123, 123], payload: ntpAnswer() }));
    const usual = (plant: Plant) => asks(plant, MASTER);
    expect(levelsOf("posture/ntp-source", (plant) => asks(plant, PLC_B), usual)).toEqual(["low"]);
    expect(levelsOf("posture/ntp-source", usual, usual)).toEqual([]);
  });
});
