import { describe, expect, it } from "vitest";
import { detectorsIn, VIOLATIONS } from "./quiet-captures.mjs";

describe("quiet captures", () => {
  it("counts alerts alone, each detector once", () => {
    const lines = [
      { kind: "alert", detector: "b/b" },
      { kind: "audit", source: "c/c" },
      { kind: "alert", detector: "a/a" },
      { kind: "alert", detector: "b/b" },
      { kind: "incident" },
    ];
    expect(detectorsIn(lines.map((line) => `${JSON.stringify(line)}\n`).join(""))).toEqual(["a/a", "b/b"]);
    expect(detectorsIn("")).toEqual([]);
  });

  it("excuses a capture with a reason only", () => {
    for (const [digest, reason] of VIOLATIONS) {
      expect(digest).toMatch(/^[0-9a-f]{12}$/);
      expect(reason).toMatch(/^[A-Z].{20,}\.$/);
    }
  });
});
