import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { OriginDoubt, OriginSign } from "../../contracts/origin-event.js";
import type { ConduitEvent, ModbusRequest, ModbusResponse, Session } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { requestFinding } from "../request-finding.js";
import { openMap, saveMap } from "../saved-map.js";
import { counted, listed, nameOf } from "../wording.js";
import { actionOf } from "../write-wording.js";

const ENDS_MAX = 16_384;
const SESSIONS_MAX = 4096;
/** Commands of one session that are spoken of again with their answers. */
const ASKED_MAX = 16;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** When the capture, or what follows a pause of it, began. */
  from: PacketTime | undefined;
  /** Ends of the Modbus connections of this run: one that was idle for long goes on without a handshake. */
  readonly ends: BoundedMap<1>;
  /** The latest packet unlike the others of its connection. */
  doubt: Doubt | undefined;
  /** Frames of commands that were spoken of, by session. */
  readonly told: BoundedMap<(readonly [frame: number, reason: string])[]>;
}

interface Doubt {
  readonly session: number;
  readonly frame: number;
  readonly capture: number;
  /** In words. */
  readonly reason: string;
}

const OPTIONS = {
  graceSeconds: {
    default: 300,
    min: 0,
    max: 86_400,
    help: "How long after the start of the capture a connection may come to light without its handshake.",
  },
} as const;

type Heard = "conduit" | "clock-step" | "origin-doubt" | "modbus-request" | "modbus-response";

/** A command in a connection that began out of sight, or in a packet that its sender would not have made. */
export const midstreamCommand: Detector<Heard, Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/midstream-command",
    title: "Write inside a session that cannot be trusted",
    summary:
      "A Modbus write in a connection of which no handshake was seen though the capture had long begun; or in a " +
      "packet that is unlike those before it in its connection: other hop limit, IP identification, window or " +
      "overlapping bytes, two of these at least; or with a transaction identifier far from a habit of counting up.",
    spec: ["MODBUS-TCP §3.1.3", "IEC 62443-3-3 SR 3.8"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["ABS", "NOV"],
    fr: ["SI"],
    sr: ["3.8", "3.1"],
    attack: ["T0830", "T1692.001"],
    iso24392: ["6.2.f", "6.2.g"],
    blindTo:
      "An intruder who copies all habits of the connection, and one who takes over the station itself; connections " +
      "with fewer than eight requests before; the first minutes of a capture.",
    falseAlarms:
      "A mirror that misses the first packets of connections, a sender that changes its path and its stack at once, " +
      "and a proxy that begins to number requests anew.",
    triage: [
      "Ask the operators at the client whether they sent this command.",
      "Look at the packet in the evidence: its link address tells from which port it came.",
      "If nobody sent it, look for whoever can send packets on this segment, and put the point back.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit", "clock-step", "origin-doubt", "modbus-request", "modbus-response"],
  ignores: "reads",
  open(options, saved) {
    const { from, ends, doubt, told } = (saved ?? {}) as JsonObject;
    return {
      options,
      from: (from ?? undefined) as PacketTime | undefined,
      ends: openMap(ENDS_MAX, ends),
      doubt: (doubt ?? undefined) as unknown as Doubt | undefined,
      told: openMap(SESSIONS_MAX, told),
    };
  },
  hear(event, memory, context) {
    switch (event.type) {
      case "conduit":
        hearConduit(event, memory);
        return;
      case "clock-step":
        if (event.byUs > 0) memory.from = event.time;
        return;
      case "origin-doubt":
        memory.doubt = doubtOf(event);
        return;
      case "modbus-request":
        if (event.change !== undefined) judge(event, memory, context);
        return;
      case "modbus-response":
        if (memory.told.size > 0) amend(event, memory, context);
    }
  },
  save: ({ from, ends, doubt, told }) => ({
    from: from ?? null,
    ends: saveMap(ends),
    doubt: (doubt ?? null) as unknown as JsonObject | null,
    told: saveMap(told),
  }),
};

function hearConduit({ session, stage, time }: ConduitEvent, memory: Memory): void {
  memory.from ??= time;
  if (stage !== "ended" || session.protocol !== "modbus") return;
  memory.told.delete(String(session.id));
  if (!session.isMidstream || isInGrace(session, memory)) memory.ends.set(endsOf(session), 1);
}

function endsOf({ client, server }: Session): string {
  return `${client.asset} ${client.port} ${server.asset}`;
}

function isInGrace({ firstTime, wasOpenBefore }: Session, { from, options }: Memory): boolean {
  return wasOpenBefore === true || from === undefined || firstTime - from <= options.graceSeconds * SECOND_US;
}

function doubtOf({ session, frame, capture, signs }: OriginDoubt): Doubt {
  const reasons = signs.map(({ sign, usual, seen }) => signText(sign, usual, seen));
  return { session: session.id, frame, capture, reason: `its packet has ${listed(reasons)}` };
}

function signText(sign: OriginSign, usual: number, seen: number): string {
  switch (sign) {
    case "hop-limit":
      return `hop limit ${seen} instead of ${usual}`;
    case "identification":
      return `IP identification ${seen} where about ${usual} was to come`;
    case "window":
      return `window ${seen} instead of about ${usual}`;
    case "overlap":
      return `${counted(seen, "byte")} in the place of bytes already sent`;
    case "transaction":
      return `transaction identifier ${seen} where ${usual} was to come`;
  }
}

function judge(request: ModbusRequest, memory: Memory, context: DetectContext): void {
  const { session, frame, capture } = request;
  const { doubt } = memory;
  const isDoubted = doubt?.session === session.id && doubt.frame === frame && doubt.capture === capture;
  const reason = isDoubted ? doubt.reason : midstreamReason(session, memory);
  if (reason === undefined) return;
  const key = String(session.id);
  const told = memory.told.touch(key) ?? [];
  memory.told.set(key, [...told, [frame, reason] as const].slice(-ASKED_MAX));
  context.alert(findingOf(request, request, reason));
}

function midstreamReason(session: Session, memory: Memory): string | undefined {
  if (!session.isMidstream || isInGrace(session, memory) || memory.ends.get(endsOf(session)) !== undefined) {
    return undefined;
  }
  const seconds = Math.round((session.firstTime - (memory.from ?? session.firstTime)) / SECOND_US);
  return `its connection came to light without a handshake, ${counted(seconds, "second")} after the capture began`;
}

function amend(event: ModbusResponse, { told }: Memory, context: DetectContext): void {
  const { request, session } = event;
  const known = request === undefined ? undefined : told.get(String(session.id));
  const [, reason] = known?.find(([frame]) => frame === request?.frame) ?? [];
  if (request?.change === undefined || reason === undefined) return;
  context.alert(findingOf(event, request, reason));
}

function findingOf(event: ModbusRequest | ModbusResponse, request: ModbusRequest, reason: string) {
  const { client, server } = request.session;
  const isMidstream = reason.startsWith("its connection");
  return requestFinding(event, {
    key: [client.asset, server.asset, isMidstream ? "midstream" : "packet"],
    isCertain: true,
    action: `${actionOf(request)} (${reason})`,
    expected: isMidstream
      ? "A connection begins with a handshake, and the mirror shows it."
      : "The packets of one connection come from one sender by one way, and look alike.",
    why:
      "Who knows the numbers of a connection can slip a command into it that the server takes for its client's. " +
      `Ask at ${nameOf(client)} whether the command was sent from there, and check the point on ${nameOf(server)}.`,
  });
}
