import { describe, expect, it } from "vitest";
import { certChange } from "../../../src/detectors/opcua/cert-change.js";
import { madeCertificate } from "../../core/made-certificate.js";
import { arpReply } from "../../inventory/frames.js";
import { LAPTOP, OpcuaTalk, POLICY, SCADA, TANK, talk } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBy } from "../../sensor/opcua-watched.js";
import { Plant } from "../../sensor/plant.js";
import { learnedFrom } from "../../sensor/watched.js";
import { START } from "../given.js";

const DETECTOR = "opcua/cert-change";
type Wish = Parameters<typeof madeCertificate>[0];

const CA = { issuer: [[3, "plant CA"]] } as const;
const made = (uri: string, wish: Wish = CA) => [...madeCertificate({ alternativeNames: [[6, uri]], ...wish }).der];
const client = made("urn:plant:scada");
const server = made("urn:plant:tank");
const between = (clientDer: readonly number[], serverDer: readonly number[], from = SCADA) =>
  talk(
    new Plant(),
    1,
    from,
    TANK,
    new OpcuaTalk().hello().sealedOpen(POLICY.basic256Sha256, clientDer, serverDer).sealed(),
  );
const baseline = learnedFrom(between(client, server).frames(START));
const SOON = { ...CA, notAfter: "20260201000000Z" };
const ending = made("urn:plant:tank", SOON);
const endingBaseline = learnedFrom(between(client, ending).frames(START));

describe(DETECTOR, () => {
  it.each([
    { name: "as learned", plant: between(client, server), want: [] },
    {
      name: "another certificate of the server by the same issuer",
      plant: between(client, made("urn:plant:tank")),
      want: ["medium unknown"],
    },
    {
      name: "a self-signed one in place of one by the issuer",
      plant: between(client, made("urn:plant:tank", {})),
      want: ["high unknown"],
    },
    {
      name: "another certificate of the client",
      plant: between(made("urn:plant:scada"), server),
      want: ["medium unknown"],
    },
    { name: "an application that is new", plant: between(made("urn:other"), server), want: [] },
    { name: "a client that is new", plant: between(made("urn:plant:scada"), server, LAPTOP), want: [] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant, baseline)).toEqual(want);
  });

  const other = made("urn:plant:tank");
  const claims = (plant: Plant, from: typeof LAPTOP) => {
    for (const second of [10, 12, 14, 16, 18, 20]) plant.raw(second, arpReply({ ...from, ip: TANK.ip }, SCADA));
    return plant;
  };
  const poisoned = (serverDer: readonly number[]) =>
    talk(
      claims(between(client, server), LAPTOP),
      30,
      SCADA,
      TANK,
      new OpcuaTalk().hello().sealedOpen(POLICY.basic256Sha256, client, serverDer).sealed(),
    );

  it("is critical while addresses of the two are poisoned", () => {
    expect(saidBy(DETECTOR, poisoned(other), baseline)).toEqual(["critical unknown"]);
    expect(saidBy(DETECTOR, poisoned(server), baseline)).toEqual([]);
  });

  it("is high when another device has the address of the server by now", () => {
    const replaced = { ...TANK, mac: LAPTOP.mac };
    const plant = talk(
      between(client, server),
      90,
      SCADA,
      replaced,
      new OpcuaTalk().hello().sealedOpen(POLICY.basic256Sha256, client, other).sealed(),
    );
    expect(saidBy(DETECTOR, plant, baseline)).toEqual(["high unknown"]);
  });

  it("takes a renewal about the end of the old one for what it is", () => {
    expect(saidBy(DETECTOR, between(client, made("urn:plant:tank", CA)), endingBaseline)).toEqual(["info"]);
    expect(saidBy(DETECTOR, between(client, made("urn:plant:tank", {})), endingBaseline)).toEqual(["high unknown"]);
    expect(findingsOf(certChange, between(client, made("urn:plant:tank")), baseline)).toHaveLength(1);
  });
});
