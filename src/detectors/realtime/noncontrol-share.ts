import { LinkWindow, type TenSeconds } from "../../baseline/link-window.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { LinkSecond } from "../../contracts/link-event.js";
import type { LearnedLink } from "../../contracts/timing-baseline.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { linkFinding } from "../link-finding.js";
import { capacityBytes, linkName, percentText, rateText, topTalkers } from "../link-wording.js";
import { baselineName, capitalised } from "../wording.js";

const LINKS_MAX = 256;
const SPAN_SECONDS = 10;
const RATE_FACTOR = 2;
/** Points of share above the learned quantile. */
const SHARE_STEP = 10;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly links: BoundedMap<LinkWindow>;
}

const OPTIONS = {
  capacityMbps: { default: 1000, min: 1, max: 400_000, help: "What the links carry at most, in megabits per second." },
  sharePercent: { default: 80, min: 1, max: 100, help: "Share of other traffic below which it never crowds control." },
  loadPercent: { default: 10, min: 0, max: 100, help: "Share of the capacity below which nothing is crowded." },
  learnedCount: { default: 6, min: 1, max: 100_000, help: "Spans of ten seconds that must have been learned." },
} as const;

/** What is not control takes the link from control. */
export const noncontrolShare: Detector<"link-second", Memory, typeof OPTIONS> = {
  doc: {
    id: "realtime/noncontrol-share",
    title: "Other traffic crowds control traffic on a link",
    summary:
      "For ten seconds nearly all of a link's load was no control traffic, more than it hardly ever was, at twice " +
      "the rate that was learned, and on a link that has something to do. Feeds the verdict on overload.",
    spec: ["IEC 62443-3-3 SR 7.1", "IEC 62443-3-3 SR 5.4"],
    version: 1,
    severity: "info",
    floor: "info",
    cap: "medium",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.1", "5.4"],
    attack: ["T0814"],
    iso24392: ["6.2.j"],
    blindTo: "Control traffic that is itself too much, which is a flood of requests.",
    falseAlarms: "Maintenance: an update, a copy of a program, a camera that is looked at for once.",
    triage: [
      "Look at the flows that are named, and whether they belong on a link of control loops.",
      "See whether loops of the link have become slow since.",
      "Give such traffic a VLAN or a priority of its own.",
    ],
  },
  options: OPTIONS,
  hears: ["link-second"],
  open(options, saved) {
    const memory: Memory = { options, links: new BoundedMap(LINKS_MAX) };
    for (const [link, window] of (saved ?? []) as unknown as [string, Json][]) {
      memory.links.set(link, new LinkWindow(window));
    }
    return memory;
  },
  hear(second, memory, context) {
    const { baseline } = context;
    const learned = baseline?.timing.link(second.link);
    if (baseline === undefined || learned === undefined) return;
    const window = memory.links.get(second.link) ?? new LinkWindow();
    memory.links.set(second.link, window);
    const span = window.addToSpan(second);
    if (span !== undefined && isCrowded(span, learned, memory))
      context.alert(findingOf(second, span, learned, memory, baseline));
  },
  save: ({ links }) => [...links.entries()].map(([link, window]) => [link, window.save()] as const),
};

function isCrowded({ bytes, otherBytes }: TenSeconds, learned: LearnedLink, { options }: Memory): boolean {
  const { otherPercent, otherPerTenSeconds } = learned;
  if (otherPercent.n < options.learnedCount) return false;
  const load = SPAN_SECONDS * capacityBytes(options.capacityMbps) * (options.loadPercent / 100);
  if (bytes <= load || otherBytes <= RATE_FACTOR * otherPerTenSeconds.p999) return false;
  // Where other traffic has always been nearly all, its share can grow no more: its rate alone tells.
  const { p999 } = otherPercent;
  const isAlways = p999 + SHARE_STEP >= 100;
  const limit = isAlways ? options.sharePercent : Math.max(options.sharePercent, p999 + SHARE_STEP);
  return 100 * otherBytes > limit * bytes;
}

function findingOf(
  second: LinkSecond,
  { bytes, otherBytes }: TenSeconds,
  learned: LearnedLink,
  { options: { capacityMbps } }: Memory,
  baseline: Baseline,
): Finding {
  const { otherPerTenSeconds: usual } = learned;
  const share = Math.round((100 * otherBytes) / bytes);
  const rate = rateText(otherBytes / SPAN_SECONDS);
  return linkFinding(second, `latest frame of ten seconds of which ${share} % were no control traffic`, {
    value: rate,
    previous: rateText(usual.p999 / SPAN_SECONDS),
    observed:
      `Of what ${linkName(second.link)} carried in ten seconds ${share} % was no control traffic, ${rate} or ` +
      `${percentText(otherBytes / SPAN_SECONDS, capacityMbps)} of its capacity; most of it is ${topTalkers(second)}.`,
    expected:
      `${capitalised(baselineName(baseline))} has ${usual.n} spans of ten seconds, of which 999 of 1000 had no more ` +
      `than ${rateText(usual.p999 / SPAN_SECONDS)} of it.`,
    why:
      "Traffic that is not control takes queues and bandwidth from the loops that share the link [SR 7.1 RE 2]. " +
      "Find out whether it belongs there; give it a VLAN or a rate of its own.",
  });
}
