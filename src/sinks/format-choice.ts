import { z } from "zod";
import type { Format } from "./formats/format.js";
import { formats } from "./formats/index.js";

/** The option of a sink that says in which format records go, by its id. */
export function formatChoice(byDefault: string) {
  return z
    .enum(formats.map(({ doc }) => doc.id))
    .default(byDefault)
    .meta({ description: "How a record is written." });
}

/** The format with an id that `formatChoice` let through. */
export function chosenFormat(id: string): Format {
  const found = formats.find(({ doc }) => doc.id === id);
  if (found === undefined) throw new Error(`no format ${id}`);
  return found;
}
