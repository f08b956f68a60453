import { closeSync, openSync, readSync } from "node:fs";
import type { Baseline, BaselineContents } from "../../contracts/baseline.js";
import type { JsonObject } from "../../core/json.js";
import { readBaselineContents } from "../baseline-file.js";

const HEADER_BYTES_MAX = 64 * 1024;

/**
 * The baseline at `path` as it is by now; its lines are read only where they are not those of the one in force. Throws
 * the faults of reading.
 */
export function standingContents(path: string, inForce: Baseline | undefined): BaselineContents {
  const header = inForce === undefined ? undefined : headerAt(path);
  if (inForce === undefined || header?.sha256 !== inForce.sha256) return readBaselineContents(path);
  return { header, entities: [...inForce.entities()] };
}

/** Undefined where the first line is none, or too long to be one. */
function headerAt(path: string): JsonObject | undefined {
  try {
    const first = firstBytes(path).toString("utf8").split("\n", 2);
    const value: unknown = first.length < 2 ? undefined : JSON.parse(first[0] ?? "");
    return typeof value === "object" && value !== null ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

function firstBytes(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(HEADER_BYTES_MAX);
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}
