import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeContents } from "../../../src/baseline/baseline-text.js";
import { START } from "../../detectors/given.js";
import { host } from "../../inventory/frames.js";
import { bundledChild } from "../../store/bundled-child.js";
import { Plant } from "../plant.js";
import { learnedContents } from "../watched.js";
import { DeskSensor } from "./desk-sensor.js";

const KILLS = 4;
const DEADLINE_MS = 20_000;

let child = { path: "", remove: () => {} };
beforeAll(() => {
  child = bundledChild("decide-until-killed", import.meta.dirname);
});
afterAll(() => child.remove());

/** Runs until it has told some decisions and so many milliseconds more have passed. Returns what it told. */
async function killedAfter(folder: string, name: string, told: number, ms: number): Promise<readonly string[]> {
  const process_ = spawn(process.execPath, [child.path, folder, name], { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  process_.stdout.on("data", (piece) => {
    text += piece;
  });
  const closed = once(process_, "close");
  for (const deadline = Date.now() + DEADLINE_MS; text.split("\n").length <= told; await wait(2)) {
    if (Date.now() > deadline) throw new Error(`it told only ${JSON.stringify(text)}`);
  }
  await wait(ms);
  process_.kill("SIGKILL");
  await closed;
  return text.split("\n").slice(0, -1);
}

describe("a desk that is killed while it decides", { timeout: 60_000 }, () => {
  it("has every decision that it told of, and its records say what the baseline has", async () => {
    const plant = new Plant().arp(1, host(1), host(2)).arp(2, host(2), host(1));
    const sensor = new DeskSensor(writeContents(learnedContents(plant.frames(START))));
    const name = `asset a:${host(1).mac}`;
    try {
      for (let kill = 0; kill < KILLS; kill++) {
        sensor.store.close();
        const told = await killedAfter(sensor.folder, name, 1 + (kill % 3), 3 * kill);
        sensor.restart();
        const made = new Map(sensor.decisions.map((decision) => [decision.id, decision]));
        const undone = new Set(sensor.decisions.flatMap(({ action, about }) => (action === "undo" ? [about] : [])));
        for (const line of told) {
          const [id = "", isUndone] = line.split(" ").reverse();
          expect([id, made.has(id), isUndone === undefined || undone.has(id)]).toEqual([id, true, true]);
        }
        const standing = sensor.decisions.findLast(({ id, action }) => action !== "undo" && !undone.has(id));
        const line = readFileSync(sensor.path, "utf8")
          .split("\n")
          .find((one) => one.includes(name.slice(6)));
        expect(JSON.parse(line ?? "{}")).toMatchObject({
          state: standing?.action === "reject" ? "quarantined" : "ok",
          note: standing?.reason,
        });
        expect(sensor.losses).toEqual([]);
      }
    } finally {
      sensor.close();
    }
  });
});
