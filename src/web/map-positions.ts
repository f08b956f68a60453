import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { SensorFault } from "../core/fault.js";

const POSITIONS_MAX = 5000;
const FILE_BYTES_MAX = 4 * 1024 * 1024;
const AT_MAX = 1_000_000;

/** What has a place on the map: the id of an asset, or the name of a group. */
export const mapNodeName = z.string().min(1).max(300);

/** Where it is; the unit is a pixel at full size. */
export const mapPlace = z.tuple([z.number().min(-AT_MAX).max(AT_MAX), z.number().min(-AT_MAX).max(AT_MAX)]);

const mapFile = z.strictObject({ positions: z.record(mapNodeName, mapPlace) });

/** Where people put the assets, by name. */
export type MapPositions = ReadonlyMap<string, z.infer<typeof mapPlace>>;

/** What is kept in a data folder; nothing where that is damaged: it is only the look of a map. */
export function readMapPositions(folder: string): MapPositions {
  try {
    const path = pathIn(folder);
    if (statSync(path).size > FILE_BYTES_MAX) return new Map();
    return new Map(Object.entries(mapFile.parse(JSON.parse(readFileSync(path, "utf8"))).positions));
  } catch {
    return new Map();
  }
}

/**
 * Puts some elsewhere; the others stay where they are. At most 5000 are kept: those that were put longest ago go.
 * Throws a SensorFault STORE_FAILED.
 */
export function moveOnMap(folder: string, moved: MapPositions): void {
  const all = new Map(readMapPositions(folder));
  for (const [name, place] of moved) {
    // Last put, last to go.
    all.delete(name);
    all.set(name, place);
  }
  const kept = [...all].slice(-POSITIONS_MAX);
  changed(folder, (path) => {
    const fresh = `${path}.new`;
    writeFileSync(fresh, `${JSON.stringify({ positions: Object.fromEntries(kept) })}\n`, { mode: 0o600 });
    renameSync(fresh, path);
  });
}

/** Forgets all places. Throws a SensorFault STORE_FAILED. */
export function forgetMap(folder: string): void {
  changed(folder, (path) => rmSync(path, { force: true }));
}

function changed(folder: string, change: (path: string) => void): void {
  const path = pathIn(folder);
  try {
    change(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const message = `${path} cannot be written (${reason}): make its folder writable`;
    throw new SensorFault("STORE_FAILED", message, { cause: error });
  }
}

function pathIn(folder: string): string {
  return join(folder, "map-positions.json");
}
