import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { LinkSecond } from "../../contracts/link-event.js";
import type { LearnedLink } from "../../contracts/timing-baseline.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { RateWindow } from "../../core/rate-window.js";
import { linkFinding } from "../link-finding.js";
import { capacityBytes, linkName, rateText, topTalkers } from "../link-wording.js";
import { baselineName, capitalised, counted } from "../wording.js";

const LINKS_MAX = 256;
const MILLISECONDS = 1000;
const BIN = 10;
/** A burst is so many bins of ten milliseconds in a row at this part of the line rate. */
const BINS = 3;
const LINE_SHARE = 0.8;
const PER_SECOND = 1000;
/** What was learned as the most of ten milliseconds may come again, and a little more. */
const MARGIN = 1.1;
const AGAIN_US = 60 * SECOND_US;

interface Watch {
  readonly minute: RateWindow;
  /** Full bins in a row at the end of the last second. */
  run: number;
  lastTime: number;
  toldTime: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly links: BoundedMap<Watch>;
}

const OPTIONS = {
  capacityMbps: { default: 1000, min: 1, max: 400_000, help: "What the links carry at most, in megabits per second." },
  burstCount: { default: 5, min: 1, max: 1000, help: "How many bursts in a minute are allowed in any case." },
  learnedSeconds: { default: 60, min: 1, max: 1_000_000, help: "Seconds from which a link must have been learned." },
} as const;

/** Bursts too short for any mean, long enough to fill queues. */
export const microburst: Detector<"link-second", Memory, typeof OPTIONS> = {
  doc: {
    id: "realtime/microburst",
    title: "Short bursts at line rate fill the queues of a link",
    summary:
      "Again and again within a minute a link is full for thirty milliseconds and more, as it never was while " +
      "learning, though its mean load is low: frames of control loops wait behind such bursts or are dropped.",
    spec: ["IEC 62443-3-3 SR 7.1"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "medium",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.1"],
    attack: ["T0814"],
    iso24392: ["6.2.j"],
    blindTo: "Bursts that the mirror port or the capture smoothed, and bursts of less than thirty milliseconds.",
    falseAlarms: "A capacity that is set too low, and interfaces that hand over frames in batches.",
    triage: [
      "Look at the flows that are named: a backup, a camera or a database that sends in bursts.",
      "See whether loops of the link have become slow or unsteady since.",
      "Shape that traffic at its source, or give control traffic a queue of its own.",
    ],
  },
  options: OPTIONS,
  hears: ["link-second"],
  open(options, saved) {
    const memory: Memory = { options, links: new BoundedMap(LINKS_MAX) };
    for (const [link, minute, run, lastTime, toldTime] of (saved ?? []) as unknown as Saved[]) {
      memory.links.set(link, { minute: new RateWindow(minute), run, lastTime, toldTime });
    }
    return memory;
  },
  hear(second, memory, context) {
    const { baseline } = context;
    const { options, links } = memory;
    const full = (LINE_SHARE * capacityBytes(options.capacityMbps) * BIN) / PER_SECOND;
    // Most seconds end here: they have not enough for one burst.
    if (second.bytes < full && !links.get(second.link)?.run) return;
    const learned = baseline?.timing.link(second.link);
    if (baseline === undefined || learned === undefined) return;
    if (learned.bytesPerTenMilliseconds.n < options.learnedSeconds) return;
    judge(second, Math.max(full, MARGIN * learned.bytesPerTenMilliseconds.p999), learned, memory, baseline, context);
  },
  save: ({ links }) =>
    [...links.entries()].map(([link, { minute, run, lastTime, toldTime }]): Saved => {
      return [link, minute.save(), run, lastTime, toldTime];
    }) as unknown as Json,
};

type Saved = readonly [link: string, minute: Json, run: number, lastTime: number, toldTime: number];

function judge(
  second: LinkSecond,
  full: number,
  learned: LearnedLink,
  memory: Memory,
  baseline: Baseline,
  context: DetectContext,
): void {
  const { time, link } = second;
  const watch = memory.links.get(link) ?? { minute: new RateWindow(), run: 0, lastTime: 0, toldTime: 0 };
  memory.links.set(link, watch);
  if (time - watch.lastTime > SECOND_US) watch.run = 0;
  watch.lastTime = time;
  const bursts = watch.minute.add(time, burstsIn(second, full, watch));
  if (bursts <= memory.options.burstCount || time - watch.toldTime < AGAIN_US) return;
  watch.toldTime = time;
  context.alert(findingOf(second, bursts, learned, memory, baseline));
}

/** Bursts that have become long enough in this second. */
function burstsIn({ millisecondBytes }: LinkSecond, full: number, watch: Watch): number {
  let bursts = 0;
  for (let from = 0; from < MILLISECONDS; from += BIN) {
    let bytes = 0;
    for (let i = from; i < from + BIN; i++) bytes += millisecondBytes[i] ?? 0;
    watch.run = bytes > full ? watch.run + 1 : 0;
    if (watch.run === BINS) bursts++;
  }
  return bursts;
}

function findingOf(
  second: LinkSecond,
  bursts: number,
  { bytesPerTenMilliseconds: usual }: LearnedLink,
  { options: { capacityMbps } }: Memory,
  baseline: Baseline,
): Finding {
  return linkFinding(second, "latest frame of a second with a burst", {
    value: `${bursts} a minute`,
    observed:
      `${capitalised(linkName(second.link))} was full for thirty milliseconds and more ${counted(bursts, "time")} in ` +
      `a minute, at ${Math.round(100 * LINE_SHARE)} % of its ${capacityMbps} Mbit/s or above; in this second most ` +
      `was ${topTalkers(second)}.`,
    expected:
      `${capitalised(baselineName(baseline))} has ${usual.n} seconds of this link, in which ten milliseconds hardly ` +
      `ever had more than ${rateText((usual.p999 * PER_SECOND) / BIN)}.`,
    why:
      "Queues of switches hold a few milliseconds: behind such a burst frames of control loops wait or are dropped, " +
      "though the link looks idle. Find the source, and shape it or give control a queue of its own.",
  });
}
