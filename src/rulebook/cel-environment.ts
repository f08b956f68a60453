import { Environment } from "@marcbachmann/cel-js";
import { likeText } from "./like-text.js";
import type { FieldTable, FieldType } from "./records/record-type.js";
import type { Scene } from "./scene.js";

const CEL_TYPES: Readonly<Record<FieldType, string>> = {
  number: "double",
  text: "string",
  flag: "bool",
  numbers: "list<double>",
  texts: "list<string>",
};

const LIMITS = { maxAstNodes: 256, maxDepth: 24, maxListElements: 64, maxMapEntries: 0, maxCallArguments: 4 } as const;

/** Where the fields of all expressions of a rule are read. */
export interface SceneHolder {
  scene: Scene;
}

/** Expressions over the fields of one record type, and the variables that they are evaluated with. */
export interface CelEnvironment {
  readonly environment: Environment;
  readonly variables: Readonly<Record<string, object>>;
}

type Group = Map<string, Group | string>;

/**
 * An environment in which every dotted field has its type, read from the scene only when an expression asks for it.
 * Numbers are doubles; a number of an expression is compared with them whether it has a point or not.
 */
export function celEnvironment(fields: FieldTable, holder: SceneHolder): CelEnvironment {
  const environment = new Environment({ limits: LIMITS });
  const variables: Record<string, object> = {};
  for (const [name, group] of groupsOf(fields)) {
    if (typeof group === "string") continue;
    const View = registered(environment, fields, holder, capital(name), group);
    environment.registerVariable(name, capital(name));
    variables[name] = new View();
  }
  addNumberOperators(environment);
  environment.registerFunction("string.like(string): bool", likeText);
  return { environment, variables };
}

function groupsOf(fields: FieldTable): Group {
  const root: Group = new Map();
  for (const path of Object.keys(fields)) {
    const parts = path.split(".");
    let at = root;
    for (const part of parts.slice(0, -1)) {
      const inner = at.get(part);
      const group: Group = inner instanceof Map ? inner : new Map();
      at.set(part, group);
      at = group;
    }
    at.set(parts.at(-1) ?? path, path);
  }
  return root;
}

function registered(
  environment: Environment,
  fields: FieldTable,
  holder: SceneHolder,
  typeName: string,
  group: Group,
): new () => object {
  const View = class {};
  const types: Record<string, string> = {};
  for (const [name, inner] of group) {
    if (typeof inner === "string") {
      const field = fields[inner];
      if (field === undefined) continue;
      types[name] = CEL_TYPES[field.type];
      Object.defineProperty(View.prototype, name, { get: () => holder.scene.read(inner, field) });
    } else {
      const innerName = `${typeName}${capital(name)}`;
      const Inner = registered(environment, fields, holder, innerName, inner);
      const view = new Inner();
      types[name] = innerName;
      Object.defineProperty(View.prototype, name, { get: () => view });
    }
  }
  environment.registerType(typeName, { ctor: View, fields: types });
  return View;
}

/** The library compares, adds and looks up numbers of one kind only. */
function addNumberOperators(environment: Environment): void {
  type Numeric = number | bigint;
  const isIn = (one: Numeric, many: readonly Numeric[]) => many.some((other) => Number(other) === Number(one));
  environment.registerOperator("double == int", (one: Numeric, other: Numeric) => Number(one) === Number(other));
  environment.registerOperator("double in list<int>", isIn);
  environment.registerOperator("int in list<double>", isIn);
  const sums = {
    "+": (one: Numeric, other: Numeric) => Number(one) + Number(other),
    "-": (one: Numeric, other: Numeric) => Number(one) - Number(other),
    "*": (one: Numeric, other: Numeric) => Number(one) * Number(other),
    "/": (one: Numeric, other: Numeric) => Number(one) / Number(other),
  };
  for (const [operator, sum] of Object.entries(sums)) {
    environment.registerOperator(`double ${operator} int`, sum);
    environment.registerOperator(`int ${operator} double`, sum);
  }
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
