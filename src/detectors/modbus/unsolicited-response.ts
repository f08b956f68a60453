import type { Detector } from "../../contracts/detector.js";
import type { ConduitEvent, ModbusRequest, ModbusResponse, Session } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { isJustFound, isQuirk } from "../modbus-quirks.js";
import { functionText } from "../point-wording.js";
import { RecentTimes } from "../recent-times.js";
import { responseFinding } from "../response-finding.js";
import { counted, nameOf } from "../wording.js";

const CODE = "unsolicitedResponse";
const SESSIONS_MAX = 256;
const ONE_WAY_MAX = 4096;
/** Blocks of points that a client asks for in turn. */
const ANSWERS_MAX = 8;

/** What was read from one address. */
interface Answer {
  readonly unit: number;
  readonly functionCode: number;
  readonly address: number;
  readonly values: readonly number[];
}

interface Memory {
  readonly repeatedCount: number;
  readonly times: RecentTimes;
  /** What each session was last told when it had asked, the latest last. */
  readonly answers: BoundedMap<Answer[]>;
  /** Sessions of which no frame of the client was seen: the mirror may show one direction alone. */
  readonly oneWay: BoundedMap<true>;
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
      "that tells other values than the answer before it, are high: somebody may feed the client values.",
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
    falseAlarms: "Devices that report by themselves, before two hours of learning have shown it, and broken gateways.",
    triage: [
      "Compare MAC address and TTL of the frame with those of true answers of the device.",
      "Look for ARP spoofing and TCP injection in the same incident.",
      "Compare what the client shows with the display at the device.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit", "modbus-request", "modbus-response"],
  open: ({ repeatedCount, windowSeconds }, saved) => {
    const [times, answers, oneWay] = (saved ?? []) as readonly Json[];
    const memory: Memory = {
      repeatedCount,
      times: new RecentTimes(windowSeconds, repeatedCount, times),
      answers: new BoundedMap<Answer[]>(SESSIONS_MAX),
      oneWay: new BoundedMap<true>(ONE_WAY_MAX),
    };
    for (const key of (oneWay ?? []) as unknown as string[]) memory.oneWay.set(key, true);
    for (const [key, list] of (answers ?? []) as unknown as [string, Answer[]][]) memory.answers.set(key, [...list]);
    return memory;
  },
  hear(event, memory, context) {
    if (event.type !== "modbus-response") {
      noteDirections(event, memory);
      return;
    }
    const { session, time, functionCode, values, anomalies } = event;
    if (anomalies.length === 0) {
      if (values.length > 0) keep(event, memory);
      return;
    }
    if (memory.oneWay.get(String(session.id)) !== undefined) return;
    if (!anomalies.includes(CODE) || anomalies.includes("captureCut") || isJustFound(session, time)) return;
    if (isQuirk(session, "server", CODE, context.baseline)) return;
    const isRepeated = memory.times.note(pairOf(session), time) >= memory.repeatedCount;
    const isOther = isOtherThan(memory.answers.get(String(session.id)) ?? [], event);
    const { client, server } = session;
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
  },
  save: ({ times, answers, oneWay }) => [
    times.save(),
    [...answers.entries()] as unknown as Json,
    [...oneWay.entries()].map(([key]) => key),
  ],
};

function noteDirections(event: ConduitEvent | ModbusRequest, { answers, oneWay }: Memory): void {
  const key = String(event.session.id);
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
  const key = String(session.id);
  const list = answers.touch(key) ?? [];
  if (list.length === 0) answers.set(key, list);
  const same = list.findIndex((known) => known.address === address && known.functionCode === functionCode);
  if (same >= 0) list.splice(same, 1);
  else if (list.length >= ANSWERS_MAX) list.shift();
  list.push({ unit, functionCode, address, values });
}

/** There were answers of the same form, and none with the same values. */
function isOtherThan(answers: readonly Answer[], { unit, functionCode, values }: ModbusResponse): boolean {
  const alike = answers.filter(
    (known) => known.unit === unit && known.functionCode === functionCode && known.values.length === values.length,
  );
  return alike.length > 0 && alike.every((known) => known.values.some((value, i) => value !== values[i]));
}
