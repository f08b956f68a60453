import { describe, expect, it } from "vitest";
import { encryptedBlind } from "../../../src/detectors/posture/encrypted-blind.js";
import { MASTER, PLC_A, type Plant } from "../../sensor/plant.js";
import { parts, tlsHandshake } from "../../sensor/service-messages.js";
import { levelsOf } from "../../sensor/service-watched.js";
import { baselineOf, conduit, findingsOf, knownAsset, knownConduit, party, session } from "../given.js";
import { policyOf } from "../policy-stub.js";

const over = (port: number) => session({ server: party(2, port), protocol: "tls", service: String(port) });
const learned = baselineOf(knownAsset(1), knownAsset(2), knownConduit(1, 2, "mqtt", [1883]));
const found = (port: number, baseline = learned) =>
  findingsOf(encryptedBlind, baseline, [conduit("identified", over(port), 1, 5)]);

describe("posture/encrypted-blind", () => {
  it("tells what can be watched no more", () => {
    const [finding] = found(8883);
    expect(finding?.severity).toBe("info");
    expect(finding?.why).toMatch(/^Detectors for mqtt see no more/);
    expect(found(1883)[0]?.severity).toBe("medium");
    expect(found(8883, baselineOf(knownAsset(1), knownAsset(2)))).toEqual([]);
    const both = baselineOf(knownAsset(1), knownAsset(2), knownConduit(1, 2, "mqtt", [1883]), {
      ...knownConduit(1, 2, "8883", [8883]),
    });
    expect(found(8883, both)).toEqual([]);
  });

  it("is an audit event on the port of clear text only where it was learned so", () => {
    const zones = {
      cell: { type: "control", ips: ["10.0.0.1"] },
      field: { type: "control", ips: ["10.0.0.2"] },
    } as const;
    const policy = policyOf({ zones, conduits: [{ from: "cell", to: "field", ports: [502] }] });
    const levels = (known: ReturnType<typeof knownConduit>) => {
      const baseline = baselineOf(knownAsset(1), knownAsset(2), known);
      const event = conduit("identified", over(502), 1, 5);
      return findingsOf(encryptedBlind, baseline, [event], 0, { policy }).map(({ severity }) => severity);
    };
    expect(levels(knownConduit(1, 2, "modbus", [502]))).toEqual(["medium"]);
    expect(levels(knownConduit(1, 2, "502", [502]))).toEqual(["info"]);
  });

  it("finds TLS on the port of Modbus", () => {
    const add = (plant: Plant) => plant.stream(5, MASTER, PLC_A, 502, parts(tlsHandshake()));
    expect(levelsOf("posture/encrypted-blind", add)).toEqual(["medium"]);
    expect(
      levelsOf("posture/encrypted-blind", (plant) => plant.stream(5, MASTER, PLC_A, 443, parts(tlsHandshake()))),
    ).toEqual([]);
  });
});
