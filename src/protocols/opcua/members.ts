import type { Json, JsonObject } from "../../core/json.js";

/** A structure in a body that was built for the message at hand: members may be added to it. */
export type Members = { [key: string]: Json | undefined };

/** The structures in a list of this name; none where there is no such list. */
export function structuresIn(body: JsonObject, name: string): readonly (Members | undefined)[] {
  return listIn(body, name).map(structure);
}

/** The numbers in a list of this name. */
export function numbersIn(body: JsonObject, name: string): readonly number[] {
  return listIn(body, name).filter((value) => typeof value === "number");
}

/** The texts in a list of this name, each in its place. */
export function textsIn(body: JsonObject, name: string): readonly (string | undefined)[] {
  return listIn(body, name).map((value) => (typeof value === "string" ? value : undefined));
}

/** The structure of this name. */
export function structureIn(body: JsonObject | undefined, name: string): Members | undefined {
  return structure(body?.[name]);
}

/** The number of this name, which stands for one that is not there as 0 does on the wire. */
export function numberIn(body: JsonObject | undefined, name: string): number {
  const value = body?.[name];
  return typeof value === "number" ? value : 0;
}

/** The text of this name. */
export function textIn(body: JsonObject | undefined, name: string): string | undefined {
  const value = body?.[name];
  return typeof value === "string" ? value : undefined;
}

function listIn(body: JsonObject, name: string): readonly Json[] {
  const list = body[name];
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

function structure(value: Json | undefined): Members | undefined {
  const isStructure = typeof value === "object" && value !== null && !Array.isArray(value);
  return isStructure ? (value as Members) : undefined;
}
