import type { ModbusRange, ModbusRequest, ModbusResponse } from "../contracts/sensor-event.js";
import { IntervalSet } from "./interval-set.js";
import { createSpan, extendSpan, joinSpans, type Span } from "./learned-span.js";

/** Ranges kept one by one for one client on one unit. */
export const OPERATIONS_MAX = 256;
/** Reads of neighbouring blocks are one habit; every written point stands for itself. */
const READ_GAP = 4;
const WRITE_GAP = 0;

/** Ranges by table. */
export type Intervals = Map<ModbusRange["table"], IntervalSet>;

/** What an operation counts as when it is asked whether enough of them were seen. */
export type OperationClass = "reads" | "writes" | "engineering";

interface Use {
  n: number;
  rejected: number;
  /** Accepted ones that change the server. */
  changes: number;
  readonly span: Span;
}

/** One function code, with the ranges of operations that there was no room for one by one. */
export interface FunctionUse extends Use {
  readonly class: OperationClass;
  readonly isRead: boolean;
  readonly reads: Intervals;
  readonly writes: Intervals;
}

/** One function code on one range. */
export interface OperationUse extends Use {
  readonly functionCode: number;
  readonly reads: ModbusRange | undefined;
  readonly writes: ModbusRange | undefined;
}

/** What one client did on one unit. */
export interface Operations {
  readonly span: Span;
  /** Of accepted changes alone. */
  readonly changes: Span;
  readonly functions: Map<number, FunctionUse>;
  readonly operations: Map<number | string, OperationUse>;
  /** Some ranges are known by function alone. */
  isCoarse: boolean;
}

/** Nothing yet. */
export function createOperations(): Operations {
  return {
    span: createSpan(),
    changes: createSpan(),
    functions: new Map(),
    operations: new Map(),
    isCoarse: false,
  };
}

/**
 * Counts one answered request. What the server rejected counts as a rejected use and as a read, but changes nothing.
 * `hasRoom`: whether a further range may be kept on its own.
 */
export function noteOperation(
  into: Operations,
  request: ModbusRequest,
  answer: ModbusResponse,
  hasRoom: boolean,
): void {
  const isAccepted = answer.outcome === "accepted";
  const isChange = isAccepted && request.change !== undefined;
  extendSpan(into.span, request.time, answer.time);
  if (isChange) extendSpan(into.changes, request.time, answer.time);
  const use = functionOf(into, request);
  count(use, request, answer, isAccepted, isChange);
  const writes = isChange ? request.writes : undefined;
  if (request.reads === undefined && writes === undefined) return;
  const key = keyOfOperation(request.functionCode, request.reads, writes);
  let operation = into.operations.get(key);
  if (operation === undefined && hasRoom && into.operations.size < OPERATIONS_MAX) {
    const reads = request.reads === undefined ? undefined : { ...request.reads };
    const written = writes === undefined ? undefined : { ...writes };
    const counts = { n: 0, rejected: 0, changes: 0, span: createSpan() };
    operation = { ...counts, functionCode: request.functionCode, reads, writes: written };
    into.operations.set(key, operation);
  }
  if (operation !== undefined) {
    count(operation, request, answer, isAccepted, isChange);
    return;
  }
  into.isCoarse = true;
  if (request.reads !== undefined) addRange(use.reads, request.reads, READ_GAP);
  if (writes !== undefined) addRange(use.writes, writes, WRITE_GAP);
}

/** Joins what turned out to be one client and one server. */
export function joinOperations(into: Operations, other: Operations): void {
  joinSpans(into.span, other.span);
  joinSpans(into.changes, other.changes);
  into.isCoarse ||= other.isCoarse;
  for (const [code, use] of other.functions) {
    const known = into.functions.get(code) ?? createFunction(use.class, use.isRead);
    into.functions.set(code, known);
    joinUses(known, use);
    joinIntervals(known.reads, use.reads, READ_GAP);
    joinIntervals(known.writes, use.writes, WRITE_GAP);
  }
  for (const [key, use] of other.operations) {
    const known = into.operations.get(key);
    if (known !== undefined) joinUses(known, use);
    else into.operations.set(key, { ...use, span: { ...use.span } });
  }
}

/** Takes the range of an operation into ranges that are known. */
export function addOperation(reads: Intervals, writes: Intervals, operation: OperationUse): void {
  if (operation.reads !== undefined) addRange(reads, operation.reads, READ_GAP);
  if (operation.writes !== undefined) addRange(writes, operation.writes, WRITE_GAP);
}

/** Takes ranges into others. */
export function joinFunctionRanges(
  reads: Intervals,
  writes: Intervals,
  use: Pick<FunctionUse, "reads" | "writes">,
): void {
  joinIntervals(reads, use.reads, READ_GAP);
  joinIntervals(writes, use.writes, WRITE_GAP);
}

function functionOf(into: Operations, { functionCode, effect, change }: ModbusRequest): FunctionUse {
  const known = into.functions.get(functionCode);
  if (known !== undefined) return known;
  const isEngineering = effect === "engineer" || effect === "diagnose" || (change !== undefined && effect !== "write");
  const kind = isEngineering ? "engineering" : effect === "write" ? "writes" : "reads";
  const use = createFunction(kind, effect === "read");
  into.functions.set(functionCode, use);
  return use;
}

function createFunction(kind: OperationClass, isRead: boolean): FunctionUse {
  const use = { n: 0, rejected: 0, changes: 0, span: createSpan() };
  return { ...use, class: kind, isRead, reads: new Map(), writes: new Map() };
}

function count(use: Use, request: ModbusRequest, answer: ModbusResponse, isAccepted: boolean, isChange: boolean): void {
  use.n++;
  if (!isAccepted) use.rejected++;
  if (isChange) use.changes++;
  extendSpan(use.span, request.time, answer.time);
}

function joinUses(into: Use, other: Use): void {
  into.n += other.n;
  into.rejected += other.rejected;
  into.changes += other.changes;
  joinSpans(into.span, other.span);
}

/** Names an operation by function code and ranges: a number where one range is enough, for that makes no text. */
export function keyOfOperation(
  code: number,
  reads: ModbusRange | undefined,
  writes: ModbusRange | undefined,
): number | string {
  if (reads !== undefined && writes !== undefined) {
    return `${code}/${reads.address}/${reads.quantity}/${writes.address}/${writes.quantity}`;
  }
  const range = reads ?? writes;
  const isWrite = writes === undefined ? 0 : 1;
  return ((isWrite * 256 + code) * 65_536 + (range?.address ?? 0)) * 65_536 + (range?.quantity ?? 0);
}

function addRange(intervals: Intervals, { table, address, quantity }: ModbusRange, gap: number): void {
  intervalsOf(intervals, table, gap).add(address, address + quantity - 1);
}

function joinIntervals(into: Intervals, other: Intervals, gap: number): void {
  for (const [table, set] of other) {
    for (const [from, to] of set.ranges) intervalsOf(into, table, gap).add(from, to);
  }
}

function intervalsOf(intervals: Intervals, table: ModbusRange["table"], gap: number): IntervalSet {
  let set = intervals.get(table);
  if (set === undefined) {
    set = new IntervalSet(gap);
    intervals.set(table, set);
  }
  return set;
}
