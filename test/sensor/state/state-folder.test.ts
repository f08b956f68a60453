import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LearnedSoFar } from "../../../src/baseline/learned-so-far.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { forgetLearning, readState, writeLearning, writeWatching } from "../../../src/sensor/state/state-folder.js";
import { bundledChild } from "../../store/bundled-child.js";
import { temporaryFolders } from "../../store/with-store.js";
import { sampleLearning, sampleMemory } from "./sample-state.js";

const KILLS = 20;

const folder = temporaryFolders();
let child = { path: "", remove: () => {} };
beforeAll(() => {
  child = bundledChild("write-until-killed", import.meta.dirname);
});
afterAll(() => child.remove());

function written(): string {
  const path = folder();
  writeLearning(path, sampleLearning(1));
  writeWatching(path, sampleMemory(1), 77 as PacketTime);
  return path;
}

const NOTHING = { learning: undefined, watching: undefined, shadowUntil: undefined, setAside: [] };

describe("the state folder", () => {
  it("gives back what was written, the latest of it", () => {
    const path = written();
    writeWatching(path, sampleMemory(2));
    expect(readState(path)).toEqual({
      learning: sampleLearning(1),
      watching: sampleMemory(2),
      shadowUntil: undefined,
      setAside: [],
    });
    forgetLearning(path);
    expect(readState(path)).toEqual({ ...NOTHING, watching: sampleMemory(2) });
  });

  it("has nothing where nothing was written", () => {
    expect(readState(folder())).toEqual(NOTHING);
  });

  const rows: readonly { name: string; change: (path: string, text: string) => void; reason: RegExp }[] = [
    { name: "empty", change: (path) => truncateSync(path), reason: /first line/ },
    {
      name: "cut",
      change: (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
      reason: /not those that were written/,
    },
    {
      name: "flipped",
      change: (path, text) =>
        writeFileSync(path, text.replace(/"time":\d/, '"time":9').replace(/"hours":\d/, '"hours":9')),
      reason: /not those that were written/,
    },
    {
      name: "of a later form",
      change: (path, text) => writeFileSync(path, text.replace('"v":1', '"v":2')),
      reason: /form 2/,
    },
    {
      name: "of another kind",
      change: (path, text) => writeFileSync(path, text.replace(/"kind":"\w+"/, '"kind":"x"')),
      reason: /kind/,
    },
    { name: "no text at all", change: (path) => writeFileSync(path, Buffer.alloc(4096, 0xff)), reason: /first line/ },
    { name: "nested without end", change: (path) => writeFileSync(path, `${"[".repeat(1e6)}\n`), reason: /first line/ },
    { name: "of null", change: (path) => writeFileSync(path, "null\n"), reason: /first line/ },
  ];
  for (const file of ["learning", "watching"] as const) {
    for (const { name, change, reason } of rows) {
      it(`sets aside a ${file} that is ${name}, and keeps the other`, () => {
        const path = written();
        const at = join(path, "state", `${file}.jsonl`);
        change(at, readFileSync(at, "utf8"));
        const damaged = readFileSync(at);
        const state = readState(path);
        expect(state[file]).toBeUndefined();
        expect(state[file === "learning" ? "watching" : "learning"]).toBeDefined();
        expect(state.setAside).toEqual([
          { file: `${file}.jsonl`, asideAs: `${file}.jsonl.corrupt-1`, reason: expect.stringMatching(reason) },
        ]);
        expect(readFileSync(`${at}.corrupt-1`)).toEqual(damaged);
        expect(existsSync(at)).toBe(false);
        expect(readState(path).setAside).toEqual([]);
      });
    }
  }

  const hostile: readonly { name: string; change: (facts: Record<string, unknown>) => void }[] = [
    { name: "a number is a text", change: (facts) => Object.assign(facts, { hours: "many" }) },
    { name: "a count is negative", change: (facts) => Object.assign(facts, { days: -1 }) },
    { name: "a list is too long", change: (facts) => Object.assign(facts, { quarantine: Array(40_001).fill({}) }) },
    { name: "a field is missing", change: (facts) => delete facts.modbus },
  ];
  for (const { name, change } of hostile) {
    it(`takes no learning, sealed as it should be, in which ${name}`, () => {
      const path = folder();
      const facts = { ...sampleLearning(1) } as Record<string, unknown>;
      change(facts);
      writeLearning(path, facts as LearnedSoFar);
      const { learning, setAside } = readState(path);
      expect(learning).toBeUndefined();
      expect(setAside.map(({ reason }) => reason)).toEqual([expect.stringMatching(/form of a state/)]);
    });
  }

  it("takes no learning whose lines are no baseline", () => {
    const path = folder();
    writeLearning(path, { ...sampleLearning(1), lines: ["{}"] });
    expect(readState(path).setAside).toHaveLength(1);
  });

  it("numbers what it sets aside", () => {
    const path = written();
    const at = join(path, "state", "watching.jsonl");
    for (let i = 0; i < 3; i++) {
      writeFileSync(at, "x");
      readState(path);
    }
    const aside = readdirSync(join(path, "state")).filter((name) => name.includes("corrupt"));
    expect(aside.sort()).toEqual([1, 2, 3].map((n) => `watching.jsonl.corrupt-${n}`));
  });

  it("says what to do about a folder that cannot be written", () => {
    const path = folder();
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, "state"), "");
    expect(() => writeWatching(path, sampleMemory(1))).toThrow(
      expect.objectContaining({ code: "STORE_FAILED", message: expect.stringMatching(/writable/) }),
    );
  });
});

describe(`${KILLS} kills while states are being written`, () => {
  it("leave the old state or the new one, never half of one", { timeout: 120_000 }, async () => {
    const path = folder();
    let last = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const told = await runAndKill(path, 1 + ((kill * 7) % 13));
      const { learning, watching, setAside } = readState(path);
      expect(setAside).toEqual([]);
      for (const n of [learning?.hours, watching?.time]) {
        expect(n).toBeGreaterThanOrEqual(told);
        expect(n).toBeLessThanOrEqual(told + 1);
      }
      expect(told).toBeGreaterThan(last);
      last = told;
    }
  });
});

/** Gives the number of the last state that the writer said was written. */
async function runAndKill(path: string, states: number): Promise<number> {
  const writer = spawn(process.execPath, [child.path, path], { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  writer.stdout.on("data", (chunk) => {
    out += String(chunk);
    if (out.split("\n").length > states) writer.kill("SIGKILL");
  });
  await ended(writer);
  expect(writer.signalCode).toBe("SIGKILL");
  return Number(out.split("\n").at(-2));
}

async function ended(writer: ChildProcess): Promise<void> {
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, "close");
}
