import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../style/project-files.js";

/** Whether test/stacks is installed, and the command that does it. */
export const hasStacks = existsSync(join(projectRoot, "test/stacks/node_modules/node-opcua/package.json"));
export const STACKS = "the stacks of test/stacks";
export const INSTALL_STACKS = "npm ci --ignore-scripts --prefix test/stacks";

/** Calls `use` with a folder of its own that is gone afterwards. */
export async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-stacks-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A port of loopback that nobody listens on now; for programs that cannot choose one for themselves. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
