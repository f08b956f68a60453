import type { CaptureDrops } from "../../contracts/capture-event.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { IntervalEnded } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { formatPacketTime, type PacketTime } from "../../core/packet-time.js";
import { openMap, saveMap } from "../saved-map.js";
import { sensorFinding } from "../sensor-finding.js";
import { counted } from "../wording.js";

const SEGMENTS_MAX = 256;
const UNTAGGED = "untagged";
const POINTS_MAX = 64;
const MINUTE_US = 60_000_000;
/** The only thing that is waited for. */
const ANY_FRAME = "any frame";

/** Minutes of a segment, one after the other: with its assets, and without any since then. */
interface Segment {
  lively: number;
  silent: number;
}

/** A capture point with the minute at hand; `others` are frames at other points in it. */
interface Point extends Segment {
  minute: number;
  received: number;
  others: number;
}

/** The last minute with frames, and how many followed one another until then. */
interface Alive {
  readonly from: PacketTime;
  readonly minutes: number;
  readonly frame: number;
  readonly capture: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By VLAN. */
  readonly segments: BoundedMap<Segment>;
  readonly points: BoundedMap<Point>;
  alive: Alive | undefined;
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
  livelyFrameCount: {
    default: 60,
    min: 1,
    max: 1_000_000,
    help: "Frames in each of those minutes without which silence of everything is no wonder.",
  },
  quietSeconds: {
    default: 180,
    min: 120,
    max: 86_400,
    help: "Silence of everything after which the mirror is told to be dead.",
  },
} as const;

/** The mirror shows one direction only, or no longer shows a segment. */
export const oneWayMirror: Detector<"interval" | "capture-drops", Memory, typeof OPTIONS> = {
  doc: {
    id: "integrity/one-way-mirror",
    title: "The mirror shows only part of the traffic",
    summary:
      "Nearly all TCP conversations show one side alone, or all assets of a segment, a capture point or the whole " +
      "mirror fell silent at once: the mirror port was set up for one direction, a source was taken out of it, or it " +
      "was switched off.",
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
    falseAlarms:
      "A segment or a plant that is switched off as a whole; paths that come back another way than they go; captures " +
      "with a pause between them that are replayed together.",
    triage: [
      "Look at the mirror session of the switch: source ports and VLANs, and both directions.",
      "If a whole segment is gone, see if its switch is up before anything else.",
      "Until it is mended, read silence as not seen: what is absent may only be missing.",
    ],
  },
  options: OPTIONS,
  hears: ["interval", "capture-drops"],
  open(options, saved) {
    const { segments, points, alive } = (saved ?? {}) as JsonObject;
    return {
      options,
      segments: openMap(SEGMENTS_MAX, segments),
      points: openMap(POINTS_MAX, points),
      alive: (alive ?? undefined) as unknown as Alive | undefined,
    };
  },
  hear(event, memory, context) {
    if (event.type === "capture-drops") {
      watchPoint(event, memory, context);
      return;
    }
    stayAlive(event, memory, context);
    const { oneWay, twoWay } = event;
    const { conversationCount, oneWayPercent } = memory.options;
    const all = oneWay + twoWay;
    if (all >= conversationCount && 100 * oneWay >= oneWayPercent * all) context.alert(oneWayFinding(event));
    watchSegments(event, memory, context);
  },
  due(_, memory, context) {
    const { alive } = memory;
    // A wake cannot be taken back: there may have been frames since, in minutes with pauses between them.
    if (alive === undefined || context.now < quietAt(alive, memory)) return;
    memory.alive = undefined;
    context.alert(quietFinding(alive, context.now));
  },
  save: ({ segments, points, alive }) => ({
    segments: saveMap(segments),
    points: saveMap(points),
    alive: (alive ?? null) as unknown as Json,
  }),
};

/** Of a network that was never silent for a minute, silence is waited for. */
function stayAlive({ from, frame, capture, frames }: IntervalEnded, memory: Memory, context: DetectContext): void {
  const { alive, options } = memory;
  const before = alive !== undefined && from - alive.from === MINUTE_US ? alive.minutes : 0;
  const minutes = frames < options.livelyFrameCount ? 0 : Math.min(before + 1, options.livelyCount);
  memory.alive = { from, minutes, frame, capture };
  if (minutes >= options.livelyCount) context.wake(ANY_FRAME, quietAt(memory.alive, memory));
}

function quietAt({ from }: Alive, { options }: Memory): PacketTime {
  return (from + MINUTE_US + options.quietSeconds * 1_000_000) as PacketTime;
}

function watchPoint(event: CaptureDrops, { points, options }: Memory, context: DetectContext): void {
  const { point: name, received, time } = event;
  const minute = Math.floor(time / MINUTE_US);
  const point = points.touch(name) ?? { lively: 0, silent: 0, minute, received: 0, others: 0 };
  points.set(name, point);
  for (const [other, counts] of points.entries()) if (other !== name) counts.others += received;
  if (minute !== point.minute) {
    const { lively, others } = point;
    const isSilent = point.received === 0;
    point.silent = isSilent ? point.silent + 1 : 0;
    point.lively = isSilent ? lively : Math.min(lively + 1, options.livelyCount);
    const isMissed = isSilent && others > 0 && lively >= options.livelyCount && point.silent === options.silentCount;
    if (isMissed) context.alert(pointFinding(event, point.silent));
    if (isMissed) point.lively = 0;
    Object.assign(point, { minute, received: 0, others: 0 });
  }
  point.received += received;
}

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

function quietFinding({ from, minutes, frame, capture }: Alive, time: PacketTime): Finding {
  const since = formatPacketTime((from + MINUTE_US) as PacketTime);
  const at = { time, frame, capture };
  return sensorFinding(at, {
    key: ["quiet"],
    observed: `No frame at all was seen since ${since} at the latest.`,
    expected: `Frames were seen in each of the ${minutes} minutes before.`,
    why:
      "A whole plant does not fall silent at once: the mirror was switched off, its cable pulled, or the capture is " +
      "deaf. Nothing is watched until it is mended. Look at the mirror session and the link.",
    evidence: [{ ...at, note: "last frame seen" }],
  });
}

function pointFinding(event: CaptureDrops, minutes: number): Finding {
  const { time, frame, capture, point } = event;
  return sensorFinding(event, {
    key: ["point", point],
    value: point,
    observed: `The capture point ${point} listens and has had no frame for ${minutes} minutes; other points go on.`,
    expected: `Frames came at ${point} in every minute before.`,
    why:
      "What is mirrored there is not watched now, and its assets may be reported as silent. Look at the mirror " +
      `session and at the cable of ${point}.`,
    evidence: [{ time, frame, capture, note: `last frame seen at ${point}` }],
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
