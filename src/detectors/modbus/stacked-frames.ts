import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { ConduitEvent, ModbusRequest } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { doubtfulOperations, type KnownOperations, knownOperations } from "../known-operations.js";
import { isWellLearned } from "../learned-rates.js";
import { requestFinding } from "../request-finding.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const SESSIONS_MAX = 8192;
const FACTOR = 2;

/** Requests of one connection in the segment at hand. */
interface Segment {
  frame: number;
  capture: number;
  count: number;
  /** Nothing but reads so far. */
  areReads: boolean;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By session id. */
  readonly segments: BoundedMap<Segment, number>;
}

const OPTIONS = {
  minimumCount: { default: 4, min: 1, max: 64, help: "How many requests in one segment are never too many." },
  learnedCount: {
    default: 60,
    min: 1,
    max: 1_000_000,
    help: "Seconds with requests that must have been learned of a client and server.",
  },
} as const;

/** More requests in one segment than the client ever sent so, or a command hidden behind a read. */
export const stackedFrames: Detector<"modbus-request" | "conduit", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/stacked-frames",
    title: "Several requests in one segment, beyond habit",
    summary:
      "One TCP segment carries more than twice as many Modbus requests as any did while learning, and more than " +
      "four; or a write behind a read, from a client that always waited for the answer before it asked again.",
    spec: ["MODBUS-TCP §4.2", "IEC 62443-3-3 SR 3.5"],
    version: 1,
    severity: "low",
    floor: "low",
    cap: "medium",
    classes: ["STAT"],
    fr: ["SI"],
    sr: ["3.5"],
    attack: ["T1692.001", "T0814"],
    iso24392: ["6.2.r"],
    blindTo: "Requests sent one by one, however fast; clients that pipeline their requests by habit.",
    falseAlarms: "A new program or library on the client that sends several requests at once.",
    triage: [
      "Look at the requests in the evidence: a command behind reads may be meant to slip past a filter.",
      "Find out whether the program on the client was changed.",
      "If it is meant, learn the conduit again.",
    ],
  },
  options: OPTIONS,
  hears: ["modbus-request", "conduit"],
  open(options, saved) {
    const segments = new BoundedMap<Segment, number>(SESSIONS_MAX);
    for (const [id, segment] of (saved ?? []) as unknown as [number, Segment][]) segments.set(id, { ...segment });
    return { options, segments };
  },
  hear(event, memory, context) {
    if (context.baseline === undefined) return;
    if (event.type === "conduit") forget(event, memory);
    else hearRequest(event, memory, context);
  },
  save: ({ segments }) => [...segments.entries()] as unknown as Json,
};

function forget({ stage, session }: ConduitEvent, { segments }: Memory): void {
  if (stage === "ended") segments.delete(session.id);
}

function hearRequest(event: ModbusRequest, { options, segments }: Memory, context: DetectContext): void {
  const { session, frame, capture, change } = event;
  const segment = segments.touch(session.id);
  if (segment === undefined) {
    segments.set(session.id, { frame, capture, count: 1, areReads: change === undefined });
    return;
  }
  if (segment.frame !== frame || segment.capture !== capture) {
    segment.frame = frame;
    segment.capture = capture;
    segment.count = 1;
    segment.areReads = change === undefined;
    return;
  }
  segment.count++;
  const areReads = segment.areReads;
  segment.areReads = areReads && change === undefined;
  judge(event, segment.count, areReads && change !== undefined, options, context);
}

function judge(
  event: ModbusRequest,
  count: number,
  isHidden: boolean,
  { minimumCount, learnedCount }: Memory["options"],
  context: DetectContext,
): void {
  if (context.baseline === undefined) return;
  const known = knownOperations(event.session, context.baseline);
  if (!isWellLearned(known.own, learnedCount)) return;
  const most = mostStacked(known);
  const limit = Math.max(FACTOR * (most ?? 1), minimumCount);
  if (isHidden && most === 1 && known.own.every(({ rates }) => (rates?.pendingMax ?? 2) <= 1)) {
    report(event, "hidden", `behind ${counted(count - 1, "read")} in one segment`, most, context);
  } else if (count === limit + 1) {
    report(event, "many", `as number ${count} of one segment`, most, context);
  }
}

function mostStacked({ own }: KnownOperations): number | undefined {
  let most: number | undefined;
  for (const { rates } of own) if (rates?.stackedMax !== undefined) most = Math.max(most ?? 0, rates.stackedMax);
  return most;
}

function report(
  event: ModbusRequest,
  kind: "hidden" | "many",
  where: string,
  most: number | undefined,
  context: DetectContext,
): void {
  const { baseline } = context;
  if (baseline === undefined) return;
  const { client, server } = event.session;
  const waited = kind === "hidden" ? ", and waited for each answer" : "";
  const found = requestFinding(event, {
    key: [client.asset, server.asset, kind],
    ...(kind === "hidden" ? { severity: "medium" as const } : {}),
    raise: doubtfulOperations(event, baseline) === undefined ? 0 : -1,
    expected: capitalised(
      `in ${baselineName(baseline)} ` +
        (most === undefined
          ? "nothing is known of this client."
          : `it sent at most ${counted(most, "request")} in one segment${waited}.`),
    ),
    why:
      "Requests packed into one segment overrun small controllers, and slip past filters that look at the first " +
      `alone. Look at what ${nameOf(client)} sent to ${nameOf(server)} in this segment.`,
  });
  context.alert({
    ...found,
    observed: found.observed.replace(` on ${nameOf(server)}`, ` ${where} on ${nameOf(server)}`),
  });
}
