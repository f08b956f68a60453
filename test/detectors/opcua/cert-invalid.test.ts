import { describe, expect, it } from "vitest";
import { certInvalid } from "../../../src/detectors/opcua/cert-invalid.js";
import { madeCertificate } from "../../core/made-certificate.js";
import { u32 } from "../../protocols/opcua/opcua-bytes.js";
import { OpcuaTalk, POLICY, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBare, saidBy } from "../../sensor/opcua-watched.js";
import { Plant } from "../../sensor/plant.js";
import { learnedFrom } from "../../sensor/watched.js";
import { START } from "../given.js";

const DETECTOR = "opcua/cert-invalid";
type Wish = Parameters<typeof madeCertificate>[0];

const made = (wish: Wish = {}) => [
  ...madeCertificate({ key: "rsa", alternativeNames: [[6, "urn:plant:scada"]], ...wish }).der,
];
const good = made();
const named = (subject: string, issuer: string) => made({ subject: [[3, subject]], issuer: [[3, issuer]], key: "ec" });
const loop = [named("A", "B"), named("B", "A")] as const;
const root = named("B", "B");
const forHost = (tag: number, host: string | readonly number[]) => {
  const name = typeof host === "string" ? host : Uint8Array.from(host);
  return made({
    alternativeNames: [
      [6, "urn:plant:tank"],
      [tag, name],
    ],
  });
};
const between = (clientDer: readonly number[], serverDer: readonly number[], plant = usualOpcua()) =>
  talk(
    plant,
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
    {
      name: "a chain of two that leads in a circle",
      plant: between([...loop[0], ...loop[1]], good),
      want: ["high unknown"],
    },
    { name: "a chain of two to a root", plant: between([...loop[0], ...root], good), want: [] },
    { name: "the address that was called", plant: between(good, forHost(7, [10, 0, 0, 31])), want: [] },
    { name: "the name of another host", plant: between(good, forHost(2, "other")), want: ["low unknown"] },
    { name: "another address, of a client", plant: between(forHost(7, [10, 0, 0, 9]), good), want: [] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
    expect(saidBare(DETECTOR, plant)).toEqual(want);
  });

  it("takes a certificate for another host, which was learned, for an audit event", () => {
    const foreign = forHost(2, "other");
    const baseline = learnedFrom(between(good, foreign, new Plant()).frames(START));
    expect(saidBy(DETECTOR, between(good, foreign), baseline)).toEqual(["info"]);
    expect(findingsOf(certInvalid, between(good, foreign))[0]?.observed).toContain(
      "that is for other and not for 10.0.0.31",
    );
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
