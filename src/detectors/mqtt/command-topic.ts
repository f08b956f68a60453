import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding } from "../../contracts/detector.js";
import type { MqttPublish } from "../../contracts/mqtt-event.js";
import type { Policy, PolicyLine } from "../../contracts/policy.js";
import { mqttFinding } from "../mqtt-finding.js";
import { doubtfulFact, factsOf, isWithinAsset, topicHabit } from "../mqtt-habits.js";
import { clientName, learnedNames, payloadText, quoted } from "../mqtt-wording.js";
import { isOfBroker } from "../topic-filter.js";
import { baselineName, capitalised } from "../wording.js";

/** What makes it wrong: the policy, or how far the client is from being one that commands. */
type Tier = "forbidden" | "stranger" | "reader" | "commander";

const SEVERITIES = { forbidden: "critical", stranger: "critical", reader: "high", commander: "medium" } as const;

/** A command by a client that was never seen to give it. Keeps nothing. */
export const commandTopic: Detector<"mqtt-publish", null> = {
  doc: {
    id: "mqtt/command-topic",
    title: "MQTT command by a client that never gave it",
    summary:
      "A publication on a topic that by its name tells a device what to do (a level such as cmd, set, write, " +
      "control, setpoint), by a client that was not seen to publish it, or against the policy. Critical from a " +
      "client that is not known at all, medium from one that gives other commands. A retained command is carried out " +
      "again at every reconnect and counts one level more.",
    spec: ["MQTT5 §3.3", "IEC 62443-3-3 SR 2.1"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["NOV", "POL"],
    fr: ["UC"],
    sr: ["2.1", "3.6"],
    attack: ["T1692.001", "T0831", "T0848"],
    iso24392: ["6.2.o", "6.2.q"],
    coverage: "writes",
    blindTo: "Commands on topics whose names do not show it, commands of a known commander, and MQTT inside TLS.",
    falseAlarms: "A new panel or an operator's first command to a device after learning.",
    triage: [
      "Ask the operators whether they gave this command, and from which station.",
      "Compare the commanded value with the state of the device; take it back if it was not meant.",
      "If it is retained, publish an empty retained message on the topic so that it is not carried out again.",
      "If it was meant, approve the publication into the baseline.",
    ],
  },
  options: {},
  hears: ["mqtt-publish"],
  open: () => null,
  hear(event, _, context) {
    const { route, from } = event;
    if (!route.isCommand || from !== "client" || isOfBroker(route.topic) || isSparkplug(event)) return;
    const { baseline, policy } = context;
    const line = policy === undefined ? undefined : forbiddenBy(event, policy);
    const tier = line !== undefined ? "forbidden" : baseline === undefined ? undefined : tierOf(event, baseline);
    if (tier !== undefined) context.alert(findingOf(event, tier, line, context));
  },
  save: () => null,
};

/** Commands of Sparkplug are judged apart. */
function isSparkplug({ route }: MqttPublish): boolean {
  return route.topic.startsWith("spBv1.0/");
}

/** The client may read only, or the conduit is declared and does not allow this command. */
function forbiddenBy({ session, time, route, value }: MqttPublish, policy: Policy): PolicyLine | undefined {
  const client = policy.readOnly(session.client);
  if (client !== undefined) return client;
  const conduit = policy.judge(session, time);
  if (conduit.verdict !== "allowed") return undefined;
  const values = value === undefined ? undefined : [value];
  const operation = { protocol: "mqtt", effect: "command", point: route.topic, values } as const;
  const verdict = policy.judge(session, time, operation);
  return verdict.verdict === "denied" ? (verdict.nearMisses[0]?.at ?? conduit.at) : undefined;
}

/** Undefined for a client that gives this command by habit. */
function tierOf(event: MqttPublish, baseline: Baseline): Tier | undefined {
  if (topicHabit(event, baseline).own !== undefined || isWithinAsset(event.session)) return undefined;
  const { session, client } = event;
  const published = factsOf("mqtt.pub", session, client, baseline);
  if (published.some(({ traits }) => traits?.includes("command") === true)) return "commander";
  const isKnown = published.length > 0 || factsOf("mqtt.client", session, client, baseline).length > 0;
  return isKnown ? "reader" : "stranger";
}

function findingOf(event: MqttPublish, tier: Tier, line: PolicyLine | undefined, { baseline }: DetectContext): Finding {
  const { session, client, route, retain } = event;
  const name = clientName(session, client);
  const value = payloadText(event);
  const isDoubtful = baseline !== undefined && doubtfulFact("mqtt.pub", session, client, route.habit, baseline);
  const isOpen = tier === "commander" || tier === "reader";
  return mqttFinding(event, {
    key: [session.client.asset, session.server.asset, client.template ?? "?", tier, ...(isOpen ? [route.habit] : [])],
    severity: SEVERITIES[tier],
    raise: (retain ? 1 : 0) - (isDoubtful ? 1 : 0),
    isCertain: tier === "forbidden" || tier === "stranger",
    point: route.topic,
    value,
    observed: `${name} published ${value} on the command topic ${quoted(route.topic)}${retain ? ", retained" : ""}.`,
    expected: expectedText(event, tier, line, baseline),
    why:
      `${retain ? "The broker keeps the command and gives it to every device that connects. " : ""}Whoever may ` +
      `publish there moves the plant. Check the device behind ${quoted(route.topic)}, ask who works at the client, ` +
      "and take its right to publish there if nobody meant it.",
    note: `${name} published on ${route.topic}`,
  });
}

function expectedText(
  event: MqttPublish,
  tier: Tier,
  line: PolicyLine | undefined,
  baseline: Baseline | undefined,
): string {
  if (line !== undefined) {
    return `The policy does not allow this command: ${line.place} in ${line.file}, line ${line.line}.`;
  }
  if (baseline === undefined) return "There is no baseline.";
  const { others } = topicHabit(event, baseline);
  const who =
    others.length === 0
      ? "nobody was seen to publish there"
      : `only ${learnedNames(baseline, others, "message")} publishes there`;
  const self = {
    stranger: "the client does not appear",
    reader: "the client never gave a command",
    commander: "the client gives other commands",
    forbidden: "the client is known",
  }[tier];
  return capitalised(`in ${baselineName(baseline)} ${who}; ${self}.`);
}
