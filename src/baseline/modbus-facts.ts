import { IntervalSet } from "./interval-set.js";
import type { OperationsFacts } from "./learned-so-far.js";
import {
  addOperation,
  createOperations,
  type FunctionUse,
  type Intervals,
  joinFunctionRanges,
  keyOfOperation,
  OPERATIONS_MAX,
  type Operations,
  type OperationUse,
} from "./modbus-operations.js";
import { continuedSpan, spanFactsOf, spanOf } from "./span-facts.js";

type FunctionFacts = OperationsFacts["functions"][number];
type UseFacts = FunctionFacts[3];
type IntervalFacts = FunctionFacts[4];
type Use = Pick<OperationUse, "n" | "rejected" | "changes" | "span">;
/** Between whom. */
type Ends = Pick<OperationsFacts, "client" | "server" | "unit">;

/** Operations in a form that a file can hold. */
export function operationsFactsOf({ client, server, unit }: Ends, operations: Operations): OperationsFacts {
  return {
    client,
    server,
    unit,
    span: spanFactsOf(operations.span),
    changes: spanFactsOf(operations.changes),
    isCoarse: operations.isCoarse,
    functions: [...operations.functions].map(([code, use]) => [
      code,
      use.class,
      use.isRead,
      useFactsOf(use),
      intervalFactsOf(use.reads),
      intervalFactsOf(use.writes),
    ]),
    operations: [...operations.operations.values()].map((use) => [
      use.functionCode,
      use.reads === undefined ? null : [use.reads.table, use.reads.address, use.reads.quantity],
      use.writes === undefined ? null : [use.writes.table, use.writes.address, use.writes.quantity],
      useFactsOf(use),
    ]),
  };
}

/** Operations before a restart, and those after it: as if there had been none. */
export function continuedOperations(before: OperationsFacts, after: Operations): Operations {
  const whole: Operations = {
    ...createOperations(),
    span: continuedSpan(spanOf(before.span), after.span),
    changes: continuedSpan(spanOf(before.changes), after.changes),
    isCoarse: before.isCoarse || after.isCoarse,
  };
  for (const [code, kind, isRead, use, reads, writes] of before.functions) {
    const uses = { ...usesOf(use), class: kind, isRead, reads: intervalsOf(reads), writes: intervalsOf(writes) };
    addFunction(whole, code, uses);
  }
  for (const [code, use] of after.functions) addFunction(whole, code, use);
  for (const [functionCode, reads, writes, use] of before.operations) {
    addOperationUse(whole, { ...usesOf(use), functionCode, reads: rangeOf(reads), writes: rangeOf(writes) });
  }
  for (const operation of after.operations.values()) addOperationUse(whole, operation);
  return whole;
}

function addFunction(whole: Operations, code: number, use: FunctionUse): void {
  const known = whole.functions.get(code);
  const [reads, writes]: [Intervals, Intervals] = [known?.reads ?? new Map(), known?.writes ?? new Map()];
  const uses = known === undefined ? usesAgain(use) : continuedUse(known, use);
  joinFunctionRanges(reads, writes, use);
  whole.functions.set(code, { ...uses, class: use.class, isRead: use.isRead, reads, writes });
}

function addOperationUse(whole: Operations, operation: OperationUse): void {
  const { functionCode, reads, writes } = operation;
  const key = keyOfOperation(functionCode, reads, writes);
  const known = whole.operations.get(key);
  if (known !== undefined) {
    whole.operations.set(key, { ...operation, ...continuedUse(known, operation) });
    return;
  }
  if (whole.operations.size < OPERATIONS_MAX) {
    whole.operations.set(key, { ...operation, ...usesAgain(operation) });
    return;
  }
  whole.isCoarse = true;
  const use = whole.functions.get(functionCode);
  if (use !== undefined) addOperation(use.reads, use.writes, operation);
}

function continuedUse(before: Use, after: Use): Use {
  return {
    n: before.n + after.n,
    rejected: before.rejected + after.rejected,
    changes: before.changes + after.changes,
    span: continuedSpan(before.span, after.span),
  };
}

function usesAgain({ n, rejected, changes, span }: Use): Use {
  return { n, rejected, changes, span: { ...span } };
}

function useFactsOf({ n, rejected, changes, span }: Use): UseFacts {
  return [n, rejected, changes, spanFactsOf(span)];
}

function usesOf([n, rejected, changes, span]: UseFacts): Use {
  return { n, rejected, changes, span: spanOf(span) };
}

function intervalFactsOf(intervals: Intervals): IntervalFacts {
  return [...intervals].map(([table, set]) => [table, set.ranges.map(([from, to]) => [from, to])]);
}

function intervalsOf(facts: IntervalFacts): Intervals {
  return new Map(
    facts.map(([table, ranges]) => {
      const set = new IntervalSet(0);
      for (const [from, to] of ranges) set.add(from, to);
      return [table, set] as const;
    }),
  );
}

function rangeOf(facts: OperationsFacts["operations"][number][1]): OperationUse["reads"] {
  if (facts === null) return undefined;
  const [table, address, quantity] = facts;
  return { table, address, quantity };
}
