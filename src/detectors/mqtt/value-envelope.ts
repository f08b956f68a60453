import { metricPoint } from "../../baseline/sparkplug-birth.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { MqttEntity, MqttValues } from "../../contracts/mqtt-baseline.js";
import type { MqttPublish, MqttRoute } from "../../contracts/mqtt-event.js";
import type { PointLimits } from "../../contracts/policy.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonContent } from "../../core/json-content.js";
import { storedNumber } from "../../core/stored-number.js";
import { mqttFinding } from "../mqtt-finding.js";
import { clientName, quoted } from "../mqtt-wording.js";
import { openMap, saveMap } from "../saved-map.js";
import { baselineName, capitalised, counted, listed } from "../wording.js";

const POINTS_MAX = 8192;
const METRICS_MAX = 512;
/** Name of the number that a payload is. */
const WHOLE = "";

/** By what one number is judged. */
interface Rule {
  readonly point: string;
  /** Lowest and highest allowed; undefined for one with few states. */
  readonly bounds: readonly [number, number] | undefined;
  readonly states: readonly number[];
  readonly declared: PointLimits | undefined;
  readonly learned: MqttEntity | undefined;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** How many messages in a row were outside, of points whose latest was. */
  readonly outside: BoundedMap<number>;
  /** Asked once for each session, topic and metric; not saved. */
  readonly rules: WeakMap<MqttRoute, Map<string, Rule | null>>;
}

const OPTIONS = {
  samplesCount: { default: 200, min: 1, max: 1_000_000, help: "How many numbers a point must be learned from." },
  learnedSeconds: {
    default: 86_400,
    min: 0,
    max: 31_536_000,
    help: "In how many hours, in seconds, a point must have been seen while learning.",
  },
  marginPercent: {
    default: 50,
    min: 0,
    max: 1000,
    help: "By how much of its learned range a number may lie outside of it.",
  },
  messagesCount: {
    default: 3,
    min: 1,
    max: 100,
    help: "How many messages in a row must be outside; " + "commands need one.",
  },
} as const;

/** A topic or metric says what it never said. */
export const mqttValueEnvelope: Detector<"mqtt-publish", Memory, typeof OPTIONS> = {
  doc: {
    id: "mqtt/value-envelope",
    title: "Published number outside declared or learned range",
    summary:
      "Three messages in a row on a topic of numbers, of a number in JSON or of a Sparkplug metric, lie outside the " +
      "limits that the policy declares for it, else outside the range or the states that were learned in at least a " +
      "day; of a command one is enough.",
    spec: ["MQTT5 §3.3.3", "ISO/IEC 20237 §6.4.17", "IEC 62443-3-3 SR 3.5"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["POL", "STAT"],
    fr: ["SI"],
    sr: ["3.5", "3.6"],
    attack: ["T0836", "T1692.002", "T0832"],
    iso24392: ["6.2.o", "6.2.a"],
    coverage: "values",
    blindTo:
      "Numbers in JSON longer than 4 KiB or beyond the first 32, and in other payloads; harmful numbers within the " +
      "range, and counters.",
    falseAlarms: "Another product or season, and a sensor that was replaced.",
    triage: [
      "Compare the number with the display at the device and with neighbouring measurements.",
      "Of a command ask who gave it, and take it back if it was not meant.",
      "If it is meant, learn the point anew or declare limits in the policy.",
    ],
  },
  options: OPTIONS,
  hears: ["mqtt-publish"],
  open: (options, saved) => ({ options, outside: openMap(POINTS_MAX, saved), rules: new WeakMap() }),
  hear(event, memory, context) {
    if (event.from !== "client" || event.client.isRefused) return;
    if (event.value !== undefined) judge(event, WHOLE, event.value, memory, context);
    const metrics = event.sparkplug?.metrics;
    if (event.json !== undefined && event.sparkplug === undefined) judgeJson(event, event.json, memory, context);
    if (metrics === undefined) return;
    for (let i = 0; i < Math.min(metrics.length, METRICS_MAX); i++) {
      const metric = metrics[i];
      if (metric?.name !== undefined && typeof metric.value === "number") {
        judge(event, metric.name, metric.value, memory, context);
      }
    }
  },
  save: ({ outside }) => saveMap(outside),
};

function judgeJson(event: MqttPublish, { shape, numbers }: JsonContent, memory: Memory, context: DetectContext): void {
  for (let i = 0; i < numbers.length; i++) {
    const path = shape.paths[i];
    const value = numbers[i] ?? Number.NaN;
    if (path !== undefined && path !== WHOLE && Number.isFinite(value)) judge(event, path, value, memory, context);
  }
}

function judge(event: MqttPublish, name: string, value: number, memory: Memory, context: DetectContext): void {
  const rule = ruleOf(event, name, memory, context);
  if (rule === null) return;
  const { outside, options } = memory;
  const key = rule.point;
  if (isAllowed(value, rule)) {
    if (outside.size > 0) outside.delete(`${event.session.server.asset} ${key}`);
    return;
  }
  const place = `${event.session.server.asset} ${key}`;
  const count = (outside.touch(place) ?? 0) + 1;
  outside.set(place, count);
  if (event.route.isCommand || count >= options.messagesCount)
    context.alert(findingOf(event, value, count, rule, context));
}

function isAllowed(value: number, { bounds, states, declared }: Rule): boolean {
  if (bounds === undefined) return states.includes(storedNumber(value));
  if (value >= bounds[0] && value <= bounds[1]) return true;
  const stored = storedNumber(value);
  return declared === undefined && stored >= bounds[0] && stored <= bounds[1];
}

function ruleOf(event: MqttPublish, name: string, { rules, options }: Memory, context: DetectContext): Rule | null {
  const { route, sparkplug } = event;
  let known = rules.get(route);
  if (known === undefined) {
    known = new Map();
    rules.set(route, known);
  }
  const rule = known.get(name);
  if (rule !== undefined) return rule;
  const point =
    name === WHOLE ? route.habit : sparkplug === undefined ? `${route.habit}:${name}` : metricPoint(sparkplug, name);
  const made = makeRule(event, point, options, context);
  if (known.size < METRICS_MAX) known.set(name, made);
  return made;
}

function makeRule({ session }: MqttPublish, point: string, options: Memory["options"], context: DetectContext) {
  const { policy, baseline } = context;
  const { server } = session;
  const declared = policy?.limitsOf(server, `${server.asset}/${point}`);
  if (declared?.min !== undefined || declared?.max !== undefined) {
    const bounds = [declared.min ?? Number.NEGATIVE_INFINITY, declared.max ?? Number.POSITIVE_INFINITY] as const;
    return { point, bounds, states: [], declared, learned: undefined };
  }
  const learned = baseline?.mqtt.numbersOf(server.asset, point) ?? [];
  const [first] = learned;
  if (first === undefined || learned.length > 1) return null;
  if (first.n < options.samplesCount || 3600 * first.hours < options.learnedSeconds) return null;
  return learnedRule(point, first, options.marginPercent);
}

/** Numbers that several clients publish, and counters, are not judged. */
function learnedRule(point: string, learned: MqttEntity, marginPercent: number): Rule | null {
  const { numbers } = learned;
  if (numbers === undefined || numbers.values === "counter") return null;
  const rule = { point, declared: undefined, learned };
  if (numbers.values === "discrete") return { ...rule, bounds: undefined, states: numbers.distinct ?? [] };
  const margin = (marginPercent / 100) * (numbers.high - numbers.low);
  return { ...rule, bounds: [numbers.low - margin, numbers.high + margin], states: [] };
}

function findingOf(event: MqttPublish, value: number, count: number, rule: Rule, { baseline }: DetectContext) {
  const { session, client, route } = event;
  const name = clientName(session, client);
  const times = count > 1 ? ` (${counted(count, "message")} in a row outside)` : "";
  return mqttFinding(event, {
    key: [session.server.asset, rule.point, session.client.asset],
    isCertain: rule.declared !== undefined,
    point: rule.point,
    value: String(value),
    observed: `${name} published ${value} for ${quoted(rule.point)}${times}.`,
    expected: expectedText(rule, baseline),
    why:
      (route.isCommand ? "A command beyond what the process is run with can damage product and plant. " : "") +
      "Either the process is out of its range or the number is forged. Compare it with the display at the device " +
      "and with neighbouring measurements.",
    note: `${value} for ${rule.point}`,
  });
}

function expectedText({ declared, learned, bounds }: Rule, baseline: Baseline | undefined): string {
  if (declared !== undefined) {
    const { place, file, line } = declared.at;
    return (
      `The policy allows ${declared.min ?? "anything"} to ${declared.max ?? "anything"}: ${place} in ` +
      `${file}, line ${line}.`
    );
  }
  if (learned?.numbers === undefined || baseline === undefined) return "There is no baseline.";
  return capitalised(
    `in ${baselineName(baseline)} its ${counted(learned.n, "number")} were ${rangeText(learned.numbers)}` +
      `${bounds === undefined ? "" : `; ${rounded(bounds[0])} to ${rounded(bounds[1])} is allowed`}.`,
  );
}

function rangeText({ values, low, high, distinct = [] }: MqttValues): string {
  return values === "discrete" ? listed(distinct.map(String)) : `from ${rounded(low)} to ${rounded(high)}`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
