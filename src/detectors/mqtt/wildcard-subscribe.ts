import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { MqttFilter, MqttSubscribed } from "../../contracts/mqtt-event.js";
import { mqttFinding } from "../mqtt-finding.js";
import { factsOf, isWithinAsset } from "../mqtt-habits.js";
import { clientName, learnedNames, quoted } from "../mqtt-wording.js";
import { doubtfulFilter, isRefusal } from "../subscription-habits.js";
import { covers, isOfBroker, isWide } from "../topic-filter.js";
import { baselineName, capitalised, counted } from "../wording.js";

const OPTIONS = {
  coveragePercent: { default: 80, min: 1, max: 100, help: "What share of all known topics makes a filter wide." },
  topicsCount: { default: 10, min: 2, max: 10_000, help: "How many topics must be known before their share counts." },
} as const;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
}

/** A client subscribes to everything, or to most of it. Keeps nothing. */
export const wildcardSubscribe: Detector<"mqtt-subscribed", Memory, typeof OPTIONS> = {
  doc: {
    id: "mqtt/wildcard-subscribe",
    title: "MQTT client subscribes to everything",
    summary:
      "A subscription to #, to filters that begin with +, to all of Sparkplug, or to most of the known topics, by a " +
      "client that has no such subscription in the baseline: it collects whatever the plant says.",
    spec: ["MQTT5 §4.7.1", "IEC 62443-3-3 SR 4.1"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["NOV"],
    fr: ["DC"],
    sr: ["4.1", "2.1"],
    attack: ["T0801", "T0802", "T0861", "T0842"],
    iso24392: ["6.2.q", "6.2.i"],
    coverage: "conduits",
    blindTo:
      "A client that subscribes to many topics one by one, or by a shared session of another; MQTT " + "inside TLS.",
    falseAlarms: "An engineer who looks at all topics, and a new historian or host application.",
    triage: [
      "Find out what the client is: a tool of an engineer, a new historian, or a stranger.",
      "Allow wide filters in the broker's access list to those who need them alone.",
      "If it is meant, approve the subscription into the baseline.",
    ],
  },
  options: OPTIONS,
  hears: ["mqtt-subscribed"],
  open: (options) => ({ options }),
  hear(event, { options }, context) {
    const { baseline } = context;
    if (baseline === undefined || isWithinAsset(event.session)) return;
    for (const [i, filter] of event.request.filters.entries()) {
      if (isOfBroker(filter.filter) || !isWideFor(filter.filter, event, baseline, options)) continue;
      const known = factsOf("mqtt.sub", event.session, event.client, baseline);
      if (known.some(({ topic }) => covers(topic, filter.habit))) continue;
      context.alert(findingOf(event, filter, isRefusal(event, i), baseline));
    }
  },
  save: () => null,
};

function isWideFor(filter: string, event: MqttSubscribed, baseline: Baseline, options: Memory["options"]): boolean {
  if (isWide(filter)) return true;
  const topics = baseline.mqtt.topicsOf(event.session.server.asset);
  if (topics.length < options.topicsCount) return false;
  const covered = topics.filter((topic) => covers(filter, topic)).length;
  return 100 * covered >= options.coveragePercent * topics.length;
}

function findingOf(
  event: MqttSubscribed,
  { filter, habit }: MqttFilter,
  isRefused: boolean,
  baseline: Baseline,
): Finding {
  const { session, client } = event;
  const name = clientName(session, client);
  const topics = baseline.mqtt.topicsOf(session.server.asset);
  const covered = topics.filter((topic) => covers(filter, topic)).length;
  const own = factsOf("mqtt.sub", session, client, baseline);
  const isDoubtful = doubtfulFilter(event, habit, baseline) !== undefined;
  const self =
    own.length === 0
      ? "the client subscribes to nothing"
      : `its subscriptions are ${learnedNames(baseline, own, "time")}`;
  return mqttFinding(event.request, {
    key: [session.client.asset, session.server.asset, client.template ?? "?", filter],
    raise: isDoubtful ? -1 : 0,
    outcome: isRefused ? "rejected" : "accepted",
    point: filter,
    observed: `${name} subscribed to ${quoted(filter)}; the broker ${isRefused ? "refused" : "agreed"}.`,
    expected: capitalised(
      `in ${baselineName(baseline)} ${self}; the filter covers ${covered} of ` +
        `${counted(topics.length, "known topic")}.`,
    ),
    why:
      "Who hears everything learns how the plant works and what may be forged. Find out what the client is, and " +
      "restrict it in the broker's access list if it does not need all of it.",
    note: `${name} subscribed to ${filter}`,
  });
}
