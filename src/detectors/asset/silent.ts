import type { AssetEntity, Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type { AssetSeen, ClockStep, ConduitEvent, IntervalEnded, Party } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import type { PacketTime } from "../../core/packet-time.js";
import { assetFinding } from "../asset-finding.js";
import { durationText, stationName, timeText } from "../asset-wording.js";
import { indexOf } from "../baseline-index.js";
import { openMap, saveMap } from "../saved-map.js";
import { secondsAfter, silenceSeconds } from "../silence-threshold.js";
import { baselineName, capitalised, counted, listed, nameOf } from "../wording.js";

const WATCHED_MAX = 20_000;
const SEGMENTS_MAX = 256;
const ASKED_MAX = 4;
/** Without an interval for so long nothing at all was seen: intervals are told once a minute. */
const DEAF_SECONDS = 120;
/** An asset found silent is looked for this often. */
const RETURN_SECONDS = 300;
/** Others of its segment must have been heard of within this part of the time it may be silent. */
const WITNESS_SHARE = 0.5;
const BLIND_SECONDS = 5;

/** An asset that the baseline says is never silent for long. */
interface Watched {
  readonly party: Party;
  /** The last event it took part in. */
  frame: number;
  capture: number;
  note: string;
  time: PacketTime;
  /** Silence is counted from here on at the earliest: before, nobody was heard. */
  resumeTime: PacketTime;
  /** When it was last heard of before it was found silent. */
  silentSince: PacketTime | undefined;
  /** Attempts to reach it since it was last heard of, by who made them. */
  asked: FindingEvidence[];
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By asset. */
  readonly watched: BoundedMap<Watched>;
  /** Segments of which nobody was heard of, and until when that holds. */
  readonly blind: BoundedMap<PacketTime>;
  /** Of the last interval that had frames, or of the first event. */
  aliveTime: PacketTime | undefined;
}

const OPTIONS = {
  cyclicFloorSeconds: { default: 30, min: 5, max: 86_400, help: "Shortest silence told of an asset that is polled." },
  floorSeconds: { default: 900, min: 5, max: 604_800, help: "Shortest silence told of any other asset." },
} as const;

type Heard = "asset-seen" | "conduit" | "interval" | "clock-step";

/** An asset that was never silent for long, and now is. */
export const silent: Detector<Heard, Memory, typeof OPTIONS> = {
  doc: {
    id: "asset/silent",
    title: "Expected device stopped talking",
    summary:
      "A device that was never silent for long while learning has sent nothing for three times the 99.9 % pause and " +
      "for one and a half times the longest pause it ever made, while others of its segment are still heard. Told " +
      "with who still asks for it.",
    spec: ["IEC 62443-3-3 SR 7.1", "IEC 62443-3-3 SR 6.2"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["6.2", "7.1", "2.8"],
    attack: ["T0814", "T0881", "T1691.002", "T0826"],
    iso24392: ["6.2.j"],
    coverage: "timing",
    blindTo:
      "Devices that were seen too seldom while learning, or for less than a day without being polled; a device that " +
      "has not been seen at all in this run; servers whose clients have all gone silent too.",
    falseAlarms:
      "Machines switched off for a shift or a weekend that learning did not cover; a switch port that was taken out " +
      "of the mirror.",
    triage: [
      "Ask whether the device was switched off or is being serviced; declare a maintenance window for planned stops.",
      "If others still ask for it and get no answer, look at its power, link and status lights.",
      "Look in the same incident for a command, a download or a flood that came before the silence.",
      "If every device of one switch is silent, look at the mirror port first.",
    ],
  },
  options: OPTIONS,
  hears: ["asset-seen", "conduit", "interval", "clock-step"],
  open(options, saved) {
    const { watched, blind, aliveTime } = (saved ?? {}) as JsonObject;
    return {
      options,
      watched: openMap<Watched>(WATCHED_MAX, watched),
      blind: openMap<PacketTime>(SEGMENTS_MAX, blind),
      aliveTime: aliveTime as PacketTime | undefined,
    };
  },
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    memory.aliveTime ??= event.time;
    if (event.type === "asset-seen") meet(event, memory, context, baseline);
    else if (event.type === "conduit") noteConduit(event, memory);
    else noteTime(event, memory);
  },
  due(key, memory, context) {
    const watched = memory.watched.get(key);
    const known = context.baseline?.asset(key);
    if (watched === undefined || known === undefined || context.baseline === undefined) return;
    look(watched, known, memory, context, context.baseline);
  },
  save: ({ watched, blind, aliveTime }) => ({
    watched: saveMap(watched),
    blind: saveMap(blind),
    aliveTime,
  }),
};

function meet(event: AssetSeen, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { asset: party, time, frame, capture } = event;
  const known = baseline.asset(party.asset);
  const seconds = known === undefined ? undefined : thresholdOf(known, memory, baseline);
  if (seconds === undefined || memory.watched.touch(party.asset) !== undefined) return;
  const note = `first frame of ${nameOf(party)} in this run`;
  const rest = { resumeTime: time, silentSince: undefined, asked: [] };
  memory.watched.set(party.asset, { party, frame, capture, note, time, ...rest });
  context.wake(party.asset, secondsAfter(time, seconds));
}

function thresholdOf(known: AssetEntity, { options }: Memory, baseline: Baseline): number | undefined {
  const { cyclicFloorSeconds: cyclicSeconds, floorSeconds: otherSeconds } = options;
  return silenceSeconds(known, baseline, { cyclicSeconds, otherSeconds });
}

function noteConduit(event: ConduitEvent, memory: Memory): void {
  const { session, stage, time, frame, capture } = event;
  const { client, server } = session;
  const asking = memory.watched.get(client.asset);
  if (asking !== undefined && stage !== "refused") {
    note(asking, event, `${nameOf(client)} ${stage === "attempted" ? "asks" : "talks to"} ${nameOf(server)}`);
  }
  const asked = memory.watched.get(server.asset);
  if (asked === undefined) return;
  if (stage === "attempted") {
    if (asked.asked.length >= ASKED_MAX) asked.asked.shift();
    asked.asked.push({ time, frame, capture, note: `${nameOf(client)} asks ${nameOf(server)}` });
  } else note(asked, event, `${nameOf(server)} ${stage === "refused" ? "refuses" : "talks to"} ${nameOf(client)}`);
}

function note(watched: Watched, { time, frame, capture }: ConduitEvent, text: string): void {
  Object.assign(watched, { time, frame, capture, note: text });
}

/** Time that was lost is nobody's silence. */
function noteTime(event: IntervalEnded | ClockStep, memory: Memory): void {
  memory.aliveTime = event.time;
  if (event.type === "interval" || event.byUs < 0) return;
  for (const [, watched] of memory.watched.entries()) watched.resumeTime = event.time;
}

/** Looks whether it has been silent for too long, and if not, when that could be. */
function look(watched: Watched, known: AssetEntity, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { asset } = watched.party;
  const lastTime = context.assets.asset(asset)?.lastTime;
  const seconds = thresholdOf(known, memory, baseline);
  if (lastTime === undefined || seconds === undefined) {
    memory.watched.delete(asset);
    return;
  }
  if (watched.silentSince !== undefined) {
    if (lastTime <= watched.silentSince) {
      context.wake(asset, secondsAfter(context.now, Math.max(RETURN_SECONDS, seconds)));
      return;
    }
    watched.silentSince = undefined;
  }
  const deadline = secondsAfter(Math.max(lastTime, watched.resumeTime) as PacketTime, seconds);
  if (context.now < deadline) {
    context.wake(asset, deadline);
    return;
  }
  if (!hasWitness(watched.party, seconds, memory, context) || isUnasked(asset, seconds, context, baseline)) {
    watched.resumeTime = context.now;
    context.wake(asset, secondsAfter(context.now, seconds));
    return;
  }
  report(watched, known, lastTime, seconds, context, baseline);
  watched.silentSince = lastTime;
  context.wake(asset, secondsAfter(context.now, Math.max(RETURN_SECONDS, seconds)));
}

/** Somebody else of the segment was heard of while it was silent: the sensor is not deaf. */
function hasWitness(party: Party, seconds: number, memory: Memory, { assets, now }: DetectContext): boolean {
  if (now > secondsAfter(memory.aliveTime ?? now, DEAF_SECONDS)) return false;
  const segment = segmentOf(party.asset);
  if (now < (memory.blind.get(segment) ?? 0)) return false;
  const from = secondsAfter(now, -WITNESS_SHARE * seconds);
  for (const { id, lastTime } of assets.assets()) {
    if (lastTime >= from && id !== party.asset && segmentOf(id) === segment) return true;
  }
  memory.blind.set(segment, secondsAfter(now, BLIND_SECONDS));
  return false;
}

/** The VLANs of its station; what is behind routers is one segment. */
function segmentOf(asset: string): string {
  if (asset.startsWith("a:ip:")) return "routed";
  const at = asset.indexOf("@");
  return at < 0 ? "" : asset.slice(at);
}

/** It only ever answered, and nobody who asked it is heard of: theirs is the silence. */
function isUnasked(asset: string, seconds: number, { assets, now }: DetectContext, baseline: Baseline): boolean {
  const index = indexOf(baseline);
  if (index.asksFor(asset).length > 0) return false;
  const clients = baseline.conduitsInto(asset).map(({ client }) => client);
  if (clients.length === 0) return false;
  const from = secondsAfter(now, -WITNESS_SHARE * seconds);
  return !clients.some((client) => (assets.asset(client)?.lastTime ?? 0) >= from);
}

function report(
  watched: Watched,
  known: AssetEntity,
  lastTime: PacketTime,
  seconds: number,
  context: DetectContext,
  baseline: Baseline,
): void {
  const { party, time, frame, capture } = watched;
  const asked = watched.asked.filter((attempt) => attempt.time > lastTime);
  const askers = [...new Set(asked.map(({ note: text }) => text.replace(/ asks .*/, "")))];
  const stillAsked = askers.length === 0 ? "" : `; ${listed(askers)} still ask${askers.length === 1 ? "s" : ""} for it`;
  const name = nameOf(party);
  const { max = 0 } = known.gapSeconds ?? {};
  const longest = max < 1 ? "less than a second" : `${Number(max.toPrecision(3))} s`;
  context.alert(
    assetFinding(
      { time: context.now, frame, capture },
      {
        key: [party.asset],
        actor: party,
        observed:
          `${name}${name === party.mac ? "" : ` (${stationName(party, context.assets)})`} has sent nothing for ` +
          `${durationText(context.now - lastTime)}, since ${timeText(lastTime)}${stillAsked}.`,
        expected:
          `${capitalised(baselineName(baseline))} has ${counted(known.n, "frame")} of it, and its longest pause was ` +
          `${longest}; more than ${Number(seconds.toPrecision(3))} s is not usual.`,
        why:
          "A device that falls silent was switched off, cut off, or brought down, and what depends on it runs blind. " +
          `Look at the power, link and status of ${name}; declare a maintenance window if the stop was planned.`,
        evidence: [{ time, frame, capture, note: watched.note }, ...asked],
      },
    ),
  );
}
