import type { CaptureDrops } from "../../contracts/capture-event.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { IntervalEnded } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { openMap, saveMap } from "../saved-map.js";
import { sensorFinding } from "../sensor-finding.js";
import { counted } from "../wording.js";

const MINUTE_US = 60_000_000;
/** Minutes so far apart do not belong together. */
const PAUSE_US_MAX = 60 * MINUTE_US;
/** Logarithm of how much likelier what was lost must be with its own share than with the one that is allowed. */
const EVIDENCE_MIN = 8;
const POINTS_MAX = 64;
/** Drops of this share leave so little to judge that it is worse. */
const HIGH_SHARE = 0.1;

/** What was gathered since more than the allowed share was lost, or since it was told last. */
interface Gathered {
  readonly from: number;
  readonly sent: number;
  readonly lost: number;
  /** Minutes in which any was lost, and the worst of them. */
  readonly minutes: number;
  readonly worstSent: number;
  readonly worstLost: number;
}

/** A minute of a capture point. */
interface PointMinute {
  readonly from: number;
  received: number;
  dropped: number;
  isTold: boolean;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** The minute at hand, by capture point. */
  readonly points: BoundedMap<PointMinute>;
  gathered: Gathered | undefined;
  /** When the loss began, and when it was told last. */
  since: number;
  told: number;
  lastFrom: number;
}

const OPTIONS = {
  lossPerMillionCount: {
    default: 1000,
    min: 1,
    max: 1_000_000,
    help: "Segments of a million that were sent over TCP but not seen, up to which a mirror is as good as can be.",
  },
  intervalCount: {
    default: 2,
    min: 1,
    max: 60,
    help: "Minutes with loss from which on it is no single hole.",
  },
  dropCount: {
    default: 100,
    min: 1,
    max: 1_000_000_000,
    help: "Frames dropped at a capture point in a minute below which nothing is said.",
  },
} as const;

/** The sensor does not get every packet. */
export const captureLoss: Detector<"interval" | "capture-drops", Memory, typeof OPTIONS> = {
  doc: {
    id: "integrity/capture-loss",
    title: "The sensor misses packets",
    summary:
      "Hosts acknowledge TCP payload that the sensor never saw, more than can be chance: the mirror port or the " +
      "sensor drops packets. On a quiet link minutes are taken together until they are evidence. A single hole, and " +
      "what was cut by the snap length, does not count. A sensor that listens also tells what the kernel and the " +
      "interface count as dropped.",
    spec: ["IEC 62443-3-3 SR 6.2", "IEC 62443-3-3 SR 2.10"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["TRE"],
    sr: ["6.2", "2.10"],
    attack: ["T1691.002"],
    iso24392: ["6.2.g"],
    blindTo:
      "Loss of datagrams, of connections of which nothing at all is mirrored, and all that falls into one minute. " +
      "With a hundred segments a minute a loss of 0.5 % takes half an hour to show.",
    falseAlarms: "A mirror of one direction only, and a path that leaves the mirrored links now and then.",
    triage: [
      "Compare the load of the mirrored links with the speed of the mirror port: more in than out is lost.",
      "Look at the drop counters of the switch, of the interface and of the sensor's host.",
      "Until it is mended, read silence as not seen: what is absent may only be missing.",
    ],
  },
  options: OPTIONS,
  hears: ["interval", "capture-drops"],
  open(options, saved) {
    const { gathered, since = 0, told = 0, lastFrom = 0, points } = (saved ?? {}) as JsonObject;
    return {
      options,
      points: openMap<PointMinute>(POINTS_MAX, points),
      gathered: (gathered ?? undefined) as unknown as Gathered | undefined,
      since: Number(since),
      told: Number(told),
      lastFrom: Number(lastFrom),
    };
  },
  hear(event, memory, context) {
    if (event.type === "capture-drops") {
      hearDrops(event, memory, context);
      return;
    }
    const { options, lastFrom } = memory;
    const isApart = event.from < lastFrom || event.from - lastFrom > PAUSE_US_MAX;
    memory.lastFrom = event.from;
    const gathered = withMinute(isApart ? undefined : memory.gathered, event);
    const share = options.lossPerMillionCount / 1_000_000;
    if (gathered.lost <= share * gathered.sent) {
      memory.gathered = undefined;
      return;
    }
    memory.gathered = gathered;
    const isOngoing = event.from >= memory.told && event.from - memory.told <= PAUSE_US_MAX;
    if (!isOngoing) memory.since = gathered.from;
    if (gathered.minutes < options.intervalCount || !isEvident(gathered, share, options.intervalCount > 1)) return;
    context.alert(findingOf(event, gathered, memory));
    memory.gathered = undefined;
    memory.told = event.time;
  },
  save: ({ gathered, since, told, lastFrom, points }) => ({
    points: saveMap(points),
    gathered: (gathered ?? null) as unknown as Json,
    since,
    told,
    lastFrom,
  }),
};

/** Whatever was dropped is known to the frame, so that it is told as soon as it is too much. */
function hearDrops(event: CaptureDrops, { points, options }: Memory, context: DetectContext): void {
  const known = points.touch(event.point);
  const isOver = known === undefined || event.time < known.from || event.time - known.from >= MINUTE_US;
  const minute = isOver ? { from: event.time, received: 0, dropped: 0, isTold: false } : known;
  points.set(event.point, minute);
  minute.received += event.received;
  minute.dropped += event.dropped;
  const isMuch = 1_000_000 * minute.dropped > options.lossPerMillionCount * minute.received;
  if (minute.isTold || minute.dropped < options.dropCount || !isMuch) return;
  minute.isTold = true;
  context.alert(dropFinding(event, minute, options));
}

function withMinute(before: Gathered | undefined, { from, segments, lostSegments }: IntervalEnded): Gathered {
  const sent = segments + lostSegments;
  const worst = before?.worstLost ?? 0;
  const isWorst = lostSegments > worst;
  return {
    from: before?.from ?? from,
    sent: (before?.sent ?? 0) + sent,
    lost: (before?.lost ?? 0) + lostSegments,
    minutes: (before?.minutes ?? 0) + (lostSegments > 0 ? 1 : 0),
    worstSent: isWorst ? sent : (before?.worstSent ?? 0),
    worstLost: isWorst ? lostSegments : worst,
  };
}

/** Whether so many would not be lost by chance; not even in the minutes beside the worst, which may be one hole. */
function isEvident({ sent, lost, worstSent, worstLost }: Gathered, share: number, isWithoutWorst: boolean): boolean {
  const count = isWithoutWorst ? lost - worstLost : lost;
  const expected = share * (isWithoutWorst ? sent - worstSent : sent);
  // Likelihood ratio of two Poisson counts.
  return count > expected && count * Math.log(count / expected) - (count - expected) > EVIDENCE_MIN;
}

function findingOf(event: IntervalEnded, { from, sent, lost }: Gathered, { since, options }: Memory): Finding {
  const { time, frame, capture } = event;
  const usual = options.lossPerMillionCount / 10_000;
  return sensorFinding(event, {
    key: ["capture-loss"],
    value: `${percent(lost, sent)} %`,
    observed:
      `In the last ${counted(minutesOf(time - from), "minute")} about ${lost} of ${sent} segments sent over TCP were ` +
      `not seen (${percent(lost, sent)} %); the loss has gone on for ${counted(minutesOf(time - since), "minute")}.`,
    expected: `A mirror that shows everything loses less than ${usual} %.`,
    why:
      "What is not seen cannot be judged: verdicts that need every packet are less sure while this lasts. " +
      "Check the mirror port's load and drop counters, and those of the sensor's interface.",
    evidence: [{ time, frame, capture, note: "latest frame of a minute with missing bytes" }],
  });
}

function dropFinding(event: CaptureDrops, minute: PointMinute, options: Memory["options"]): Finding {
  const { time, frame, capture, point } = event;
  const { received, dropped } = minute;
  const seconds = Math.max(1, Math.round((time - minute.from) / 1_000_000) + 1);
  const usual = options.lossPerMillionCount / 10_000;
  return sensorFinding(event, {
    key: ["capture-drops", point],
    severity: dropped > HIGH_SHARE * received ? "high" : undefined,
    value: `${percent(dropped, received)} %`,
    observed:
      `In the last ${counted(seconds, "second")} ${dropped} of ${received} frames at the capture point ${point} were ` +
      `dropped before the sensor could read them (${percent(dropped, received)} %).`,
    expected: `A sensor that keeps up loses less than ${usual} %.`,
    why:
      "More came than this machine can take, or a burst that its buffer could not hold. Enlarge ringBytes of the " +
      "capture point, leave out with a filter what need not be watched, or divide the load between sensors.",
    evidence: [{ time, frame, capture, note: `latest frame read at ${point} when ${dropped} had been dropped` }],
  });
}

function minutesOf(us: number): number {
  return Math.max(1, Math.round(us / MINUTE_US));
}

function percent(part: number, whole: number): number {
  return Number(((100 * part) / whole).toPrecision(2));
}
