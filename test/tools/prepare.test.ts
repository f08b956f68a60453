import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { build, buildReason } from "./build.mjs";
import { installReason } from "./installation.mjs";

const projectRoot = resolve(import.meta.dirname, "../..");
const lock = {
  packages: {
    "": { version: "1.0.0" },
    "node_modules/needed": { version: "1.2.3", integrity: "sha512-a" },
    "node_modules/platform-only": { version: "1.0.0", integrity: "sha512-b", optional: true },
  },
};
let root = "";

function write(path: string, content: unknown): void {
  const file = join(root, path);
  mkdirSync(resolve(file, ".."), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "zonewarden-prepare-"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe("installReason", () => {
  beforeEach(() => {
    write("package-lock.json", lock);
    write("node_modules/needed/package.json", "{}");
    write("node_modules/.package-lock.json", {
      packages: { "node_modules/needed": lock.packages["node_modules/needed"] },
    });
  });

  it("is quiet after an npm ci by hand, and again from its own stamp", () => {
    expect(installReason(root)).toBeUndefined();
    rmSync(join(root, "node_modules/.package-lock.json"));
    expect(installReason(root)).toBeUndefined();
  });

  const cases: readonly { name: string; change: () => void; want: RegExp }[] = [
    { name: "no lockfile", change: () => rmSync(join(root, "package-lock.json")), want: /lock\.json is missing/ },
    {
      name: "no node_modules",
      change: () => rmSync(join(root, "node_modules"), { recursive: true }),
      want: /node_modules is missing/,
    },
    {
      name: "a package is gone",
      change: () => rmSync(join(root, "node_modules/needed"), { recursive: true }),
      want: /needed is missing/,
    },
    {
      name: "an install that was interrupted",
      change: () => rmSync(join(root, "node_modules/.package-lock.json")),
      want: /does not match/,
    },
    {
      name: "another version is installed",
      change: () => write("node_modules/.package-lock.json", { packages: { "node_modules/needed": { version: "1" } } }),
      want: /does not match/,
    },
    {
      name: "the lockfile changed after the stamp",
      change: () => {
        installReason(root);
        appendFileSync(join(root, "package-lock.json"), "\n");
      },
      want: /changed since the last install/,
    },
  ];
  it.each(cases)("asks for an install: $name", ({ change, want }) => {
    change();
    expect(installReason(root)).toMatch(want);
  });
});

describe("buildReason and build", () => {
  beforeEach(() => {
    symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"));
    write("package.json", { type: "module" });
    write("tsconfig.json", { compilerOptions: {}, include: ["src"] });
    write("src/one.ts", "export const one: number = 1;\n");
    write("src/cli.ts", 'import { one } from "./one.js";\nconsole.log(one, await import("./two.js"));\n');
    write("src/two.ts", "export const two: number = 2;\n");
    expect(buildReason(root)).toMatch(/missing/);
    expect(build(root)).toBeUndefined();
    expect(buildReason(root)).toBeUndefined();
  });

  it("sees a changed source, a changed setting and a changed output", () => {
    write("src/one.ts", "export const one: number = 2;\n");
    expect(buildReason(root)).toMatch(/sources changed/);
    expect(build(root)).toBeUndefined();
    write("dist/cli.js", "console.log(3);\n");
    expect(buildReason(root)).toMatch(/dist was changed/);
    expect(build(root)).toBeUndefined();
    write("tsconfig.json", { compilerOptions: { target: "ES2022" }, include: ["src"] });
    expect(buildReason(root)).toMatch(/sources changed/);
  });

  it("makes what runs, and leaves nothing of what was there before", () => {
    const run = () => execFileSync(process.execPath, [join(root, "dist/cli.js")], { encoding: "utf8" });
    expect(run()).toContain("two: 2 }");
    const before = readdirSync(join(root, "dist"));
    write("src/two.ts", "export const two: number = 22;\n");
    expect(build(root)).toBeUndefined();
    expect(run()).toContain("two: 22 }");
    expect(readdirSync(join(root, "dist")).length).toBe(before.length);
    rmSync(join(root, "dist/cli.js"));
    expect(buildReason(root)).toMatch(/dist was changed/);
  });

  it("says what to do when the sources do not compile, and stays stale", () => {
    write("src/one.ts", "export const two = 1;\n");
    expect(build(root)).toMatch(/correct what the bundler says/);
    expect(buildReason(root)).toBeDefined();
  });
});
