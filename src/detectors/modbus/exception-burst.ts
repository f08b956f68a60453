import type { Baseline, ModbusOperationsEntity } from "../../contracts/baseline.js";
import type { Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { ModbusResponse } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { RateWindow } from "../../core/rate-window.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { knownOperations } from "../known-operations.js";
import { exceptionText } from "../modbus-wording.js";
import { pairKey } from "../pair-key.js";
import { baselineName, capitalised, counted, listed, nameOf } from "../wording.js";

/** Pairs with exceptions of late; the one heard of longest ago is forgotten. */
const PAIRS_MAX = 4096;
const WINDOW_BUCKETS = 10;
const CODES_MAX = 8;
/** From this share of exceptions on a pair is one that is refused by habit. */
const HABIT_SHARE = 0.1;
const RATE_FACTOR = 3;

interface Pair {
  readonly window: RateWindow;
  /** The latest responses, the newest last: 1 for an exception. */
  readonly recent: number[];
  /** Exceptions by code since the pair was first refused. */
  readonly codes: Record<string, number>;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By client and server. */
  readonly pairs: BoundedMap<Pair>;
}

const OPTIONS = {
  exceptionCount: { default: 5, min: 2, max: 1000, help: "How many exceptions in ten seconds make a burst." },
  responseCount: { default: 50, min: 10, max: 500, help: "Over how many responses the share of exceptions is taken." },
  sharePercent: { default: 50, min: 10, max: 100, help: "Above which share of exceptions a server is told of." },
} as const;

/** A server refuses more than it does by habit. */
export const exceptionBurst: Detector<"modbus-response", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/exception-burst",
    title: "Exceptions from a server",
    summary:
      "A Modbus server answers a client with more exceptions in ten seconds than it ever did while learning, or " +
      "with exceptions to most of the last requests. Somebody asks for what is not there, or the device is in trouble.",
    spec: ["MODBUS-AP §7", "IEC 62443-3-3 SR 3.7"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["STAT"],
    fr: ["SI"],
    sr: ["3.7", "6.2"],
    attack: ["T0861", "T0888", "T0814"],
    iso24392: ["6.2.g", "6.2.r"],
    blindTo: "Probing slower than the habit of the pair; servers that do not answer instead of refusing.",
    falseAlarms: "A changed project on one side only, and a gateway whose devices are switched off.",
    triage: [
      "Look at the codes: 1 and 2 are probing or a wrong project, 5 and 6 a busy device, 10 and 11 a dead one.",
      "Ask whether the project of the client or of the device was changed.",
      "If the client asks for points or functions nobody needs, look for a scan in the same incident.",
    ],
  },
  options: OPTIONS,
  hears: ["modbus-response"],
  open(options, saved) {
    const pairs = new BoundedMap<Pair>(PAIRS_MAX);
    for (const [key, window, recent, codes] of (saved ?? []) as unknown as SavedPair[]) {
      pairs.set(key, { window: createWindow(window), recent: [...recent], codes: { ...codes } });
    }
    return { options, pairs };
  },
  hear(event, memory, context) {
    const { baseline } = context;
    const { session, outcome } = event;
    const isException = outcome === "rejected" && event.exceptionCode !== undefined;
    if (baseline === undefined || event.request === undefined || session.client.asset === session.server.asset) return;
    // A pair is followed from its first exception on.
    if (!isException && memory.pairs.size === 0) return;
    const key = pairKey(session);
    const pair = memory.pairs.touch(key) ?? (isException ? begin(key, memory) : undefined);
    if (pair === undefined) return;
    note(pair, event, isException, memory.options.responseCount);
    if (!isException) {
      if (!pair.recent.includes(1)) memory.pairs.delete(key);
      return;
    }
    const { own } = knownOperations(session, baseline);
    const count = pair.window.add(event.time, isHabit(event, own) ? 0 : 1);
    const burst = burstOf(pair, count, own, memory.options);
    if (burst !== undefined) context.alert(findingOf(event, pair, burst, baseline));
  },
  save: ({ pairs }) =>
    [...pairs.entries()].map(([key, { window, recent, codes }]) => [key, window.save(), recent, codes] as const),
};

type SavedPair = readonly [string, Json, number[], Record<string, number>];

function createWindow(saved?: Json): RateWindow {
  return new RateWindow(saved, SECOND_US, WINDOW_BUCKETS);
}

function begin(key: string, { pairs }: Memory): Pair {
  const pair: Pair = { window: createWindow(), recent: [], codes: {} };
  pairs.set(key, pair);
  return pair;
}

function note(pair: Pair, { exceptionCode }: ModbusResponse, isException: boolean, responseCount: number): void {
  pair.recent.push(isException ? 1 : 0);
  if (pair.recent.length > responseCount) pair.recent.shift();
  if (!isException) return;
  const code = String(exceptionCode);
  if (code in pair.codes || Object.keys(pair.codes).length < CODES_MAX) pair.codes[code] = (pair.codes[code] ?? 0) + 1;
}

/** Where rates were not learned, a function that was refused by habit is not counted. */
function isHabit({ request, functionCode }: ModbusResponse, own: readonly ModbusOperationsEntity[]): boolean {
  const operations = own.find(({ unit }) => unit === request?.unit);
  if (operations === undefined || operations.rates !== undefined) return false;
  const use = operations.fc[functionCode];
  return use !== undefined && use.rejected > HABIT_SHARE * use.n;
}

/** What makes it a burst, in words; undefined when it is none. */
function burstOf(
  pair: Pair,
  count: number,
  own: readonly ModbusOperationsEntity[],
  { exceptionCount, responseCount, sharePercent }: Memory["options"],
): string | undefined {
  const learned = own.reduce((most, { rates }) => Math.max(most, rates?.exceptionsPerTenSeconds.p999 ?? 0), 0);
  if (count >= Math.max(exceptionCount, RATE_FACTOR * learned)) return `${counted(count, "exception")} in 10 s`;
  if (pair.recent.length < responseCount || learnedShare(own) >= HABIT_SHARE) return undefined;
  const refused = pair.recent.reduce((sum, one) => sum + one, 0);
  if (100 * refused <= sharePercent * pair.recent.length) return undefined;
  return `exceptions to ${refused} of the last ${pair.recent.length} requests`;
}

function learnedShare(own: readonly ModbusOperationsEntity[]): number {
  let [n, rejected] = [0, 0];
  for (const { fc } of own) {
    for (const use of Object.values(fc)) {
      n += use.n;
      rejected += use.rejected;
    }
  }
  return n === 0 ? 0 : rejected / n;
}

function findingOf(event: ModbusResponse, pair: Pair, burst: string, baseline: Baseline): Finding {
  const { session, time, frame, capture, exceptionCode } = event;
  const { client, server } = session;
  const [who, whom] = [nameOf(client), nameOf(server)];
  const codes = Object.entries(pair.codes)
    .sort(([, a], [, b]) => b - a)
    .map(([code, n]) => `${exceptionText(Number(code))} ${counted(n, "time")}`);
  return {
    ...FINDING_DEFAULTS,
    key: [client.asset, server.asset],
    time,
    frame,
    capture,
    actor: client,
    target: server,
    session,
    outcome: "rejected",
    // That the device refuses is what was found, and makes it no better.
    raise: 1,
    observed: `${whom} answered ${who} with ${burst}: ${listed(codes)}.`,
    expected: expectedText(event, baseline),
    why: whyText(who, whom, pair.codes),
    evidence: [{ time, frame, capture, note: `${whom} answered with ${exceptionText(exceptionCode)}` }],
  };
}

function expectedText({ session }: ModbusResponse, baseline: Baseline): string {
  const { own } = knownOperations(session, baseline);
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const n = own.reduce((sum, operations) => sum + operations.n, 0);
  if (n === 0) return capitalised(`in ${baselineName(baseline)} ${who} never had an answer of ${whom}.`);
  const percent = Math.round(1000 * learnedShare(own)) / 10;
  return capitalised(
    `in ${baselineName(baseline)} ${whom} refused ${percent} % of ${counted(n, "request")} of ${who}.`,
  );
}

function whyText(who: string, whom: string, codes: Readonly<Record<string, number>>): string {
  const isBusy = (codes["5"] ?? 0) + (codes["6"] ?? 0) > (codes["1"] ?? 0) + (codes["2"] ?? 0);
  if (isBusy) {
    return `A device that says it is busy may be overloaded on purpose. Look at the load of ${whom} and who causes it.`;
  }
  return (
    `Who asks for what is not there does not know the device, as an intruder who maps it. Find out what on ${who} ` +
    `asks, and whether the project of ${whom} was changed.`
  );
}
