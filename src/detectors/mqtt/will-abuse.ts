import type { Baseline } from "../../contracts/baseline.js";
import type { Detector } from "../../contracts/detector.js";
import type { MqttConnected, MqttWill } from "../../contracts/mqtt-event.js";
import { mqttFinding } from "../mqtt-finding.js";
import { factsOf, isWithinAsset } from "../mqtt-habits.js";
import { clientName, learnedNames, quoted } from "../mqtt-wording.js";
import { baselineName, capitalised, counted } from "../wording.js";

const DAY_SECONDS = 86_400;
const STATE_TOPIC = /^(spBv1\.0\/)?STATE\//;

/** What is wrong with a will. */
type Wrong = "command" | "state" | "other" | "delay" | "unusual";

const SEVERITIES = { command: "high", state: "high", other: "medium", delay: "medium", unusual: "low" } as const;

/** A will that says what the client must not say. Keeps nothing. */
export const willAbuse: Detector<"mqtt-connected", null> = {
  doc: {
    id: "mqtt/will-abuse",
    title: "MQTT will on a topic that is not the client's",
    summary:
      "A client leaves a will, which the broker publishes once it is gone, on a command topic, on the state of a " +
      "Sparkplug host, on a topic of another client, or with a delay of more than a day; or a known client leaves " +
      "one on a topic where it never published.",
    spec: ["MQTT5 §3.1.2.5", "IEC 62443-3-3 SR 2.1"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["NOV"],
    fr: ["SI"],
    sr: ["3.5", "2.1"],
    attack: ["T1692.001", "T1692.002"],
    iso24392: ["6.2.q"],
    coverage: "conduits",
    blindTo: "Wills of connections whose CONNECT was not seen, and in TLS.",
    falseAlarms: "A client whose program was changed and that leaves another will since.",
    triage: [
      "Find out what the client is before its connection ends: then the broker publishes the will.",
      "Keep the connection open, or forbid the topic in the broker's access list, until that is clear.",
      "If the will is meant, approve the client into the baseline.",
    ],
  },
  options: {},
  hears: ["mqtt-connected"],
  open: () => null,
  hear(event, _, context) {
    const { baseline } = context;
    const { will } = event.client;
    if (baseline === undefined || will === undefined || !event.isAccepted || isWithinAsset(event.session)) return;
    const wrong = wrongOf(event, will, baseline);
    if (wrong !== undefined) context.alert(findingOf(event, will, wrong, baseline));
  },
  save: () => null,
};

/** Undefined for a will that was learned, or that is the client's own affair. */
function wrongOf({ session, client }: MqttConnected, will: MqttWill, baseline: Baseline): Wrong | undefined {
  const known = factsOf("mqtt.client", session, client, baseline);
  if (known.some(({ traits }) => traits?.includes(`will ${will.habit}`) === true)) return undefined;
  const published = factsOf("mqtt.pub", session, client, baseline);
  const isOwn = published.some(({ topic }) => topic === will.habit);
  const publishers = baseline.mqtt.publishers(session.server.asset, will.habit);
  if (!isOwn) {
    if (will.isCommand) return "command";
    if (STATE_TOPIC.test(will.topic) && publishers.length > 0) return "state";
    if (publishers.length > 0 || isOthersDeath(session.client.asset, session.server.asset, will, baseline))
      return "other";
  }
  if (will.delaySeconds > DAY_SECONDS) return "delay";
  const isLearnedFromConnect = known.some(({ template }) => template !== "?");
  return isLearnedFromConnect && !isOwn && will.sparkplug === undefined ? "unusual" : undefined;
}

function isOthersDeath(client: string, server: string, { sparkplug }: MqttWill, baseline: Baseline): boolean {
  if (sparkplug === undefined) return false;
  const owners = baseline.mqtt.edgeOwners(server, `${sparkplug.group}/${sparkplug.edgeNode}`);
  return owners.length > 0 && owners.every((owner) => owner.client !== client);
}

function findingOf(event: MqttConnected, will: MqttWill, wrong: Wrong, baseline: Baseline) {
  const { session, client } = event;
  const name = clientName(session, client);
  const publishers = baseline.mqtt.publishers(session.server.asset, will.habit);
  const what = {
    command: "a command topic",
    state: "the state of a host application",
    other: "a topic of another client",
    delay: `a delay of ${counted(Math.round(will.delaySeconds / DAY_SECONDS), "day")}`,
    unusual: "a topic where it never published",
  }[wrong];
  const who =
    publishers.length === 0
      ? "nobody was seen to publish there, and the client left no such will"
      : `${learnedNames(baseline, publishers, "message")} publishes there, and the client left no such will`;
  return mqttFinding(event, {
    key: [session.client.asset, session.server.asset, client.template ?? "?", will.habit],
    severity: SEVERITIES[wrong],
    outcome: "accepted",
    point: will.topic,
    observed: `${name} connected with a will on ${quoted(will.topic)}: ${what}${will.retain ? ", retained" : ""}.`,
    expected: capitalised(`in ${baselineName(baseline)} ${who}.`),
    why:
      "The broker publishes the will when the connection breaks, so that it looks like a message of the plant. Find " +
      "out what the client is before that.",
    note: `${name} left a will on ${will.topic}`,
  });
}
