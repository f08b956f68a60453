import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { IntervalEnded } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import { openMap, saveMap } from "../saved-map.js";
import { sensorFinding } from "../sensor-finding.js";
import { counted } from "../wording.js";

const SEGMENTS_MAX = 256;
const UNTAGGED = "untagged";

/** Minutes of a segment, one after the other: with its assets, and without any since then. */
interface Segment {
  lively: number;
  silent: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By VLAN. */
  readonly segments: BoundedMap<Segment>;
}

const OPTIONS = {
  conversationCount: {
    default: 20,
    min: 2,
    max: 100_000,
    help: "TCP conversations in a minute below which nothing is said of directions.",
  },
  oneWayPercent: {
    default: 95,
    min: 50,
    max: 100,
    help: "Share of conversations of one direction from which on the mirror shows one direction alone.",
  },
  segmentAssetCount: { default: 3, min: 1, max: 1000, help: "Assets that a segment needs to be missed as a whole." },
  livelyCount: {
    default: 10,
    min: 1,
    max: 1440,
    help: "Minutes with traffic that make a segment one that is always there.",
  },
  silentCount: { default: 2, min: 1, max: 60, help: "Minutes without any frame of a segment while others go on." },
} as const;

/** The mirror shows one direction only, or no longer shows a segment. */
export const oneWayMirror: Detector<"interval", Memory, typeof OPTIONS> = {
  doc: {
    id: "integrity/one-way-mirror",
    title: "The mirror shows only part of the traffic",
    summary:
      "Nearly all TCP conversations show one side alone, or all assets of a segment fell silent at once while other " +
      "segments go on: the mirror port was set up for one direction, or a source was taken out of it.",
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
    blindTo: "A mirror that never showed the segment or the direction, where there is no other to compare with.",
    falseAlarms: "A segment that is switched off as a whole; paths that come back another way than they go.",
    triage: [
      "Look at the mirror session of the switch: source ports and VLANs, and both directions.",
      "If a whole segment is gone, see if its switch is up before anything else.",
      "Until it is mended, read silence as not seen: what is absent may only be missing.",
    ],
  },
  options: OPTIONS,
  hears: ["interval"],
  open(options, saved) {
    const { segments } = (saved ?? {}) as JsonObject;
    return { options, segments: openMap(SEGMENTS_MAX, segments) };
  },
  hear(event, memory, context) {
    const { oneWay, twoWay } = event;
    const { conversationCount, oneWayPercent } = memory.options;
    const all = oneWay + twoWay;
    if (all >= conversationCount && 100 * oneWay >= oneWayPercent * all) context.alert(oneWayFinding(event));
    watchSegments(event, memory, context);
  },
  save: ({ segments }) => ({ segments: saveMap(segments) }),
};

/** Assets and those of them that sent since the interval began, by segment. */
function presence({ from }: IntervalEnded, { assets }: DetectContext): Map<string, { all: number; present: number }> {
  const segments = new Map<string, { all: number; present: number }>();
  for (const { vlans, lastTime, isRouter } of assets.assets()) {
    if (isRouter) continue;
    for (const name of vlans.length === 0 ? [UNTAGGED] : vlans.map(String)) {
      const segment = segments.get(name) ?? { all: 0, present: 0 };
      segment.all++;
      if (lastTime >= from) segment.present++;
      segments.set(name, segment);
    }
  }
  return segments;
}

function watchSegments(event: IntervalEnded, memory: Memory, context: DetectContext): void {
  const { options } = memory;
  for (const [name, { all, present }] of presence(event, context)) {
    const segment = memory.segments.touch(name) ?? { lively: 0, silent: 0 };
    memory.segments.set(name, segment);
    if (present > 0) {
      const isWhole = present >= options.segmentAssetCount;
      segment.lively = isWhole ? Math.min(segment.lively + 1, options.livelyCount) : 0;
      segment.silent = 0;
      continue;
    }
    segment.silent++;
    const isMissed = segment.lively >= options.livelyCount && segment.silent === options.silentCount;
    if (isMissed) context.alert(segmentFinding(event, name, all, segment.silent));
  }
}

function oneWayFinding(event: IntervalEnded): Finding {
  const { oneWay, twoWay, time, frame, capture } = event;
  return sensorFinding(event, {
    key: ["one-way"],
    value: `${oneWay} of ${oneWay + twoWay}`,
    observed: `Of ${counted(oneWay + twoWay, "TCP conversation")} in the last minute ${oneWay} showed one side alone.`,
    expected: "A mirror of both directions shows both sides of nearly every conversation.",
    why:
      "With one half missing, answers, refusals and replies cannot be judged, and nobody is missed when it stops. " +
      "Set the mirror session to both directions, or take in the other link of the path.",
    evidence: [{ time, frame, capture, note: `latest frame of a minute with ${oneWay} one-sided conversations` }],
  });
}

function segmentFinding(event: IntervalEnded, name: string, assets: number, minutes: number): Finding {
  const { time, frame, capture } = event;
  const segment = name === UNTAGGED ? "the untagged segment" : `VLAN ${name}`;
  return sensorFinding(event, {
    key: ["segment", name],
    value: segment,
    observed: `All ${assets} assets of ${segment} fell silent at once, ${minutes} minutes ago; other segments go on.`,
    expected: `Assets of ${segment} sent in every minute before.`,
    why:
      "A segment that is gone as a whole was taken out of the mirror or lost its switch; its assets are not reported " +
      `one by one. See if ${segment} is up, then look at the mirror session.`,
    evidence: [{ time, frame, capture, note: `latest frame seen, of another segment than ${segment}` }],
  });
}
