import type { PointEntity } from "../contracts/baseline.js";
import type { DetectContext, OptionValues } from "../contracts/detector.js";
import type { PointLimits } from "../contracts/policy.js";
import type { ModbusRange, Party } from "../contracts/sensor-event.js";

/** What a point must have been learned from before its values are judged, as options. */
export const LEARNED_MINIMUM = {
  samplesCount: { default: 200, min: 1, max: 1_000_000, help: "How many values a point must be learned from." },
  learnedSeconds: {
    default: 86_400,
    min: 0,
    max: 31_536_000,
    help: "In how many hours, in seconds, a point must have been seen while learning.",
  },
} as const;

type LearnedMinimum = OptionValues<typeof LEARNED_MINIMUM>;

/** By what the values of one point are judged: the limits of the policy, else what was learned. */
export interface PointEnvelope {
  readonly declared: PointLimits | undefined;
  readonly learned: PointEntity | undefined;
}

const SIGN = 0x8000;
const WORD = 0x10000;

/** The point in the baseline; undefined when it was learned from too little. */
export function learnedPoint(
  server: string,
  unit: number,
  table: ModbusRange["table"],
  address: number,
  { baseline }: DetectContext,
  { samplesCount, learnedSeconds }: LearnedMinimum,
): PointEntity | undefined {
  const entity = baseline?.point(server, unit, table, address);
  if (entity === undefined || entity.n < samplesCount || 3600 * entity.hours < learnedSeconds) return undefined;
  return entity;
}

/** The envelope of a point; undefined for one whose values may be any. */
export function envelopeOf(
  server: Party,
  unit: number,
  table: ModbusRange["table"],
  address: number,
  context: DetectContext,
  minimum: LearnedMinimum,
): PointEnvelope | undefined {
  const declared = context.policy?.limitsOf(server, `${server.asset}/${unit}/${table}/${address}`);
  if (declared?.min !== undefined || declared?.max !== undefined) return { declared, learned: undefined };
  const learned = learnedPoint(server.asset, unit, table, address, context, minimum);
  if (learned === undefined || learned.values === "counter" || learned.values === "volatile") return undefined;
  return { declared: undefined, learned };
}

/** The word as the envelope means it: limits below 0, and signed points, take it for a signed number. */
export function numberOf(word: number, { declared, learned }: PointEnvelope): number {
  const isSigned = learned?.isSigned === true || (declared?.min ?? 0) < 0 || (declared?.max ?? 0) < 0;
  return isSigned && word >= SIGN ? word - WORD : word;
}

/** Lowest and highest number allowed; of a point with states undefined. */
export function boundsOf(
  { declared, learned }: PointEnvelope,
  marginPercent: number,
): readonly [number, number] | undefined {
  if (declared !== undefined) {
    return [declared.min ?? Number.NEGATIVE_INFINITY, declared.max ?? Number.POSITIVE_INFINITY];
  }
  if (learned === undefined || learned.values !== "analog") return undefined;
  const margin = (marginPercent / 100) * (learned.high - learned.low);
  return [learned.low - margin, learned.high + margin];
}

/** Whether the envelope has room for a number. */
export function isWithin(number: number, envelope: PointEnvelope, marginPercent: number): boolean {
  const bounds = boundsOf(envelope, marginPercent);
  if (bounds !== undefined) return number >= bounds[0] && number <= bounds[1];
  return envelope.learned?.distinct === undefined || envelope.learned.distinct.includes(number);
}
