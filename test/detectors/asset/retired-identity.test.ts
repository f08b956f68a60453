import { describe, expect, it } from "vitest";
import type { AssetNamed, NameKind, SensorEvent } from "../../../src/contracts/sensor-event.js";
import type { CertificateFacts } from "../../../src/core/certificate.js";
import { retiredIdentity } from "../../../src/detectors/asset/retired-identity.js";
import { openPolicy } from "../../../src/policy/open-policy.js";
import { madeCertificate } from "../../core/made-certificate.js";
import { OpcuaTalk, POLICY, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { eventsIn, findingsOf as plantFindings } from "../../sensor/opcua-watched.js";
import { PLC_A, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { at, baselineOf, findingsOf, party, START, seen, session } from "../given.js";
import { certificateFacts, tlsSeen } from "../service-events.js";
import { policyWith } from "../zone/real-plant.js";

const policy = policyWith(`retired:
  - { mac: "02:00:00:00:00:09" }
  - { clientIdentifier: pump-7 }
  - { edgeNode: G/E1 }
  - { applicationUri: "urn:old" }
  - { certificate: "${"AB:".repeat(19)}AB" }
`);
const named = (kind: NameKind, name: string): AssetNamed => ({
  type: "asset-named",
  time: at(1),
  frame: 5,
  capture: 0,
  asset: party(2),
  kind,
  name,
});
const found = (events: readonly SensorEvent[], of: typeof policy | undefined = policy) =>
  findingsOf(retiredIdentity, undefined, events, 0, { policy: of });

const shows = (over: Partial<CertificateFacts>) =>
  tlsSeen(session(), { stage: "certificate", certificate: certificateFacts(over) });

describe("asset/retired-identity", () => {
  it.each<[string, SensorEvent, number]>([
    ["a retired MAC", seen(party(9), 1, 5), 1],
    ["a further address of it", seen(party(9), 1, 5, false), 0],
    ["another MAC", seen(party(8), 1, 5), 0],
    ["a retired client identifier", named("mqtt-client-identifier", "pump-7"), 1],
    ["another client identifier", named("mqtt-client-identifier", "pump-8"), 0],
    ["a retired edge node", named("sparkplug-edge-node", "G/E1"), 1],
    ["a retired application", named("opcua-application-uri", "urn:old"), 1],
    ["a retired certificate in TLS", shows({}), 1],
    ["another certificate in TLS", shows({ thumbprint: "cd".repeat(20) }), 0],
    ["a host name of the same text", named("mdns-name", "pump-7"), 0],
  ])("judges %s", (_, event, count) => {
    expect(found([event])).toHaveLength(count);
  });

  it("needs a policy, and no baseline", () => {
    expect(findingsOf(retiredIdentity, baselineOf(), [seen(party(9), 1, 5)])).toEqual([]);
    expect(found([seen(party(9), 1, 5)])[0]).toMatchObject({
      key: ["a:02:00:00:00:00:09", "02:00:00:00:00:09"],
      observed:
        "10.0.0.9 (02:00:00:00:00:09 (made up, not a maker's)) uses a retired identity: MAC address 02:00:00:00:00:09.",
      expected: "The policy has struck it off: retired[0] in policy.yaml, line 11.",
    });
  });

  it("finds a certificate that OPC UA shows, by either thumbprint", () => {
    const bytes = [...madeCertificate().der];
    const said = new OpcuaTalk().hello().sealedOpen(POLICY.basic256Sha256, bytes, bytes);
    const plant = talk(usualOpcua(), 61, SCADA, TANK, said);
    const facts = eventsIn(plant).flatMap((event) =>
      event.type === "opcua-channel" && event.serverCertificate !== undefined ? [event.serverCertificate] : [],
    )[0];
    expect(facts).toBeDefined();
    const retired = (print: string | undefined) => policyWith(`retired: [{ certificate: "${print}" }]\n`);
    const count = (print: string | undefined) =>
      plantFindings(retiredIdentity, plant, undefined, { policy: retired(print) }).map(({ actor }) => actor.ip);
    expect(count(facts?.thumbprint)).toEqual(["10.0.0.21", "10.0.0.31"]);
    expect(count(facts?.sha256)).toEqual(["10.0.0.21", "10.0.0.31"]);
    expect(count("ef".repeat(20))).toEqual([]);
  });

  it("finds a scrapped controller on the wire, not its neighbours", () => {
    const frames = usual().frames(START);
    const baseline = learnedFrom(frames);
    const strike = (mac: string) => {
      const zones = "version: 1\nzones:\n  - { id: cell, type: control, subnets: [10.0.0.0/24] }\n";
      const text = `${zones}retired: [{ mac: "${mac}" }]\n`;
      const records = watched(frames, { baseline, policy: openPolicy(text, "policy.yaml") });
      return alertsIn(records).map(({ detector, severityName, actor }) => [detector, severityName, actor.ip]);
    };
    expect(strike(PLC_A.mac)).toEqual([["asset/retired-identity", "high", PLC_A.ip]]);
    expect(strike("02:00:00:00:00:77")).toEqual([]);
  });
});
