import { describe, expect, it } from "vitest";
import { certInvalid } from "../../../src/detectors/opcua/cert-invalid.js";
import { madeCertificate } from "../../core/made-certificate.js";
import { u32 } from "../../protocols/opcua/opcua-bytes.js";
import { OpcuaTalk, POLICY, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBare, saidBy } from "../../sensor/opcua-watched.js";

const DETECTOR = "opcua/cert-invalid";
type Wish = Parameters<typeof madeCertificate>[0];

const made = (wish: Wish = {}) => [
  ...madeCertificate({ key: "rsa", alternativeNames: [[6, "urn:plant:scada"]], ...wish }).der,
];
const good = made();
const between = (clientDer: readonly number[], serverDer: readonly number[]) =>
  talk(
    usualOpcua(),
    33,
    SCADA,
    TANK,
    new OpcuaTalk().hello().sealedOpen(POLICY.basic256Sha256, clientDer, serverDer).sealed(),
  );

describe(DETECTOR, () => {
  it.each([
    { name: "sound ones", plant: between(good, good), want: [] },
    { name: "one that is over", plant: between(made({ notAfter: "20251201000000Z" }), good), want: ["low unknown"] },
    { name: "one that is to come", plant: between(good, made({ notBefore: "270101000000Z" })), want: ["low unknown"] },
    { name: "a short key", plant: between(made({ bits: 1024 }), good), want: ["low unknown"] },
    { name: "a chain of three", plant: between([...good, ...good, ...good], good), want: [] },
    { name: "a chain of nine", plant: between(new Array(9).fill(good).flat(), good), want: ["high unknown"] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
    expect(saidBare(DETECTOR, plant)).toEqual(want);
  });

  it("holds the name in the certificate against the one in the session", () => {
    const certificate = [...u32(good.length), ...good];
    const as = (uri: string) =>
      talk(usualOpcua(), 33, SCADA, TANK, new OpcuaTalk().begin({ uri, certificate }).close());
    expect(saidBy(DETECTOR, as("urn:plant:scada"))).toEqual([]);
    expect(saidBy(DETECTOR, as("urn:other"))).toEqual(["low unknown"]);
    expect(findingsOf(certInvalid, as("urn:other"))[0]?.observed).toContain("urn:plant:scada and not urn:other");
  });
});
