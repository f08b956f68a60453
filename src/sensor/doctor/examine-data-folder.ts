import {
  closeSync,
  existsSync,
  fdatasyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { LOCK_NAME } from "../../store/folder-lock.js";
import { openDatabase } from "../../store/open-database.js";
import type { OutletConfiguration } from "../outlet-configuration.js";
import { type Clocks, type Finding, Findings } from "./finding.js";

const SYNCS = 16;
const BLOCK = new Uint8Array(4096);
/** A disk for which this takes longer has no write cache or is worn: bursts of alerts wait for it. */
const SYNC_MS_MAX = 50;

type StoreLimits = Pick<OutletConfiguration["store"], "databaseBytesMax" | "logBytesMax" | "evidenceBytesMax">;

/** Whether records can be kept in `folder`, which need not be there yet. Leaves nothing behind. */
export function examineDataFolder(folder: string, limits: StoreLimits, clocks: Clocks): readonly Finding[] {
  const findings = new Findings(folder);
  const place = existsSync(folder) ? folder : nearestThere(folder);
  let own: string;
  try {
    own = mkdtempSync(join(place, ".zonewarden-doctor-"));
  } catch (error) {
    const user = process.getuid?.() ?? "this user";
    findings.add("data-folder", "no", `${reasonOf(error)} in ${place}: make it writable for user ${user}`);
    return findings.list;
  }
  try {
    findings.add("data-folder", "ok", place === folder ? "it can be written to" : `it can be made in ${place}`);
    addRoom(findings, place, limits);
    addSpeed(findings, own, clocks);
    addDatabase(findings, own);
  } catch (error) {
    findings.add("data-folder", "no", `${reasonOf(error)}: see the disk and its room`);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  return findings.list;
}

/** Whether a sensor runs with this data folder, as far as its lock tells. */
export function isHeld(folder: string): boolean {
  return existsSync(join(folder, LOCK_NAME));
}

/** When anything of the sensor in a data folder was last written, in Unix milliseconds. */
export function lastWriteMs(folder: string): number | undefined {
  try {
    const times = readdirSync(folder)
      .filter((name) => /^(records\.db(-wal)?|state|log)$/.test(name))
      .map((name) => statSync(join(folder, name)).mtimeMs);
    return times.length === 0 ? undefined : Math.max(...times);
  } catch {
    return undefined;
  }
}

function nearestThere(folder: string): string {
  let place = dirname(folder);
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  return place;
}

/** What is there already counts towards the limits, so this asks for more than is needed, never for less. */
function addRoom(findings: Findings, place: string, limits: StoreLimits): void {
  const { bavail, bsize } = statfsSync(place);
  const free = bavail * bsize;
  const wanted = limits.databaseBytesMax + limits.logBytesMax + limits.evidenceBytesMax;
  if (free >= wanted) findings.add("data-room", "ok", `${gibibytes(free)} free, ${gibibytes(wanted)} may be used`);
  else {
    const message = `${gibibytes(free)} free, but records, log and evidence may grow to ${gibibytes(wanted)}`;
    findings.add("data-room", "note", `${message}: make room, or lower the limits under store`);
  }
}

function addSpeed(findings: Findings, folder: string, { elapsedMs }: Clocks): void {
  const file = openSync(join(folder, "sync"), "w");
  const took: number[] = [];
  try {
    for (let i = 0; i < SYNCS; i++) {
      const begin = elapsedMs();
      writeSync(file, BLOCK);
      fdatasyncSync(file);
      took.push(elapsedMs() - begin);
    }
  } finally {
    closeSync(file);
  }
  const middle = took.sort((a, b) => a - b)[SYNCS >> 1] ?? 0;
  const message = `the disk takes ${middle.toFixed(1)} ms to make 4 KiB safe`;
  if (middle <= SYNC_MS_MAX) findings.add("data-speed", "ok", message);
  else findings.add("data-speed", "note", `${message}: put the data folder on a faster one`);
}

function addDatabase(findings: Findings, folder: string): void {
  const database = openDatabase(folder, {});
  const { driver } = database;
  database.close();
  const name = driver === "node" ? "SQLite of Node" : "SQLite in WebAssembly";
  findings.add("data-database", "ok", `${name} works here`);
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
}

function gibibytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}
