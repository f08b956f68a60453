import type { Baseline, ConduitEntity, LearnedTcp } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { ConduitEvent, IntervalEnded, Session } from "../../contracts/sensor-event.js";
import type { ConduitTcp } from "../../contracts/tcp-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import { Cusum } from "../../core/cusum.js";
import type { Json, JsonObject } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { knownConduit } from "../known-conduit.js";
import { latencySigmaUs } from "../learned-loop.js";
import { spanText } from "../loop-wording.js";
import { openMap, saveMap } from "../saved-map.js";
import { sessionFacts } from "../session-facts.js";
import { baselineName, capitalised, counted, listed, nameOf } from "../wording.js";

const CONDUITS_MAX = 8192;
const FACTOR = 3;
const STALL_FACTOR = 1.5;
const HANDSHAKE = { slack: 3, clip: 5 } as const;
/** Of a sensor that misses more, what came again may be what it did not see. */
const BLIND_SHARE = 0.01;
const AGAIN_US = 60 * SECOND_US;

/** How slow connections have become to open. */
interface Opening {
  readonly cusum: Json;
  readonly toldTime: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly openings: BoundedMap<Opening>;
  /** The sensor missed part of the traffic in the minute that has ended. */
  isBlind: boolean;
}

const OPTIONS = {
  retransmittedPercent: {
    default: 2,
    min: 1,
    max: 100,
    help: "Share of the segments that may come again in any case.",
  },
  retransmittedCount: { default: 5, min: 1, max: 10_000, help: "How many segments of a minute must come again." },
  resetCount: { default: 5, min: 1, max: 10_000, help: "How many resets a minute are allowed in any case." },
  stalledSeconds: {
    default: 1,
    min: 1,
    max: 60,
    help: "How long a server may close its window in a minute in any case.",
  },
  learnedMinuteCount: { default: 5, min: 1, max: 100_000, help: "Minutes with traffic that must have been learned." },
  sumCount: { default: 36, min: 5, max: 1000, help: "As for response-latency, of the time that connecting takes." },
} as const;

/** The transport below a control protocol suffers, before or while its answers do. */
export const tcpDegradation: Detector<"conduit-tcp" | "conduit" | "interval", Memory, typeof OPTIONS> = {
  doc: {
    id: "realtime/tcp-degradation",
    title: "TCP suffers below a control conduit",
    summary:
      "In a minute more segments came again than ever, a server left its client no room to send for a second and " +
      "more, connections were reset again and again, or opening one takes longer than it did.",
    spec: ["IEC 62443-3-3 SR 7.1", "RFC 9293 §3.8"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.1"],
    attack: ["T0814"],
    iso24392: ["6.2.j"],
    coverage: "timing",
    blindTo:
      "Segments that were lost before the mirror, which are seen once; conduits that were not learned; the round " +
      "trip within connections that stay open, of which response-latency tells.",
    falseAlarms: "A radio link in bad weather, and a mirror that shows each frame twice with a delay.",
    triage: [
      "See whether other conduits of the server or of its link suffer too: one alone is its port, cable or the server.",
      "Look at the error counters of the switch ports on the way, and at the duplex mode of both ends.",
      "A window that stays closed is the server's: see what keeps it busy, and who else talks to it.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit-tcp", "conduit", "interval"],
  open(options, saved) {
    const { openings, isBlind } = (saved ?? {}) as JsonObject;
    return { options, openings: openMap(CONDUITS_MAX, openings), isBlind: isBlind === true };
  },
  hear(event, memory, context) {
    if (context.baseline === undefined) return;
    if (event.type === "interval") memory.isBlind = isBlind(event);
    else if (event.type === "conduit-tcp") judgeMinute(event, memory, context.baseline, context);
    else if (event.stage === "established") judgeOpening(event, memory, context.baseline, context);
  },
  save: ({ openings, isBlind }) => ({ openings: saveMap(openings), isBlind }),
};

function isBlind({ segments, lostSegments }: IntervalEnded): boolean {
  return lostSegments > BLIND_SHARE * (segments + lostSegments);
}

function judgeMinute(event: ConduitTcp, memory: Memory, baseline: Baseline, context: DetectContext): void {
  if (event.retransmissions + event.resets + event.stalledUs[1] === 0) return;
  const conduit = knownConduit(event.session, baseline);
  if (conduit === undefined || (conduit.volume?.[0].n ?? 0) < memory.options.learnedMinuteCount) return;
  const signs = signsOf(event, conduit.tcp, memory);
  if (signs.length === 0) return;
  const { time, frame, capture, session } = event;
  const note = `latest frame of a minute with ${counted(event.retransmissions, "retransmission")}`;
  context.alert({
    ...findingOf(session, signs, conduit, baseline),
    ...{ time, frame, capture, evidence: [{ time, frame, capture, note }] },
  });
}

/** What was out of order in the minute, in words. */
function signsOf(event: ConduitTcp, learned: LearnedTcp | undefined, { options, isBlind }: Memory): string[] {
  const { segments, retransmissions, resets, stalledUs } = event;
  const signs: string[] = [];
  const share = segments === 0 ? 0 : retransmissions / segments;
  const usualShare = (learned?.retransmittedPermille.p999 ?? 0) / 1000;
  const isMany = share > Math.max(FACTOR * usualShare, options.retransmittedPercent / 100);
  if (!isBlind && retransmissions >= options.retransmittedCount && isMany) {
    signs.push(`${retransmissions} of ${segments} segments came again`);
  }
  const stalledMs = stalledUs[1] / 1000;
  if (stalledMs > Math.max(STALL_FACTOR * (learned?.stalledMs.max ?? 0), 1000 * options.stalledSeconds)) {
    signs.push(`the server closed its window for ${spanText(stalledUs[1])}`);
  }
  if (resets > Math.max(FACTOR * (learned?.resets.p999 ?? 0), options.resetCount)) {
    signs.push(`${counted(resets, "connection")} were reset`);
  }
  return signs;
}

function judgeOpening(event: ConduitEvent, memory: Memory, baseline: Baseline, context: DetectContext): void {
  const { session, time, frame, capture } = event;
  if (session.isMidstream || session.transport !== "tcp") return;
  const conduit = knownConduit(session, baseline);
  const learned = conduit?.tcp?.handshake;
  if (conduit === undefined || learned === undefined || learned.n < 32) return;
  const { openings, options } = memory;
  const opening = openings.get(conduit.key);
  const tookUs = time - session.firstTime;
  const sigmaUs = latencySigmaUs(learned);
  const isFast = tookUs - learned.median <= HANDSHAKE.slack * sigmaUs;
  // Nothing is kept of a conduit that opens as fast as ever.
  if (opening === undefined && isFast) return;
  const cusum = new Cusum({ ...HANDSHAKE, threshold: options.sumCount }, opening?.cusum);
  cusum.add((tookUs - learned.median) / sigmaUs);
  if (cusum.sum === 0) {
    openings.delete(conduit.key);
    return;
  }
  const toldTime = opening?.toldTime ?? 0;
  const isDue = cusum.isRaised && tookUs > learned.slow + sigmaUs && time - toldTime >= AGAIN_US;
  openings.set(conduit.key, { cusum: cusum.save(), toldTime: isDue ? time : toldTime });
  if (!isDue) return;
  const sign = `opening a connection takes ${spanText(tookUs)} instead of ${spanText(learned.median)}`;
  const note = `a connection that was answered after ${spanText(tookUs)}`;
  context.alert({
    ...findingOf(session, [`${sign}, for ${cusum.length} connections by now`], conduit, baseline),
    ...{ time, frame, capture, evidence: [{ time, frame, capture, note }] },
  });
}

function findingOf(
  session: Session,
  signs: readonly string[],
  { key, tcp, volume }: ConduitEntity,
  baseline: Baseline,
): Omit<Finding, "time" | "frame" | "capture" | "evidence"> {
  const { client, server } = session;
  const usual = tcp?.retransmittedPermille.p999 ?? 0;
  return {
    ...FINDING_DEFAULTS,
    key: [key],
    actor: client,
    target: server,
    session: sessionFacts(session),
    value: signs[0],
    observed: `Between ${nameOf(client)} and ${nameOf(server)} ${listed(signs)}.`,
    expected:
      `${capitalised(baselineName(baseline))} has ${counted(volume?.[0].n ?? 0, "minute")} of this conduit: hardly ` +
      `ever came more than ${usual / 10} % again, at most ${counted(tcp?.resets.max ?? 0, "connection")} were reset ` +
      `in one, and the server's window was closed for ${spanText(1000 * (tcp?.stalledMs.max ?? 0))} at most.`,
    why:
      "TCP hides what a path loses until its answers come too late for the loop above it. Compare other conduits of " +
      `${nameOf(server)} and of the link, then look at cables, ports and what else ${nameOf(server)} has to serve.`,
  };
}
