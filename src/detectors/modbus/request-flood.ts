import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { ModbusRequest, Session } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { WaitingRequests } from "../../core/waiting-requests.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { doubtfulOperations, knownOperations } from "../known-operations.js";
import { isWellLearned, learnedRate } from "../learned-rates.js";
import { pairKey } from "../pair-key.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const PAIRS_MAX = 8192;
const SESSIONS_MAX = 8192;
const RATE_FACTOR = 3;
const WAITING_FACTOR = 2;

/** Requests of one pair in the second at hand, and for how many seconds before it there were too many. */
interface Pair {
  second: number;
  count: number;
  floodedSeconds: number;
}

/** One connection: judged only once it had an answer, for else the capture may show one direction alone. */
interface Connection {
  readonly waiting: WaitingRequests;
  isAnswered: boolean;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By client and server. */
  readonly pairs: BoundedMap<Pair>;
  /** By session. */
  readonly connections: BoundedMap<Connection, number>;
}

const OPTIONS = {
  waitingCount: { default: 8, min: 2, max: 128, help: "How many requests may wait for an answer on any connection." },
  extraPerSecondCount: {
    default: 20,
    min: 1,
    max: 10_000,
    help: "How many requests a second more than learned are allowed in any case.",
  },
  floodSeconds: { default: 3, min: 1, max: 60, help: "How many seconds in a row must have too many requests." },
  learnedCount: {
    default: 60,
    min: 1,
    max: 100_000,
    help: "How many seconds with requests a pair must have been learned from before it is judged.",
  },
} as const;

/** A client asks faster than it ever did, or does not wait for answers. */
export const requestFlood: Detector<"modbus-request" | "modbus-response" | "conduit", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/request-flood",
    title: "More Modbus requests than a server is used to",
    summary:
      "More requests wait for an answer than twice the most that ever did, or for three seconds on end a client asks " +
      "more than three times as fast as it ever did. Controllers have little to spare: their cycle may suffer.",
    spec: ["MODBUS-TCP §4.4.1.2", "IEC 62443-3-3 SR 7.1"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.1", "7.2"],
    attack: ["T0814", "T0806"],
    iso24392: ["6.2.j", "6.2.e"],
    coverage: "timing",
    blindTo: "Floods below TCP or of other protocols, and on connections that never had an answer.",
    falseAlarms: "An HMI that reads everything when it starts, if it did not start while learning.",
    triage: [
      "Look whether the server still answers its other clients in time.",
      "Ask what runs on the client: a test tool, a new trend, a program in a loop.",
      "If nobody meant it, cut the client off before the controller stops.",
    ],
  },
  options: OPTIONS,
  hears: ["modbus-request", "modbus-response", "conduit"],
  open(options, saved) {
    const [pairs, connections] = (saved ?? []) as readonly Json[];
    const memory: Memory = { options, pairs: new BoundedMap(PAIRS_MAX), connections: new BoundedMap(SESSIONS_MAX) };
    for (const [key, pair] of (pairs ?? []) as unknown as [string, Pair][]) memory.pairs.set(key, { ...pair });
    for (const [key, isAnswered, waiting] of (connections ?? []) as unknown as [number, boolean, Json][]) {
      memory.connections.set(key, { isAnswered, waiting: new WaitingRequests(waiting) });
    }
    return memory;
  },
  hear(event, memory, context) {
    if (event.type === "conduit") {
      if (event.stage === "ended") memory.connections.delete(event.session.id);
      return;
    }
    const { baseline } = context;
    if (baseline === undefined) return;
    const connection = connectionOf(event.session, memory);
    if (event.type === "modbus-request") {
      judge(event, connection, memory, baseline, context);
    } else if (event.request !== undefined) {
      connection.isAnswered = true;
      connection.waiting.answer(event.request.time, event.request.frame);
    }
  },
  save: ({ pairs, connections }) => [
    [...pairs.entries()] as unknown as Json,
    [...connections.entries()].map(([key, { isAnswered, waiting }]) => [key, isAnswered, waiting.save()] as const),
  ],
};

function connectionOf({ id }: Session, { connections }: Memory): Connection {
  const known = connections.touch(id);
  if (known !== undefined) return known;
  const connection = { isAnswered: false, waiting: new WaitingRequests() };
  connections.set(id, connection);
  return connection;
}

function judge(
  request: ModbusRequest,
  connection: Connection,
  memory: Memory,
  baseline: Baseline,
  context: DetectContext,
): void {
  const { options } = memory;
  const waiting = connection.waiting.ask(request.time, request.frame);
  const pair = pairOf(request.session, memory);
  const second = Math.floor(request.time / SECOND_US);
  // Most requests end here: nothing is looked up for a rate that is allowed to everybody.
  const isCalm = second <= pair.second && pair.count < options.extraPerSecondCount;
  if (second <= pair.second) pair.count++;
  if (isCalm && waiting <= options.waitingCount) return;
  const { own } = knownOperations(request.session, baseline);
  const learned = learnedRate(own, "requestsPerSecond");
  const rateLimit = Math.max(RATE_FACTOR * learned, learned + options.extraPerSecondCount);
  if (second > pair.second) {
    const isFlooded = pair.count > rateLimit && second === pair.second + 1;
    pair.floodedSeconds = isFlooded ? pair.floodedSeconds + 1 : 0;
    pair.second = second;
    pair.count = 1;
  }
  if (!connection.isAnswered || !isWellLearned(own, options.learnedCount)) return;
  const usual = own.reduce((most, { rates }) => Math.max(most, rates?.pendingMax ?? 0), 0);
  const waitingLimit = Math.max(options.waitingCount, WAITING_FACTOR * usual);
  if (waiting > waitingLimit) {
    const text = `has ${counted(waiting, "request")} to ${nameOf(request.session.server)} waiting at once`;
    context.alert(
      findingOf(request, "waiting", text, `at most ${usual} waited; ${waitingLimit} are allowed`, baseline),
    );
  }
  const isFlood = pair.floodedSeconds + 1 >= options.floodSeconds && pair.count === Math.floor(rateLimit) + 1;
  if (!isFlood) return;
  const server = nameOf(request.session.server);
  const text = `asks ${server} more than ${pair.count - 1} times a second, for ${pair.floodedSeconds + 1} s by now`;
  const limit = `it hardly ever asked more than ${learned} times a second; ${Math.round(rateLimit)} are allowed`;
  context.alert(findingOf(request, "rate", text, limit, baseline));
}

function pairOf(session: Session, { pairs }: Memory): Pair {
  const key = pairKey(session);
  const known = pairs.touch(key);
  if (known !== undefined) return known;
  const pair = { second: -1, count: 0, floodedSeconds: 0 };
  pairs.set(key, pair);
  return pair;
}

function findingOf(request: ModbusRequest, kind: string, what: string, limit: string, baseline: Baseline): Finding {
  const { session, time, frame, capture } = request;
  const { client, server } = session;
  const isDoubtful = doubtfulOperations(request, baseline) !== undefined;
  const doubt = isDoubtful ? ", though what it does was seen too seldom to be sure" : "";
  return {
    ...FINDING_DEFAULTS,
    key: [client.asset, server.asset, kind],
    time,
    frame,
    capture,
    actor: client,
    target: server,
    session,
    raise: isDoubtful ? -1 : 0,
    observed: `${nameOf(client)} ${what}.`,
    expected: capitalised(`in ${baselineName(baseline)} ${limit}${doubt}.`),
    why:
      `A controller that must answer too much misses its cycle or stops answering others. Check the load of ` +
      `${nameOf(server)}, and find out what on ${nameOf(client)} asks.`,
    evidence: [{ time, frame, capture, note: `${nameOf(client)} ${what}` }],
  };
}
