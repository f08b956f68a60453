import { describe, expect, it } from "vitest";
import { examineCapture } from "../../../src/sensor/doctor/examine-capture.js";
import { told } from "./told.js";

describe("capturing", () => {
  it("is looked at on any machine", async () => {
    const lines = told(await examineCapture([]));
    expect(lines[0]).toMatch(/^(ok|note|no) capture-permission: /);
    expect(lines.filter((line) => line.includes("capture-program"))).toHaveLength(2);
  });
});
