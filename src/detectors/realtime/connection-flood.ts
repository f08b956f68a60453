import { HalfOpen } from "../../baseline/half-open.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { ConduitEvent } from "../../contracts/sensor-event.js";
import type { LearnedOpening } from "../../contracts/timing-baseline.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { openMap, saveMap } from "../saved-map.js";
import { sessionFacts } from "../session-facts.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const SERVERS_MAX = 8192;
const RATE_FACTOR = 3;
const HALF_OPEN_FACTOR = 3;
/** Without a baseline only what no server has to do with. */
const UNKNOWN_FACTOR = 25;
const AGAIN_US = 60 * SECOND_US;

/** Attempts to connect to one server: in the second at hand, and how many seconds before it had too many. */
interface Watch {
  second: number;
  count: number;
  floodedSeconds: number;
  /** Of the last minute, by halves. */
  minute: number;
  attempts: number;
  toldTime: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly servers: BoundedMap<Watch>;
  readonly halfOpen: HalfOpen;
}

const OPTIONS = {
  extraPerSecondCount: {
    default: 20,
    min: 1,
    max: 100_000,
    help: "How many attempts a second more than learned are allowed in any case.",
  },
  floodSeconds: { default: 3, min: 1, max: 60, help: "How many seconds in a row must have too many attempts." },
  halfOpenCount: { default: 64, min: 4, max: 65_536, help: "How many connections may be open halfway in any case." },
  halfOpenPercent: {
    default: 50,
    min: 1,
    max: 100,
    help: "Share of the attempts of a minute that must still be open halfway.",
  },
} as const;

/** More connections are opened to a server than it ever had to take. */
export const connectionFlood: Detector<"conduit", Memory, typeof OPTIONS> = {
  doc: {
    id: "realtime/connection-flood",
    title: "A server is flooded with connections",
    summary:
      "Attempts to connect come more than three times as often as ever for three seconds, or so many are left open " +
      "halfway that the server has no room for others. Clients that connect for every request are learned as such.",
    spec: ["IEC 62443-3-3 SR 7.1", "RFC 9293 §3.5"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["STAT", "ABS"],
    fr: ["RA"],
    sr: ["7.1"],
    attack: ["T0814", "T0846.001"],
    iso24392: ["6.2.j", "6.2.e"],
    blindTo: "Floods of datagrams, and connections that are opened slowly and kept.",
    falseAlarms: "A client that connects in a tight loop because it is refused, and tests of a new system.",
    triage: [
      "See who opens the connections: one host with a broken program, or many made-up addresses.",
      "See whether the server still takes those of its own clients: controllers have room for few.",
      "Cut the source off at the switch, or have the firewall limit connections to the server.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit"],
  open(options, saved) {
    const { servers, halfOpen } = (saved ?? {}) as JsonObject;
    return { options, servers: openMap(SERVERS_MAX, servers), halfOpen: new HalfOpen(halfOpen) };
  },
  hear(event, memory, context) {
    if (event.session.transport !== "tcp") return;
    const halfOpen = memory.halfOpen.hear(event);
    if (event.stage === "attempted") judge(event, halfOpen, memory, context);
  },
  save: ({ servers, halfOpen }) => ({ servers: saveMap(servers), halfOpen: halfOpen.save() }),
};

function judge(event: ConduitEvent, halfOpen: number, memory: Memory, context: DetectContext): void {
  const { options } = memory;
  const { server } = event.session;
  const watch = watchOf(server.asset, memory);
  const second = Math.floor(event.time / SECOND_US);
  const isNew = second > watch.second;
  countMinute(watch, second);
  // Most attempts end here: nothing is looked up for what is allowed to everybody.
  const isCalm = watch.count < options.extraPerSecondCount && watch.floodedSeconds === 0;
  if (!isNew) watch.count++;
  if (isCalm && halfOpen <= options.halfOpenCount) {
    if (isNew) Object.assign(watch, { second, count: 1 });
    return;
  }
  const learned = context.baseline?.timing.openings(server.asset);
  const limits = limitsOf(learned, context, options);
  if (isNew) {
    const isFlooded = watch.count > limits.perSecond && second === watch.second + 1;
    Object.assign(watch, { second, count: 1, floodedSeconds: isFlooded ? watch.floodedSeconds + 1 : 0 });
  }
  const isFlood = watch.floodedSeconds + 1 >= options.floodSeconds && watch.count > limits.perSecond;
  const share = (100 * halfOpen) / Math.max(1, watch.attempts);
  const isHalfOpen = halfOpen > limits.halfOpen && share > options.halfOpenPercent;
  if ((!isFlood && !isHalfOpen) || event.time - watch.toldTime < AGAIN_US) return;
  watch.toldTime = event.time;
  context.alert(findingOf(event, isFlood ? watch : undefined, halfOpen, learned, context));
}

function watchOf(server: string, { servers }: Memory): Watch {
  const known = servers.touch(server);
  if (known !== undefined) return known;
  const watch = { second: -1, count: 0, floodedSeconds: 0, minute: -1, attempts: 0, toldTime: 0 };
  servers.set(server, watch);
  return watch;
}

function countMinute(watch: Watch, second: number): void {
  const minute = Math.floor(second / 60);
  if (minute > watch.minute) Object.assign(watch, { minute, attempts: Math.floor(watch.attempts / 2) });
  watch.attempts++;
}

function limitsOf(learned: LearnedOpening | undefined, { baseline }: DetectContext, options: Memory["options"]) {
  const { extraPerSecondCount: extra, halfOpenCount } = options;
  if (baseline === undefined) return { perSecond: UNKNOWN_FACTOR * extra, halfOpen: UNKNOWN_FACTOR * halfOpenCount };
  const usual = learned?.attemptsPerSecond.p999 ?? 0;
  return {
    perSecond: Math.max(RATE_FACTOR * usual, usual + extra),
    halfOpen: Math.max(halfOpenCount, HALF_OPEN_FACTOR * (learned?.halfOpenMax ?? 0)),
  };
}

function findingOf(
  { session, time, frame, capture }: ConduitEvent,
  flood: Watch | undefined,
  halfOpen: number,
  learned: LearnedOpening | undefined,
  { baseline }: DetectContext,
): Finding {
  const { client, server } = session;
  const rate = flood === undefined ? "" : `${flood.count} attempts in this second and as many in those before, `;
  const usual = learned?.attemptsPerSecond;
  const basis = baseline === undefined ? "no server" : `in ${baselineName(baseline)} this server`;
  const expected =
    baseline === undefined || usual === undefined
      ? `${basis} had so many connections to take.`
      : `${basis} hardly ever had more than ${usual.p999} attempts a second, over ${counted(usual.n, "second")} with ` +
        `any, and at most ${learned?.halfOpenMax ?? 0} open halfway.`;
  return {
    ...FINDING_DEFAULTS,
    key: [server.asset],
    time,
    frame,
    capture,
    actor: client,
    target: server,
    session: sessionFacts(session),
    isCertain: true,
    value: flood === undefined ? `${halfOpen} open halfway` : `${flood.count} a second`,
    observed:
      `Connections to ${nameOf(server)} are opened in a flood: ${rate}${halfOpen} of them open halfway; ` +
      `the latest by ${nameOf(client)}.`,
    expected: capitalised(expected),
    why:
      "A controller has room for few connections: when they are taken, its own clients get none and its loops stop. " +
      `Find out what on ${nameOf(client)} connects, and see whether ${nameOf(server)} still serves its clients.`,
    evidence: [{ time, frame, capture, note: `an attempt of ${nameOf(client)} to connect` }],
  };
}
