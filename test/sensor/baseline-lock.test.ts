import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { whileLocked } from "../../src/sensor/baseline-lock.js";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-lock-"));
  path = join(folder, "b.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that was there and is gone. */
const gone = () => spawnSync(process.execPath, ["-e", ""]).pid;

describe("whileLocked", () => {
  it("holds while the work is done, and leaves nothing, even when that fails", () => {
    expect(whileLocked(path, 0, () => readdirSync(folder))).toEqual(["b.jsonl.lock"]);
    expect(() =>
      whileLocked(path, 0, () => {
        throw new Error("planted");
      }),
    ).toThrow("planted");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses while another process is at work, and says which", () => {
    writeFileSync(`${path}.lock`, String(process.ppid));
    let isDone = false;
    const work = () => {
      isDone = true;
    };
    expect(() => whileLocked(path, 60, work)).toThrow(`is being changed by process ${process.ppid}: try again`);
    expect([isDone, readdirSync(folder)]).toEqual([false, ["b.jsonl.lock"]]);
  });

  it("waits for one that ends in time", async () => {
    const lock = `${path}.lock`;
    const code = `const fs = require("node:fs"); fs.writeFileSync(${JSON.stringify(lock)}, String(process.pid));
      process.stdout.write("held"); setTimeout(() => fs.rmSync(${JSON.stringify(lock)}), 300)`;
    const other = spawn(process.execPath, ["-e", code], { stdio: ["ignore", "pipe", "inherit"] });
    await once(other.stdout, "data");
    const ended = once(other, "close");
    expect(whileLocked(path, 30_000, () => existsSync(lock))).toBe(true);
    await ended;
    expect(existsSync(lock)).toBe(false);
  });

  it.each([
    ["of a process that was killed", () => String(gone())],
    ["that was cut while it was written", () => ""],
    ["of nobody", () => "-1"],
  ])("takes over a lock %s", (_, text) => {
    writeFileSync(`${path}.lock`, text());
    expect(whileLocked(path, 0, () => 1)).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says so where the folder is not there", () => {
    expect(() => whileLocked(join(folder, "none", "b.jsonl"), 0, () => 1)).toThrow(/cannot be written \(ENOENT\)/);
  });
});
