import { type ASTNode, conjuncts, literalOf, pathOf } from "./expression-nodes.js";
import type { FieldTable, FieldValue, RecordField } from "./records/record-type.js";

/** What an expression asks of one field before all else: turns most records away at the cost of a look-up. */
export interface Gate {
  readonly path: string;
  readonly field: RecordField;
  readonly values: ReadonlySet<FieldValue>;
}

/** Groups of fields that the record itself carries; others are looked up. */
const OWN_GROUPS: ReadonlySet<string> = new Set(["modbus", "opcua", "mqtt", "sparkplug", "session", "asset"]);

/** Conditions that an expression cannot do without and that ask for one of several values. */
export function gatesOf(expression: ASTNode, fields: FieldTable): readonly Gate[] {
  return conjuncts(expression).flatMap((node) => {
    const { path, values } = asked(node);
    const field = path === undefined || !Object.hasOwn(fields, path) ? undefined : fields[path];
    const [group = ""] = path?.split(".") ?? [];
    if (path === undefined || field === undefined || field.needs !== undefined || !OWN_GROUPS.has(group)) return [];
    return values.every((value) => value !== undefined) ? [{ path, field, values: new Set(values) }] : [];
  });
}

function asked(node: ASTNode): {
  readonly path: string | undefined;
  readonly values: readonly (FieldValue | undefined)[];
} {
  switch (node.op) {
    case "==": {
      const [left, right] = node.args;
      const isLeft = left.op !== "value";
      return { path: pathOf(isLeft ? left : right), values: [literalOf(isLeft ? right : left)] };
    }
    case "in": {
      const [left, right] = node.args;
      return { path: pathOf(left), values: right.op === "list" ? right.args.map(literalOf) : [undefined] };
    }
    case "!_":
      return { path: pathOf(node.args), values: [false] };
    default:
      return { path: pathOf(node), values: [true] };
  }
}
