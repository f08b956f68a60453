import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { allRules } from "../style/all-rules.js";
import { projectRoot } from "../style/project-files.js";
import { SourceFile } from "../style/source-file.js";
import { scaffold } from "./scaffold.js";

const lists: Readonly<Record<string, string>> = {
  "src/protocols/index.ts": `import type { Decoder } from "../contracts/decoder.js";
import { modbus } from "./modbus/index.js";

/** Every protocol. */
export const decoders: readonly Decoder[] = [modbus as Decoder];
`,
  "test/conformance/decoder.test.ts": `import { decoders } from "../../src/protocols/index.js";
import { modbusSamples } from "../protocols/modbus/sample-pdus.js";
import type { SampleSequence } from "./sample-sequence.js";

const samples = { modbus: modbusSamples };

const other = { a: 1 };
`,
};
const readList = (path: string) => lists[path] ?? "";
const readProject = (path: string) => readFileSync(join(projectRoot, path), "utf8");

const modules = [
  { kind: "decoder", id: "iso-transport" },
  { kind: "detector", id: "asset/refused-caller" },
  { kind: "sink", id: "line-printer" },
] as const;

describe("scaffold", () => {
  it("adds a line to each list, in order", () => {
    const { changed } = scaffold("decoder", "opc-ua", readList);
    const list = changed.get("src/protocols/index.ts");
    expect(list).toContain('modbus } from "./modbus/index.js";\nimport { opcUa } from "./opc-ua/index.js";\n');
    expect(list).toContain("= [modbus as Decoder, opcUa as Decoder];");
    const suite = changed.get("test/conformance/decoder.test.ts");
    expect(suite).toContain('"../protocols/modbus/sample-pdus.js";\nimport { opcUaSamples }');
    expect(suite).toContain('= { modbus: modbusSamples, "opc-ua": opcUaSamples };\n');
    expect(suite).toContain("= { a: 1 };\n");
    expect(scaffold("decoder", "dnp3", readList).changed.get("src/protocols/index.ts")).toContain(
      'import { dnp3 } from "./dnp3/index.js";\nimport { modbus }',
    );
  });

  it.each(["S7", "s7_comm", "asset/new", "../x", ""])("refuses %o as a decoder", (id) => {
    expect(() => scaffold("decoder", id, readList)).toThrow(/no id/);
  });

  it("refuses what is there, and lists that it does not know", () => {
    expect(() => scaffold("decoder", "modbus", readList)).toThrow(/already/);
    expect(() => scaffold("decoder", "mqtt", () => "")).toThrow(/by hand/);
  });

  it.each(modules)("writes a $kind that keeps the rules of the house", ({ kind, id }) => {
    const found = [...scaffold(kind, id, readProject).created].flatMap(([path, text]) =>
      allRules
        .filter((rule) => rule.id !== "links" && rule.appliesTo(path))
        .flatMap((rule) =>
          rule.check(new SourceFile(path, text)).map(({ message }) => `${rule.id} ${path} ${message}`),
        ),
    );
    expect(found).toEqual([]);
  });

  it("writes modules that compile and pass the suites", () => {
    const root = mkdtempSync(join(tmpdir(), "zonewarden-scaffold-"));
    try {
      const copied = [
        "src",
        "tsconfig.json",
        "package.json",
        "test/tsconfig.json",
        "vitest.config.ts",
        "test/style/project-files.ts",
        "test/style/source-file.ts",
        "test/tools/own-environment.ts",
        "test/tools/property-seed.ts",
        "test/tools/skip-unless.ts",
      ];
      const folders = ["core", "conformance", "protocols", "detectors", "sinks", "store", "integration"];
      for (const path of [...copied, ...folders.map((folder) => `test/${folder}`)]) {
        cpSync(join(projectRoot, path), join(root, path), { recursive: true });
      }
      for (const path of ["architecture", "generated-docs"]) rmSync(join(root, `test/conformance/${path}.test.ts`));
      symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"));
      for (const { kind, id } of modules) {
        const { created, changed } = scaffold(kind, id, (path) => readFileSync(join(root, path), "utf8"));
        for (const [path, text] of [...created, ...changed]) {
          mkdirSync(dirname(join(root, path)), { recursive: true });
          writeFileSync(join(root, path), text);
        }
      }
      const run = (tool: string, ...args: string[]) =>
        execFileSync(process.execPath, [join(projectRoot, "node_modules", tool), ...args], {
          cwd: root,
          stdio: "pipe",
        });
      run("typescript/bin/tsc", "-p", "tsconfig.json", "--noEmit");
      run("vitest/vitest.mjs", "run", "conformance", "-t", "iso-transport|refused-caller|line-printer");
      run("vitest/vitest.mjs", "run", "iso-transport", "refused-caller", "line-printer");
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
