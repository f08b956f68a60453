import { SensorFault } from "../core/fault.js";
import type { Json, JsonObject } from "../core/json.js";

/** Reads the fields of one line of a baseline and says, with file, line and column, what is wrong with one. */
export class LineFields {
  readonly #place: string;
  readonly #line: string;
  readonly #value: JsonObject;

  constructor(file: string, lineNumber: number, line: string) {
    this.#place = `${file}:${lineNumber}`;
    this.#line = line;
    this.#value = this.#parsed();
  }

  get value(): JsonObject {
    return this.#value;
  }

  /** Points at the field `name`, or at the start of the line. */
  fail(name: string | undefined, message: string): never {
    const at = name === undefined ? -1 : this.#line.indexOf(`${JSON.stringify(name)}:`);
    return this.failAt(at + 1 || 1, message);
  }

  failAt(column: number, message: string): never {
    throw new SensorFault("BASELINE_INVALID", `${this.#place}:${column}: ${message}`);
  }

  allow(...names: readonly string[]): void {
    for (const name of Object.keys(this.#value)) {
      if (!names.includes(name)) this.fail(name, `unknown key "${name}"; known here are ${names.join(", ")}`);
    }
  }

  has(name: string): boolean {
    return this.#value[name] !== undefined;
  }

  text(name: string): string {
    const value = this.#value[name];
    return typeof value === "string" ? value : this.#expected(name, "a text");
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T {
    const value = this.#value[name];
    return choices.find((choice) => choice === value) ?? this.#expected(name, `one of ${choices.join(", ")}`);
  }

  count(name: string): number {
    const value = this.#value[name];
    return isCount(value) ? value : this.#expected(name, "a whole number from 0");
  }

  number(name: string): number {
    const value = this.#value[name];
    return typeof value === "number" ? value : this.#expected(name, "a number");
  }

  numbers(name: string): readonly number[] {
    const value = this.#value[name];
    return isList(value) && value.every((item) => typeof item === "number")
      ? (value as number[])
      : this.#expected(name, "a list of numbers");
  }

  flag(name: string): boolean {
    const value = this.#value[name] ?? false;
    return typeof value === "boolean" ? value : this.#expected(name, "true or false");
  }

  texts(name: string): readonly string[] {
    const value = this.#value[name];
    return isList(value) && value.every((item) => typeof item === "string")
      ? (value as string[])
      : this.#expected(name, "a list of texts");
  }

  counts(name: string): readonly number[] {
    const value = this.#value[name];
    return isCounts(value) ? value : this.#expected(name, "a list of whole numbers from 0");
  }

  /** A list of lists of `width` whole numbers each; undefined where the field is absent. */
  rows(name: string, width: number): readonly (readonly number[])[] | undefined {
    const value = this.#value[name];
    if (value === undefined) return undefined;
    return isRows(value, width) ? value : this.#expected(name, `a list of ${width} whole numbers each`);
  }

  object(name: string): JsonObject {
    const value = this.#value[name];
    return isObject(value) ? value : this.#expected(name, "an object");
  }

  #expected(name: string, what: string): never {
    const found = this.#value[name];
    if (found === undefined) return this.fail(undefined, `"${name}" is missing: ${what} is needed`);
    return this.fail(name, `"${name}" must be ${what}, not ${JSON.stringify(found).slice(0, 40)}`);
  }

  #parsed(): JsonObject {
    let value: Json;
    try {
      value = JSON.parse(this.#line) as Json;
    } catch (error) {
      const at = /position (\d+)/.exec(String(error))?.[1];
      return this.failAt(at === undefined ? 1 : Number(at) + 1, "not a JSON object: the file is damaged or was cut");
    }
    return isObject(value) ? value : this.failAt(1, "each line of a baseline must be a JSON object");
  }
}

/** Neither a list nor null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A whole number from 0 on. */
export function isCount(value: Json | undefined): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** A list of lists of `width` whole numbers each. */
export function isRows(value: Json | undefined, width: number): value is number[][] {
  return isList(value) && value.every((row) => isCounts(row) && row.length === width);
}

function isCounts(value: Json | undefined): value is number[] {
  return isList(value) && value.every(isCount);
}

function isList(value: Json | undefined): value is Json[] {
  return Array.isArray(value);
}
