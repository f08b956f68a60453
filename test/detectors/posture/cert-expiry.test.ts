import { describe, expect, it } from "vitest";
import { certExpiry } from "../../../src/detectors/posture/cert-expiry.js";
import { madeCertificate } from "../../core/made-certificate.js";
import { certificates, handshake } from "../../protocols/tls/made-records.js";
import { MASTER, PLC_A, type Plant } from "../../sensor/plant.js";
import { parts, tlsHandshake } from "../../sensor/service-messages.js";
import { levelsOf } from "../../sensor/service-watched.js";
import { at, baselineOf, findingsOf, knownAsset, knownConduit, party, session } from "../given.js";
import { certificateFacts, tlsSeen } from "../service-events.js";

const of = session({ server: party(2, 443), protocol: "tls", service: "443" });
const strangers = baselineOf(knownAsset(1), knownAsset(2));
const known = baselineOf(knownAsset(1), knownAsset(2), knownConduit(1, 2, "443", [443]));
const DAY = 86_400;
const ending = (days: number) => {
  const notAfter = `${new Date(at(days * DAY) / 1000).toISOString().slice(0, 19)}Z`;
  return tlsSeen(of, { stage: "certificate", certificate: certificateFacts({ notAfter }) });
};
const levels = (days: number, baseline = strangers, seconds = 0) =>
  findingsOf(certExpiry, baseline, [ending(days)], seconds).map(({ severity }) => severity);

describe("posture/cert-expiry", () => {
  it.each([
    [31, []],
    [29, ["info"]],
    [6, ["low"]],
    [-1, ["low"]],
  ])("judges an end in %d days", (days, want) => {
    expect(levels(days)).toEqual(want);
  });

  it("comes back at each of its times while the connection goes on", () => {
    expect(levels(8, strangers, 9 * DAY)).toEqual(["info", "low", "low", "low"]);
    expect(levels(8, known, 9 * DAY)).toEqual(["info", "info", "info", "info"]);
    const told = findingsOf(certExpiry, strangers, [ending(2), ending(2)]);
    expect(told).toHaveLength(1);
    expect(told[0]?.observed).toBe("The certificate of 10.0.0.2 (CN=plc) ends at 2026-01-07T08:00:00Z, in 2 days.");
  });

  const shows = (notAfter: string) => {
    const shown = handshake(11, certificates(madeCertificate({ notAfter }).der));
    return (plant: Plant) =>
      plant.stream(5, MASTER, PLC_A, 443, parts([...tlsHandshake(0x0303), ["server", [...shown]]]));
  };

  it("+ sees on the wire that a certificate ends in three days", () => {
    expect(levelsOf("posture/cert-expiry", shows("20260108080000Z"))).toEqual(["low"]);
  });

  it("- sees on the wire that it lasts", () => {
    expect(levelsOf("posture/cert-expiry", shows("20991231235959Z"))).toEqual([]);
  });
});
