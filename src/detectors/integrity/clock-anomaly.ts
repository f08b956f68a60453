import type { Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { ClockStep, ConduitEvent, ModbusResponse } from "../../contracts/sensor-event.js";
import type { Json, JsonObject } from "../../core/json.js";
import { formatPacketTime, type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { sensorFinding } from "../sensor-finding.js";

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** The latest step forward, as long as an answer may show that no time has passed. */
  step: Step | undefined;
}

/** A step forward: what the event said. */
type Step = Pick<ClockStep, "type" | "time" | "frame" | "capture" | "byUs" | "usualUs">;

const OPTIONS = {
  answerSeconds: {
    default: 5,
    min: 1,
    max: 60,
    help: "How long after a step forward an answer to an earlier question shows that the clock jumped.",
  },
} as const;

/** Packet time jumps. */
export const clockAnomaly: Detector<"clock-step" | "conduit" | "modbus-response", Memory, typeof OPTIONS> = {
  doc: {
    id: "integrity/clock-anomaly",
    title: "The clock of the capture jumped",
    summary:
      "The time of packets went back by more than a second, or forward by more than a minute while exchanges were " +
      "under way. A step forward on a link where nothing was under way may be silence, and is kept for the record.",
    spec: ["IEC 62443-3-3 SR 2.11"],
    version: 1,
    severity: "low",
    floor: "low",
    cap: "medium",
    classes: ["ABS"],
    fr: ["TRE"],
    sr: ["2.11"],
    attack: ["T1692.002"],
    iso24392: ["6.2.g"],
    blindTo: "A clock that drifts slowly, and a step forward while no exchange was under way.",
    falseAlarms: "Captures of several sources joined in the wrong order; the first synchronisation after a start.",
    triage: [
      "Look at the time synchronisation of the capturing host: source, reachability, and who may change it.",
      "Correct the times of alerts around the step before comparing them with other logs.",
      "If only one of several sources jumps, it is that one's clock.",
    ],
  },
  options: OPTIONS,
  hears: ["clock-step", "conduit", "modbus-response"],
  open(options, saved) {
    const { step } = (saved ?? {}) as JsonObject;
    return { options, step: (step ?? undefined) as unknown as Step | undefined };
  },
  hear(event, memory, context) {
    if (event.type !== "clock-step") {
      const { step } = memory;
      if (step === undefined) return;
      if (event.time > step.time + memory.options.answerSeconds * SECOND_US) memory.step = undefined;
      else if (spans(event, step)) {
        memory.step = undefined;
        context.alert(findingOf(step, event));
      }
      return;
    }
    const { type, time, frame, capture, byUs, usualUs } = event;
    const step = { type, time, frame, capture, byUs, usualUs };
    memory.step = byUs > 0 ? step : undefined;
    context.alert(findingOf(step, undefined));
  },
  save: ({ step }) => ({ step: (step ?? null) as unknown as Json }),
};

/** An answer to what was asked before the step: a server does not think that long. */
function spans(event: ConduitEvent | ModbusResponse, step: Step): boolean {
  const before = step.time - step.byUs;
  if (event.type === "modbus-response") return event.request !== undefined && event.request.time <= before;
  return event.stage === "established" && !event.session.isMidstream && event.session.firstTime <= before;
}

function findingOf(step: Step, answer: ConduitEvent | ModbusResponse | undefined): Finding {
  const { time, frame, capture, byUs, usualUs } = step;
  const isBack = byUs < 0;
  const isCertain = isBack || answer !== undefined;
  const evidence = [{ time, frame, capture, note: `first frame after a step of ${seconds(byUs)} s` }];
  if (answer !== undefined) {
    const note = "answers what was asked before the step";
    evidence.push({ time: answer.time, frame: answer.frame, capture: answer.capture, note });
  }
  const before = formatPacketTime((time - byUs) as PacketTime);
  return sensorFinding(step, {
    key: [isBack ? "back" : "forward"],
    isAmendment: answer !== undefined,
    severity: isCertain ? undefined : "info",
    floor: isCertain ? undefined : "info",
    value: `${seconds(byUs)} s`,
    observed:
      `The time of packets went ${isBack ? "back" : "forward"} by ${seconds(Math.abs(byUs))} s, from ` + `${before}.`,
    expected: `Before that a frame came every ${milliseconds(usualUs)} ms on average, and time only goes forward.`,
    why: isCertain
      ? "Times of alerts before and after the step do not fit together, nor do they fit other logs. " +
        "Look at the time synchronisation of the capturing host."
      : "It may have been silence or a pause of the capture. Compare with the clock of the capturing host.",
    evidence,
  });
}

function seconds(us: number): number {
  return Math.round(us / 1000) / 1000;
}

function milliseconds(us: number): number {
  return Number((us / 1000).toPrecision(3));
}
