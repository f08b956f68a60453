import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const STAMP = ".build.json";

/**
 * Why dist must be built, or undefined when it is what the compiler made of these very sources.
 * @param {string} root
 * @returns {string | undefined}
 */
export function buildReason(root) {
  const stampFile = join(root, "dist", STAMP);
  if (!existsSync(stampFile)) return "dist is missing or was not built by this script";
  const stamp = JSON.parse(readFileSync(stampFile, "utf8"));
  if (stamp.inputs !== inputsHash(root)) return "the sources changed since the last build";
  if (stamp.outputs !== outputsHash(root)) return "dist was changed since the last build";
  return undefined;
}

/**
 * @param {string} root
 * @returns {string | undefined} what went wrong and what to do, or undefined
 */
export function build(root) {
  const inputs = inputsHash(root);
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const result = spawnSync(process.execPath, [compiler, "-p", "tsconfig.json"], { cwd: root, stdio: ["ignore", 2, 2] });
  if (result.status !== 0) return "building failed; correct what the compiler says above and try again.";
  removeOrphans(root);
  writeFileSync(join(root, "dist", STAMP), JSON.stringify({ inputs, outputs: outputsHash(root) }));
  return undefined;
}

/** @param {string} root */
function inputsHash(root) {
  const typescript = join("node_modules", "typescript", "package.json");
  return hashOf(root, [
    ...filesUnder(root, "src"),
    "tsconfig.json",
    ...(existsSync(join(root, typescript)) ? [typescript] : []),
  ]);
}

/** @param {string} root */
function outputsHash(root) {
  return hashOf(
    root,
    filesUnder(root, "dist").filter((path) => path !== join("dist", STAMP)),
  );
}

/**
 * Deletes what an earlier build left of sources that are gone.
 * @param {string} root
 */
function removeOrphans(root) {
  const sources = new Set(filesUnder(root, "src").map((path) => path.slice("src".length).replace(/\.ts$/, "")));
  for (const path of filesUnder(root, "dist")) {
    const source = path.slice("dist".length).replace(/\.js(\.map)?$/, "");
    if (!sources.has(source)) rmSync(join(root, path));
  }
}

/**
 * @param {string} root
 * @param {string[]} paths
 */
function hashOf(root, paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} sorted, relative to `root`
 */
function filesUnder(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath.slice(root.length + 1), entry.name))
    .sort();
}
