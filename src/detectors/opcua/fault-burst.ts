import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { OpcuaChannelEvent, OpcuaResponse } from "../../contracts/opcua-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { RateWindow } from "../../core/rate-window.js";
import { opcuaFinding } from "../opcua-finding.js";
import { opcuaKnowledge } from "../opcua-knowledge.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const PAIRS_MAX = 4096;
const BUSY: ReadonlySet<string | undefined> = new Set(["BadTcpNotEnoughResources", "BadTcpServerTooBusy"]);

interface Pair {
  /** The latest answers, the newest last: 1 for a fault. */
  recent: number[];
  readonly busy: RateWindow;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By client and server, from its first fault on. */
  readonly pairs: BoundedMap<Pair>;
}

const OPTIONS = {
  responseCount: { default: 50, min: 10, max: 500, help: "Over how many answers the share of faults is taken." },
  faultPercent: { default: 50, min: 1, max: 100, help: "From more than this share on a pair is told of." },
  usualPercent: { default: 10, min: 0, max: 100, help: "A pair whose learned share is not below this is not judged." },
  busyCount: { default: 3, min: 1, max: 1000, help: "How often a minute a server may say that it is too busy." },
} as const;

/** A server answers with faults, or says that it cannot go on. */
export const faultBurst: Detector<"opcua-response" | "opcua-channel", Memory, typeof OPTIONS> = {
  doc: {
    id: "opcua/fault-burst",
    title: "Faults from a server",
    summary:
      "A server answers most of the last requests of a client with a ServiceFault, though it hardly did while " +
      "learning, or says again and again that it has no resources left, which is medium.",
    spec: ["OPC 10000-4 §7.34", "IEC 62443-3-3 SR 3.7"],
    version: 1,
    severity: "low",
    floor: "low",
    cap: "medium",
    classes: ["STAT"],
    fr: ["SI"],
    sr: ["3.7"],
    attack: ["T0888", "T0814"],
    iso24392: ["6.2.g", "6.2.r"],
    blindTo: "Faults inside encrypted channels, and servers that refuse item by item.",
    falseAlarms: "A changed project on one side only, and a server that is being restarted.",
    triage: [
      "Look at the codes: unknown nodes and services are probing or a wrong project, lack of resources is overload.",
      "Ask whether the client or the server was changed.",
      "For overload look who else asks this server, and how much.",
    ],
  },
  options: OPTIONS,
  hears: ["opcua-response", "opcua-channel"],
  open(options, saved) {
    const pairs = new BoundedMap<Pair>(PAIRS_MAX);
    for (const [key, recent, busy] of (saved ?? []) as unknown as [string, number[], Json][]) {
      pairs.set(key, { recent: [...recent], busy: new RateWindow(busy) });
    }
    return { options, pairs };
  },
  hear(event, memory, context) {
    const { baseline } = context;
    const { client, server } = event.session;
    if (baseline === undefined || client.asset === server.asset) return;
    const isBusy = event.type === "opcua-channel" && event.stage === "error" && BUSY.has(event.error);
    if (event.type === "opcua-channel" && !isBusy) return;
    const isFault = event.type === "opcua-response" && event.status !== "Good" && event.outcome === "rejected";
    if (!isFault && !isBusy && memory.pairs.size === 0) return;
    const key = `${client.asset}>${server.asset}`;
    const pair = memory.pairs.touch(key) ?? (isFault || isBusy ? begin(key, memory) : undefined);
    if (pair === undefined) return;
    const text = isBusy ? busyText(event, pair, memory.options) : faultText(event, pair, isFault, memory, baseline);
    if (text !== undefined) context.alert(findingOf(event, text, isBusy, baseline));
    if (!isBusy && !isFault && !pair.recent.includes(1) && pair.busy.total(event.time) === 0) memory.pairs.delete(key);
  },
  save: ({ pairs }) => [...pairs.entries()].map(([key, { recent, busy }]) => [key, recent, busy.save()]),
};

function begin(key: string, { pairs }: Memory): Pair {
  const pair = { recent: [], busy: new RateWindow() };
  pairs.set(key, pair);
  return pair;
}

function busyText(event: OpcuaChannelEvent | OpcuaResponse, pair: Pair, { busyCount }: Memory["options"]) {
  const count = pair.busy.add(event.time);
  return count < busyCount ? undefined : `said ${counted(count, "time")} within a minute that it is too busy`;
}

function faultText(
  { session }: OpcuaChannelEvent | OpcuaResponse,
  pair: Pair,
  isFault: boolean,
  { options }: Memory,
  baseline: Baseline,
): string | undefined {
  pair.recent.push(isFault ? 1 : 0);
  if (pair.recent.length > options.responseCount) pair.recent.shift();
  const faults = pair.recent.reduce((sum, one) => sum + one, 0);
  // More faults than that stay a majority, whatever comes until the window is full.
  if (!isFault || 100 * faults <= options.faultPercent * options.responseCount) return undefined;
  if (100 * usualShare(session, baseline) >= options.usualPercent) return undefined;
  return `answered ${faults} of the last ${pair.recent.length} requests with a fault`;
}

function usualShare(session: OpcuaResponse["session"], baseline: Baseline): number {
  const entity = opcuaKnowledge(session, baseline).client?.entity;
  return entity === undefined || entity.n === 0 ? 0 : entity.faults / entity.n;
}

function findingOf(
  event: OpcuaChannelEvent | OpcuaResponse,
  text: string,
  isBusy: boolean,
  baseline: Baseline,
): Finding {
  const { session } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const percent = Math.round(1000 * usualShare(session, baseline)) / 10;
  const code = event.type === "opcua-response" ? event.status : (event.error ?? "");
  return opcuaFinding(event, {
    key: [session.client.asset, session.server.asset, isBusy ? "busy" : "faults"],
    observed: `${whom} ${text}, to ${who}; the last was ${code}.`,
    expected: capitalised(`in ${baselineName(baseline)} ${percent} % of its answers to ${who} were faults.`),
    why: isBusy
      ? `A server without resources may be overloaded on purpose. Look at the load of ${whom}, and who causes it.`
      : `Who asks for what is not there does not know the server, as an intruder who maps it. Find out what ` +
        `on ${who} asks.`,
    note: `${whom} answered ${code}`,
    severity: isBusy ? "medium" : "low",
    // That the server refuses is what was found, and makes it no better.
    outcome: "unknown",
    value: code,
  });
}
