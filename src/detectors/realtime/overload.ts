import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type { FindingMade } from "../../contracts/finding-event.js";
import type { IntervalEnded, Party } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { linkName } from "../link-wording.js";
import { blamedParty, blameOf, heaviestOf } from "../load-growth.js";
import { blameText, overloadExpected, overloadWhy } from "../overload-wording.js";
import { TalkerWindow } from "../talker-window.js";
import { capitalised, counted, listed, nameOf } from "../wording.js";

const EFFECTS_MAX = 256;
const CAUSES_MAX = 256;
/** An effect or a cause that was not said again for so long is over. */
const WINDOW_US = 60 * SECOND_US;
const BLIND_SHARE = 0.001;
/** Causes that are made of frames rather than of flows. */
const FRAMES = /storm|flood/;

/** What shows that a control loop suffers, in words. */
const EFFECTS: Readonly<Record<string, string>> = {
  "realtime/response-latency": "answers take",
  "realtime/missed-cycle": "nothing came round for",
  "realtime/response-timeout": "requests without an answer:",
  "realtime/cycle-jitter": "requests come after",
  "realtime/tcp-degradation": "TCP suffers:",
};
/** What shows load, and for how many seconds it has been there when it is said. */
const CAUSES: Readonly<Record<string, number>> = {
  "realtime/utilisation": 60,
  "realtime/noncontrol-share": 10,
  "realtime/microburst": 60,
  "realtime/storm": 2,
  "realtime/connection-flood": 3,
};

/** A finding of another detector, as far as it matters. */
interface Heard {
  readonly detector: string;
  /** `untagged` or the VLAN; undefined where that cannot be told. */
  readonly link: string | undefined;
  readonly onset: PacketTime;
  readonly alertTime: PacketTime;
  readonly lastTime: PacketTime;
  readonly actor: Party;
  readonly target: Party | undefined;
  readonly text: string;
  readonly evidence: FindingEvidence;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly effects: BoundedMap<Heard>;
  readonly causes: BoundedMap<Heard>;
  talkers: TalkerWindow;
  /** The sensor missed part of the traffic in the last minute. */
  isBlind: boolean;
}

const OPTIONS = {
  beforeSeconds: { default: 30, min: 0, max: 600, help: "How long before a loop suffers the load may have begun." },
  afterSeconds: { default: 5, min: 0, max: 600, help: "How long after the first sign of it the load may show." },
  sharePercent: {
    default: 50,
    min: 1,
    max: 100,
    help: "Share of the growth from which on one flow, or one end of many, is named alone as the cause.",
  },
} as const;

/** Control loops suffer because something else takes the link: joins the one to the other, and names the flow. */
export const overload: Detector<"finding-made" | "link-second" | "interval", Memory, typeof OPTIONS> = {
  doc: {
    id: "realtime/overload",
    title: "Load on a link makes its control loops suffer",
    summary:
      "Control loops of a link have become slow, unsteady or silent at the time at which its load grew. Says which " +
      "loops suffer and how much, and which flow took the headroom, by its growth over what is usual for it.",
    spec: ["IEC 62443-3-3 SR 7.1", "IEC 62443-3-3 SR 7.2", "IEC 62443-3-3 SR 5.4"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.1", "7.2", "5.4"],
    attack: ["T0814", "T0813", "T0826"],
    iso24392: ["6.2.j"],
    coverage: "timing",
    blindTo: "Load on links that are not mirrored, and a mirror port that carries less than the links it mirrors.",
    falseAlarms: "A server that became slow by itself just when a copy began; compare loops of other servers.",
    triage: [
      "Stop or limit the flow that is named, and see whether the loops recover.",
      "If it must go on, give it a VLAN, a priority or a rate of its own, or another time.",
      "Check the process: what was controlled by these loops ran on old values meanwhile.",
    ],
  },
  options: OPTIONS,
  hears: ["finding-made", "link-second", "interval"],
  open(options, saved) {
    const { effects, causes, talkers, isBlind } = (saved ?? {}) as JsonObject;
    return {
      options,
      effects: openHeard(EFFECTS_MAX, effects),
      causes: openHeard(CAUSES_MAX, causes),
      talkers: new TalkerWindow(talkers),
      isBlind: isBlind === true,
    };
  },
  hear(event, memory, context) {
    if (context.baseline === undefined) return;
    if (event.type === "link-second") memory.talkers.add(event);
    else if (event.type === "interval") memory.isBlind = isBlind(event);
    else note(event, memory, context.baseline, context);
  },
  save: ({ effects, causes, talkers, isBlind }) => ({
    effects: [...effects.entries()] as unknown as Json,
    causes: [...causes.entries()] as unknown as Json,
    talkers: talkers.save(),
    isBlind,
  }),
};

function openHeard(limit: number, saved: Json | undefined): BoundedMap<Heard> {
  const map = new BoundedMap<Heard>(limit);
  for (const [key, heard] of (saved ?? []) as unknown as [string, Heard][]) map.set(key, heard);
  return map;
}

function isBlind({ payloadBytes, gapBytes }: IntervalEnded): boolean {
  return gapBytes > BLIND_SHARE * (payloadBytes + gapBytes);
}

function note(event: FindingMade, memory: Memory, baseline: Baseline, context: DetectContext): void {
  const { detector, finding } = event;
  const verb = EFFECTS[detector];
  const leadSeconds = CAUSES[detector];
  if (verb === undefined && leadSeconds === undefined) return;
  const table = verb === undefined ? memory.causes : memory.effects;
  const key = `${detector} ${finding.key.join(" ")}`;
  const known = table.touch(key);
  const isOngoing = known !== undefined && finding.time - known.lastTime <= 2 * WINDOW_US;
  const heard = isOngoing
    ? { ...known, lastTime: finding.time, text: textOf(finding, verb) }
    : heardOf(event, verb, leadSeconds);
  table.set(key, heard);
  if (heard.link === undefined) for (const link of linksIn(memory)) judge(link, event, memory, baseline, context);
  else judge(heard.link, event, memory, baseline, context);
}

function heardOf({ detector, finding }: FindingMade, verb: string | undefined, leadSeconds = 0): Heard {
  const { time, actor, target, evidence } = finding;
  const first = evidence.reduce((least, item) => Math.min(least, item.time), time as number);
  const onset = verb === undefined ? time - leadSeconds * SECOND_US : first;
  return {
    detector,
    link: linkOf(actor),
    onset: onset as PacketTime,
    alertTime: time,
    lastTime: time,
    actor,
    target,
    text: textOf(finding, verb),
    evidence: evidence[0] ?? { time, frame: finding.frame, capture: finding.capture, note: "its latest frame" },
  };
}

function textOf({ actor, target, value, previous }: Finding, verb: string | undefined): string {
  const instead = previous === undefined ? "" : ` instead of ${previous}`;
  if (verb === undefined) return `${value ?? "much"}${instead}`;
  const ends = target === undefined ? nameOf(actor) : `${nameOf(actor)} to ${nameOf(target)}`;
  return `${ends} (${verb} ${value ?? "unknown"}${instead})`;
}

/** The outermost VLAN of a party; undefined behind a router. */
function linkOf({ station, asset }: Party): string | undefined {
  const link = /^link:(.+)$/.exec(asset)?.[1];
  if (link !== undefined || station === undefined) return link;
  return /@(\d+)/.exec(station)?.[1] ?? "untagged";
}

function linksIn({ causes }: Memory): Set<string> {
  const links = new Set<string>();
  for (const [, { link }] of causes.entries()) if (link !== undefined) links.add(link);
  return links;
}

function judge(link: string, event: FindingMade, memory: Memory, baseline: Baseline, context: DetectContext): void {
  const { time } = event.finding;
  const { beforeSeconds, afterSeconds } = memory.options;
  const isOn = (heard: Heard) =>
    (heard.link === link || heard.link === undefined) && time - heard.lastTime <= WINDOW_US;
  const effects = [...memory.effects.entries()].map(([, heard]) => heard).filter(isOn);
  const causes = [...memory.causes.entries()].map(([, heard]) => heard).filter(isOn);
  const isCause = (cause: Heard) =>
    effects.some(({ onset, alertTime }) => {
      const isSoonEnough = cause.onset <= alertTime + afterSeconds * SECOND_US;
      return isSoonEnough && cause.lastTime >= onset - beforeSeconds * SECOND_US;
    });
  const joined = causes.filter(isCause);
  if (joined.length === 0) return;
  context.alert(findingOf(link, event, { effects, causes: joined }, memory, baseline));
}

/** Loops that suffer, and signs of load. */
interface Joined {
  readonly effects: readonly Heard[];
  readonly causes: readonly Heard[];
}

function findingOf(link: string, event: FindingMade, joined: Joined, memory: Memory, baseline: Baseline): Finding {
  const { finding } = event;
  const { effects, causes } = joined;
  const frames = causes.filter(({ detector }) => FRAMES.test(detector));
  const { sharePercent } = memory.options;
  const isStorm = frames.length > 0;
  const blame = blameOf(link, finding.time, memory.talkers, baseline, { sharePercent, isStorm });
  // With nothing but a flood no flow has taken anything.
  const isFlood = isStorm && (blame.kind === "frames" || frames.length === causes.length);
  const flow = isFlood ? undefined : heaviestOf(blame);
  const actor = isFlood ? (frames[0] as Heard).actor : (blamedParty(blame) ?? (causes[0] as Heard).actor);
  const blamed = isFlood ? capitalised(frames.map(causeText).join(" and ")) : blameText(blame);
  const loops = effects.map(({ text }) => text);
  const evidence = [...effects, ...causes].map((heard) => heard.evidence);
  return {
    ...FINDING_DEFAULTS,
    key: ["overload", link],
    time: finding.time,
    frame: finding.frame,
    capture: finding.capture,
    actor,
    target: effects[0]?.actor,
    value: counted(effects.length, "loop"),
    observed:
      `On ${linkName(link)} ${counted(effects.length, "control loop")} suffer${effects.length === 1 ? "s" : ""}: ` +
      `${listed(loops)}. ${blamed}.`,
    expected: overloadExpected(link, baseline),
    why: overloadWhy(flow?.talker, memory.isBlind),
    evidence: evidence.sort((a, b) => a.time - b.time),
  };
}

function causeText({ detector, actor, text }: Heard): string {
  return `${detector.replace("realtime/", "").replace("-", " ")} by ${nameOf(actor)}: ${text}`;
}
