import { describe, expect, it } from "vitest";
import { SetupCode } from "../../../src/web/access/setup-code.js";

describe("SetupCode", () => {
  it("is used once", () => {
    const { code, setup } = SetupCode.make();
    expect([setup.isValid, setup.use(`${code}x`), setup.use(code), setup.use(code), setup.isValid]).toEqual([
      ...[true, false, true, false, false],
    ]);
  });

  it("is another one each time", () => {
    expect(SetupCode.make().setup.use(SetupCode.make().code)).toBe(false);
  });

  it("ends after an hour", () => {
    let nowMs = 1000;
    const { code, setup } = SetupCode.make(() => nowMs);
    nowMs += 3_599_999;
    expect(setup.isValid).toBe(true);
    nowMs += 1;
    expect([setup.isValid, setup.use(code)]).toEqual([false, false]);
  });

  it("counts again when it was used for nothing, until its hour is over", () => {
    let nowMs = 0;
    const { code, setup } = SetupCode.make(() => nowMs);
    expect(setup.use(code)).toBe(true);
    setup.giveBack(code);
    expect(setup.use(code)).toBe(true);
    setup.giveBack(code);
    nowMs = 3_600_000;
    expect(setup.use(code)).toBe(false);
  });
});
