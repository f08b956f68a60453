import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding } from "../../contracts/detector.js";
import type { MqttPublish } from "../../contracts/mqtt-event.js";
import { mqttFinding } from "../mqtt-finding.js";
import { doubtfulFact, isWithinAsset, topicHabit } from "../mqtt-habits.js";
import { clientName, learnedNames, payloadText, quoted } from "../mqtt-wording.js";
import { isOfBroker } from "../topic-filter.js";
import { baselineName, capitalised } from "../wording.js";

/** Whose topic it is: of one other client, of several others, below a prefix of its own, or nobody's yet. */
type Tier = "exclusive" | "shared" | "own-prefix" | "novel";

const SEVERITIES = { exclusive: "high", shared: "medium", novel: "medium", "own-prefix": "info" } as const;

/** A client publishes where it never did. Keeps nothing. */
export const newPublisher: Detector<"mqtt-publish", null> = {
  doc: {
    id: "mqtt/new-publisher",
    title: "MQTT client publishes a topic it never did",
    summary:
      "A publication on a topic that the baseline does not have of this client. High when the topic belongs to one " +
      "other client alone; an audit event when it lies below a prefix where only this asset publishes. Commands, " +
      "topics of the broker itself and unknown brokers are told by other detectors.",
    spec: ["MQTT5 §3.3", "IEC 62443-3-3 SR 2.1"],
    version: 1,
    severity: "medium",
    floor: "info",
    cap: "critical",
    classes: ["NOV", "POL"],
    fr: ["UC"],
    sr: ["2.1", "3.5"],
    attack: ["T1692.002", "T1692.001", "T0831"],
    iso24392: ["6.2.q"],
    coverage: "conduits",
    blindTo:
      "Forged values from the address and under the identifier of the client that publishes by habit; MQTT " +
      "inside TLS.",
    falseAlarms: "Devices that publish rarely (alarms, reports) and did not while learning.",
    triage: [
      "Find out what the client is and whether its program was changed.",
      "Compare what it published with what the owner of the topic says.",
      "If it is meant, approve the publication into the baseline; if not, forbid it in the broker's access list.",
    ],
  },
  options: {},
  hears: ["mqtt-publish"],
  open: () => null,
  hear(event, _, context) {
    const { baseline } = context;
    const { route, from, client } = event;
    if (baseline === undefined || from !== "client" || route.isCommand || client.isRefused) return;
    if (topicHabit(event, baseline).own !== undefined) return;
    if (isOfBroker(route.topic) || isWithinAsset(event.session)) return;
    if (!baseline.mqtt.isBroker(event.session.server.asset)) return;
    context.alert(findingOf(event, baseline));
  },
  save: () => null,
};

function tierOf(event: MqttPublish, baseline: Baseline): Tier {
  const { others } = topicHabit(event, baseline);
  const owners = new Set(others.map(({ client, template }) => `${client} ${template}`));
  if (owners.size === 1) return "exclusive";
  if (owners.size > 1) return "shared";
  return hasOwnPrefix(event, baseline) ? "own-prefix" : "novel";
}

/** Only this asset publishes below the parent of the topic, or further up. */
function hasOwnPrefix({ session, route }: MqttPublish, baseline: Baseline): boolean {
  const { client, server } = session;
  let end = route.habit.lastIndexOf("/");
  for (; end > 0; end = route.habit.lastIndexOf("/", end - 1)) {
    const publishers = baseline.mqtt.publishersUnder(server.asset, route.habit.slice(0, end));
    if (publishers.size > 1) return false;
    if (publishers.size === 1) return publishers.has(client.asset);
  }
  return false;
}

function findingOf(event: MqttPublish, baseline: Baseline): Finding {
  const { session, client, route } = event;
  const { others } = topicHabit(event, baseline);
  const tier = tierOf(event, baseline);
  const name = clientName(session, client);
  const value = payloadText(event);
  const doubtful = doubtfulFact("mqtt.pub", session, client, route.habit, baseline);
  const who = {
    exclusive: `only ${learnedNames(baseline, others, "message")} publishes there`,
    shared: `${learnedNames(baseline, others, "message")} publish there`,
    "own-prefix": "nobody publishes there, but only this client publishes around it",
    novel: "nobody was seen to publish there",
  }[tier];
  const seldom =
    doubtful === undefined ? "" : `; what the client published there is too rare or too old to ` + `be a habit`;
  return mqttFinding(event, {
    key: [
      ...[session.client.asset, session.server.asset, client.template ?? "?", tier],
      ...others.slice(0, tier === "exclusive" ? 1 : 0).map((owner) => `${owner.client} ${owner.template}`),
    ],
    severity: SEVERITIES[tier],
    raise: doubtful === undefined ? 0 : -1,
    point: route.topic,
    value,
    observed: `${name} published ${value} on ${quoted(route.topic)}${event.retain ? ", retained" : ""}.`,
    expected: capitalised(`in ${baselineName(baseline)} ${who}${seldom}.`),
    why:
      tier === "exclusive"
        ? "Values from a second source may be forged, and subscribers cannot tell them from the true ones. " +
          "Find out what the client is, and compare both."
        : "A client that publishes something new was changed or is misused. Ask who works on it; approve it " +
          "if it is meant.",
    note: `${name} published on ${route.topic}`,
  });
}
