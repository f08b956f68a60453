import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeOf } from "../integration/node-versions.js";
import { INSTALL_STACKS } from "../integration/stack-rooms.js";
import { skipUnless } from "../tools/skip-unless.js";
import { bundledChild } from "./bundled-child.js";
import { temporaryFolders } from "./with-store.js";

const folder = temporaryFolders();
let child = { path: "", remove: () => {} };
beforeAll(() => {
  child = bundledChild("fill-disk");
});
afterAll(() => child.remove());

/** Runs a command where a small disk of its own lies in `folder`, seen by nobody else. */
function withSmallDisk(path: string, command: readonly string[]): { code: number | null; out: string; err: string } {
  const mount = 'mount -t tmpfs -o size=10m none "$0" && exec "$@"';
  const args = ["--map-root-user", "--mount", "sh", "-c", mount, path, ...command];
  const result = spawnSync("unshare", args, { encoding: "utf8", timeout: 50_000 });
  return { code: result.status, out: result.stdout ?? "", err: result.stderr ?? "" };
}

function canMount(): boolean {
  const path = folder();
  mkdirSync(path);
  return withSmallDisk(path, ["true"]).code === 0;
}

const cases = [
  { name: "WebAssembly, this Node", driver: "wasm", node: process.execPath },
  { name: "node:sqlite of Node 24", driver: "node", node: nodeOf(24) },
] as const;

describe("a disk that fills up and has room again", () => {
  for (const { name, driver, node } of cases) {
    it(`stops nothing and loses nothing: ${name}`, (context) => {
      skipUnless(context, node !== undefined, "Node 24", INSTALL_STACKS);
      skipUnless(context, canMount(), "a mount of its own", "run as root, or allow user namespaces");
      const path = folder();
      mkdirSync(path);
      const { code, out, err } = withSmallDisk(path, [node ?? "", child.path, path, driver]);
      expect(code, err).toBe(0);
      expect(JSON.parse(out)).toEqual({
        failure: expect.stringMatching(
          /^the store in .* failed \(.*\): (make room on its disk|see that its disk has room)/,
        ),
        isKeptWaiting: true,
        isWritten: true,
        isInOrder: true,
        isSpooled: true,
        isWhole: true,
        codes: ["store-failing", "store-recovered"],
      });
    });
  }
});
