import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { MqttPublish } from "../../contracts/mqtt-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { learnedUnits, summedRate } from "../broker-rates.js";
import { mqttFinding } from "../mqtt-finding.js";
import { factsOf } from "../mqtt-habits.js";
import { clientName } from "../mqtt-wording.js";
import { OpenExchanges } from "../open-exchanges.js";
import { baselineName, capitalised, nameOf } from "../wording.js";

const SESSIONS_MAX = 8192;
const FACTOR = 3;

/** What one session publishes in the second at hand, and for how many seconds before it was too much. */
interface Flow {
  second: number;
  messages: number;
  bytes: number;
  floodedSeconds: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly flows: BoundedMap<Flow, number>;
  readonly exchanges: OpenExchanges;
}

const OPTIONS = {
  extraPerSecondCount: {
    default: 50,
    min: 1,
    max: 100_000,
    help: "How many messages a second more than " + "usual are allowed.",
  },
  extraBytes: { default: 65_536, min: 1024, max: 1e9, help: "How many bytes a second more than usual are allowed." },
  openExchangesCount: {
    default: 100,
    min: 10,
    max: 65_535,
    help: "How many exchanges of QoS 2 a client may leave open.",
  },
  floodSeconds: { default: 3, min: 1, max: 60, help: "How many seconds in a row must be too much." },
  learnedCount: {
    default: 10,
    min: 1,
    max: 100_000,
    help: "From how many seconds with messages a known client must have been learned before it is judged.",
  },
} as const;

/** A client publishes faster than it ever did. */
export const publishFlood: Detector<"mqtt-publish" | "mqtt-gone", Memory, typeof OPTIONS> = {
  doc: {
    id: "mqtt/publish-flood",
    title: "MQTT client publishes far more than usual",
    summary:
      "For three seconds on end a client publishes more messages or bytes than three times what is usual and well " +
      "above it. Broker, subscribers and network must carry it. Messages sent again or said to be of the past, as " +
      "after an outage, make it low. Or it begins exchanges of QoS 2 that are not finished, more than a hundred of " +
      "them and most of those that it begins: the broker must remember each.",
    spec: ["MQTT5 §3.3", "IEC 62443-3-3 SR 7.1"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.1", "7.2"],
    attack: ["T0814", "T0806"],
    iso24392: ["6.2.j", "6.2.d"],
    coverage: "timing",
    blindTo: "Many clients that each publish a little more, and open exchanges among as many that are finished.",
    falseAlarms: "A device that sends what it stored during an outage without saying so.",
    triage: [
      "Look whether broker and subscribers keep up.",
      "Ask what runs on the client: a changed interval, a program in a loop, stored data.",
      "Limit the rate per client in the settings of the broker; cut the client off if nobody meant it.",
    ],
  },
  options: OPTIONS,
  hears: ["mqtt-publish", "mqtt-gone"],
  open(options, saved) {
    const [told, exchanges] = (saved ?? []) as readonly Json[];
    const flows = new BoundedMap<Flow, number>(SESSIONS_MAX);
    for (const [id, flow] of (told ?? []) as unknown as [number, Flow][]) flows.set(id, { ...flow });
    return { options, flows, exchanges: new OpenExchanges(exchanges) };
  },
  hear(event, memory, context) {
    if (event.type === "mqtt-gone") {
      memory.flows.delete(event.session.id);
      memory.exchanges.end(event.session.id);
    } else if (event.from === "client" && context.baseline !== undefined)
      count(event, memory, context.baseline, context);
  },
  save: ({ flows, exchanges }) => [
    [...flows.entries()].map(([id, flow]) => [id, { ...flow }] as const),
    exchanges.save(),
  ],
};

function count(event: MqttPublish, memory: Memory, baseline: Baseline, context: DetectContext): void {
  const { options, flows } = memory;
  const open = event.qos === 2 ? memory.exchanges.countOf(event) : 0;
  if (open > options.openExchangesCount) context.alert(openFinding(event, open, options));
  const second = Math.floor(event.time / SECOND_US);
  let flow = flows.touch(event.session.id);
  if (flow === undefined) {
    flow = { second, messages: 0, bytes: 0, floodedSeconds: 0 };
    flows.set(event.session.id, flow);
  }
  if (second > flow.second) {
    const isFlooded = second === flow.second + 1 && isMuch(flow, options) && isTooMuch(event, flow, options, baseline);
    flow.floodedSeconds = isFlooded ? flow.floodedSeconds + 1 : 0;
    flow.second = second;
    flow.messages = 0;
    flow.bytes = 0;
    if (flow.floodedSeconds >= options.floodSeconds) context.alert(findingOf(event, flow, options, baseline));
  }
  flow.messages++;
  flow.bytes += event.payloadBytes;
}

function openFinding(event: MqttPublish, open: number, { openExchangesCount }: Memory["options"]) {
  const { session, client } = event;
  const name = clientName(session, client);
  return mqttFinding(event, {
    key: [session.client.asset, session.server.asset, client.template ?? "?", "open"],
    observed: `${name} has begun ${open} exchanges of QoS 2 at ${nameOf(session.server)} that nobody finishes.`,
    expected: `Each is finished by PUBREL and PUBCOMP within seconds; ${openExchangesCount} may be open.`,
    why:
      `The broker must remember each of them, and has room for so many. Look whether ${nameOf(session.server)} still ` +
      `takes what others publish, and find out what on ${name} goes wrong or does it on purpose.`,
    note: `${name} publishes with QoS 2, ${open} exchanges are open`,
  });
}

/** Nothing is looked up for what is allowed to everybody. */
function isMuch({ messages, bytes }: Flow, options: Memory["options"]): boolean {
  return messages > options.extraPerSecondCount || bytes > options.extraBytes;
}

function isTooMuch(
  event: MqttPublish,
  { messages, bytes }: Flow,
  options: Memory["options"],
  baseline: Baseline,
): boolean {
  const { session, client } = event;
  if (!baseline.mqtt.isBroker(session.server.asset)) return false;
  const own = factsOf("mqtt.client", session, client, baseline);
  if (own.length > 0 && learnedUnits(own, "messagesPerSecond") < options.learnedCount) return false;
  const usual = summedRate(own, "messagesPerSecond");
  const usualBytes = summedRate(own, "bytesPerSecond");
  return (
    messages > Math.max(FACTOR * usual, usual + options.extraPerSecondCount) ||
    bytes > Math.max(FACTOR * usualBytes, usualBytes + options.extraBytes)
  );
}

function findingOf(event: MqttPublish, flow: Flow, options: Memory["options"], baseline: Baseline) {
  const { session, client } = event;
  const own = factsOf("mqtt.client", session, client, baseline);
  const name = clientName(session, client);
  const isLate = event.dup || event.sparkplug?.metrics?.[0]?.isHistorical === true;
  const usual = summedRate(own, "messagesPerSecond");
  const usualBytes = summedRate(own, "bytesPerSecond");
  return mqttFinding(event, {
    key: [session.client.asset, session.server.asset, client.template ?? "?"],
    severity: isLate ? "low" : "medium",
    observed:
      `${name} published far too much for ${flow.floodedSeconds} s by ` +
      `now${isLate ? ", said to be of the past" : ""}.`,
    expected: capitalised(
      `in ${baselineName(baseline)} it hardly ever published more than ${usual} messages and ${usualBytes} ` +
        `bytes a second; ${options.extraPerSecondCount} messages or ${options.extraBytes} bytes more are allowed.`,
    ),
    why:
      "Broker, subscribers and network must carry all of it, and control traffic waits. Look whether they keep up, " +
      "and find out what on the client sends so much.",
    note: `${name} published in second ${flow.floodedSeconds} of the flood`,
  });
}
