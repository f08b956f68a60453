import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockFolder } from "../../src/store/folder-lock.js";
import { temporaryFolders } from "./with-store.js";

const newFolder = temporaryFolders();

function folder(): string {
  const path = newFolder();
  mkdirSync(path);
  return path;
}

/** What this process writes into its lock. */
function ownLock(): { pid: number; began: string; home: string } {
  const path = folder();
  const release = lockFolder(path);
  const holder = JSON.parse(readFileSync(join(path, "sensor.lock"), "utf8")) as ReturnType<typeof ownLock>;
  release();
  return holder;
}

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid ?? 0;
}

describe("the lock of a data folder", () => {
  it("is had by one, and free again once given back", () => {
    const path = folder();
    const release = lockFolder(path);
    expect(() => lockFolder(path)).toThrow(
      `${path} is in use by another sensor (process ${process.pid}): stop that one, or give this one a data folder ` +
        `of its own. If no sensor runs, remove ${join(path, "sensor.lock")}.`,
    );
    release();
    expect(readdirSync(path)).toEqual([]);
    lockFolder(path)();
  });

  const own = ownLock;
  const stale: readonly { name: string; content: () => Promise<string>; ageSeconds?: number }[] = [
    { name: "of a process that is gone", content: async () => JSON.stringify({ ...own(), pid: await deadPid() }) },
    { name: "of an earlier process with this number", content: async () => JSON.stringify({ ...own(), began: "1" }) },
    { name: "that nobody can read", content: async () => '{"pid":' },
    { name: "that names no process", content: async () => JSON.stringify({ ...own(), pid: -1 }) },
    {
      name: "of another container, silent for a minute",
      content: async () => JSON.stringify({ ...own(), home: "elsewhere" }),
      ageSeconds: 60,
    },
  ];

  it.each(stale)("is taken over when it is stale: $name", async ({ content, ageSeconds = 0 }) => {
    const path = folder();
    const lock = join(path, "sensor.lock");
    writeFileSync(lock, await content());
    const then = Date.now() / 1000 - ageSeconds;
    utimesSync(lock, then, then);
    const release = lockFolder(path);
    expect(JSON.parse(readFileSync(lock, "utf8"))).toMatchObject({ pid: process.pid });
    release();
    expect(existsSync(lock)).toBe(false);
  });

  it("is left to another container that was heard lately, and to another process that runs", () => {
    const path = folder();
    writeFileSync(join(path, "sensor.lock"), JSON.stringify({ ...own(), pid: 1, home: "elsewhere" }));
    expect(() => lockFolder(path)).toThrow(/in use by another sensor \(process 1\)/);
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    try {
      writeFileSync(join(path, "sensor.lock"), JSON.stringify({ ...own(), pid: child.pid, began: "" }));
      const began = readFileSync(`/proc/${child.pid}/stat`, "latin1").split(") ")[1]?.split(" ")[19];
      writeFileSync(join(path, "sensor.lock"), JSON.stringify({ ...own(), pid: child.pid, began }));
      expect(() => lockFolder(path)).toThrow(`process ${child.pid}`);
      expect(readdirSync(path)).toEqual(["sensor.lock"]);
    } finally {
      child.kill("SIGKILL");
    }
  });
});
