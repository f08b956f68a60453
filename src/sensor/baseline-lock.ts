import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { SensorFault } from "../core/fault.js";
import { linkFile } from "../store/link-file.js";

const STEP_MS = 50;

/**
 * Does the work while no other process changes the baseline at `path`; waits for one that does, blocking, for at most
 * `waitMs`. Throws a SensorFault OUTPUT_FAILED when it had to wait for longer.
 */
export function whileLocked<Result>(path: string, waitMs: number, work: () => Result): Result {
  const release = lock(path, waitMs);
  try {
    return work();
  } finally {
    release();
  }
}

function lock(path: string, waitMs: number): () => void {
  const held = `${path}.lock`;
  const mine = `${held}.${process.pid}`;
  try {
    writeFileSync(mine, String(process.pid));
    for (let waitedMs = 0; !linkFile(mine, held); ) {
      const holder = removeIfStale(held, `${mine}.old`);
      if (holder === undefined) continue;
      if (waitedMs >= waitMs) throw inUse(path, held, holder);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP_MS);
      waitedMs += STEP_MS;
    }
  } catch (error) {
    if (error instanceof SensorFault) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const message = `${path} cannot be written (${reason}): see that its folder is writable and its disk has room`;
    throw new SensorFault("OUTPUT_FAILED", message, { cause: error });
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(held, { force: true });
}

/** The process that holds it; undefined when it is free by now: who was killed holds nothing. */
function removeIfStale(held: string, aside: string): number | undefined {
  const holder = holderIn(held);
  if (holder !== undefined && isAlive(holder)) return holder;
  try {
    renameSync(held, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  // Another process may have seen the same and have been quicker: then this is its lock, not the stale one.
  const taken = holderIn(aside);
  const isOther = taken !== undefined && taken !== holder && isAlive(taken);
  if (isOther) linkFile(aside, held);
  rmSync(aside, { force: true });
  return isOther ? taken : undefined;
}

function holderIn(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
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

function inUse(path: string, held: string, pid: number): SensorFault {
  const message =
    `${path} is being changed by process ${pid}: try again in a moment. If no such process is at work on it, remove ` +
    `${held}.`;
  return new SensorFault("OUTPUT_FAILED", message);
}
