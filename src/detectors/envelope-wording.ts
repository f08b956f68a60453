import type { Baseline } from "../contracts/baseline.js";
import type { ModbusRange } from "../contracts/sensor-event.js";
import { boundsOf, type PointEnvelope } from "./point-envelope.js";
import { baselineName, capitalised, counted, listed } from "./wording.js";

/** `ON`, `OFF` or the number. */
export function stateText(table: ModbusRange["table"], number: number): string {
  if (table === "hr" || table === "ir") return String(number);
  return number === 0 ? "OFF" : "ON";
}

/** A sentence on what the point may say, with what that rests on. */
export function envelopeText(
  envelope: PointEnvelope,
  table: ModbusRange["table"],
  marginPercent: number,
  baseline: Baseline | undefined,
): string {
  const { declared, learned } = envelope;
  if (declared !== undefined) {
    const { min, max, at } = declared;
    const limits = min === undefined ? `up to ${max}` : max === undefined ? `from ${min} on` : `from ${min} to ${max}`;
    return `The policy (${at.file}:${at.line}) allows it ${limits}.`;
  }
  if (learned === undefined || baseline === undefined) return "Nothing is known of the point.";
  const rests = `in ${counted(learned.n, "value")} over ${counted(learned.hours, "hour")}`;
  const bounds = boundsOf(envelope, marginPercent);
  const where = `in ${baselineName(baseline)} it was`;
  if (bounds !== undefined) {
    const [low, high] = bounds.map((bound) => Number(bound.toPrecision(6)));
    return capitalised(
      `${where} between ${rounded(learned.low)} and ${rounded(learned.high)} ${rests}; with ${marginPercent} % ` +
        `of that range to spare it may lie between ${low} and ${high}.`,
    );
  }
  const states = (learned.distinct ?? []).map((number) => stateText(table, number));
  if (states.length === 1) return capitalised(`${where} always ${states[0]} ${rests}.`);
  return capitalised(`${where} one of ${listed(states)} ${rests}.`);
}

function rounded(number: number): number {
  return Number(number.toPrecision(6));
}
