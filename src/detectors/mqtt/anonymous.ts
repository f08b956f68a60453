import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding } from "../../contracts/detector.js";
import type { MqttConnected, MqttEvent } from "../../contracts/mqtt-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { PacketTime } from "../../core/packet-time.js";
import { mqttFinding } from "../mqtt-finding.js";
import { factsOf, isWithinAsset } from "../mqtt-habits.js";
import { clientName, quoted } from "../mqtt-wording.js";
import { openMap, saveMap } from "../saved-map.js";
import { baselineName, capitalised, listed, nameOf } from "../wording.js";

const SESSIONS_MAX = 4096;

/** A session that began without credentials, until it publishes. */
interface Entry {
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
}

/** A broker lets somebody in who shows nothing. */
export const anonymous: Detector<"mqtt-connected" | "mqtt-publish" | "mqtt-gone", BoundedMap<Entry>> = {
  doc: {
    id: "mqtt/anonymous",
    title: "MQTT client let in without credentials",
    summary:
      "A broker accepts a CONNECT without user name, outside TLS, of a client that is not known to come so. Medium " +
      "once it publishes, and for a client that used to log in.",
    spec: ["MQTT5 §5.4.1", "IEC 62443-3-3 SR 1.2"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "high",
    classes: ["NOV", "POL"],
    fr: ["IAC"],
    sr: ["1.2", "1.1"],
    attack: ["T0859"],
    iso24392: ["6.2.d", "6.2.q"],
    coverage: "conduits",
    blindTo:
      "Clients that were anonymous while learning: that is the posture of the site, and client " +
      "certificates in TLS.",
    falseAlarms: "A new sensor at a broker that is open on purpose.",
    triage: [
      "Find out what the client is and whether it should be there.",
      "Let the broker refuse clients without credentials.",
    ],
  },
  options: {},
  hears: ["mqtt-connected", "mqtt-publish", "mqtt-gone"],
  open: (_, saved) => openMap(SESSIONS_MAX, saved),
  hear(event, entries, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    const key = String(event.session.id);
    if (event.type === "mqtt-connected") {
      if (!isStrange(event, baseline)) return;
      const { time, frame, capture } = event;
      entries.set(key, { time, frame, capture });
      context.alert(findingOf(event, { time, frame, capture }, undefined, baseline));
    } else if (event.type === "mqtt-gone") entries.delete(key);
    else if (entries.size > 0 && event.from === "client") {
      const entry = entries.get(key);
      if (entry === undefined) return;
      entries.delete(key);
      context.alert(findingOf(event, entry, event.route.topic, baseline));
    }
  },
  save: saveMap,
};

function isStrange({ session, client, isAccepted }: MqttConnected, baseline: Baseline): boolean {
  if (!isAccepted || client.userName !== undefined || client.hasOwnAuthentication || client.hasPassword) return false;
  if (client.identifier === undefined || isWithinAsset(session)) return false;
  if (!baseline.mqtt.isBroker(session.server.asset)) return false;
  const known = factsOf("mqtt.client", session, client, baseline);
  return !known.some(({ traits = [], template }) => template === "?" || traits.includes("no user"));
}

function findingOf(event: MqttEvent, entry: Entry, topic: string | undefined, baseline: Baseline): Finding {
  const { session, client } = event;
  const name = clientName(session, client);
  const users = factsOf("mqtt.client", session, client, baseline).flatMap(({ traits = [] }) =>
    traits.filter((trait) => trait.startsWith("user ")).map((trait) => quoted(trait.slice("user ".length))),
  );
  const did = topic === undefined ? "" : ` It published on ${quoted(topic)}.`;
  const before =
    users.length > 0
      ? `the client logs in as ${listed(users)}`
      : "no client of this name and address comes " + "without user name";
  return mqttFinding(
    { session, ...entry },
    {
      key: [session.client.asset, session.server.asset, client.template ?? ""],
      severity: topic !== undefined || users.length > 0 ? "medium" : "low",
      isAmendment: topic !== undefined,
      outcome: "accepted",
      observed: `${nameOf(session.server)} let ${name} in without user name, password or TLS.${did}`,
      expected: capitalised(`in ${baselineName(baseline)} ${before}.`),
      why:
        "Whoever reaches such a broker can read and forge what the plant says. Let it refuse clients without " +
        "credentials, and find out what this one is.",
      note: `${nameOf(session.server)} accepted ${name}`,
    },
  );
}
