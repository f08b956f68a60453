import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding } from "../../contracts/detector.js";
import type { MqttEvent, MqttPublish, MqttSubscribed } from "../../contracts/mqtt-event.js";
import { mqttFinding } from "../mqtt-finding.js";
import { factsOf, isWithinAsset, topicHabit } from "../mqtt-habits.js";
import { clientName, payloadText, quoted } from "../mqtt-wording.js";
import { doubtfulFilter, isRefusal } from "../subscription-habits.js";
import { covers, isOfBroker } from "../topic-filter.js";
import { baselineName, capitalised } from "../wording.js";

const CONTROL = "$CONTROL/";

/** Topics of the broker itself, used by somebody who never did. Keeps nothing. */
export const sysTopic: Detector<"mqtt-publish" | "mqtt-subscribed", null> = {
  doc: {
    id: "mqtt/sys-topic",
    title: "Topics of the MQTT broker itself are used",
    summary:
      "A client that never did subscribes to $SYS, where a broker tells about itself and its clients; medium when it " +
      "publishes there; high when it publishes to $CONTROL, by which users and rights are changed.",
    spec: ["MQTT5 §4.7.2", "IEC 62443-3-3 SR 2.1"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "high",
    classes: ["NOV"],
    fr: ["TRE"],
    sr: ["2.1", "6.2"],
    attack: ["T0888", "T0840"],
    iso24392: ["6.2.i"],
    coverage: "conduits",
    blindTo: "Administration of the broker by other ways: files, web pages, its own protocol.",
    falseAlarms: "A new monitor of the broker, and an administrator at work.",
    triage: [
      "Ask whether somebody administers or monitors the broker.",
      "If rights were changed, compare the users and access lists of the broker with what they should be.",
      "Allow these topics to administrators alone.",
    ],
  },
  options: {},
  hears: ["mqtt-publish", "mqtt-subscribed"],
  open: () => null,
  hear(event, _, context) {
    const { baseline } = context;
    if (baseline === undefined || isWithinAsset(event.session)) return;
    const finding = event.type === "mqtt-publish" ? published(event, baseline) : subscribed(event, baseline);
    if (finding !== undefined) context.alert(finding);
  },
  save: () => null,
};

function published(event: MqttPublish, baseline: Baseline): Finding | undefined {
  const { route, from, session, client } = event;
  if (!isOfBroker(route.topic) || from !== "client" || topicHabit(event, baseline).own !== undefined) return undefined;
  const isControl = route.topic.startsWith(CONTROL);
  const name = clientName(session, client);
  return findingOf(event, baseline, {
    what: `${name} published ${payloadText(event)} on ${quoted(route.topic)}.`,
    note: `${name} published on ${route.topic}`,
    point: route.topic,
    severity: isControl ? "high" : "medium",
    why: isControl
      ? "By this topic users, passwords and rights of the broker are changed. Compare them with what they should be."
      : "Only the broker should speak there: others may feign its state. Find out what the client is.",
  });
}

function subscribed(event: MqttSubscribed, baseline: Baseline): Finding | undefined {
  const { session, client, request } = event;
  const known = factsOf("mqtt.sub", session, client, baseline);
  for (const [i, { filter, habit }] of request.filters.entries()) {
    if (!isOfBroker(filter) || known.some(({ topic }) => covers(topic, habit))) continue;
    const name = clientName(session, client);
    const isRefused = isRefusal(event, i);
    return findingOf(event, baseline, {
      what: `${name} subscribed to ${quoted(filter)}; the broker ${isRefused ? "refused" : "agreed"}.`,
      note: `${name} subscribed to ${filter}`,
      point: filter,
      severity: filter.startsWith(CONTROL) ? "medium" : "low",
      raise: doubtfulFilter(event, habit, baseline) === undefined ? 0 : -1,
      outcome: isRefused ? "rejected" : "accepted",
      why:
        "There the broker tells its version, its clients and its load, which helps an attacker. Find out " +
        "what the client is.",
    });
  }
  return undefined;
}

interface Told extends Pick<Partial<Finding>, "severity" | "raise" | "outcome"> {
  readonly what: string;
  readonly note: string;
  readonly point: string;
  readonly why: string;
}

function findingOf(event: MqttEvent, baseline: Baseline, { what, point, note, why, ...rest }: Told): Finding {
  const { session, client } = event;
  return mqttFinding(event, {
    key: [session.client.asset, session.server.asset, client.template ?? "?", event.type, point],
    ...rest,
    point,
    observed: what,
    expected: capitalised(`in ${baselineName(baseline)} this client does not use topics of the broker itself.`),
    why,
    note,
  });
}
