import { type ASTNode, pathOf } from "./expression-nodes.js";
import { nearest } from "./nearest-field.js";
import type { FieldTable } from "./records/record-type.js";
import { recordTypes } from "./records/record-types.js";

/** Something wrong with an expression, at an offset in it. */
export interface ExpressionFault {
  readonly offset: number;
  readonly message: string;
}

const OPERATORS: ReadonlySet<string> = new Set([
  ...["&&", "||", "!_", "?:", "==", "!=", "<", "<=", ">", ">=", "in", "+", "-", "*", "/", "-_", "list"],
]);
const METHODS = ["contains", "startsWith", "endsWith", "like", "size", "lowerAscii", "upperAscii"] as const;
const MACROS = ["exists", "all", "exists_one"] as const;
const CALLS = ["size"] as const;

/**
 * What an expression may not say: a field that the record does not have, a function whose time or result nobody can
 * bound. `used` takes the fields that it names.
 */
export class ExpressionReview {
  readonly faults: ExpressionFault[] = [];
  readonly used = new Set<string>();
  readonly #fields: FieldTable;
  /** The variable of the macro that is being looked into. */
  #bound: string | undefined;

  constructor(fields: FieldTable) {
    this.#fields = fields;
  }

  visit(node: ASTNode): void {
    if (node.op === "value") return;
    if (node.op === "id" || node.op === ".") this.#name(node);
    else if (node.op === "call") this.#call(node, node.args[0], node.args[1]);
    else if (node.op === "rcall") this.#method(node, node.args[0], node.args[1], node.args[2]);
    else if (OPERATORS.has(node.op)) for (const part of [node.args].flat()) this.visit(part as ASTNode);
    else this.#add(node, `${node.op} is not allowed in a rule: there are fields, comparisons, and, or, not, in`);
  }

  #name(node: ASTNode): void {
    const path = pathOf(node);
    if (path === undefined) {
      this.#add(node, "only fields of the record have parts");
      return;
    }
    const [root = path] = path.split(".");
    if (root === this.#bound) {
      if (path !== root) this.#add(node, `${root} is one value of a list and has no parts`);
      return;
    }
    if (Object.hasOwn(this.#fields, path)) {
      this.used.add(path);
      return;
    }
    const names = Object.keys(this.#fields);
    const inside = names.filter((name) => name.startsWith(`${path}.`)).map((name) => name.slice(path.length + 1));
    if (inside.length > 0) this.#add(node, `${path} is a group of fields: add one of ${inside.join(", ")}`);
    else this.#add(node, `${path} is no field of this record; ${elsewhere(path) ?? nearest(path, names)}`);
  }

  #call(node: ASTNode, name: string, args: readonly ASTNode[]): void {
    if (!(CALLS as readonly string[]).includes(name)) {
      this.#add(node, `${name}() is not allowed in a rule; ${nearest(name, CALLS)}`);
      return;
    }
    for (const part of args) this.visit(part);
  }

  #method(node: ASTNode, name: string, holder: ASTNode, args: readonly ASTNode[]): void {
    this.visit(holder);
    if ((METHODS as readonly string[]).includes(name)) {
      for (const part of args) this.visit(part);
      return;
    }
    if (!(MACROS as readonly string[]).includes(name)) {
      this.#add(node, `${name}() is not allowed in a rule; ${nearest(name, [...METHODS, ...MACROS])}`);
      return;
    }
    const [variable, test] = args;
    if (variable?.op !== "id" || test === undefined || args.length !== 2) {
      this.#add(node, `${name}() takes a name and a condition, as in values.${name}(v, v > 0)`);
    } else if (this.#bound !== undefined) {
      this.#add(node, `${name}() inside another one could take too long`);
    } else {
      this.#bound = variable.args;
      this.visit(test);
      this.#bound = undefined;
    }
  }

  #add({ start }: ASTNode, message: string): void {
    this.faults.push({ offset: start ?? 0, message });
  }
}

/** What to do about a field of other records. */
function elsewhere(path: string): string | undefined {
  const owners = recordTypes.filter(({ fields }) => Object.hasOwn(fields, path)).map(({ name }) => name);
  return owners.length === 0 ? undefined : `it is one of ${owners.join(", ")}`;
}
