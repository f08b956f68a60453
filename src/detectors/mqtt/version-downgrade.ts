import type { Baseline } from "../../contracts/baseline.js";
import type { Detector } from "../../contracts/detector.js";
import type { MqttConnected } from "../../contracts/mqtt-event.js";
import { mqttFinding } from "../mqtt-finding.js";
import { factsOf } from "../mqtt-habits.js";
import { clientName } from "../mqtt-wording.js";
import { baselineName, capitalised, listed, nameOf } from "../wording.js";

const VERSIONS: Readonly<Record<number, string>> = { 3: "MQTT 3.1", 4: "MQTT 3.1.1", 5: "MQTT 5" };
const TLS = "tls";
/** Where brokers offer MQTT in TLS. */
const TLS_PORTS: readonly number[] = [8883, 8884, 443];

/** A client comes with less than before: an older protocol, or without TLS. Keeps nothing. */
export const versionDowngrade: Detector<"mqtt-connected", null> = {
  doc: {
    id: "mqtt/version-downgrade",
    title: "MQTT client with an older protocol, or without TLS",
    summary:
      "A client that always came with a newer version of MQTT comes with an older one; or an asset that used TLS " +
      "with this broker, and never clear text, comes in clear text, which is high.",
    spec: ["MQTT5 §3.1.2.2", "IEC 62443-3-3 SR 3.1"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["NOV"],
    fr: ["SI"],
    sr: ["2.8", "3.1"],
    attack: ["T0830", "T0820"],
    iso24392: ["6.2.f"],
    coverage: "conduits",
    blindTo: "A downgrade inside TLS, and clients that used several versions while learning.",
    falseAlarms:
      "A client whose library was exchanged for an older one, or that tries versions in turn " + "since an update.",
    triage: [
      "Ask whether the client or the broker was changed.",
      "If not, look for somebody between them who refuses the newer version or TLS.",
      "Let the broker accept only what the plant uses.",
    ],
  },
  options: {},
  hears: ["mqtt-connected"],
  open: () => null,
  hear(event, _, context) {
    const { baseline } = context;
    if (baseline === undefined || !event.isAccepted || event.client.level === undefined) return;
    if (usedTls(event, baseline)) context.alert(withoutTls(event, baseline));
    const levels = factsOf("mqtt.client", event.session, event.client, baseline).flatMap(({ traits = [] }) =>
      traits.filter((trait) => trait.startsWith("level ")).map((trait) => Number(trait.slice("level ".length))),
    );
    const { level } = event.client;
    if (levels.length === 0 || levels.includes(level) || level > Math.max(...levels)) return;
    context.alert(olderFinding(event, level, levels, baseline));
  },
  save: () => null,
};

/** The asset had nothing but TLS with the broker. */
function usedTls({ session }: MqttConnected, baseline: Baseline): boolean {
  const { client, server } = session;
  const conduits = baseline
    .conduitsBetween(client.asset, server.asset)
    .filter((conduit) => conduit.isDirected && conduit.client === client.asset);
  const isTls = conduits.some(
    ({ service, ports }) => service === TLS && ports.some((port) => TLS_PORTS.includes(port)),
  );
  return isTls && !conduits.some(({ service }) => service === "mqtt");
}

function withoutTls(event: MqttConnected, baseline: Baseline) {
  const { session, client } = event;
  const name = clientName(session, client);
  return mqttFinding(event, {
    key: [session.client.asset, session.server.asset, "tls"],
    severity: "high",
    outcome: "accepted",
    observed: `${name} logged in at ${nameOf(session.server)} in clear text.`,
    expected: capitalised(`in ${baselineName(baseline)} it talks to this broker in TLS alone.`),
    why:
      "What was protected can now be read and changed on the way. Ask whether somebody changed the client; if not, " +
      "look for somebody between the two who keeps TLS away.",
    note: `CONNECT of ${name} outside TLS`,
  });
}

function olderFinding(event: MqttConnected, level: number, levels: readonly number[], baseline: Baseline) {
  const { session, client } = event;
  const name = clientName(session, client);
  const known = [...levels].sort().map((known) => VERSIONS[known] ?? `level ${known}`);
  return mqttFinding(event, {
    key: [session.client.asset, session.server.asset, client.template ?? "", String(level)],
    outcome: "accepted",
    value: VERSIONS[level],
    previous: known.join(", "),
    observed: `${name} logged in at ${nameOf(session.server)} with ${VERSIONS[level]}.`,
    expected: capitalised(`in ${baselineName(baseline)} it always came with ${listed(known)}.`),
    why:
      "Older versions lack reasons, limits and better authentication. Ask whether the client was changed; if not, " +
      "look for somebody between the two, or another client under its name.",
    note: `CONNECT of ${name} with ${VERSIONS[level]}`,
  });
}
