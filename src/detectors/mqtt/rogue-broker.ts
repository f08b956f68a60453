import type { Baseline } from "../../contracts/baseline.js";
import type { Detector } from "../../contracts/detector.js";
import type { MqttEntity } from "../../contracts/mqtt-baseline.js";
import type { MqttConnected } from "../../contracts/mqtt-event.js";
import { mqttFinding } from "../mqtt-finding.js";
import { clientName } from "../mqtt-wording.js";
import { assetName, baselineName, capitalised, counted, listed, nameOf } from "../wording.js";

/** A client of a known broker logs in at another one. Keeps nothing. */
export const rogueBroker: Detector<"mqtt-connected", null> = {
  doc: {
    id: "mqtt/rogue-broker",
    title: "Known MQTT client at a broker nobody knows",
    summary:
      "A client that the baseline has at one broker is let in by an asset that was no broker while learning: it was " +
      "sent there by a forged name or address, or by a changed setting. Its messages and credentials go with it.",
    spec: ["MQTT5 §3.1", "IEC 62443-3-3 SR 5.2"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["NOV"],
    fr: ["RDF"],
    sr: ["5.2", "1.2"],
    attack: ["T0830", "T0884", "T0849"],
    iso24392: ["6.2.f", "6.2.q"],
    coverage: "conduits",
    blindTo: "A false broker behind the address of the true one, and brokers in TLS.",
    falseAlarms: "A standby broker that takes over for the first time, and a broker that moved.",
    triage: [
      "Find out what the new broker is, and why the client went there: name service, ARP, settings.",
      "Change the credentials that were sent to it.",
      "If it is a standby, approve the conduit into the baseline.",
    ],
  },
  options: {},
  hears: ["mqtt-connected"],
  open: () => null,
  hear(event, _, context) {
    const { baseline } = context;
    const { session } = event;
    if (baseline === undefined || !event.isAccepted || baseline.mqtt.isBroker(session.server.asset)) return;
    if (isLearnedConduit(event, baseline)) return;
    const known = baseline.mqtt.clientsAt(session.client.asset);
    if (known.length > 0) context.alert(findingOf(event, known, baseline));
  },
  save: () => null,
};

function isLearnedConduit({ session }: MqttConnected, baseline: Baseline): boolean {
  const { client, server } = session;
  return baseline
    .conduitsBetween(client.asset, server.asset)
    .some((conduit) => conduit.service === "mqtt" && conduit.client === client.asset);
}

function findingOf(event: MqttConnected, known: readonly MqttEntity[], baseline: Baseline) {
  const { session, client } = event;
  const name = clientName(session, client);
  const brokers = [...new Set(known.map(({ server }) => server))];
  const isSame = known.some(({ template }) => template === client.template);
  const sent = client.hasPassword ? " with its password" : "";
  return mqttFinding(event, {
    key: [session.server.asset, session.client.asset],
    raise: isSame ? 0 : -1,
    outcome: "accepted",
    observed: `${name} logged in${sent} at ${nameOf(session.server)}, which let it in as a broker does.`,
    expected: capitalised(
      `in ${baselineName(baseline)} ${nameOf(session.server)} is no broker; clients at this address log in at ` +
        `${listed(brokers.map((broker) => assetName(baseline, broker)))} (${counted(known.length, "client")}).`,
    ),
    why:
      "A false broker reads and changes all that the client says and hears. Find out who sent the client there, and " +
      `what ${nameOf(session.server)} is.`,
    note: `${nameOf(session.server)} accepted ${name}`,
  });
}
