import type { ConduitField, OperationEffect, PolicyOperation } from "../contracts/policy.js";
import { isCovered, isInRange, limitsText, type PointRange, parsePointRange, rangeText } from "./point-range.js";
import type { PolicyContents } from "./policy-schema.js";
import { glob } from "./zone-map.js";

/** What a conduit allows of one effect: all, some points of Modbus, or nodes, methods and topics. */
type Allowance =
  | { readonly kind: "all" }
  | { readonly kind: "ranges"; readonly ranges: readonly PointRange[]; readonly isLimited: boolean }
  | { readonly kind: "patterns"; readonly patterns: readonly PointPattern[]; readonly isLimited: boolean };

/** Nodes, methods or topics, with limits of what may be written to them. */
interface PointPattern {
  readonly text: string;
  readonly regex: RegExp;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

type Source = NonNullable<NonNullable<PolicyContents["conduits"]>[number]["operations"]>;

const ALL: Allowance = { kind: "all" };

/** The operations that a conduit allows, by protocol; a protocol that it does not name may do everything. */
export class OperationRules {
  /** Something written must keep to limits. */
  readonly hasValueLimits: boolean;
  readonly #byProtocol = new Map<string, ReadonlyMap<string, Allowance>>();

  constructor(source: Source | undefined) {
    for (const [protocol, effects] of Object.entries(source ?? {})) {
      if (effects === true || effects === "any" || effects === undefined) continue;
      const allowed = new Map<string, Allowance>();
      for (const [effect, value] of Object.entries(effects === false ? {} : effects)) {
        const allowance = protocol === "modbus" ? rangesOf(value) : patternsOf(value, protocol);
        if (allowance !== undefined) allowed.set(effect, allowance);
      }
      this.#byProtocol.set(protocol, allowed);
    }
    const all = [...this.#byProtocol.values()].flatMap((effects) => [...effects.values()]);
    this.hasValueLimits = all.some((allowance) => allowance.kind !== "all" && allowance.isLimited);
  }

  /** What of the operation is not allowed; undefined when all is. */
  refuses(operation: PolicyOperation): ConduitField | undefined {
    const effects = this.#byProtocol.get(operation.protocol);
    if (effects === undefined) return undefined;
    const allowance = effects.get(operation.effect);
    if (allowance === undefined) return "operations";
    switch (allowance.kind) {
      case "all":
        return undefined;
      case "ranges":
        return refusedByRanges(allowance.ranges, allowance.isLimited, operation);
      case "patterns":
        return refusedByPatterns(allowance.patterns, operation);
    }
  }

  /** What is allowed of the protocol: `read, write`; undefined where it is not limited. */
  effectsOf(protocol: string): readonly string[] | undefined {
    const effects = this.#byProtocol.get(protocol);
    return effects === undefined ? undefined : [...effects.keys()];
  }

  /** The points allowed for the effect, as written. */
  pointsOf(protocol: string, effect: OperationEffect): string {
    const allowance = this.#byProtocol.get(protocol)?.get(effect) ?? ALL;
    if (allowance.kind === "all") return "any";
    return (allowance.kind === "ranges" ? allowance.ranges.map(rangeText) : allowance.patterns.map(patternText)).join(
      ", ",
    );
  }
}

function refusedByRanges(
  ranges: readonly PointRange[],
  isLimited: boolean,
  { table, points, values }: PolicyOperation,
): ConduitField | undefined {
  if (points === undefined || !isCovered(ranges, table, points[0], points[1])) return "points";
  if (!isLimited || values === undefined) return undefined;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const isAllowed = ranges.some((range) => isInRange(range, table, points[0] + i) && isWithin(range, value));
    if (!isAllowed) return "values";
  }
  return undefined;
}

/** Which nodes a message reads is not told when they are many: the effect alone is judged then. */
function refusedByPatterns(
  patterns: readonly PointPattern[],
  { effect, point, values }: PolicyOperation,
): ConduitField | undefined {
  if (point === undefined) return effect === "read" ? undefined : "points";
  const fitting = patterns.filter(({ regex }) => regex.test(point));
  if (fitting.length === 0) return "points";
  const isAllowed = (value: number) => fitting.some((pattern) => isWithin(pattern, value));
  return (values ?? []).every(isAllowed) ? undefined : "values";
}

function isWithin({ min, max }: Pick<PointRange, "min" | "max">, value: number): boolean {
  return (min === undefined || value >= min) && (max === undefined || value <= max);
}

function rangesOf(value: unknown): Allowance | undefined {
  if (value === false || value === undefined) return undefined;
  if (value === true || value === "any") return ALL;
  const ranges = (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => {
    if (typeof item === "number" || typeof item === "string") return parsePointRange(item) ?? [];
    const { points, min, max } = item as { points: number | string; min?: number; max?: number };
    return parsePointRange(points, min, max) ?? [];
  });
  const isLimited = ranges.some(({ min, max }) => min !== undefined || max !== undefined);
  return { kind: "ranges", ranges, isLimited };
}

function patternsOf(value: unknown, protocol: string): Allowance | undefined {
  if (value === false || value === undefined) return undefined;
  if (value === true || value === "any") return ALL;
  const patterns = (Array.isArray(value) ? value : [value]).map((item: unknown) => {
    if (typeof item === "string")
      return { text: item, regex: patternOf(item, protocol), min: undefined, max: undefined };
    const { points, min, max } = item as { points: string; min?: number; max?: number };
    return { text: points, regex: patternOf(points, protocol), min, max };
  });
  const isLimited = patterns.some(({ min, max }) => min !== undefined || max !== undefined);
  return { kind: "patterns", patterns, isLimited };
}

function patternText({ text, min, max }: PointPattern): string {
  return `${text}${limitsText(min, max)}`;
}

/** Topics may have the wildcards of topic filters. [MQTT5-4.7.1-1] */
function patternOf(text: string, protocol: string): RegExp {
  if (protocol !== "mqtt") return glob(text);
  const levels = text.split("/").map((level) => (level === "+" ? "[^/]*" : glob(level).source.slice(1, -1)));
  if (levels.at(-1) !== "#") return new RegExp(`^${levels.join("/")}$`, "s");
  return new RegExp(`^${levels.slice(0, -1).join("/")}${levels.length > 1 ? "(/.*)?" : ".*"}$`, "s");
}
