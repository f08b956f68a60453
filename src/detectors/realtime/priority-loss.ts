import type { Baseline, ConduitEntity } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { ConduitTcp, PriorityMark } from "../../contracts/tcp-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { knownConduit } from "../known-conduit.js";
import { openMap, saveMap } from "../saved-map.js";
import { sessionFacts } from "../session-facts.js";
import { baselineName, capitalised, counted, listed, nameOf } from "../wording.js";

const CONDUITS_MAX = 8192;
const ENDS = ["client", "server"] as const;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By conduit and side: minutes in a row below the learned priority. */
  readonly lowered: BoundedMap<number>;
}

const OPTIONS = {
  minuteCount: { default: 3, min: 1, max: 60, help: "Minutes in a row in which the priority must be lower." },
  learnedMinuteCount: { default: 5, min: 1, max: 100_000, help: "Minutes with traffic that must have been learned." },
} as const;

/** What of a mark fell, to what, from what it always was. */
interface Loss {
  readonly what: "DSCP" | "802.1p priority";
  readonly now: number;
  readonly usual: number;
}

/** Control traffic is no longer marked for the queue that it was marked for. */
export const priorityLoss: Detector<"conduit-tcp", Memory, typeof OPTIONS> = {
  doc: {
    id: "realtime/priority-loss",
    title: "Control traffic has lost its priority",
    summary:
      "Packets of a control conduit ask for a lower priority than they ever did while learning, by DSCP or by their " +
      "802.1p tag, for minutes: switches treat them as any other traffic when a link is full.",
    spec: ["IEC 62443-3-3 SR 7.1", "RFC 2474 §3", "IEEE 802.1Q §9.6"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "medium",
    classes: ["NOV"],
    fr: ["RA"],
    sr: ["7.1"],
    attack: ["T0814"],
    iso24392: ["6.2.j"],
    blindTo:
      "Tags of 802.1p where the mirror strips them, what switches do by port or address, and conduits without a mark.",
    falseAlarms: "A mirror that is moved to a place before the switch that sets the marks.",
    triage: [
      "Ask whether a switch, a router or the host was changed or replaced: marks are set or trusted there.",
      "Compare other conduits of the host and of the link: all of them mean the network, one means the host.",
      "Restore the setting, and see that control traffic is queued before the rest.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit-tcp"],
  open: (options, saved) => ({ options, lowered: openMap(CONDUITS_MAX, saved) }),
  hear(event, memory, context) {
    const { baseline } = context;
    const conduit = baseline === undefined ? undefined : knownConduit(event.session, baseline);
    if (baseline === undefined || conduit?.marks === undefined) return;
    if ((conduit.volume?.[0].n ?? 0) < memory.options.learnedMinuteCount) return;
    judge(event, conduit, memory, baseline, context);
  },
  save: ({ lowered }) => saveMap(lowered),
};

function judge(event: ConduitTcp, conduit: ConduitEntity, memory: Memory, baseline: Baseline, context: DetectContext) {
  const told: string[] = [];
  for (const [side, end] of ENDS.entries()) {
    const mark = event.marks[side as 0 | 1];
    if (mark === undefined) continue;
    const losses = lossesOf(mark, conduit, end);
    const key = `${conduit.key} ${end}`;
    if (losses.length === 0) {
      memory.lowered.delete(key);
      continue;
    }
    const minutes = (memory.lowered.get(key) ?? 0) + 1;
    memory.lowered.set(key, minutes);
    if (minutes >= memory.options.minuteCount) told.push(...losses.map((loss) => lossText(loss, event, end)));
  }
  if (told.length > 0) context.alert(findingOf(event, told, conduit, memory, baseline));
}

/** Compared with the lowest that was learned: a conduit that had none at times has nothing to lose. */
function lossesOf({ dscp, priority }: PriorityMark, { marks = [] }: ConduitEntity, end: string): Loss[] {
  const own = marks.filter((mark) => mark.startsWith(end)).map((mark) => mark.split(" "));
  if (own.length === 0) return [];
  const losses: Loss[] = [];
  const usualDscp = Math.min(...own.map(([, value]) => Number(value)));
  if (dscp < usualDscp) losses.push({ what: "DSCP", now: dscp, usual: usualDscp });
  const usual = Math.min(...own.map(([, , value]) => (value === "-" ? 0 : Number(value))));
  if (priority !== undefined && priority < usual) losses.push({ what: "802.1p priority", now: priority, usual });
  return losses;
}

function lossText({ what, now, usual }: Loss, { session }: ConduitTcp, end: "client" | "server"): string {
  return `${nameOf(session[end])} sends with ${what} ${now} instead of ${usual}`;
}

function findingOf(
  { session, time, frame, capture }: ConduitTcp,
  told: readonly string[],
  { volume }: ConduitEntity,
  { options }: Memory,
  baseline: Baseline,
): Finding {
  const { client, server } = session;
  return {
    ...FINDING_DEFAULTS,
    key: [client.asset],
    time,
    frame,
    capture,
    actor: client,
    target: server,
    session: sessionFacts(session),
    value: told[0],
    observed:
      `Between ${nameOf(client)} and ${nameOf(server)} ${listed(told)}, for ` +
      `${counted(options.minuteCount, "minute")} and more.`,
    expected:
      `${capitalised(baselineName(baseline))} has ${counted(volume?.[0].n ?? 0, "minute")} of this conduit, and ` +
      "in none of them was the priority lower.",
    why:
      "When a link is full, priority is what lets control traffic pass first: without it any copy can stop a loop. " +
      `Find out what was changed between ${nameOf(client)} and ${nameOf(server)}, and restore the marks.`,
    evidence: [{ time, frame, capture, note: "the latest frame of a minute with lower priority" }],
  };
}
