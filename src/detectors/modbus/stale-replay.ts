import { pollKey } from "../../baseline/cycle-poll.js";
import { ReplyHistory, wordsHash } from "../../baseline/reply-history.js";
import type { Baseline, PointEntity } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { ModbusReplyEntity } from "../../contracts/modbus-reply-baseline.js";
import type { ModbusResponse, Session } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { durationText } from "../asset-wording.js";
import { rangeText } from "../point-wording.js";
import { responseFinding } from "../response-finding.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

/** Reads of which answers are kept one by one. */
const READS_MAX = 512;
const PAIRS_MAX = 8192;
const MEASURED: ReadonlySet<PointEntity["values"]> = new Set(["analog", "volatile", "counter"]);
const FROZEN_FACTOR = 1.5;
const REPEAT_FACTOR = 2;
const PACE_FACTOR = 2;
/** After a pause this long answers begin anew. */
const PAUSE_US = 600 * SECOND_US;

/** A read whose answers are measured values. */
interface Watched {
  readonly learned: ModbusReplyEntity;
  /** Registers of it that were learned to be measurements. */
  readonly measured: number;
  readonly history: ReplyHistory;
  hash: number;
  /** Since when the answers are the same, and when the latest came. */
  since: number;
  last: number;
  isRestTold: boolean;
  isRepeatTold: boolean;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By the key of the read in the baseline. */
  readonly watched: BoundedMap<Watched>;
  /** Reads to watch, of a client and its server: by unit, and by function code, address and quantity. */
  readonly pairs: BoundedMap<ReadonlyMap<number, ModbusReplyEntity>>;
  readonly latest: WeakMap<Session, ReadonlyMap<number, ModbusReplyEntity>>;
  readonly saved: Map<string, JsonObject>;
}

const OPTIONS = {
  answersCount: { default: 500, min: 64, max: 1_000_000, help: "Answers from which the read must be learned." },
  windowsCount: {
    default: 12,
    min: 1,
    max: 10_000,
    help: "Stretches of ten minutes in which the read must have been learned before it can be frozen.",
  },
  changingPercent: { default: 90, min: 1, max: 100, help: "In how many of them its values must have changed." },
  frozenSeconds: { default: 60, min: 1, max: 86_400, help: "Values that stay the same for less are never frozen." },
  repeatCount: { default: 16, min: 16, max: 4096, help: "Answers in a row that must come as they came before." },
} as const;

/** Measurements that stand still, or come again as they came before. */
export const staleReplay: Detector<"modbus-response", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/stale-replay",
    title: "Frozen or replayed values",
    summary:
      "The registers of a read, which changed all the time while learning, are the same for longer than one and a " +
      "half times their longest rest; or its answers come in the very order in which they came a minute and more " +
      "before, or go round in a loop.",
    spec: ["MODBUS-AP §6.3", "MODBUS-AP §6.4", "IEC 62443-3-3 SR 3.1"],
    version: 1,
    severity: "medium",
    floor: "medium",
    cap: "critical",
    classes: ["STAT"],
    fr: ["SI"],
    sr: ["3.1", "3.8"],
    attack: ["T1692.002", "T0832"],
    iso24392: ["6.2.f"],
    coverage: "values",
    blindTo:
      "One register that stands still among others that move; reads of states alone; recordings with noise added, " +
      "and those of more than 4096 answers before.",
    falseAlarms:
      "A plant that stops for longer than it ever did while learning, a gateway that goes on answering for a device " +
      "that is gone, and simulators that repeat a course.",
    triage: [
      "Compare the values with the display at the device.",
      "Find out whether the line stands: then everything on it is still, not one server alone.",
      "If the process moves and the values do not, look for a relay between server and client.",
    ],
  },
  options: OPTIONS,
  hears: ["modbus-response"],
  open(options, saved) {
    return {
      options,
      watched: new BoundedMap(READS_MAX),
      pairs: new BoundedMap(PAIRS_MAX),
      latest: new WeakMap(),
      saved: new Map((saved ?? []) as unknown as [string, JsonObject][]),
    };
  },
  hear(event, memory, context) {
    const { request, outcome, anomalies, values } = event;
    const { baseline } = context;
    if (baseline === undefined || request?.reads === undefined || outcome !== "accepted") return;
    if (anomalies.length > 0 || values.length === 0) return;
    const learned = readsOf(event.session, memory, baseline);
    if (learned.size === 0) return;
    const { functionCode, reads, unit } = request;
    const entity = learned.get(unit * 2 ** 40 + pollKey(functionCode, reads.address, reads.quantity));
    if (entity !== undefined) judge(event, watchedOf(entity, memory, baseline), memory, context);
  },
  save({ watched, saved }) {
    const all: [string, Json][] = [...saved];
    for (const [key, { history, ...rest }] of watched.entries()) {
      const { hash, since, last, isRestTold, isRepeatTold } = rest;
      all.push([key, { history: history.save(), hash, since, last, isRestTold, isRepeatTold }]);
    }
    return all;
  },
};

function readsOf(session: Session, memory: Memory, baseline: Baseline): ReadonlyMap<number, ModbusReplyEntity> {
  const latest = memory.latest.get(session);
  if (latest !== undefined) return latest;
  const [client, server] = [session.client.asset, session.server.asset];
  let found = memory.pairs.touch(`${client}>${server}`);
  if (found === undefined) {
    const reads = new Map<number, ModbusReplyEntity>();
    for (const entity of baseline.modbusReplies(client, server)) {
      const [code, address, quantity] = entity.read;
      const isEnough = entity.n >= memory.options.answersCount && measuredIn(entity, baseline) > 0;
      if (isEnough) reads.set(entity.unit * 2 ** 40 + pollKey(code, address, quantity), entity);
    }
    found = reads;
    memory.pairs.set(`${client}>${server}`, found);
  }
  if (session.isDirectionKnown) memory.latest.set(session, found);
  return found;
}

function measuredIn({ server, unit, read }: ModbusReplyEntity, baseline: Baseline): number {
  const [code, address, quantity] = read;
  const table = code === 3 ? "hr" : "ir";
  let count = 0;
  for (let i = 0; i < quantity; i++) {
    const point = baseline.point(server, unit, table, address + i);
    if (point !== undefined && MEASURED.has(point.values)) count++;
  }
  return count;
}

function watchedOf(learned: ModbusReplyEntity, { watched, saved }: Memory, baseline: Baseline): Watched {
  const known = watched.touch(learned.key);
  if (known !== undefined) return known;
  const { history, hash, since, last, isRestTold, isRepeatTold } = saved.get(learned.key) ?? {};
  saved.delete(learned.key);
  const fresh: Watched = {
    learned,
    measured: measuredIn(learned, baseline),
    history: new ReplyHistory(history),
    hash: (hash as number | undefined) ?? 0,
    since: (since as number | undefined) ?? 0,
    last: (last as number | undefined) ?? 0,
    isRestTold: (isRestTold as boolean | undefined) ?? false,
    isRepeatTold: (isRepeatTold as boolean | undefined) ?? false,
  };
  watched.set(learned.key, fresh);
  return fresh;
}

function judge(event: ModbusResponse, one: Watched, memory: Memory, context: DetectContext): void {
  const { time, values } = event;
  const hash = wordsHash(values);
  const isPaused = time - one.last > PAUSE_US;
  if (hash !== one.hash || isPaused) {
    one.hash = hash;
    one.since = time;
    one.isRestTold = false;
  }
  one.last = time;
  const run = one.history.add(hash, Math.floor(time / SECOND_US));
  if (run === 0) one.isRepeatTold = false;
  const { learned } = one;
  if (!one.isRestTold && isJudgedForRest(learned, memory) && time - one.since > restLimitUs(learned, memory)) {
    one.isRestTold = true;
    reportFrozen(event, one, memory, context);
  }
  if (one.isRepeatTold || run < Math.max(memory.options.repeatCount, REPEAT_FACTOR * learned.repeatMax)) return;
  if (!isPolledAsLearned(one)) return;
  one.isRepeatTold = true;
  reportRepeated(event, one, run, context);
}

/** A course that repeats itself shows only to who asks often enough: at another pace nothing was learned of it. */
function isPolledAsLearned({ learned, history }: Watched): boolean {
  const learnedSeconds = (Date.parse(learned.last) - Date.parse(learned.first)) / 1000 / learned.n;
  const seconds = history.lagSeconds / Math.max(1, history.lag);
  return seconds < PACE_FACTOR * learnedSeconds && learnedSeconds < PACE_FACTOR * seconds;
}

function isJudgedForRest({ windows, changing }: ModbusReplyEntity, { options }: Memory): boolean {
  return windows >= options.windowsCount && 100 * changing >= options.changingPercent * windows;
}

function restLimitUs({ constantSeconds }: ModbusReplyEntity, { options }: Memory): number {
  return SECOND_US * Math.max(FROZEN_FACTOR * constantSeconds, options.frozenSeconds);
}

/** A plant that stands does so on several servers: then it is a note. Several measurements do not rest by chance. */
function reportFrozen(event: ModbusResponse, one: Watched, memory: Memory, context: DetectContext): void {
  const { learned, measured } = one;
  const others = [...memory.watched.entries()].map(([, other]) => other).filter((other) => other !== one);
  const isPlant =
    others.some((other) => other.learned.server !== learned.server) &&
    others.every((other) => 2 * (event.time - other.since) > restLimitUs(other.learned, memory));
  const rest = durationText(event.time - one.since);
  report(event, one, context, {
    kind: "frozen",
    severity: isPlant ? "info" : measured >= 3 ? "high" : undefined,
    action:
      `has given the same values for ${readText(learned)} for ${rest}, ` +
      `${counted(measured, "measurement")} among them`,
    usual: `they changed all the time and never rested for more than ${counted(learned.constantSeconds, "second")}`,
    why: isPlant
      ? "All other servers stand still as well, so the plant seems to rest. Compare with its state."
      : undefined,
  });
}

function reportRepeated(event: ModbusResponse, one: Watched, run: number, context: DetectContext): void {
  const { history, learned } = one;
  const ago = durationText(history.lagSeconds * SECOND_US);
  const most = learned.repeatMax === 0 ? "never did so" : `did so for ${counted(learned.repeatMax, "answer")} at most`;
  report(event, one, context, {
    kind: "replayed",
    severity: undefined,
    action: `repeats, for ${counted(run, "answer")} in a row, what it gave for ${readText(learned)} ${ago} before`,
    usual: `it ${most}`,
    why: undefined,
  });
}

interface Said {
  readonly kind: string;
  readonly severity: "info" | "high" | undefined;
  readonly action: string;
  readonly usual: string;
  readonly why: string | undefined;
}

function report(event: ModbusResponse, { learned }: Watched, context: DetectContext, said: Said): void {
  const { baseline } = context;
  const { server, client } = event.session;
  const where = baseline === undefined ? "until now" : `in ${baselineName(baseline)}`;
  const found = responseFinding(event, {
    severity: said.severity,
    ...(said.severity === "info" ? { floor: "info" as const } : {}),
    action: said.action,
    expected: capitalised(`${where} ${said.usual}, in ${counted(learned.n, "answer")}.`),
    why:
      said.why ??
      "Measurements have noise: what stands still or comes again is a device that hangs, or a recording that hides " +
        `what the process does. Compare with the display at ${nameOf(server)}.`,
  });
  context.alert({ ...found, key: [server.asset, client.asset, learned.key, said.kind], isCertain: false });
}

function readText({ read: [code, address, quantity] }: ModbusReplyEntity): string {
  return rangeText({ table: code === 3 ? "hr" : "ir", address, quantity });
}
