import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * Why `npm ci` must run, or undefined when what is installed is what package-lock.json says. A stamp in node_modules
 * holds the hash of the lockfile and the platform of the last install; without a stamp npm's own record is compared.
 * @param {string} root
 * @returns {string | undefined}
 */
export function installReason(root) {
  const lockText = readText(join(root, "package-lock.json"));
  if (lockText === undefined) return "package-lock.json is missing";
  if (!existsSync(join(root, "node_modules"))) return "node_modules is missing";
  const locked = requiredPackages(lockText);
  for (const path of locked.keys()) {
    if (!existsSync(join(root, path))) return `${path} is missing`;
  }
  const stamp = readText(stampPath(root));
  if (stamp === stampOf(lockText)) return undefined;
  if (stamp !== undefined) return "package-lock.json or the platform changed since the last install";
  if (!isRecordedAsInstalled(root, locked)) return "node_modules does not match package-lock.json";
  writeFileSync(stampPath(root), stampOf(lockText));
  return undefined;
}

/**
 * Runs `npm ci` without install scripts: no dependency needs one, so no compiler is needed either.
 * @param {string} root
 * @returns {string | undefined} what went wrong and what to do, or undefined
 */
export function install(root) {
  const lockText = readText(join(root, "package-lock.json"));
  if (lockText === undefined) return "package-lock.json is missing; restore it with `git checkout package-lock.json`.";
  const npm = npmCommand();
  const args = [...npm.args, "ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const result = spawnSync(npm.command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: npm.needsShell });
  if (result.error !== undefined) {
    return `npm could not be started (${result.error.message}); it comes with Node: check that it is on the PATH.`;
  }
  if (result.status !== 0) {
    return (
      "installing failed; npm's message is above. The npm registry is needed once: check the network, " +
      "`npm config get registry`, and HTTPS_PROXY behind a proxy, then try again."
    );
  }
  writeFileSync(stampPath(root), stampOf(lockText));
  return undefined;
}

/** @param {string} root */
function stampPath(root) {
  return join(root, "node_modules", ".zonewarden-install");
}

/** @param {string} lockText */
function stampOf(lockText) {
  return `${createHash("sha256").update(lockText).digest("hex")} ${process.platform}-${process.arch}\n`;
}

/**
 * What must be there on every platform.
 * @param {string} lockText
 * @returns {Map<string, LockedPackage>} by path, as in `node_modules/zod`
 */
function requiredPackages(lockText) {
  /** @type {Record<string, LockedPackage>} */
  const packages = JSON.parse(lockText).packages;
  return new Map(
    Object.entries(packages).filter(([path, entry]) => path !== "" && entry.optional !== true && entry.link !== true),
  );
}

/**
 * @param {string} root
 * @param {Map<string, LockedPackage>} locked
 */
function isRecordedAsInstalled(root, locked) {
  const recordText = readText(join(root, "node_modules", ".package-lock.json"));
  if (recordText === undefined) return false;
  /** @type {Record<string, LockedPackage>} */
  const recorded = JSON.parse(recordText).packages;
  for (const [path, entry] of locked) {
    if (recorded[path]?.version !== entry.version || recorded[path]?.integrity !== entry.integrity) return false;
  }
  return true;
}

/** The npm that runs this script, or the one on the PATH. */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running?.endsWith("npm-cli.js")) return { command: process.execPath, args: [running], needsShell: false };
  return { command: "npm", args: [], needsShell: process.platform === "win32" };
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function readText(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
