import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { MqttConnected, MqttGone } from "../../contracts/mqtt-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { brokerRate, raisedLimit } from "../broker-rates.js";
import { mqttFinding } from "../mqtt-finding.js";
import { clientName, quoted } from "../mqtt-wording.js";
import { openMap, saveMap } from "../saved-map.js";
import { SavedWindows } from "../saved-windows.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const SOURCES_MAX = 4096;
const NAMES_MAX = 8;
const WINDOW_US = 60 * SECOND_US;
/** Bad user name or password, not authorised, identifier rejected. [MQTT311 §3.2.2.3] */
const REFUSALS: ReadonlySet<number> = new Set([2, 4, 5]);
/** From unsupported version to bad authentication method, and quota exceeded. [MQTT5 §3.2.2.2] */
const [FIRST_REFUSAL, LAST_REFUSAL, QUOTA] = [0x84, 0x8c, 0x97] as const;
/** A connection that the broker closes without a word may be a refusal, or not. */
const SILENT_WEIGHT = 0.5;

interface Source {
  since: PacketTime;
  last: PacketTime;
  users: string[];
  identifiers: string[];
  isTold: boolean;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly windows: SavedWindows;
  /** By client and broker. */
  readonly sources: BoundedMap<Source>;
}

const OPTIONS = {
  refusalsCount: {
    default: 5,
    min: 2,
    max: 1000,
    help: "How many refused connects a minute are too many in " + "any case.",
  },
  sprayCount: { default: 3, min: 2, max: 8, help: "How many user names tried make it a search for one that works." },
} as const;

/** Connects that a broker refuses again and again. */
export const connectFailures: Detector<"mqtt-connected" | "mqtt-gone", Memory, typeof OPTIONS> = {
  doc: {
    id: "mqtt/connect-failures",
    title: "MQTT connects refused again and again",
    summary:
      "A broker refuses connects for their credentials at least five times within a minute, and three times as often " +
      "as usual. High when several user names are tried, or when a connect then succeeds; low when one client tries " +
      "the same again and again, which is a wrong setting.",
    spec: ["MQTT5-3.2.2-8", "IEC 62443-3-3 SR 1.11"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["STAT"],
    fr: ["IAC"],
    sr: ["1.11", "2.8"],
    attack: ["T0859", "T1694.001"],
    iso24392: ["6.2.g"],
    coverage: "timing",
    blindTo: "Guessing slower than the limit, from many addresses once each, or inside TLS.",
    falseAlarms: "A device whose password was changed at the broker and not at the device.",
    triage: [
      "Look which user names were tried, and whether one worked.",
      "Change the password of a user name that worked, and look what was done with it.",
      "Block the address at the broker; let the broker refuse after some failures.",
    ],
  },
  options: OPTIONS,
  hears: ["mqtt-connected", "mqtt-gone"],
  open(options, saved) {
    const [windows, sources] = (saved ?? []) as readonly never[];
    return { options, windows: new SavedWindows(SOURCES_MAX, windows), sources: openMap(SOURCES_MAX, sources) };
  },
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    const { client } = event;
    if (event.type === "mqtt-gone") {
      const isSilent = client.identifier !== undefined && !client.isAnswered && !client.isRefused;
      if (isSilent && event.how === "ended") failed(event, SILENT_WEIGHT, memory, baseline, context);
    } else if (event.isAccepted) succeeded(event, memory, baseline, context);
    else if (isRefusal(event)) failed(event, 1, memory, baseline, context);
  },
  save: ({ windows, sources }) => [windows.save(), saveMap(sources)],
};

function isRefusal({ reasonCode: code }: MqttConnected): boolean {
  return REFUSALS.has(code) || (code >= FIRST_REFUSAL && code <= LAST_REFUSAL) || code === QUOTA;
}

function sourceOf({ session, time }: MqttConnected | MqttGone, { sources }: Memory): Source {
  const key = `${session.client.asset}>${session.server.asset}`;
  let source = sources.touch(key);
  if (source === undefined || time - source.last > WINDOW_US) {
    source = { since: time, last: time, users: [], identifiers: [], isTold: false };
    sources.set(key, source);
  }
  return source;
}

function failed(
  event: MqttConnected | MqttGone,
  weight: number,
  memory: Memory,
  baseline: Baseline,
  context: DetectContext,
): void {
  const { session, client, time } = event;
  const source = sourceOf(event, memory);
  source.last = time;
  note(source.users, client.userName ?? "");
  note(source.identifiers, client.identifier ?? "");
  const server = session.server.asset;
  const usual = brokerRate(baseline, server, "refusalsPerMinute");
  const limit = raisedLimit(usual, memory.options.refusalsCount);
  const own = memory.windows.add(`${session.client.asset}>${server}`, time, weight);
  const all = memory.windows.add(server, time, weight);
  if (own >= limit) {
    source.isTold = true;
    context.alert(findingOf(event, source, own, usual, limit, memory, baseline));
  } else if (all >= limit && own < all / 2) {
    context.alert(together(event, all, usual, limit, baseline));
  }
}

function note(names: string[], name: string): void {
  if (names.length < NAMES_MAX && !names.includes(name)) names.push(name);
}

function findingOf(
  event: MqttConnected | MqttGone,
  { users, identifiers }: Source,
  count: number,
  usual: number,
  limit: number,
  { options }: Memory,
  baseline: Baseline,
) {
  const { session, client } = event;
  const isSpray = users.length >= options.sprayCount;
  const isStubborn = users.length === 1 && identifiers.length === 1;
  return mqttFinding(event, {
    key: [session.client.asset, session.server.asset],
    severity: isSpray ? "high" : isStubborn ? "low" : "medium",
    outcome: "unknown",
    observed:
      `${nameOf(session.server)} refused ${counted(Math.round(count), "connect")} of ` +
      `${nameOf(session.client)} within a ` +
      `minute: ${counted(users.length, "user name")} and ` +
      `${counted(identifiers.length, "client identifier")}, the latest ` +
      `of ${clientName(session, client)}.`,
    expected: capitalised(
      `in ${baselineName(baseline)} hardly more than ${usual} connects a minute were refused; below ` +
        `${limit} is allowed.`,
    ),
    why: isStubborn
      ? "One client that tries the same again and again has wrong credentials. Correct them; it costs messages."
      : "Somebody may be guessing credentials. Look which user names were tried, and block the address at " +
        "the broker.",
    note: `refusal number ${Math.round(count)} within a minute`,
  });
}

function together(event: MqttConnected | MqttGone, count: number, usual: number, limit: number, baseline: Baseline) {
  const { session } = event;
  return mqttFinding(event, {
    key: ["all", session.server.asset],
    observed:
      `${nameOf(session.server)} refused ${counted(Math.round(count), "connect")} of several addresses within a ` +
      `minute, the latest of ${nameOf(session.client)}.`,
    expected: capitalised(
      `in ${baselineName(baseline)} hardly more than ${usual} connects a minute were refused; below ` +
        `${limit} is allowed.`,
    ),
    why: "Credentials may be guessed from many places, or those of the broker were changed. Ask who administers it.",
    note: `refusal number ${Math.round(count)} within a minute`,
  });
}

/** After so many refusals the right credentials are worth a look. */
function succeeded(event: MqttConnected, memory: Memory, baseline: Baseline, context: DetectContext): void {
  const { session, client } = event;
  const key = `${session.client.asset}>${session.server.asset}`;
  const source = memory.sources.get(key);
  if (source?.isTold !== true || event.time - source.last > WINDOW_US) return;
  memory.sources.delete(key);
  if (source.users.length === 1 && source.identifiers.length === 1) return;
  context.alert(
    mqttFinding(event, {
      key: [session.client.asset, session.server.asset, "success"],
      severity: "high",
      outcome: "accepted",
      observed:
        `${clientName(session, client)} was let in as user ${quoted(client.userName ?? "")} after its address had ` +
        "been refused many times.",
      expected: capitalised(`in ${baselineName(baseline)} nobody is let in after a row of refusals.`),
      why: "Credentials may have been guessed. Change the password of this user, and look what the client does now.",
      note: `${nameOf(session.server)} accepted the client`,
    }),
  );
}
