import { LinkWindow } from "../../baseline/link-window.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { LinkSecond } from "../../contracts/link-event.js";
import type { LearnedLink } from "../../contracts/timing-baseline.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { linkFinding } from "../link-finding.js";
import { capacityBytes, linkName, percentText, rateText, topTalkers } from "../link-wording.js";
import { baselineName, capitalised, counted } from "../wording.js";

const LINKS_MAX = 256;
const QUANTILE_FACTOR = 1.5;
const SECONDS = 5;
/** As long as it goes on, it is said again this often. */
const AGAIN_US = 60 * SECOND_US;

interface Watch {
  readonly window: LinkWindow;
  /** Seconds in a row above the two limits. */
  full: number;
  brimful: number;
  lastTime: number;
  /** When each of the levels was said last. */
  readonly told: number[];
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly links: BoundedMap<Watch>;
}

const OPTIONS = {
  capacityMbps: { default: 1000, min: 1, max: 400_000, help: "What the links carry at most, in megabits per second." },
  minutePercent: {
    default: 40,
    min: 1,
    max: 100,
    help: "Share of the capacity below which the mean of a minute is never too much.",
  },
  fullPercent: { default: 70, min: 1, max: 100, help: "Share of the capacity that is too much for five seconds." },
  brimfulPercent: { default: 90, min: 1, max: 100, help: "Share of the capacity at which frames wait or are lost." },
  learnedSeconds: { default: 60, min: 1, max: 1_000_000, help: "Seconds from which a link must have been learned." },
} as const;

const LEVELS = ["low", "medium", "high"] as const;

/** A link carries more than ever, or nearly all it can. */
export const utilisation: Detector<"link-second", Memory, typeof OPTIONS> = {
  doc: {
    id: "realtime/utilisation",
    title: "A link carries more than its learned load",
    summary:
      "The mean of a minute is half again as high as it hardly ever was while learning and above a part of the " +
      "capacity, or the link is nearly full for five seconds. Names who carries most.",
    spec: ["IEC 62443-3-3 SR 7.1", "IEC 62443-3-3 SR 7.2"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "high",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.1", "7.2"],
    attack: ["T0814"],
    iso24392: ["6.2.j"],
    blindTo: "The load of links that are not mirrored, and what of it the mirror port itself could not carry.",
    falseAlarms: "Backups and updates that come less often than learning lasted; a capacity that is set too low.",
    triage: [
      "Look at the flows that are named: who started them, and do they belong on this link.",
      "See whether control loops of the link suffer: if so there is an alert that says which.",
      "Move bulk traffic to another link or another time, or limit its rate at the switch.",
    ],
  },
  options: OPTIONS,
  hears: ["link-second"],
  open(options, saved) {
    const memory: Memory = { options, links: new BoundedMap(LINKS_MAX) };
    for (const [link, window, full, brimful, lastTime, told] of (saved ?? []) as unknown as Saved[]) {
      memory.links.set(link, { window: new LinkWindow(window), full, brimful, lastTime, told: [...told] });
    }
    return memory;
  },
  hear(second, memory, context) {
    const { baseline } = context;
    const learned = baseline?.timing.link(second.link);
    if (baseline === undefined || learned === undefined) return;
    if (learned.bytesPerSecond.n >= memory.options.learnedSeconds) judge(second, learned, memory, baseline, context);
  },
  save: ({ links }) =>
    [...links.entries()].map(([link, { window, full, brimful, lastTime, told }]): Saved => {
      return [link, window.save(), full, brimful, lastTime, told];
    }) as unknown as Json,
};

type Saved = readonly [
  link: string,
  window: Json,
  full: number,
  brimful: number,
  lastTime: number,
  told: readonly number[],
];

function judge(
  second: LinkSecond,
  learned: LearnedLink,
  memory: Memory,
  baseline: Baseline,
  context: DetectContext,
): void {
  const { options } = memory;
  const { bytes, time, link } = second;
  const watch = watchOf(link, memory);
  const capacity = capacityBytes(options.capacityMbps);
  const mean = watch.window.addToMinute(second);
  const isNext = time - watch.lastTime <= SECOND_US;
  watch.lastTime = time;
  const isUnusual = bytes > QUANTILE_FACTOR * learned.bytesPerSecond.p999;
  const count = (seconds: number, percent: number) =>
    isUnusual && bytes > (percent / 100) * capacity ? (isNext ? seconds : 0) + 1 : 0;
  watch.full = count(watch.full, options.fullPercent);
  watch.brimful = count(watch.brimful, options.brimfulPercent);
  const limit = Math.max(
    QUANTILE_FACTOR * learned.bytesPerSecondOfMinute.p999,
    (options.minutePercent / 100) * capacity,
  );
  const level = watch.brimful >= SECONDS ? 2 : watch.full >= SECONDS ? 1 : mean > limit ? 0 : -1;
  if (level < 0 || time - (watch.told[level] ?? 0) < AGAIN_US) return;
  for (let i = 0; i <= level; i++) watch.told[i] = time;
  context.alert(findingOf(second, level, level === 0 ? mean : bytes, learned, memory, baseline));
}

function watchOf(link: string, { links }: Memory): Watch {
  const known = links.get(link);
  if (known !== undefined) return known;
  const watch: Watch = { window: new LinkWindow(), full: 0, brimful: 0, lastTime: 0, told: [0, 0, 0] };
  links.set(link, watch);
  return watch;
}

function findingOf(
  second: LinkSecond,
  level: number,
  bytes: number,
  learned: LearnedLink,
  { options: { capacityMbps } }: Memory,
  baseline: Baseline,
): Finding {
  const name = linkName(second.link);
  const span = level === 0 ? "on average over the last minute" : `for ${counted(SECONDS, "second")} and more`;
  const usual = level === 0 ? learned.bytesPerSecondOfMinute : learned.bytesPerSecond;
  return linkFinding(second, `latest frame of a second with ${rateText(second.bytes)}`, {
    severity: LEVELS[level],
    value: rateText(bytes),
    previous: rateText(usual.p999),
    observed:
      `${capitalised(name)} carries ${rateText(bytes)} ${span}, ${percentText(bytes, capacityMbps)} of its ` +
      `${capacityMbps} Mbit/s; most of it is ${topTalkers(second)}.`,
    expected:
      `${capitalised(baselineName(baseline))} has ${usual.n} seconds of this link, of which 999 of 1000 stayed below ` +
      `${rateText(usual.p999)}.`,
    why:
      "On a full link frames of control loops wait in queues or are lost, and loops miss their deadlines. " +
      "Find out whether the flows named here belong on this link, and limit or move them.",
  });
}
