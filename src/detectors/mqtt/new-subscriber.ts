import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding } from "../../contracts/detector.js";
import type { MqttFilter, MqttSubscribed } from "../../contracts/mqtt-event.js";
import { mqttFinding } from "../mqtt-finding.js";
import { factsOf, isWithinAsset } from "../mqtt-habits.js";
import { clientName, learnedNames, quoted } from "../mqtt-wording.js";
import { doubtfulFilter, isRefusal } from "../subscription-habits.js";
import { covers, isOfBroker, isSensitive, isWide } from "../topic-filter.js";
import { baselineName, capitalised } from "../wording.js";

/** A client subscribes to what it never did. Keeps nothing. */
export const newSubscriber: Detector<"mqtt-subscribed", null> = {
  doc: {
    id: "mqtt/new-subscriber",
    title: "MQTT client subscribes to what it never did",
    summary:
      "A subscription that none of the client's learned subscriptions covers. Medium where the topics by their names " +
      "hold settings, recipes or secrets. Wide filters and topics of the broker itself are told by other detectors.",
    spec: ["MQTT5 §3.8", "IEC 62443-3-3 SR 2.1"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "high",
    classes: ["NOV"],
    fr: ["UC"],
    sr: ["2.1", "4.1"],
    attack: ["T0801", "T0802", "T0842"],
    iso24392: ["6.2.q"],
    coverage: "conduits",
    blindTo: "What a broker sends without subscription in the session seen, and MQTT inside TLS.",
    falseAlarms: "A changed trend or dashboard, and clients whose filters depend on what is looked at.",
    triage: [
      "Ask who works on the client and what was changed.",
      "If it is meant, approve the subscription into the baseline.",
      "If not, forbid it in the broker's access list.",
    ],
  },
  options: {},
  hears: ["mqtt-subscribed"],
  open: () => null,
  hear(event, _, context) {
    const { baseline } = context;
    if (baseline === undefined || isWithinAsset(event.session)) return;
    if (!baseline.mqtt.isBroker(event.session.server.asset)) return;
    for (const [i, filter] of event.request.filters.entries()) {
      if (isWide(filter.filter) || isOfBroker(filter.filter)) continue;
      const known = factsOf("mqtt.sub", event.session, event.client, baseline);
      if (known.some(({ topic }) => covers(topic, filter.habit))) continue;
      context.alert(findingOf(event, filter, isRefusal(event, i), baseline));
    }
  },
  save: () => null,
};

function findingOf(
  event: MqttSubscribed,
  { filter, habit }: MqttFilter,
  isRefused: boolean,
  baseline: Baseline,
): Finding {
  const { session, client } = event;
  const name = clientName(session, client);
  const own = factsOf("mqtt.sub", session, client, baseline);
  const isDelicate = isSensitive(filter);
  const self =
    own.length === 0
      ? "the client subscribes to nothing"
      : `the client subscribes to ${own
          .slice(0, 3)
          .map(({ topic }) => quoted(topic))
          .join(", ")}` + `${own.length > 3 ? " and others" : ""} (${learnedNames(baseline, own.slice(0, 1), "time")})`;
  return mqttFinding(event.request, {
    key: [session.client.asset, session.server.asset, client.template ?? "?", isDelicate ? filter : ""],
    severity: isDelicate ? "medium" : "low",
    raise: doubtfulFilter(event, habit, baseline) === undefined ? 0 : -1,
    outcome: isRefused ? "rejected" : "accepted",
    point: filter,
    observed: `${name} subscribed to ${quoted(filter)}; the broker ${isRefused ? "refused" : "agreed"}.`,
    expected: capitalised(`in ${baselineName(baseline)} ${self}.`),
    why:
      `${isDelicate ? "By their names the topics hold settings or secrets. " : ""}` +
      "Who listens to more than before was changed or collects what it can. Ask who works on the client; " +
      "approve it if it is meant.",
    note: `${name} subscribed to ${filter}`,
  });
}
