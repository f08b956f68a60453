import type { ModbusFunctionUse, ModbusIntervals, ModbusPart } from "../contracts/baseline.js";
import type { LearnedState } from "./learned-span.js";
import type { LearningJudge } from "./learning-judge.js";
import {
  addOperation,
  type FunctionUse,
  type Intervals,
  joinFunctionRanges,
  type OperationClass,
  type Operations,
  type OperationUse,
} from "./modbus-operations.js";

const READS_MAX = 64;

/** Who did it to whom, as the judge is told. */
export interface Channel {
  readonly actors: readonly string[];
  readonly conduit: string;
}

/** Hours in which one operation was seen, and since when. */
export interface Incidence {
  readonly hours: number;
  readonly first: number;
}

type PartName = "ok" | "rare" | "quarantined";

interface Part {
  readonly functions: Map<
    number,
    { n: number; rejected: number; readonly reads: Intervals; readonly writes: Intervals }
  >;
  writes: number;
  note: string | undefined;
  readonly reads: [number, number, number, number][];
}

/** What is known of a unit, taken apart by how far it is to be trusted. */
export interface ModbusParts {
  readonly trusted: ModbusPart;
  /** Distinct reads of the trusted part; undefined when there were too many to be a polling cycle. */
  readonly reads: readonly (readonly [number, number, number, number])[] | undefined;
  readonly rare: ModbusPart | undefined;
  readonly quarantined: ModbusPart | undefined;
}

/**
 * Takes operations apart: each range of a function is judged by itself, a change also by how many days its client made
 * changes, the rest of a function by the function. A writer, and engineering, are grave.
 */
export function modbusParts(operations: Operations, channel: Channel, judge: LearningJudge): ModbusParts {
  const parts: Partial<Record<PartName, Part>> = {};
  const rest = new Map<number, FunctionUse>();
  for (const [code, use] of operations.functions) rest.set(code, { ...use });
  for (const operation of operations.operations.values()) {
    const use = rest.get(operation.functionCode);
    if (use === undefined) continue;
    use.n -= operation.n;
    use.rejected -= operation.rejected;
    use.changes -= operation.changes;
    const part = partOf(parts, operationState(operations, operation, use.class, channel, judge));
    addUse(part, operation.functionCode, operation);
    const into = functionIn(part, operation.functionCode);
    addOperation(into.reads, into.writes, operation);
    const { functionCode, reads: range, n } = operation;
    if (use.isRead && range !== undefined) part.reads.push([functionCode, range.address, range.quantity, n]);
  }
  for (const [code, use] of rest) {
    if (use.n === 0) continue;
    const part = partOf(parts, functionState(operations, use, channel, judge));
    addUse(part, code, use);
    const into = functionIn(part, code);
    joinFunctionRanges(into.reads, into.writes, use);
  }
  const { ok, rare, quarantined } = parts;
  const reads = ok?.reads ?? [];
  return {
    trusted: ok === undefined ? { fc: {}, writes: 0 } : linePart(ok),
    reads: operations.isCoarse || reads.length > READS_MAX ? undefined : reads.sort(compareNumbers),
    rare: rare === undefined ? undefined : linePart(rare),
    quarantined: quarantined === undefined ? undefined : linePart(quarantined),
  };
}

/** Each operation of each class, but for those that are quarantined. */
export function* modbusIncidences(
  operations: Operations,
  channel: Channel,
  judge: LearningJudge,
): Generator<readonly [OperationClass, Incidence]> {
  const inRanges = new Set<number>();
  for (const operation of operations.operations.values()) {
    const use = operations.functions.get(operation.functionCode);
    if (use === undefined) continue;
    inRanges.add(operation.functionCode);
    if (operationState(operations, operation, use.class, channel, judge).state === "quarantined") continue;
    yield [use.class, operation.span];
  }
  for (const [code, use] of operations.functions) {
    if (inRanges.has(code) || functionState(operations, use, channel, judge).state === "quarantined") continue;
    yield [use.class, use.span];
  }
}

function operationState(
  { changes }: Operations,
  { span, changes: own }: OperationUse,
  kind: OperationClass,
  channel: Channel,
  judge: LearningJudge,
): LearnedState {
  const state = judge.judge({ ...channel, span, isGrave: kind === "engineering" });
  return own === 0 || state.state !== "ok" ? state : judge.judge({ ...channel, span: changes, isGrave: true });
}

function functionState(
  { changes }: Operations,
  use: FunctionUse,
  channel: Channel,
  judge: LearningJudge,
): LearnedState {
  const state = judge.judge({ ...channel, span: use.span, isGrave: use.class === "engineering" });
  return use.changes === 0 || state.state !== "ok" ? state : judge.judge({ ...channel, span: changes, isGrave: true });
}

function partOf(parts: Partial<Record<PartName, Part>>, { state, note }: LearnedState): Part {
  const name = state === "quarantined" || state === "rare" ? state : "ok";
  const part = parts[name] ?? { functions: new Map(), writes: 0, note, reads: [] };
  parts[name] = part;
  return part;
}

function functionIn(part: Part, code: number) {
  const known = part.functions.get(code) ?? { n: 0, rejected: 0, reads: new Map(), writes: new Map() };
  part.functions.set(code, known);
  return known;
}

function addUse(part: Part, code: number, use: { n: number; rejected: number; changes: number }): void {
  const into = functionIn(part, code);
  into.n += use.n;
  into.rejected += use.rejected;
  part.writes += use.changes;
}

function linePart({ functions, writes, note }: Part): ModbusPart {
  const fc: Record<string, ModbusFunctionUse> = {};
  for (const [code, { n, rejected, reads, writes: written }] of functions) {
    fc[code] = {
      n,
      rejected,
      ...(reads.size === 0 ? {} : { R: rangesOf(reads) }),
      ...(written.size === 0 ? {} : { W: rangesOf(written) }),
    };
  }
  return { fc, writes, ...(note === undefined ? {} : { note }) };
}

function rangesOf(intervals: Intervals): ModbusIntervals {
  return Object.fromEntries([...intervals].map(([table, set]) => [table, set.ranges]));
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < one.length; i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
