import { describe, expect, it } from "vitest";
import { certChangeOfTls } from "../../../src/detectors/posture/cert-change.js";
import { madeCertificate } from "../../core/made-certificate.js";
import { certificates, handshake } from "../../protocols/tls/made-records.js";
import { MASTER, PLC_A, type Plant } from "../../sensor/plant.js";
import { parts, tlsHandshake } from "../../sensor/service-messages.js";
import { levelsOf } from "../../sensor/service-watched.js";
import { baselineOf, findingsOf, knownAsset, knownConduit, party, session } from "../given.js";
import { certificateFacts, tlsSeen } from "../service-events.js";

const of = session({ server: party(2, 443), protocol: "tls", service: "443" });
const HASH = "0123456789abcdef";
const learned = baselineOf(
  knownAsset(1),
  knownAsset(2, { [`certificate ${HASH}/server`]: 1, "issuer CN=ca/server": 1 }),
  knownConduit(1, 2, "443", [443]),
);
const found = (sha256: string, issuer: string, baseline = learned) => {
  const event = tlsSeen(of, { stage: "certificate", certificate: certificateFacts({ sha256, issuer }) });
  return findingsOf(certChangeOfTls, baseline, [event, event]).map(({ severity }) => severity);
};

describe("posture/cert-change", () => {
  it.each([
    ["the same", HASH.padEnd(64, "0"), "CN=ca", []],
    ["a renewed one", "f".repeat(64), "CN=ca", ["info"]],
    ["one of another issuer", "f".repeat(64), "CN=other", ["low"]],
  ])("judges %s", (_, sha256, issuer, want) => {
    expect(found(sha256, issuer)).toEqual(want);
  });

  it("says nothing of a server that was learned without", () => {
    expect(found("f".repeat(64), "CN=ca", baselineOf(knownAsset(1), knownAsset(2)))).toEqual([]);
  });

  const issuer = (name: string) => ({ issuer: [[3, name]] as const });
  const [own, renewed, foreign] = ["ca", "ca", "other"].map((name) => madeCertificate(issuer(name)).der);
  const shows = (der: Uint8Array = new Uint8Array()) => {
    const shown = handshake(11, certificates(der));
    return (plant: Plant) =>
      plant.stream(5, MASTER, PLC_A, 443, parts([...tlsHandshake(0x0303), ["server", [...shown]]]));
  };

  it("+ hears another issuer on the wire", () => {
    expect(levelsOf("posture/cert-change", shows(foreign), shows(own))).toEqual(["low"]);
  });

  it("- hears the certificate that was learned, and the renewed one, on the wire", () => {
    expect(levelsOf("posture/cert-change", shows(own), shows(own))).toEqual([]);
    expect(levelsOf("posture/cert-change", shows(renewed), shows(own))).toEqual([]);
  });
});
