import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { ConduitEvent, ModbusRequest, ModbusResponse, Session } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { isJustFound, isQuirk } from "../modbus-quirks.js";
import { functionText } from "../point-wording.js";
import { RecentTimes } from "../recent-times.js";
import { responseFinding } from "../response-finding.js";
import { sessionFacts } from "../session-facts.js";
import { counted, nameOf } from "../wording.js";

const CODE = "unsolicitedResponse";
/** It fits the only request that waits, but for its transaction identifier. */
const MISNUMBERED = "transactionIdentifierMismatch";
const SESSIONS_MAX = 256;
const ONE_WAY_MAX = 4096;
/** Blocks of points that a client asks for in turn. */
const ANSWERS_MAX = 8;
const HELD_MAX = 16;
/** So long the true answer to a request may come after the one that is misnumbered. */
const TRUE_ANSWER_US = 2 * SECOND_US;

/** What was read from one address. */
interface Answer {
  unit: number;
  readonly functionCode: number;
  readonly address: number;
  values: readonly number[];
}

/** A response that is forged if the request that it fits is answered too. */
interface Held {
  readonly response: ModbusResponse;
  readonly isOther: boolean;
}

interface Memory {
  readonly repeatedCount: number;
  readonly times: RecentTimes;
  /** What each session was last told when it had asked, the latest last. */
  readonly answers: BoundedMap<Answer[], number>;
  /** Sessions of which no frame of the client was seen: the mirror may show one direction alone. */
  readonly oneWay: BoundedMap<true, number>;
  /** By session, the latest last. */
  readonly held: BoundedMap<Held[]>;
}

const OPTIONS = {
  repeatedCount: { default: 2, min: 2, max: 100, help: "How many responses without a request are no accident." },
  windowSeconds: { default: 60, min: 1, max: 3600, help: "Within which time these responses are counted." },
} as const;

/** A response that nobody asked for. */
export const unsolicitedResponse: Detector<"conduit" | "modbus-request" | "modbus-response", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/unsolicited-response",
    title: "Modbus response without a request",
    summary:
      "A Modbus response that no request on its connection waits for. The first is low; more within a minute, or one " +
      "that tells other values than the answer before it, are high: somebody may feed the client values. Answers " +
      "that miss the transaction identifier alone, of requests that get no other answer, are low.",
    spec: ["MODBUS-TCP §4.4.1.3", "IEC 62443-3-3 SR 3.8"],
    version: 1,
    severity: "high",
    floor: "low",
    cap: "critical",
    classes: ["ABS"],
    fr: ["SI"],
    sr: ["3.1", "3.8"],
    attack: ["T1692.002", "T0830"],
    iso24392: ["6.2.f", "6.2.e"],
    blindTo:
      "Injected responses that beat the true one to a waiting request, of which the second answer is told elsewhere; " +
      "what happens beside a gap in the capture, before its first paired answer, or where one direction is not " +
      "mirrored.",
    falseAlarms:
      "Devices that report by themselves or number their answers as they like, before two hours of learning have " +
      "shown it, and broken gateways.",
    triage: [
      "Compare MAC address and TTL of the frame with those of true answers of the device.",
      "Look for ARP spoofing and TCP injection in the same incident.",
      "Compare what the client shows with the display at the device.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit", "modbus-request", "modbus-response"],
  open: ({ repeatedCount, windowSeconds }, saved) => {
    const [times, answers, oneWay, held] = (saved ?? []) as readonly Json[];
    const memory: Memory = {
      repeatedCount,
      times: new RecentTimes(windowSeconds, repeatedCount, times),
      answers: new BoundedMap<Answer[], number>(SESSIONS_MAX),
      oneWay: new BoundedMap<true, number>(ONE_WAY_MAX),
      held: new BoundedMap<Held[]>(SESSIONS_MAX),
    };
    for (const key of (oneWay ?? []) as unknown as number[]) memory.oneWay.set(key, true);
    for (const [key, list] of (answers ?? []) as unknown as [number, Answer[]][]) {
      memory.answers.set(
        key,
        list.map((answer) => ({ ...answer })),
      );
    }
    for (const [key, list] of (held ?? []) as unknown as [string, Held[]][]) memory.held.set(key, [...list]);
    return memory;
  },
  hear(event, memory, context) {
    if (event.type !== "modbus-response") {
      if (event.type === "conduit" && event.stage === "ended")
        release(String(event.session.id), event.time, memory, context);
      noteDirections(event, memory);
      return;
    }
    const { session, time, values, anomalies } = event;
    if (memory.held.size > 0) compare(event, memory, context);
    if (anomalies.length === 0) {
      if (values.length > 0) keep(event, memory);
      return;
    }
    const code = anomalies.includes(CODE) ? CODE : MISNUMBERED;
    if (!anomalies.includes(code) || anomalies.includes("captureCut") || isJustFound(session, time)) return;
    const key = session.id;
    if (memory.oneWay.get(key) !== undefined || isQuirk(session, "server", code, context.baseline)) return;
    const isOther = isOtherThan(memory.answers.get(key) ?? [], event);
    if (code === CODE) accuse(event, isOther, memory, context);
    else hold({ response: { ...event, session: sessionFacts(session) }, isOther }, memory, context);
  },
  due(key, memory, context) {
    release(key, context.now - TRUE_ANSWER_US, memory, context);
  },
  save: ({ times, answers, oneWay, held }) => [
    times.save(),
    [...answers.entries()] as unknown as Json,
    [...oneWay.entries()].map(([key]) => key),
    [...held.entries()] as unknown as Json,
  ],
};

/** Nobody asked for it. */
function accuse(event: ModbusResponse, isOther: boolean, memory: Memory, context: DetectContext): void {
  const { session, time, functionCode, values } = event;
  const { client, server } = session;
  const isRepeated = memory.times.note(pairOf(session), time) >= memory.repeatedCount;
  const content =
    values.length > 0 ? ` with ${counted(values.length, "value")}${isOther ? " other than before" : ""}` : "";
  context.alert(
    responseFinding(event, {
      severity: isRepeated || isOther ? "high" : "low",
      action:
        `sent ${nameOf(client)} a response to ${functionText(functionCode)}${content} that it did not ask for` +
        `${isRepeated ? ", not for the first time" : ""}`,
      expected: "A Modbus server only answers: each response has the transaction identifier of a request before it.",
      why:
        "A forged response shows an operator what is not so, and lets a control program act on it. Check whether " +
        `the frame came from ${nameOf(server)} itself, and compare the values at ${nameOf(client)} with the device.`,
    }),
  );
}

function hold(held: Held, memory: Memory, context: DetectContext): void {
  const { session, time } = held.response;
  const key = String(session.id);
  const list = memory.held.touch(key) ?? [];
  list.push(held);
  if (list.length === 1) {
    memory.held.set(key, list);
    context.wake(key, (time + TRUE_ANSWER_US) as PacketTime);
  }
  if (list.length > HELD_MAX) tellMisnumbered(list.splice(0, 1), context);
}

/** The answer to a request for which another one was held: two answered, and the other one is not the device. */
function compare(event: ModbusResponse, memory: Memory, context: DetectContext): void {
  const { session, request, latencyUs, unit, functionCode, capture } = event;
  if (request === undefined || latencyUs === undefined) return;
  const list = memory.held.get(String(session.id)) ?? [];
  const at = list.findIndex(
    ({ response: held }) =>
      held.unit === unit &&
      held.functionCode === functionCode &&
      held.capture === capture &&
      request.frame < held.frame,
  );
  const [forged] = at < 0 ? [] : list.splice(at, 1);
  if (forged !== undefined) accuse(forged.response, forged.isOther, memory, context);
}

/** No other answer came to those held until `until`. */
function release(key: string, until: number, { held }: Memory, context: DetectContext): void {
  const list = held.get(key);
  if (list === undefined) return;
  const later = list.findIndex(({ response }) => response.time > until);
  tellMisnumbered(list.splice(0, later < 0 ? list.length : later), context);
  const [next] = list;
  if (next === undefined) held.delete(key);
  else context.wake(key, (next.response.time + TRUE_ANSWER_US) as PacketTime);
}

/** The device numbers its answers as it likes. */
function tellMisnumbered(list: readonly Held[], context: DetectContext): void {
  for (const { response } of list) {
    const { session, functionCode } = response;
    const { client, server } = session;
    context.alert(
      responseFinding(response, {
        severity: "low",
        action:
          `answered ${nameOf(client)} by ${functionText(functionCode)} under another transaction identifier than ` +
          "that of the only request that waited, which had no other answer",
        expected: "A server repeats the transaction identifier of the request in its response [MODBUS-TCP §3.1.3].",
        why:
          "A client that keeps to the standard drops such answers and works with old values. Find out whether the " +
          `software of ${nameOf(server)} was changed; if it always did so, approve it.`,
      }),
    );
  }
}

function noteDirections(event: ConduitEvent | ModbusRequest, { answers, oneWay }: Memory): void {
  const key = event.session.id;
  if (event.type === "modbus-request") {
    if (oneWay.size > 0) oneWay.delete(key);
  } else if (event.stage === "ended") {
    answers.delete(key);
    oneWay.delete(key);
  } else if (event.frames[0] === 0) oneWay.set(key, true);
  else oneWay.delete(key);
}

function pairOf({ client, server }: Session): string {
  return `${server.asset}>${client.asset}`;
}

function keep({ session, request, unit, functionCode, values }: ModbusResponse, { answers }: Memory): void {
  if (request?.reads === undefined) return;
  const { address } = request.reads;
  const list = answers.touch(session.id) ?? [];
  if (list.length === 0) answers.set(session.id, list);
  const last = list.length - 1;
  for (let i = last; i >= 0; i--) {
    const known = list[i] as Answer;
    if (known.address !== address || known.functionCode !== functionCode) continue;
    known.unit = unit;
    known.values = values;
    for (let later = i; later < last; later++) list[later] = list[later + 1] as Answer;
    list[last] = known;
    return;
  }
  if (list.length >= ANSWERS_MAX) list.shift();
  list.push({ unit, functionCode, address, values });
}

/** There were answers of the same form, and none with the same values. */
function isOtherThan(answers: readonly Answer[], { unit, functionCode, values }: ModbusResponse): boolean {
  const alike = answers.filter(
    (known) => known.unit === unit && known.functionCode === functionCode && known.values.length === values.length,
  );
  return alike.length > 0 && alike.every((known) => known.values.some((value, i) => value !== values[i]));
}
