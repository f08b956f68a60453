import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StoredRecord } from "../../src/contracts/record-store.js";
import { verifyLog } from "../../src/store/verify-log.js";
import { nodeOf } from "../integration/node-versions.js";
import { INSTALL_STACKS } from "../integration/stack-rooms.js";
import { skipUnless } from "../tools/skip-unless.js";
import { bundledChild } from "./bundled-child.js";
import { temporaryFolders, withStore } from "./with-store.js";

const KILLS = 12;

const folder = temporaryFolders();
let child = { path: "", remove: () => {} };
beforeAll(() => {
  child = bundledChild("append-until-killed");
});
afterAll(() => child.remove());

interface Told {
  /** Last number that it found when it opened the store. */
  readonly opened: number;
  /** Ids that it was told are safe, in order, and the last number with them. */
  readonly ids: readonly string[];
  readonly lastSeq: number;
}

/** Starts the writer and kills it in the middle of its work, once it has told of so many groups. */
async function runAndKill(node: string, path: string, driver: string, groups: number): Promise<Told> {
  const writer = spawn(node, [child.path, path, driver], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  writer.stderr.on("data", (chunk) => (err += String(chunk)));
  writer.stdout.on("data", (chunk) => {
    out += String(chunk);
    if (out.split("\n").length > groups + 1) writer.kill("SIGKILL");
  });
  await ended(writer);
  expect(writer.signalCode, err).toBe("SIGKILL");
  // The last line may be half: then it was not told.
  const lines = out.split("\n").slice(0, -1);
  const groupsTold = lines.slice(1).map((line) => line.split(" "));
  return {
    opened: Number(lines[0]?.split(" ")[1]),
    ids: groupsTold.flatMap(([, ...ids]) => ids),
    lastSeq: Number(groupsTold.at(-1)?.[0] ?? 0),
  };
}

async function ended(writer: ChildProcess): Promise<void> {
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, "exit");
}

function idOf({ record }: StoredRecord): string | undefined {
  return record.kind === "alert" ? record.id : undefined;
}

const cases = [
  { name: "WebAssembly, this Node", driver: "wasm", node: process.execPath },
  { name: "node:sqlite of Node 24", driver: "node", node: nodeOf(24) },
] as const;

describe(`${KILLS} kills while alerts are being written`, () => {
  for (const { name, driver, node } of cases) {
    it(`lose nothing that was told to be safe: ${name}`, async (context) => {
      skipUnless(context, node !== undefined, "Node 24", INSTALL_STACKS);
      const path = folder();
      const safe: string[] = [];
      let lastSeq = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const told = await runAndKill(node ?? "", path, driver, 3 + ((kill * 7) % 23));
        expect(told.opened).toBeGreaterThanOrEqual(lastSeq);
        safe.push(...told.ids);
        lastSeq = told.lastSeq;
      }
      expect(safe.length).toBeGreaterThan(KILLS * 3);
      withStore(path, {}, (store) => {
        const all = store.after(0, 10_000);
        expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: store.lastSeq }, (_, i) => i + 1));
        const kept = new Set(all.map(idOf));
        expect(safe.filter((id) => !kept.has(id))).toEqual([]);
        const order = all.map(idOf).filter((id) => id !== undefined && safe.includes(id));
        expect(order).toEqual(safe);
        const waiting = store.spool("siem", { kinds: ["alert"] }).after(0, 10_000);
        const alerts = all.filter((stored) => stored.record.kind === "alert");
        expect(waiting.length).toBeGreaterThan(0);
        expect(waiting).toEqual(alerts.slice(-waiting.length));
      });
      expect(verifyLog(path)).toMatchObject({ broken: undefined, firstSeq: 1 });
    });
  }
});
