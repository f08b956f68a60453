import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { OpcuaChannelEvent, OpcuaSessionEvent } from "../../contracts/opcua-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { RateWindow } from "../../core/rate-window.js";
import { opcuaFinding } from "../opcua-finding.js";
import { opcuaKnowledge } from "../opcua-knowledge.js";
import { pairKey } from "../pair-key.js";
import { RecentRestarts } from "../recent-restarts.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const PAIRS_MAX = 4096;
const SESSIONS_MAX = 16_384;
const SERVERS_MAX = 1024;
const RATE_FACTOR = 3;
const OPEN_FACTOR = 2;
/** A token is renewed at three quarters of its time. [OPC 10000-4 §5.6.2] */
const RENEWAL_SHARE = 0.1;
const KINDS = ["connection", "channel", "session"] as const;

type Kind = (typeof KINDS)[number];

/** Openings by kind. */
type Windows = readonly [RateWindow, RateWindow, RateWindow];

interface Pair {
  readonly windows: Windows;
  /** Connections that are open. */
  open: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By client and server. */
  readonly pairs: BoundedMap<Pair>;
  /** Open connections by id: when the token was issued in microseconds, and how long it holds in milliseconds. */
  readonly tokens: BoundedMap<[number, number]>;
  readonly restarts: RecentRestarts;
  /** By server: what all clients open together. */
  readonly servers: BoundedMap<Windows>;
}

const OPTIONS = {
  openingCount: { default: 20, min: 2, max: 10_000, help: "How many openings a minute every client may make." },
  serverOpeningCount: {
    default: 60,
    min: 2,
    max: 100_000,
    help: "How many openings a minute all clients of a server may make together.",
  },
  openCount: { default: 20, min: 2, max: 10_000, help: "How many connections every client may have open at once." },
  renewalCount: { default: 3, min: 1, max: 1000, help: "How many early renewals in a minute are too many." },
} as const;

type Heard = "opcua-channel" | "opcua-session" | "conduit" | "finding-made";

/** A server is kept busy with openings. */
export const channelFlood: Detector<Heard, Memory, typeof OPTIONS> = {
  doc: {
    id: "opcua/channel-flood",
    title: "Flood of connections, channels or sessions",
    summary:
      "A client opens far more connections, channels or sessions in a minute than it ever did, holds far more of " +
      "them open, or renews tokens that have most of their time left; or all clients of a server together open far " +
      "more than they ever did. Each costs the server memory and cryptography, " +
      "and most have room for a few only. One level less in the ten minutes after the server has come back.",
    spec: ["OPC 10000-4 §5.6.2", "IEC 62443-3-3 SR 7.1"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.1", "2.7"],
    attack: ["T0814"],
    iso24392: ["6.2.j", "6.2.r"],
    coverage: "timing",
    blindTo: "Openings that stay below the limits of a client and of a server, and floods below TCP.",
    falseAlarms: "Clients that reconnect all the time because a server is down or refuses them.",
    triage: [
      "Look whether the server still answers its other clients in time.",
      "Ask what runs on the client; a gateway that reconnects all at once is a usual cause.",
      "If nobody meant it, cut the client off before the server stops.",
    ],
  },
  options: OPTIONS,
  hears: ["opcua-channel", "opcua-session", "conduit", "finding-made"],
  open(options, saved) {
    const [pairs, tokens, restarts, servers] = (saved ?? []) as readonly Json[];
    const memory: Memory = {
      options,
      pairs: new BoundedMap(PAIRS_MAX),
      tokens: new BoundedMap(SESSIONS_MAX),
      restarts: new RecentRestarts(restarts),
      servers: new BoundedMap(SERVERS_MAX),
    };
    for (const [key, ...windows] of (servers ?? []) as unknown as [string, Json, Json, Json][]) {
      memory.servers.set(key, openWindows(windows));
    }
    for (const [key, open, one, two, three] of (pairs ?? []) as unknown as [string, number, Json, Json, Json][]) {
      memory.pairs.set(key, { windows: openWindows([one, two, three]), open });
    }
    for (const [id, token] of (tokens ?? []) as unknown as [string, [number, number]][]) memory.tokens.set(id, token);
    return memory;
  },
  hear(event, memory, context) {
    if (event.type === "finding-made") {
      memory.restarts.note(event);
      return;
    }
    const { session } = event;
    if (event.type === "conduit") {
      if (event.stage === "ended" && memory.tokens.size > 0) end(String(session.id), pairKey(event.session), memory);
      return;
    }
    const { baseline } = context;
    if (baseline === undefined || session.client.asset === session.server.asset) return;
    const kind = kindOf(event);
    if (kind !== undefined) {
      const pair = pairOf(session, memory);
      if (kind === "connection") {
        pair.open++;
        memory.tokens.set(String(session.id), [0, 0]);
      }
      const text = floodOf(event, kind, pair, memory.options, baseline);
      if (text !== undefined) context.alert(findingOf(event, kind, text, memory, baseline));
      const together = floodOfAll(event, kind, memory, baseline);
      if (text === undefined && together !== undefined) context.alert(together);
    } else if (event.type === "opcua-channel") {
      const early = earlyRenewal(event, memory);
      if (early !== undefined) context.alert(findingOf(event, "renewal", early, memory, baseline));
    }
  },
  save: ({ pairs, tokens, restarts, servers }) => [
    [...pairs.entries()].map(([key, { windows, open }]) => [key, open, ...windows.map((window) => window.save())]),
    [...tokens.entries()] as unknown as Json,
    restarts.save(),
    [...servers.entries()].map(([key, windows]) => [key, ...windows.map((window) => window.save())]),
  ],
};

function kindOf(event: OpcuaChannelEvent | OpcuaSessionEvent): Kind | undefined {
  if (event.stage === "hello") return "connection";
  if (event.stage === "opening") return "channel";
  return event.stage === "creating" ? "session" : undefined;
}

function floodOf(
  event: OpcuaChannelEvent | OpcuaSessionEvent,
  kind: Kind,
  pair: Pair,
  options: Memory["options"],
  baseline: Baseline,
): string | undefined {
  const rates = opcuaKnowledge(event.session, baseline).client?.entity.rates;
  const count = pair.windows[KINDS.indexOf(kind) as 0].add(event.time);
  if (count > Math.max(RATE_FACTOR * (rates?.openingsPerMinute.p999 ?? 0), options.openingCount)) {
    return `opened ${counted(count, kind)} within a minute`;
  }
  const isCrowded = pair.open > Math.max(OPEN_FACTOR * (rates?.connectionsMax ?? 0), options.openCount);
  return kind === "connection" && isCrowded ? `has ${counted(pair.open, "connection")} open at once` : undefined;
}

/** Many clients may flood a server of which each opens little. */
function floodOfAll(
  event: OpcuaChannelEvent | OpcuaSessionEvent,
  kind: Kind,
  { servers, options, restarts }: Memory,
  baseline: Baseline,
): Finding | undefined {
  const { server } = event.session;
  const windows = servers.touch(server.asset) ?? openWindows([]);
  servers.set(server.asset, windows);
  const count = windows[KINDS.indexOf(kind) as 0].add(event.time);
  if (count <= options.serverOpeningCount) return undefined;
  const clients = baseline.opcua.clients(server.asset);
  const usual = clients.reduce((sum, { rates }) => sum + (rates?.openingsPerMinute.p999 ?? 0), 0);
  if (count <= RATE_FACTOR * usual) return undefined;
  const isBack = restarts.has(server, event.time);
  const whom = nameOf(server);
  return opcuaFinding(event, {
    key: ["all", server.asset, kind],
    raise: isBack ? -1 : 0,
    observed:
      `The clients of ${whom}${isBack ? ", which has just come back," : ""} opened ${counted(count, kind)} on it ` +
      `within a minute, the latest ${nameOf(event.session.client)}.`,
    expected: capitalised(
      `in ${baselineName(baseline)} its ${counted(clients.length, "client")} opened hardly more than ${usual} ` +
        "channels in a minute together.",
    ),
    why:
      "A server that is kept busy with openings has nothing left for its clients, wherever they come from. Check " +
      `that ${whom} still answers, and keep those away from it that have no business there.`,
    note: `${counted(count, kind)} opened on ${whom} within a minute`,
  });
}

function openWindows(saved: readonly Json[]): Windows {
  return [new RateWindow(saved[0]), new RateWindow(saved[1]), new RateWindow(saved[2])];
}

function earlyRenewal(event: OpcuaChannelEvent, memory: Memory): string | undefined {
  const { stage, session, time, lifetimeMs = 0 } = event;
  const id = String(session.id);
  if (stage === "opened" || stage === "renewed") {
    memory.tokens.set(id, [time, lifetimeMs]);
    return undefined;
  }
  const [issued, lifetime] = memory.tokens.get(id) ?? [0, 0];
  if (stage !== "renewing" || lifetime === 0 || time - issued >= RENEWAL_SHARE * lifetime * 1000) return undefined;
  const count = pairOf(session, memory).windows[1].add(time);
  return count < memory.options.renewalCount
    ? undefined
    : `renewed tokens early ${counted(count, "time")} within a minute`;
}

function end(id: string, key: string, { tokens, pairs }: Memory): void {
  if (tokens.get(id) === undefined) return;
  tokens.delete(id);
  const pair = pairs.get(key);
  if (pair !== undefined && pair.open > 0) pair.open--;
}

function pairOf(session: OpcuaChannelEvent["session"], { pairs }: Memory): Pair {
  const key = pairKey(session);
  const known = pairs.touch(key);
  if (known !== undefined) return known;
  const pair: Pair = { windows: openWindows([]), open: 0 };
  pairs.set(key, pair);
  return pair;
}

function findingOf(
  event: OpcuaChannelEvent | OpcuaSessionEvent,
  kind: string,
  text: string,
  { restarts }: Memory,
  baseline: Baseline,
): Finding {
  const { session, time } = event;
  const isBack = restarts.has(session.server, time);
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const rates = opcuaKnowledge(session, baseline).client?.entity.rates;
  const usual = counted(rates?.openingsPerMinute.max ?? 0, "channel");
  return opcuaFinding(event, {
    key: [session.client.asset, session.server.asset, kind],
    raise: isBack ? -1 : 0,
    observed: `${who} ${text} on ${whom}${isBack ? ", which has just come back" : ""}.`,
    expected: capitalised(
      `in ${baselineName(baseline)} it opened at most ${usual} there in a minute, and had at most ` +
        `${rates?.connectionsMax ?? 0} open at once.`,
    ),
    why:
      "A server has room for a few channels, and each opening costs it cryptography; its other clients wait " +
      `meanwhile. Check that ${whom} still answers them, and find out what on ${who} opens.`,
    note: `${who} ${text}`,
  });
}
