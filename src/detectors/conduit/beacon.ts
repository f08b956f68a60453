import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { ConduitEvent, Session } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { medianDeviationOf, medianOf } from "../../core/median.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { isPublicAddress } from "../../core/public-address.js";
import { noveltyOf } from "../conduit-novelty.js";
import { conduitExpected } from "../conduit-wording.js";
import { controlService } from "../control-service.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { isOutside } from "../policy-verdict.js";
import { openMap, saveMap } from "../saved-map.js";
import { sessionFacts } from "../session-facts.js";
import { counted, nameOf, serviceName } from "../wording.js";

const CONDUITS_MAX = 4096;
const STARTS_MAX = 64;
/** Housekeeping that calls at fixed times everywhere. [RFC 5905 §7.3] */
const NTP_PORT = 123;

/** Sessions of one conduit, in the order in which they ended. */
interface Calls {
  readonly starts: PacketTime[];
  readonly bytes: number[];
  isTold: boolean;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly calls: BoundedMap<Calls>;
}

const OPTIONS = {
  callsCount: { default: 12, min: 4, max: STARTS_MAX, help: "How many calls make a habit." },
  periodSeconds: { default: 5, min: 1, max: 86_400, help: "Calls that come faster are an ordinary exchange." },
  jitterPercent: {
    default: 10,
    min: 1,
    max: 100,
    help: "How far the times between calls may spread: their median deviation to their median.",
  },
  sizePercent: {
    default: 50,
    min: 1,
    max: 1000,
    help: "How far the bytes of the calls may spread: their standard deviation to their mean.",
  },
} as const;

/** Something inside calls something outside, again and again at the same time, and nobody learned or declared it. */
export const beacon: Detector<"conduit", Memory, typeof OPTIONS> = {
  doc: {
    id: "conduit/beacon",
    title: "Periodic call-home",
    summary:
      "An asset opens sessions to another zone or to the Internet, a dozen and more, at equal intervals of at least " +
      "five seconds and of much the same size, in a conduit that is neither learned nor declared and carries no " +
      "control protocol.",
    spec: ["IEC 62443-3-3 SR 5.2", "ISO/IEC 24392 §6.2 i"],
    version: 1,
    severity: "low",
    floor: "low",
    cap: "high",
    classes: ["STAT"],
    fr: ["RDF"],
    sr: ["5.2", "6.2"],
    attack: ["T0869", "T0884"],
    iso24392: ["6.2.i", "6.2.l"],
    coverage: "conduits",
    blindTo:
      "Calls at random times, calls inside one long session, calls that were there while learning, and calls to the " +
      "own zone.",
    falseAlarms: "Telemetry, update checks and licence servers that were set up after learning.",
    triage: [
      "Find out which program calls, and whether it was installed on purpose.",
      "Look up who owns the address and the name it goes by.",
      "If it is meant, declare the conduit in the policy or approve it; if not, cut it off and examine the caller.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit"],
  open: (options, saved) => ({ options, calls: openMap<Calls>(CONDUITS_MAX, saved) }),
  hear(event, memory, context) {
    if (event.stage === "ended" && event.isLearnable && isOfInterest(event.session, context))
      call(event, memory, context);
  },
  save: ({ calls }) => saveMap(calls) as Json,
};

function isOfInterest(session: Session, context: DetectContext): boolean {
  const { baseline, policy } = context;
  const { client, server, isDirectionKnown, isSymmetric } = session;
  if (baseline === undefined || !isDirectionKnown || isSymmetric || server.port === NTP_PORT) return false;
  if (controlService(session, server.port) !== undefined) return false;
  const from = policy?.zoneOf(client);
  const to = policy?.zoneOf(server);
  const isLeaving =
    policy === undefined
      ? server.ip !== undefined && isPublicAddress(server.ip)
      : isOutside(policy, server) || (from !== undefined && to !== undefined && from.id !== to.id);
  return isLeaving && noveltyOf(session, context) !== "known";
}

function call(event: ConduitEvent, { calls, options }: Memory, context: DetectContext): void {
  const { session, payloadBytes } = event;
  const known = calls.touch(session.conduit);
  const own: Calls = known ?? { starts: [], bytes: [], isTold: false };
  if (known === undefined) calls.set(session.conduit, own);
  own.starts.push(session.firstTime);
  own.bytes.push(payloadBytes[0] + payloadBytes[1]);
  if (own.starts.length > STARTS_MAX) {
    own.starts.shift();
    own.bytes.shift();
  }
  const period = periodOf(own, options);
  if (period === undefined) own.isTold = false;
  else if (!own.isTold) {
    own.isTold = true;
    report(event, own, period, context);
  }
}

/** Microseconds from call to call; undefined where they come at no fixed time. */
function periodOf(
  { starts, bytes }: Calls,
  { callsCount, periodSeconds, jitterPercent, sizePercent }: Memory["options"],
): number | undefined {
  if (starts.length < callsCount) return undefined;
  const sorted = [...starts].sort((a, b) => a - b);
  const steps = Float64Array.from(sorted.slice(1), (start, i) => start - (sorted[i] ?? start));
  const period = medianOf(steps);
  if (period < periodSeconds * SECOND_US) return undefined;
  const spread = medianDeviationOf(steps, period);
  if (100 * spread >= jitterPercent * period) return undefined;
  const mean = bytes.reduce((sum, n) => sum + n, 0) / bytes.length;
  const variance = bytes.reduce((sum, n) => sum + (n - mean) ** 2, 0) / bytes.length;
  return 100 * Math.sqrt(variance) >= sizePercent * mean ? undefined : period;
}

function report(event: ConduitEvent, { starts, bytes }: Calls, period: number, context: DetectContext): void {
  const { baseline } = context;
  if (baseline === undefined) return;
  const { time, frame, capture } = event;
  const session = sessionFacts(event.session);
  const { client, server } = session;
  const seconds = Number((period / SECOND_US).toPrecision(3));
  const size = Math.round(bytes.reduce((sum, n) => sum + n, 0) / bytes.length);
  const often = `${counted(starts.length, "time")}, every ${seconds} s`;
  const what = `called ${nameOf(server)} on ${serviceName(session)} ${often}`;
  context.alert({
    ...FINDING_DEFAULTS,
    key: [session.conduit],
    time,
    frame,
    capture,
    actor: client,
    target: server,
    session,
    outcome: "accepted",
    observed: `${nameOf(client)} ${what}, with about ${counted(size, "byte")} each time.`,
    expected: conduitExpected(session, baseline),
    why:
      "What was planted in a plant calls home at fixed times and waits for orders. " +
      `Find out which program on ${nameOf(client)} calls, and who ${nameOf(server)} is.`,
    evidence: [{ time, frame, capture, note: `${nameOf(client)} ${what}` }],
  });
}
