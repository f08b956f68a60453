import { describe, expect, it } from "vitest";
import { tlsDeprecated } from "../../../src/detectors/posture/tls-deprecated.js";
import { MASTER, PLC_A, type Plant } from "../../sensor/plant.js";
import { parts, tlsHandshake } from "../../sensor/service-messages.js";
import { alertsOf, levelsOf } from "../../sensor/service-watched.js";
import { baselineOf, findingsOf, knownAsset, knownConduit, party, session } from "../given.js";
import { tlsSeen } from "../service-events.js";

const id = "posture/tls-deprecated";
const of = session({ server: party(2, 443), protocol: "tls", service: "443" });
const strangers = baselineOf(knownAsset(1), knownAsset(2));
const known = baselineOf(knownAsset(1), knownAsset(2), knownConduit(1, 2, "443", [443]));
const GCM = "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256";

describe("posture/tls-deprecated", () => {
  it.each([
    ["SSL 3.0", GCM, 1],
    ["TLS 1.1", GCM, 1],
    ["TLS 1.2", GCM, 0],
    ["TLS 1.3", "TLS_AES_128_GCM_SHA256", 0],
    ["TLS 1.2", "TLS_RSA_WITH_RC4_128_SHA", 1],
    ["TLS 1.2", "TLS_RSA_WITH_NULL_SHA256", 1],
    ["TLS 1.2", "TLS_RSA_WITH_3DES_EDE_CBC_SHA", 1],
  ])("judges %s with %s", (version, cipherSuite, want) => {
    expect(findingsOf(tlsDeprecated, strangers, [tlsSeen(of, { version, cipherSuite })])).toHaveLength(want);
  });

  it("is an audit event of a pair that was learned, and told once", () => {
    const event = tlsSeen(of, { version: "TLS 1.0" });
    expect(findingsOf(tlsDeprecated, known, [event, event]).map(({ severity }) => severity)).toEqual(["info"]);
    expect(findingsOf(tlsDeprecated, strangers, [event, event]).map(({ severity }) => severity)).toEqual([undefined]);
  });

  it("reads what the server chose, not what was offered", () => {
    const at = (version: number) => (plant: Plant) => plant.stream(5, MASTER, PLC_A, 443, parts(tlsHandshake(version)));
    expect(levelsOf(id, at(0x0301))).toEqual(["medium"]);
    expect(levelsOf(id, at(0x0303))).toEqual([]);
    expect(levelsOf(id, at(0x0301), at(0x0301))).toEqual([]);
  });

  it("reads the records of a connection under way", () => {
    const record = [23, 3, 0, 0, 40, ...new Array<number>(40).fill(0xa5)];
    const exchange = [0, 1, 2, 3, 4, 5].map((i) => [i % 2 === 0 ? "client" : "server", record] as const);
    const add = (plant: Plant) =>
      plant.stream(5, MASTER, PLC_A, 4444, parts(exchange), { hasHandshake: false, stepSeconds: 0.4 });
    expect(alertsOf(id, add)[0]?.observed).toMatch(/records of SSL 3.0; nobody saw the beginning/);
  });
});
