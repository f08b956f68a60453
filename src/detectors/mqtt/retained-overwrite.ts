import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding } from "../../contracts/detector.js";
import type { MqttEntity } from "../../contracts/mqtt-baseline.js";
import type { MqttPublish } from "../../contracts/mqtt-event.js";
import { mqttFinding } from "../mqtt-finding.js";
import { doubtfulFact, isWithinAsset, topicHabit } from "../mqtt-habits.js";
import { clientName, learnedNames, payloadText, quoted } from "../mqtt-wording.js";
import { baselineName, capitalised } from "../wording.js";

/** By custom, a level of topics that others act upon when they connect. */
const ACTED_UPON = /(^|\/)(config(uration)?|cfg|state|status|settings?|setpoints?)(\/|$)/i;

/** A retained message is replaced or deleted by another client than the one that keeps it. Keeps nothing. */
export const retainedOverwrite: Detector<"mqtt-publish", null> = {
  doc: {
    id: "mqtt/retained-overwrite",
    title: "Retained MQTT message replaced by another client",
    summary:
      "A retained publication, or an empty one that deletes what is retained, on a topic whose retained messages " +
      "come from another client. Whoever connects later gets the new one. Settings and states count one level more. " +
      "The owner who deletes what it never deleted is low.",
    spec: ["MQTT5-3.3.1-5", "MQTT5-3.3.1-6"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["NOV"],
    fr: ["SI"],
    sr: ["3.4", "3.5"],
    attack: ["T1692.002", "T0832", "T0836"],
    iso24392: ["6.2.q"],
    coverage: "conduits",
    blindTo: "A retained message on a topic that had none while learning, of which new-publisher tells.",
    falseAlarms: "A replaced device that takes over the topics of the old one.",
    triage: [
      "Read what the broker retains on the topic now, and compare it with the owner's value.",
      "Let the owner publish its value again.",
      "Allow the topic to its owner alone in the broker's access list.",
    ],
  },
  options: {},
  hears: ["mqtt-publish"],
  open: () => null,
  hear(event, _, context) {
    const { baseline } = context;
    if (!event.retain || event.from !== "client" || baseline === undefined) return;
    if (event.client.isRefused || isWithinAsset(event.session)) return;
    const { own, others } = topicHabit(event, baseline);
    const isDeletion = event.payloadBytes === 0;
    if (own !== undefined && isRetained(own)) {
      if (isDeletion && own.traits?.includes("kind empty") !== true)
        context.alert(findingOf(event, "own", [own], baseline));
      return;
    }
    const owners = others.filter(isRetained);
    if (owners.length > 0) context.alert(findingOf(event, isDeletion ? "deleted" : "replaced", owners, baseline));
  },
  save: () => null,
};

function isRetained({ traits }: MqttEntity): boolean {
  return traits?.includes("retained") === true;
}

function findingOf(
  event: MqttPublish,
  how: "own" | "deleted" | "replaced",
  owners: readonly MqttEntity[],
  baseline: Baseline,
): Finding {
  const { session, client, route } = event;
  const name = clientName(session, client);
  const value = payloadText(event);
  const isDoubtful = doubtfulFact("mqtt.pub", session, client, route.habit, baseline) !== undefined;
  return mqttFinding(event, {
    key: [session.client.asset, session.server.asset, client.template ?? "?", how, route.habit],
    severity: how === "own" ? "low" : "medium",
    raise: (how !== "own" && ACTED_UPON.test(route.topic) ? 1 : 0) - (isDoubtful ? 1 : 0),
    point: route.topic,
    value,
    observed:
      how === "replaced"
        ? `${name} replaced the retained message on ${quoted(route.topic)} by ${value}.`
        : `${name} deleted the retained message on ${quoted(route.topic)}.`,
    expected: capitalised(
      `in ${baselineName(baseline)} the retained messages there are of ${learnedNames(baseline, owners, "message")}` +
        `${how === "own" ? ", which never deleted one" : ""}.`,
    ),
    why:
      "Whoever connects from now on gets this instead of the owner's value, and may act upon it. Let the owner " +
      "publish again, and find out what the client is.",
    note: `${name} published retained on ${route.topic}`,
  });
}
