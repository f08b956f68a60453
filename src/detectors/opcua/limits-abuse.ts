import type { Severity } from "../../catalog/severity.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { OpcuaRequest, OpcuaResponse } from "../../contracts/opcua-event.js";
import type { ProtocolAnomaly, Session, Sighting } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { RateWindow } from "../../core/rate-window.js";
import { opcuaFinding } from "../opcua-finding.js";
import { opcuaKnowledge } from "../opcua-knowledge.js";
import { isConditionRefresh } from "../opcua-methods.js";
import { OpenCalls } from "../open-calls.js";
import { pairKey } from "../pair-key.js";
import { baselineName, capitalised, counted, listed, nameOf } from "../wording.js";

const PAIRS_MAX = 4096;
const FACTOR = 3;
/** A client with more nodes than the baseline keeps. */
const NODES_MANY = 4096;
/** What a message does that its receiver said it cannot take. */
const FLAWS: Readonly<Record<string, readonly [Severity, string]>> = {
  tooManyChunks: ["high", "in more chunks than the receiver takes"],
  messageTooLong: ["medium", "that is longer than the receiver takes"],
  chunkTooLong: ["medium", "in a chunk that is longer than the receiver takes"],
  nestedTooDeep: ["high", "with values that are nested too deep to be meant"],
  lengthImplausible: ["high", "that claims lengths no message has"],
};
const CUT: readonly string[] = ["captureCut"];

interface Pair {
  /** Subscriptions that were made since the latest session began, and not let go. */
  subscriptions: number;
  /** Things that are watched in them. */
  watched: number;
  readonly refreshes: RateWindow;
}

type SavedPair = readonly [key: string, subscriptions: number, watched: number, refreshes: Json];

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By client and server. */
  readonly pairs: BoundedMap<Pair>;
  readonly calls: OpenCalls;
}

const OPTIONS = {
  itemCount: {
    default: 1000,
    min: 10,
    max: 1_000_000,
    help: "How many things one request may ask for, or " + "make, at once.",
  },
  subscriptionCount: { default: 100, min: 1, max: 100_000, help: "How many subscriptions a client may have at once." },
  watchedCount: {
    default: 1000,
    min: 10,
    max: 1_000_000,
    help: "How many things every client may have watched at once.",
  },
  raceCount: {
    default: 3,
    min: 1,
    max: 1000,
    help: "How many sessions closed a minute while a call is under way are too many.",
  },
  refreshCount: { default: 10, min: 1, max: 1000, help: "How many ConditionRefresh calls a minute are allowed." },
} as const;

interface Excess {
  readonly kind: string;
  readonly severity: Severity;
  /** Follows the names of the client and the server. */
  readonly text: string;
  readonly usual: string;
}

/** A server is asked for more than it can bear. */
export const limitsAbuse: Detector<"protocol-anomaly" | "opcua-request" | "opcua-response", Memory, typeof OPTIONS> = {
  doc: {
    id: "opcua/limits-abuse",
    title: "Messages or requests beyond the limits",
    summary:
      "Messages break the limits that their receiver has set, nest values without end or claim impossible lengths; " +
      "or a client asks for far more at once, keeps far more subscriptions, monitored items or requests open, or " +
      "makes the server repeat its alarms far more often than it ever did, or closes sessions again and again while " +
      "a call is under way in them. Servers stop or slow down.",
    spec: ["OPC 10000-6 §7.1.2.4", "OPC 10000-4 §5.14", "IEC 62443-3-3 SR 7.1"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["ABS", "STAT"],
    fr: ["RA"],
    sr: ["7.1", "7.2", "3.5"],
    attack: ["T0814"],
    iso24392: ["6.2.r", "6.2.j"],
    blindTo: "Encrypted channels, but for the size of their chunks; limits that were agreed before the capture began.",
    falseAlarms: "Clients that read a whole plant in one request, if they never did so while learning.",
    triage: [
      "Check that the server still answers its other clients.",
      "Ask what runs on the client; test tools and fuzzers do this on purpose.",
      "Set limits in the server, and cut the client off if nobody meant it.",
    ],
  },
  options: OPTIONS,
  hears: ["protocol-anomaly", "opcua-request", "opcua-response"],
  open(options, saved) {
    const { all, calls } = (saved ?? {}) as JsonObject;
    const pairs = new BoundedMap<Pair>(PAIRS_MAX);
    for (const [key, subscriptions, watched, refreshes] of (all ?? []) as unknown as SavedPair[]) {
      pairs.set(key, { subscriptions, watched, refreshes: new RateWindow(refreshes) });
    }
    return { options, pairs, calls: new OpenCalls(calls) };
  },
  hear(event, memory, context) {
    if (event.type === "protocol-anomaly") {
      if (event.protocol === "opcua") judgeMessage(event, context);
      return;
    }
    const { baseline } = context;
    if (baseline === undefined || event.session.client.asset === event.session.server.asset) return;
    const excess = event.type === "opcua-request" ? asked(event, memory, context) : made(event, memory, baseline);
    if (excess !== undefined) context.alert(findingOf(event, excess, context));
  },
  save: ({ pairs, calls }) => ({
    all: [...pairs.entries()].map(([key, { subscriptions, watched, refreshes }]) => [
      key,
      subscriptions,
      watched,
      refreshes.save(),
    ]),
    calls: calls.save(),
  }),
};

function judgeMessage(event: ProtocolAnomaly, context: DetectContext): void {
  const { codes, session, from } = event;
  if (codes.some((code) => CUT.includes(code))) return;
  const found = codes.flatMap((code) => FLAWS[code] ?? []) as (string | undefined)[];
  if (found.length === 0) return;
  const texts = codes.flatMap((code) => FLAWS[code]?.[1] ?? []);
  const severity = found.includes("high") ? "high" : "medium";
  const [sender, receiver] = from === "client" ? [session.client, session.server] : [session.server, session.client];
  context.alert(
    opcuaFinding(event, {
      key: [sender.asset, receiver.asset, "message"],
      observed: `${nameOf(sender)} sent ${nameOf(receiver)} a message ${listed(texts)}.`,
      expected: "Both sides keep to the sizes that they agreed on when the connection began.",
      why:
        "Such messages are made to exhaust memory or time of their receiver. Check that " +
        `${nameOf(receiver)} still works, and find out what runs on ${nameOf(sender)}.`,
      note: `message ${listed(texts)}`,
      severity,
      isByServer: from === "server",
      isCertain: true,
    }),
  );
}

function asked(event: OpcuaRequest, memory: Memory, { baseline }: DetectContext): Excess | undefined {
  const { service, count, session, items } = event;
  const { options } = memory;
  const rates = baseline === undefined ? undefined : opcuaKnowledge(session, baseline).client?.entity.rates;
  if (service === "Publish") {
    const usual = rates?.publishMax ?? 0;
    if (count <= FACTOR * usual) return undefined;
    const text = `has ${count} Publish requests waiting at once`;
    return { kind: "publish", severity: "medium", text, usual: `at most ${usual} of them` };
  }
  if (count > Math.max(FACTOR * (rates?.countMax ?? 0), options.itemCount)) {
    const text = `asked for ${count} things in one ${service}`;
    return { kind: "count", severity: "medium", text, usual: `at most ${rates?.countMax ?? 0} of them` };
  }
  if (service === "CloseSession") return closed(event, memory);
  if (service !== "Call") return undefined;
  memory.calls.ask(event);
  if (!items.some(isConditionRefresh)) return undefined;
  const calls = pairOf(session, memory).refreshes.add(event.time);
  if (calls <= options.refreshCount) return undefined;
  return {
    kind: "refresh",
    severity: "medium",
    text: `called ConditionRefresh ${calls} times within a minute`,
    usual: "a few",
  };
}

/** Closing a session over its own call is a race that servers lost. */
function closed(event: OpcuaRequest, { calls, options }: Memory): Excess | undefined {
  const races = calls.close(event);
  if (races < options.raceCount) return undefined;
  const text = `closed its session ${races} times within a minute while a call was under way`;
  return { kind: "race", severity: "high", text, usual: "no such sessions" };
}

function made(event: OpcuaResponse, memory: Memory, baseline: Baseline): Excess | undefined {
  const { request, session, outcome } = event;
  if (request?.service === "Call") memory.calls.answer(event);
  if (request === undefined || outcome === "rejected") return undefined;
  const { options } = memory;
  switch (request.service) {
    case "CreateSubscription": {
      const pair = pairOf(session, memory);
      pair.subscriptions++;
      if (pair.subscriptions <= options.subscriptionCount) return undefined;
      const text = `has ${counted(pair.subscriptions, "subscription")}`;
      return { kind: "subscriptions", severity: "medium", text, usual: "a few" };
    }
    case "DeleteSubscriptions": {
      const pair = pairOf(session, memory);
      const left = Math.max(0, pair.subscriptions - request.count);
      pair.watched = pair.subscriptions === 0 ? 0 : Math.floor((pair.watched * left) / pair.subscriptions);
      pair.subscriptions = left;
      return undefined;
    }
    case "CreateMonitoredItems":
      return watchedMore(event, request.count, pairOf(session, memory), options, baseline);
    case "DeleteMonitoredItems": {
      const pair = pairOf(session, memory);
      pair.watched = Math.max(0, pair.watched - request.count);
      return undefined;
    }
    case "CreateSession":
    case "CloseSession":
      memory.pairs.delete(pairKey(session));
      return undefined;
    default:
      return undefined;
  }
}

/** Which nodes a client reads or watches was learned: as many, each a few times, are no news. */
function watchedMore(
  { session, statuses }: OpcuaResponse,
  count: number,
  pair: Pair,
  { watchedCount }: Memory["options"],
  baseline: Baseline,
): Excess | undefined {
  pair.watched += count - statuses.filter((status) => status?.startsWith("Bad") === true).length;
  const { habits, many, rates } = opcuaKnowledge(session, baseline).client?.entity ?? {};
  const nodes = many?.includes("read") === true ? NODES_MANY : (habits?.read?.length ?? 0);
  const usual = Math.max(nodes, rates?.countMax ?? 0);
  if (pair.watched <= Math.max(FACTOR * usual, watchedCount)) return undefined;
  const text = `has ${pair.watched} things watched at once`;
  return { kind: "watched", severity: "medium", text, usual: `to do with ${usual} of them at most` };
}

function pairOf(session: Session, { pairs }: Memory): Pair {
  const key = pairKey(session);
  const known = pairs.touch(key);
  if (known !== undefined) return known;
  const pair: Pair = { subscriptions: 0, watched: 0, refreshes: new RateWindow() };
  pairs.set(key, pair);
  return pair;
}

function findingOf(
  event: Sighting & { readonly session: Session },
  { kind, severity, text, usual }: Excess,
  { baseline }: DetectContext,
): Finding {
  const { session } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  return opcuaFinding(event, {
    key: [session.client.asset, session.server.asset, kind],
    observed: `${who} ${text} on ${whom}.`,
    expected:
      baseline === undefined
        ? "There is no baseline."
        : capitalised(`in ${baselineName(baseline)} it had ` + `${usual} there.`),
    why:
      "A server that must keep or do too much for one client has nothing left for the others. Check that " +
      `${whom} still answers them, and ask what runs on ${who}.`,
    note: `${who} ${text}`,
    severity,
  });
}
