import type { Severity } from "../catalog/severity.js";
import type { Finding } from "../contracts/detector.js";
import type { ControlOperation, ModbusRequest, ModbusResponse } from "../contracts/sensor-event.js";
import { FINDING_DEFAULTS } from "./finding-defaults.js";
import { type OperationEvent, operationText } from "./policy-operation.js";
import { nameOf } from "./wording.js";
import { pointOf, valuesText } from "./write-wording.js";

/** What a detector says of an operation, in words and levels. */
export interface OperationVerdict {
  readonly key: readonly string[];
  readonly observed: string;
  readonly expected: string;
  readonly why: string;
  readonly severity?: Severity | undefined;
  readonly floor?: Severity | undefined;
  readonly raise?: number;
}

/** The finding about an operation: with the request, and once more with its answer. */
export function operationFinding(
  request: OperationEvent,
  event: ModbusRequest | ModbusResponse | ControlOperation,
  verdict: OperationVerdict,
): Finding {
  const { session, time, frame, capture } = request;
  const { client, server } = session;
  const { key, observed, expected, why, severity, floor, raise = 0 } = verdict;
  const isModbus = request.type === "modbus-request";
  const answer = event.type === "modbus-response" ? event : undefined;
  const note = `${nameOf(client)} ${operationText(request)}`;
  const answered = answer === undefined ? "" : `${nameOf(server)} ${answer.outcome} it`;
  return {
    ...FINDING_DEFAULTS,
    key,
    time,
    frame,
    capture,
    isAmendment: answer !== undefined,
    actor: client,
    target: server,
    session,
    outcome: answer?.outcome ?? "unknown",
    severity,
    floor,
    raise,
    point: isModbus ? pointOf(request) : request.point,
    value: isModbus ? writtenIn(request) : request.value,
    observed,
    expected,
    why,
    evidence: [
      { time, frame, capture, note },
      ...(answer === undefined
        ? []
        : [{ time: answer.time, frame: answer.frame, capture: answer.capture, note: answered }]),
    ],
  };
}

function writtenIn(request: ModbusRequest): string | undefined {
  return request.writes === undefined || request.values.length === 0 ? undefined : valuesText(request, request.values);
}
