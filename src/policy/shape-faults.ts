import type { z } from "zod";
import { nearestName } from "../core/nearest-name.js";
import { knownKeys } from "./known-keys.js";
import { serviceNames } from "./service-matcher.js";
import type { YamlDocument, YamlFault, YamlPath } from "./yaml-document.js";

type Issue = z.core.$ZodIssue;

const KEYS_SHOWN = 20;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values",
};

/** What a file should be. */
export interface FileShape {
  readonly schema: z.ZodType;
  /** How one begins, for a person whose file is something else: `a policy begins with ..`. */
  readonly beginning: string;
}

/** What the schema has against the file, in words, each where it is. */
export function shapeFaults(document: YamlDocument, shape: FileShape): YamlFault[] {
  const issues = shape.schema.safeParse(document.value).error?.issues ?? [];
  return issues.flatMap((issue) => faultsOf(document, issue, [], shape));
}

function faultsOf(document: YamlDocument, issue: Issue, above: YamlPath, shape: FileShape): YamlFault[] {
  const path = [...above, ...issue.path.filter((part) => typeof part !== "symbol")];
  const value = valueAt(document.value, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const known = knownKeys(shape.schema, path);
        return { ...document.keyPosition([...path, key]), message: unknownKey(key, known) };
      });
    case "invalid_union": {
      if (value === undefined) return [{ ...document.position(path), message: missing(path) }];
      if ("options" in issue && Array.isArray(issue.options)) {
        return [{ ...document.position(path), message: noChoice(value, issue.options.map(String), path) }];
      }
      const branch = issue.errors.find((errors) => errors.every((error) => !isOfOtherType(error)));
      if (branch !== undefined) return branch.flatMap((error) => faultsOf(document, error, path, shape));
      const wanted = issue.errors.flatMap((errors) => errors.filter((error) => error.path.length === 0)).map(wantedBy);
      return [
        { ...document.position(path), message: `${list([...new Set(wanted)])} belongs here, not ${show(value)}` },
      ];
    }
    case "invalid_type":
      if (path.length === 0) return [{ line: 1, column: 1, message: isOther(value, shape) }];
      if (value === undefined) return [{ ...document.position(path), message: missing(path) }];
      return [{ ...document.position(path), message: `${wantedBy(issue)} belongs here, not ${show(value)}` }];
    case "invalid_value":
      return [{ ...document.position(path), message: noChoice(value, issue.values.map(String), path) }];
    default:
      return [{ ...document.position(path), message: `${named(path)}${sentence(issue, value)}` }];
  }
}

/** The branch of a union that a value was not meant for. */
function isOfOtherType({ code, path }: Issue): boolean {
  return path.length === 0 && (code === "invalid_type" || code === "invalid_value" || code === "invalid_union");
}

function sentence(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case "too_small":
      return issue.origin === "array" || issue.origin === "string"
        ? issue.message
        : `${show(value)} is too small: at least ${issue.minimum}`;
    case "too_big":
      return `${show(value)} is too large: at most ${issue.maximum}`;
    default: {
      const near = typeof value === "string" ? nearestName(value, serviceNames()) : undefined;
      const hint = near !== undefined && issue.message.startsWith("no service") ? `; did you mean ${near}?` : "";
      return issue.message.startsWith("no ") ? `${show(value)} is ${issue.message}${hint}` : issue.message;
    }
  }
}

function wantedBy(issue: Issue): string {
  if (issue.code === "invalid_type") return TYPE_NAMES[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return issue.values.map(String).join(" or ");
  if (issue.code === "invalid_union") {
    return list([...new Set(issue.errors.flatMap((errors) => errors.slice(0, 1).map(wantedBy)))]);
  }
  return issue.message;
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  const shown = known.slice(0, KEYS_SHOWN).join(", ");
  const more = known.length > KEYS_SHOWN ? ` and ${known.length - KEYS_SHOWN} more` : "";
  const hint = near === undefined ? `known here are ${shown}${more}` : `did you mean "${near}"?`;
  return `unknown key "${key}"; ${hint}`;
}

function noChoice(value: unknown, choices: readonly string[], path: YamlPath): string {
  if (value === undefined) return missing(path);
  const near = nearestName(String(value), choices);
  const hint = near === undefined ? `there are ${choices.join(", ")}` : `did you mean ${near}?`;
  return `${named(path)}${show(value)} is not known; ${hint}`;
}

function missing(path: YamlPath): string {
  return `"${path.at(-1)}" is missing${path.length > 1 ? ` in ${placeOf(path.slice(0, -1))}` : ""}`;
}

function isOther(value: unknown, { beginning }: FileShape): string {
  const found = value === null || value === undefined ? "the file is empty" : `the file is ${show(value)}`;
  return `${found}: ${beginning}`;
}

/** `conduits[3].until`. */
function placeOf(path: YamlPath): string {
  return path.map((part, i) => (typeof part === "number" ? `[${part}]` : `${i === 0 ? "" : "."}${part}`)).join("");
}

function named(path: YamlPath): string {
  return path.length === 0 ? "" : `${placeOf(path)}: `;
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    value,
  );
}

function show(value: unknown): string {
  if (typeof value === "string") return `"${value.length > 60 ? `${value.slice(0, 60)}..` : value}"`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "keys with values" : String(value);
}

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
