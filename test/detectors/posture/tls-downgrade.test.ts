import { describe, expect, it } from "vitest";
import { tlsDowngrade } from "../../../src/detectors/posture/tls-downgrade.js";
import { MASTER, PLC_A, type Plant } from "../../sensor/plant.js";
import { parts, tlsHandshake } from "../../sensor/service-messages.js";
import { levelsOf } from "../../sensor/service-watched.js";
import { baselineOf, findingsOf, knownAsset, knownConduit, party, session } from "../given.js";
import { tlsSeen } from "../service-events.js";

const of = session({ server: party(2, 443), protocol: "tls", service: "443" });
const learned = (...versions: readonly string[]) =>
  baselineOf(
    knownAsset(1),
    knownAsset(2, Object.fromEntries(versions.map((version) => [`${version}/server`, 1]))),
    knownConduit(1, 2, "443", [443]),
  );

describe("posture/tls-downgrade", () => {
  it.each([
    ["TLS 1.0", ["TLS 1.3"], 1],
    ["TLS 1.2", ["TLS 1.2"], 0],
    ["TLS 1.3", ["TLS 1.2"], 0],
    ["TLS 1.2", ["TLS 1.2", "TLS 1.3"], 0],
    ["TLS 1.1", [], 0],
  ])("judges %s after %s", (version, known, want) => {
    const events = [tlsSeen(of, { version }), tlsSeen(of, { version })];
    expect(findingsOf(tlsDowngrade, learned(...known), events)).toHaveLength(want);
  });

  it("is found on the wire", () => {
    const at = (version: number) => (plant: Plant) => plant.stream(5, MASTER, PLC_A, 443, parts(tlsHandshake(version)));
    expect(levelsOf("posture/tls-downgrade", at(0x0302), at(0x0303))).toEqual(["medium"]);
    expect(levelsOf("posture/tls-downgrade", at(0x0303), at(0x0303))).toEqual([]);
  });
});
