import { readFileSync, readlinkSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SensorFault } from "../core/fault.js";
import { linkFile } from "./link-file.js";

/** In a data folder, while a sensor holds it. */
export const LOCK_NAME = "sensor.lock";
const BEAT_MS = 5000;
/** A holder that cannot be looked up, as in another container, is taken for gone after so long without a beat. */
const SILENT_MS = 20_000;

/** Who holds a folder. */
interface Holder {
  readonly pid: number;
  /** When its process began, as the kernel counts; tells it from a later one with the same number. */
  readonly began: string;
  /** Kernel and process namespace: only in the same can its process be looked up. */
  readonly home: string;
}

/**
 * Holds a data folder for this process until the returned function is called. Throws a SensorFault STORE_FAILED when
 * another holds it.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, LOCK_NAME);
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, began: beganOf(process.pid), home: homeOf() }));
  try {
    while (!linkFile(mine, path)) removeIfStale(path, folder, `${mine}.old`);
  } finally {
    rmSync(mine, { force: true });
  }
  const beat = setInterval(() => touch(path), BEAT_MS);
  beat.unref();
  return () => {
    clearInterval(beat);
    rmSync(path, { force: true });
  };
}

function removeIfStale(path: string, folder: string, aside: string): void {
  const holder = holderIn(path);
  if (holder !== undefined && isHolding(holder, path)) throw inUse(path, folder, holder);
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  // Another sensor may have seen the same and have been quicker: then this is its lock, not the stale one.
  const taken = holderIn(aside);
  const isOther = taken !== undefined && taken.pid !== holder?.pid && isHolding(taken, aside);
  if (isOther) linkFile(aside, path);
  rmSync(aside, { force: true });
  if (isOther) throw inUse(path, folder, taken);
}

function inUse(path: string, folder: string, { pid }: Holder): SensorFault {
  return new SensorFault(
    "STORE_FAILED",
    `${folder} is in use by another sensor (process ${pid}): stop that one, or give this one a data folder of its ` +
      `own. If no sensor runs, remove ${path}.`,
  );
}

function holderIn(path: string): Holder | undefined {
  try {
    const { pid, began, home } = JSON.parse(readFileSync(path, "utf8")) as Partial<Holder>;
    return typeof pid === "number" && pid > 0 ? { pid, began: String(began), home: String(home) } : undefined;
  } catch {
    return undefined;
  }
}

function isHolding({ pid, began, home }: Holder, path: string): boolean {
  if (home !== homeOf()) return !isSilent(path);
  if (!isAlive(pid)) return false;
  const now = beganOf(pid);
  return now === "" || now === began;
}

function isSilent(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs > SILENT_MS;
  } catch {
    return true;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Field 22 of proc_pid_stat(5); the name before it may hold anything. Empty where there is no /proc. */
function beganOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function homeOf(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return "";
  }
}

function touch(path: string): void {
  try {
    const now = new Date(Date.now());
    utimesSync(path, now, now);
  } catch {
    // Taken away by a person who was told to: the next start says so.
  }
}
