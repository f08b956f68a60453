import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";

const STAMP = ".build.json";
/** Programs by their name in dist: each is a process of its own. */
const PROGRAMS = {
  cli: join("src", "cli.ts"),
  "capture-child": join("src", "capture", "live", "child", "capture-child.ts"),
  shard: join("src", "sensor", "shards", "shard-thread.ts"),
};
const CONSOLE = join("dashboards", "console");

/**
 * Why dist must be built, or undefined when it is what the bundler made of these very sources.
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
  const require = createRequire(join(root, "package.json"));
  /** @type {typeof import("esbuild")} */
  const { buildSync } = require("esbuild");
  try {
    // Few files load several times faster than hundreds; types are checked by `npm run types`.
    const { outputFiles } = buildSync({
      absWorkingDir: root,
      entryPoints: Object.fromEntries(Object.entries(PROGRAMS).filter(([, path]) => existsSync(join(root, path)))),
      outdir: "dist",
      bundle: true,
      splitting: true,
      packages: "external",
      platform: "node",
      target: "node20.19",
      format: "esm",
      sourcemap: "linked",
      legalComments: "none",
      write: false,
      logLevel: "warning",
    });
    mkdirSync(join(root, "dist"), { recursive: true });
    const written = new Set(outputFiles.map(({ path }) => basename(path)));
    for (const { path, contents } of outputFiles) writeFileSync(join(root, "dist", basename(path)), contents);
    for (const name of readdirSync(join(root, "dist"))) {
      if (!written.has(name)) rmSync(join(root, "dist", name), { recursive: true });
    }
    buildConsole(root);
  } catch {
    return "building failed; correct what the bundler says above and try again.";
  }
  writeFileSync(join(root, "dist", STAMP), JSON.stringify({ inputs, outputs: outputsHash(root) }));
  return undefined;
}

/**
 * The page that the sensor serves, where there is one in the checkout.
 * @param {string} root
 */
function buildConsole(root) {
  const config = join(CONSOLE, "vite.config.ts");
  if (!existsSync(join(root, config))) return;
  const vite = join("node_modules", "vite", "bin", "vite.js");
  const args = [vite, "build", "--config", config, "--logLevel", "warn"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("the console was not built");
}

/** @param {string} root */
function inputsHash(root) {
  const bundler = join("node_modules", "esbuild", "package.json");
  return hashOf(root, [
    ...filesUnder(root, "src"),
    ...filesUnder(root, CONSOLE),
    "tsconfig.json",
    "package.json",
    ...(existsSync(join(root, bundler)) ? [bundler] : []),
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
