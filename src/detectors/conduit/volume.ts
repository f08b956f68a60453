import type { ConduitEntity, LearnedRate } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { ConduitEvent, ConduitVolume, Session } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { noveltyOf } from "../conduit-novelty.js";
import { isController } from "../device-class.js";
import { knownConduit } from "../known-conduit.js";
import { openMap, saveMap } from "../saved-map.js";
import { sessionFacts } from "../session-facts.js";
import { baselineName, capitalised, counted, nameOf, serviceName } from "../wording.js";

const CONDUITS_MAX = 16_384;
const MINUTE_US = 60 * SECOND_US;
const DAY_US = 86_400 * SECOND_US;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** Beginning of the latest minute with too much, by conduit and side. */
  readonly exceeded: BoundedMap<PacketTime>;
}

const OPTIONS = {
  quantileCount: {
    default: 3,
    min: 1,
    max: 100,
    help: "How many times what 999 of 1000 learned minutes stay below is too much.",
  },
  burstCount: { default: 10, min: 2, max: 1000, help: "How many times the learned maximum is too much at once." },
  minimumBytes: {
    default: 65_536,
    min: 0,
    max: 1_000_000_000,
    help: "Bytes in a minute that are never too much, however little was learned.",
  },
  learnedCount: {
    default: 1000,
    min: 1,
    max: 1_000_000,
    help: "Learned minutes with traffic, or a day, from which on a conduit is judged.",
  },
  newConduitBytes: {
    default: 262_144,
    min: 0,
    max: 1_000_000_000,
    help: "Bytes towards a controller that are too much for a conduit that nobody learned.",
  },
} as const;

/** Which side sent too much, and what would have been usual. */
interface Excess {
  readonly side: 0 | 1;
  readonly bytes: number;
  readonly seconds: number;
  readonly usual: LearnedRate | undefined;
}

/** More than a conduit ever carried, or much towards a controller where nothing was learned. */
export const conduitVolume: Detector<"conduit" | "conduit-volume", Memory, typeof OPTIONS> = {
  doc: {
    id: "conduit/volume",
    title: "Transfer outside the learned volume",
    summary:
      "A conduit carries much more in a minute than it ever did while learning, for two minutes or far beyond at " +
      "once; or a conduit that nobody learned moves much to a controller.",
    spec: ["IEC 62443-3-3 SR 5.2", "IEC 62443-3-3 SR 4.1"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["STAT"],
    fr: ["RDF"],
    sr: ["5.2", "4.1"],
    attack: ["T0867", "T0882", "T0802"],
    iso24392: ["6.2.f"],
    blindTo: "Slow transfers that stay within the usual volume; what is in the bytes.",
    falseAlarms: "Backups, updates and backfills that come less often than learning lasted.",
    triage: [
      "Find out what was moved: a file, a program, a day of history, and by whose order.",
      "Towards a controller it may be a new program: compare it with the archived one.",
      "Away from the plant it may be a leak: look at who asked for it.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit", "conduit-volume"],
  open(options, saved) {
    const { exceeded } = (saved ?? {}) as JsonObject;
    return { options, exceeded: openMap(CONDUITS_MAX, exceeded) };
  },
  hear(event, memory, context) {
    if (context.baseline === undefined) return;
    const known = knownConduit(event.session, context.baseline);
    if (known === undefined) hearNew(event, memory, context);
    else if (event.type === "conduit-volume") hearKnown(event, known, memory, context);
  },
  save: ({ exceeded }) => ({ exceeded: saveMap(exceeded) }),
};

function hearNew(event: ConduitEvent | ConduitVolume, memory: Memory, context: DetectContext): void {
  const { session, payloadBytes, time } = event;
  if (event.type === "conduit" && event.stage !== "ended") return;
  if (noveltyOf(session, context) === "known" || context.baseline === undefined) return;
  const from = event.type === "conduit" ? session.firstTime : event.from;
  for (const side of [0, 1] as const) {
    const receiver = side === 0 ? session.server : session.client;
    const bytes = payloadBytes[side];
    if (bytes < memory.options.newConduitBytes || !isController(context.baseline, receiver.asset)) continue;
    const seconds = Math.max(1, Math.round((time - from) / SECOND_US));
    context.alert(findingOf(event, { side, bytes, seconds, usual: undefined }, context));
  }
}

function hearKnown(event: ConduitVolume, known: ConduitEntity, memory: Memory, context: DetectContext): void {
  const { session, payloadBytes } = event;
  if (known.volume === undefined || session.service === "unattributed") return;
  const isForward = known.client === session.client.asset;
  for (const side of [0, 1] as const) {
    const usual = known.volume[isForward ? side : 1 - side] as LearnedRate;
    const bytes = payloadBytes[side];
    if (!isLearned(known, usual, memory) || !isTooMuch(event, side, usual, memory)) continue;
    context.alert(findingOf(event, { side, bytes, seconds: 60, usual }, context));
  }
}

function isLearned({ first, last }: ConduitEntity, { n }: LearnedRate, { options }: Memory): boolean {
  if (n >= options.learnedCount) return true;
  return n > 0 && (Date.parse(last) - Date.parse(first)) * 1000 >= DAY_US;
}

/** In two minutes one after the other, or far beyond the maximum at once. */
function isTooMuch(event: ConduitVolume, side: 0 | 1, usual: LearnedRate, { options, exceeded }: Memory): boolean {
  const bytes = event.payloadBytes[side];
  const limit = Math.max(options.quantileCount * usual.p999, 1.5 * usual.max, options.minimumBytes);
  const key = `${event.session.conduit} ${side}`;
  if (bytes <= limit) {
    exceeded.delete(key);
    return false;
  }
  const before = exceeded.get(key);
  exceeded.set(key, event.from);
  const isSecond = before !== undefined && event.from - before <= MINUTE_US;
  return isSecond || bytes > options.burstCount * usual.max;
}

function findingOf(event: ConduitEvent | ConduitVolume, excess: Excess, context: DetectContext): Finding {
  const { time, frame, capture } = event;
  const session = sessionFacts(event.session);
  const { side, bytes } = excess;
  const [sender, receiver] = side === 0 ? [session.client, session.server] : [session.server, session.client];
  return {
    key: [session.conduit, String(side)],
    time,
    frame,
    capture,
    isAmendment: false,
    actor: sender,
    target: receiver,
    session,
    outcome: "accepted",
    severity: undefined,
    floor: undefined,
    raise: 0,
    isCertain: true,
    point: undefined,
    value: String(bytes),
    previous: excess.usual === undefined ? undefined : String(excess.usual.max),
    observed:
      `${nameOf(sender)} sent ${sizeText(bytes)} to ${nameOf(receiver)} in ` +
      `${counted(excess.seconds, "second")} (${serviceName(session)}).`,
    expected: expectedText(session, excess, context),
    why: whyText(session, side),
    evidence: [{ time, frame, capture, note: `last frame of ${sizeText(bytes)} from ${nameOf(sender)}` }],
  };
}

function expectedText({ client, server }: Session, { usual }: Excess, { baseline }: DetectContext): string {
  const where = baseline === undefined ? "the baseline" : baselineName(baseline);
  if (usual === undefined) {
    return capitalised(`${where} has no such conduit between ${nameOf(client)} and ${nameOf(server)}.`);
  }
  return capitalised(
    `in ${where} it carried at most ${sizeText(usual.max)} in a minute this way, ` +
      `in ${counted(usual.n, "minute")} with traffic.`,
  );
}

function whyText({ client, server }: Session, side: 0 | 1): string {
  const [sender, receiver] = side === 0 ? [client, server] : [server, client];
  return (
    "A program or tool that is brought in, or data that is carried off, shows as volume. " +
    `Find out what ${nameOf(sender)} sent to ${nameOf(receiver)} and who asked for it.`
  );
}

function sizeText(bytes: number): string {
  if (bytes < 10_000) return `${bytes} bytes`;
  return bytes < 10_000_000 ? `${Math.round(bytes / 1000)} kB` : `${Math.round(bytes / 1_000_000)} MB`;
}
