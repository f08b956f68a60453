import type { Json, JsonObject } from "../../core/json.js";

const TEXT_CHARACTERS_MAX = 1000;
const MEMBERS_MAX = 400;
const DEPTH_MAX = 16;
const LEFT_OUT = "..";

/** The body of a message as plain JSON; of a long one, lists and texts end in `..` where something is left out. */
export function shortenedBody(body: object): JsonObject {
  const left = { members: MEMBERS_MAX };
  const short = shortened(body, left, DEPTH_MAX);
  return typeof short === "object" && short !== null && !Array.isArray(short) ? (short as JsonObject) : {};
}

function shortened(value: unknown, left: { members: number }, depth: number): Json {
  if (typeof value === "string") {
    return value.length <= TEXT_CHARACTERS_MAX ? value : `${value.slice(0, TEXT_CHARACTERS_MAX)}${LEFT_OUT}`;
  }
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value !== "object" || value === null) return typeof value === "boolean" ? value : null;
  if (depth === 0) return LEFT_OUT;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  const kept: [string | number, Json][] = [];
  let isCut = false;
  for (const [key, member] of entries) {
    if (member === undefined) continue;
    isCut = left.members <= 0;
    if (isCut) break;
    left.members--;
    kept.push([key, shortened(member, left, depth - 1)]);
  }
  if (!Array.isArray(value)) return Object.fromEntries(isCut ? [...kept, [LEFT_OUT, LEFT_OUT]] : kept);
  const list = kept.map(([, member]) => member);
  return isCut ? [...list, LEFT_OUT] : list;
}
