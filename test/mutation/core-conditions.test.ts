import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { detectors } from "../../src/detectors/index.js";
import { projectRoot } from "../style/project-files.js";
import { coreConditions, marked, withSwitches } from "./core-conditions.js";

const ids = detectors.map(({ doc }) => doc.id);

describe("core conditions", () => {
  it("are known of every detector, and of no other", () => {
    expect([...coreConditions.keys()].sort()).toEqual([...ids].sort());
  });

  it.each([...coreConditions])("stand once in the source: %s", (_, { file, tells, spares }) => {
    const source = readFileSync(join(projectRoot, file), "utf8");
    expect(tells.length + spares.length).toBeGreaterThan(0);
    const counts = [...tells, ...spares].map((text) => {
      const { before, condition, after } = marked(text);
      return source.split(before + condition + after).length - 1;
    });
    expect(counts).toEqual(counts.map(() => 1));
  });

  it("are asked for where they stand", () => {
    const source = "if (stage === undefined || !told.isNews(key, String(stage))) return;";
    expect(withSwitches(source, "src/detectors/posture/cert-expiry.ts")).toBe(
      'if ((globalThis.coreCondition?.("posture/cert-expiry", "spares") ?? ' +
        "(stage === undefined || !told.isNews(key, String(stage))))) return;",
    );
    expect(withSwitches(source, "src/detectors/posture/ntp-source.ts")).toBe(source);
  });
});
