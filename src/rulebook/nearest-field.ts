import { nearestName } from "../core/nearest-name.js";

const SHOWN = 30;

/** What to do about a name that is not known. */
export function nearest(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  if (near !== undefined) return `did you mean ${near}?`;
  const more = known.length > SHOWN ? ` and ${known.length - SHOWN} more` : "";
  return `there are ${known.slice(0, SHOWN).join(", ")}${more}`;
}
