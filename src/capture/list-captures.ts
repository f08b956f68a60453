import { existsSync, readdirSync, type Stats, statSync } from "node:fs";
import { basename, join } from "node:path";
import { SensorFault } from "../core/fault.js";
import { readFault } from "./read-fault.js";

/** A file that was asked for by its name, or found in a folder that was. */
export interface ListedCapture {
  readonly path: string;
  /** Base name, for people. */
  readonly name: string;
  readonly isFromFolder: boolean;
  /** False for a pipe: it can be read only once, and nobody knows how long it is. */
  readonly isRegular: boolean;
  readonly sizeBytes: number;
}

/** What was asked for, with folders opened up; rejects what does not exist with CAPTURE_NOT_FOUND. */
export function listCaptures(paths: readonly string[]): readonly ListedCapture[] {
  if (paths.length === 0)
    throw new SensorFault("USAGE", "Name at least one capture: a file, a folder, or - for stdin.");
  if (paths.filter((path) => path === "-").length > 1)
    throw new SensorFault("USAGE", "Standard input (-) can be read only once; name it once.");
  return paths.flatMap((path) => {
    if (path === "-") return [{ path, name: "stdin", isFromFolder: false, isRegular: false, sizeBytes: 0 }];
    const stats = statOf(path);
    return stats.isDirectory() ? listFolder(path) : [listFile(path, stats, false)];
  });
}

/** Files in and below a folder in order of their paths; hidden ones, and folders that are links, are left out. */
function listFolder(folder: string): readonly ListedCapture[] {
  return readFolder(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFolder(path);
    const isDangling = entry.isSymbolicLink() && !existsSync(path);
    const stats = isDangling ? undefined : statOf(path);
    return stats?.isFile() === true ? [listFile(path, stats, true)] : [];
  });
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith("."))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw readFault(folder, error);
  }
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw readFault(path, error);
  }
}

function listFile(path: string, stats: Stats, isFromFolder: boolean): ListedCapture {
  const isRegular = stats.isFile();
  return { path, name: basename(path), isFromFolder, isRegular, sizeBytes: isRegular ? stats.size : 0 };
}
