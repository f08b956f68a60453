// Writes what the program is made of, as CycloneDX, to build/sbom.cdx.json: from the lockfile alone, so that it is the
// same on every platform, without what only the development needs.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const path = join(root, "build", "sbom.cdx.json");
const args = ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only", "--omit=dev"];
const running = process.env.npm_execpath;
const [command, first] = running?.endsWith("npm-cli.js") ? [process.execPath, [running]] : ["npm", []];
const { status, stdout } = spawnSync(command, [...first, ...args], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 1 << 26,
  stdio: ["ignore", "pipe", "inherit"],
  shell: first.length === 0 && process.platform === "win32",
});
if (status === 0) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stdout);
  process.stderr.write(`${JSON.parse(stdout).components.length} components: ${path}\n`);
} else {
  process.stderr.write("sbom: npm could not list the packages; its message is above.\n");
  process.exitCode = 1;
}
