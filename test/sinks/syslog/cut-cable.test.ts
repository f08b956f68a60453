import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundledChild } from "../../store/bundled-child.js";
import { temporaryFolders } from "../../store/with-store.js";
import { skipUnless } from "../../tools/skip-unless.js";

const OWN_NETWORK = ["--map-root-user", "--net"] as const;

const folder = temporaryFolders();
let program = { path: "", remove: () => {} };
beforeAll(() => {
  program = bundledChild("cut-cable", import.meta.dirname);
});
afterAll(() => program.remove());

it("what is written into a cable that is cut does not count, though nothing ends the connection", async (context) => {
  const isThere = spawnSync("unshare", [...OWN_NETWORK, "ip", "link"], { stdio: "ignore" }).status === 0;
  skipUnless(
    context,
    isThere,
    "namespaces for users",
    "sysctl kernel.unprivileged_userns_clone=1; apt-get install iproute2",
  );
  const path = join(folder(), "..", "received");
  const child = spawn("unshare", [...OWN_NETWORK, process.execPath, program.path, path], {
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 50_000,
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  await once(child, "close");
  expect(err).toBe("");
  expect(JSON.parse(out)).toEqual({
    refusal: expect.stringMatching(/has taken nothing for \d+ s/),
    numbers: [1, 2, 3, 4, 5, 6],
  });
});
