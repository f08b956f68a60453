import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, OptionValues } from "../../contracts/detector.js";
import type { MqttEntity } from "../../contracts/mqtt-baseline.js";
import type { MqttPublish, MqttRoute } from "../../contracts/mqtt-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonShape } from "../../core/json-content.js";
import { mqttFinding } from "../mqtt-finding.js";
import { topicHabit } from "../mqtt-habits.js";
import { clientName, quoted } from "../mqtt-wording.js";
import { openMap, saveMap } from "../saved-map.js";
import { baselineName, capitalised, counted, listed } from "../wording.js";

const TOPICS_MAX = 4096;
const SIZE_FACTOR = 4;
const VERDICTS = 5;
const VERDICTS_MASK = (1 << VERDICTS) - 1;
const BAD_MIN = 3;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** Latest verdicts as bits, of topics with a bad one among them. */
  readonly verdicts: BoundedMap<number>;
}

/** What is judged of a topic; found once for each session and topic. */
interface Rule {
  readonly own: MqttEntity;
  readonly kinds: readonly string[];
  readonly bytesMax: number;
  readonly key: string;
  /** What is wrong with a build of JSON, each asked once; undefined where nothing is known of its keys. */
  readonly builds: WeakMap<JsonShape, string> | undefined;
}

/** In what a payload is new. */
type Drift = "kind" | "size" | "keys";

const KEYS_SHOWN = 4;

const OPTIONS = {
  samplesCount: { default: 20, min: 5, max: 100_000, help: "From how many messages a topic must have been learned." },
  extraBytes: { default: 1024, min: 1, max: 1e8, help: "How much larger than usual a payload may be in any case." },
} as const;

const rules = new WeakMap<MqttRoute, { readonly baseline: Baseline; readonly rule: Rule | undefined }>();

/** Payloads of another sort or size than the topic ever had. */
export const payloadDrift: Detector<"mqtt-publish", Memory, typeof OPTIONS> = {
  doc: {
    id: "mqtt/payload-drift",
    title: "MQTT payloads of another sort or size",
    summary:
      "Three of five messages of a client on a topic are of a sort that it never had there (number, text, JSON, " +
      "binary), which is medium, or several times larger than they ever were, or JSON with members that none had or " +
      "without one that all had, which is low.",
    spec: ["MQTT5 §3.3.3", "IEC 62443-3-3 SR 3.5"],
    version: 1,
    severity: "low",
    floor: "low",
    cap: "medium",
    classes: ["STAT"],
    fr: ["SI"],
    sr: ["3.5"],
    attack: ["T1692.002", "T0820"],
    iso24392: ["6.2.a"],
    coverage: "values",
    blindTo: "Another content of the same sort, size and keys, and keys in JSON longer than 4 KiB.",
    falseAlarms: "A device with new firmware that formats its values in another way.",
    triage: [
      "Look at the payload: a script or a file where a number was is no format change.",
      "Ask whether the firmware of the device was changed.",
      "If it is meant, learn the topic anew.",
    ],
  },
  options: OPTIONS,
  hears: ["mqtt-publish"],
  open: (options, saved) => ({ options, verdicts: openMap(TOPICS_MAX, saved) }),
  hear(event, { options, verdicts }, context) {
    const { baseline } = context;
    if (baseline === undefined || event.from !== "client") return;
    const rule = ruleOf(event, options, baseline);
    if (rule === undefined) return;
    const drift = driftOf(event, rule);
    const isBad = drift !== undefined;
    if (!isBad && verdicts.size === 0) return;
    const before = verdicts.get(rule.key);
    if (!isBad && before === undefined) return;
    const bits = (((before ?? 0) << 1) | (isBad ? 1 : 0)) & VERDICTS_MASK;
    if (bits === 0) verdicts.delete(rule.key);
    else verdicts.set(rule.key, bits);
    if (isBad && bitCount(bits) >= BAD_MIN) context.alert(findingOf(event, rule, drift, baseline));
  },
  save: ({ verdicts }) => saveMap(verdicts),
};

function driftOf(event: MqttPublish, rule: Rule): Drift | undefined {
  if (!rule.kinds.includes(event.payloadKind)) return "kind";
  if (event.payloadBytes > rule.bytesMax) return "size";
  return event.json !== undefined && newsIn(event.json.shape, rule) !== "" ? "keys" : undefined;
}

/** What of the members is new, as it follows `with`; empty where nothing is. */
function newsIn(shape: JsonShape, { own, builds }: Rule): string {
  if (builds === undefined) return "";
  const known = builds.get(shape);
  if (known !== undefined) return known;
  const { always = [], sometimes = [] } = own.jsonKeys ?? {};
  const added = shape.keys.filter((key) => !always.includes(key) && !sometimes.includes(key));
  const missing = shape.isPartial ? [] : always.filter((key) => !shape.keys.includes(key));
  const texts = [
    ...(added.length === 0 ? [] : [`the new ${keysText(added)}`]),
    ...(missing.length === 0 ? [] : [`no ${keysText(missing)}`]),
  ];
  const news = texts.join(" and ");
  builds.set(shape, news);
  return news;
}

function keysText(keys: readonly string[]): string {
  const shown = keys.slice(0, KEYS_SHOWN).map(quoted);
  return listed(keys.length > KEYS_SHOWN ? [...shown, `${keys.length - KEYS_SHOWN} more`] : shown);
}

function ruleOf(event: MqttPublish, options: Memory["options"], baseline: Baseline): Rule | undefined {
  const known = rules.get(event.route);
  if (known?.baseline === baseline) return known.rule;
  const { own } = topicHabit(event, baseline);
  const rule = own === undefined || own.n < options.samplesCount ? undefined : makeRule(own, event, options);
  rules.set(event.route, { baseline, rule });
  return rule;
}

function makeRule(own: MqttEntity, { session, client, route }: MqttPublish, { extraBytes }: Memory["options"]): Rule {
  const kinds = (own.traits ?? []).filter((trait) => trait.startsWith("kind ")).map((trait) => trait.slice(5));
  const usual = own.rates?.payloadBytes?.p999 ?? 0;
  const bytesMax = Math.max(SIZE_FACTOR * usual, usual + extraBytes);
  const key = `${session.client.asset}>${session.server.asset}/${client.template ?? "?"} ${route.habit}`;
  const { always = [], sometimes = [] } = own.jsonKeys ?? {};
  const builds = always.length + sometimes.length > 0 ? new WeakMap<JsonShape, string>() : undefined;
  return { own, kinds, bytesMax, key, builds };
}

function findingOf(event: MqttPublish, rule: Rule, drift: Drift, baseline: Baseline) {
  const { own, kinds, bytesMax, key } = rule;
  const { session, client, route, payloadKind, payloadBytes } = event;
  const name = clientName(session, client);
  const usual = own.rates?.payloadBytes?.p999 ?? 0;
  const news = drift === "keys" && event.json !== undefined ? ` with ${newsIn(event.json.shape, rule)}` : "";
  const { always = [], sometimes = [] } = own.jsonKeys ?? {};
  const usualKeys =
    drift === "keys" ? `; each had ${keysText(always) || "other members"}${optionalText(sometimes)}` : "";
  return mqttFinding(event, {
    key: [key, drift],
    severity: drift === "kind" ? "medium" : "low",
    point: route.topic,
    value: `${payloadKind} of ${counted(payloadBytes, "byte")}`,
    previous: `${listed(kinds)} of up to ${counted(usual, "byte")}`,
    observed:
      `${name} publishes ${payloadKind} of ${counted(payloadBytes, "byte")}${news} on ` +
      `${quoted(route.topic)} by now.`,
    expected: capitalised(
      `in ${baselineName(baseline)} its ${counted(own.n, "message")} there were ${listed(kinds)}, hardly ` +
        `ever larger than ${counted(usual, "byte")}; ${bytesMax} are allowed${usualKeys}.`,
    ),
    why:
      "Subscribers may not understand it, or may be made to run it. Look at the payload, and ask whether the client " +
      "was changed.",
    note: `${payloadKind} of ${counted(payloadBytes, "byte")} on ${route.topic}`,
  });
}

function optionalText(sometimes: readonly string[]): string {
  return sometimes.length === 0 ? "" : `, and some ${keysText(sometimes)}`;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
