import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { allRules } from "../style/all-rules.js";
import { projectRoot } from "../style/project-files.js";
import { SourceFile } from "../style/source-file.js";
import { scaffold } from "./scaffold.js";

const decoderList = `import type { Decoder } from "../contracts/decoder.js";
import { modbus } from "./modbus/index.js";

/** Every protocol. */
export const decoders: readonly Decoder[] = [modbus as Decoder];
`;

const modules = [
  { kind: "decoder", id: "iso-transport", list: "src/protocols/index.ts" },
  { kind: "detector", id: "asset/refused-caller", list: "src/detectors/index.ts" },
] as const;

describe("scaffold", () => {
  it("adds a line to the list, in order", () => {
    const list = scaffold("decoder", "mqtt", decoderList).get("src/protocols/index.ts");
    expect(list).toContain('modbus } from "./modbus/index.js";\nimport { mqtt } from "./mqtt/index.js";\n');
    expect(list).toContain("= [modbus as Decoder, mqtt as Decoder];");
    expect(scaffold("decoder", "dnp3", decoderList).get("src/protocols/index.ts")).toContain(
      'import { dnp3 } from "./dnp3/index.js";\nimport { modbus }',
    );
  });

  it.each(["S7", "s7_comm", "asset/new", "../x", ""])("refuses %o as a decoder", (id) => {
    expect(() => scaffold("decoder", id, decoderList)).toThrow(/no id/);
  });

  it("refuses what is there", () => {
    expect(() => scaffold("decoder", "modbus", decoderList)).toThrow(/already/);
  });

  it.each(modules)("writes a $kind that keeps the rules of the house", ({ kind, id, list }) => {
    const files = scaffold(kind, id, readFileSync(join(projectRoot, list), "utf8"));
    const found = [...files].flatMap(([path, text]) =>
      allRules
        .filter((rule) => rule.id !== "links" && rule.appliesTo(path))
        .flatMap((rule) =>
          rule.check(new SourceFile(path, text)).map(({ message }) => `${rule.id} ${path} ${message}`),
        ),
    );
    expect(found).toEqual([]);
  });

  it("writes modules that compile and whose tests pass", () => {
    const root = mkdtempSync(join(tmpdir(), "zonewarden-scaffold-"));
    try {
      for (const path of ["src", "tsconfig.json", "package.json", "test/tsconfig.json", "vitest.config.ts"]) {
        cpSync(join(projectRoot, path), join(root, path), { recursive: true });
      }
      symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"));
      for (const { kind, id, list } of modules) {
        for (const [path, text] of scaffold(kind, id, readFileSync(join(root, list), "utf8"))) {
          mkdirSync(dirname(join(root, path)), { recursive: true });
          writeFileSync(join(root, path), text);
        }
      }
      const run = (tool: string, ...args: string[]) =>
        execFileSync(process.execPath, [join(projectRoot, "node_modules", tool), ...args], {
          cwd: root,
          stdio: "pipe",
        });
      run("typescript/bin/tsc", "-p", "test/tsconfig.json");
      run("vitest/vitest.mjs", "run");
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
