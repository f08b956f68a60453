import { describe, expect, it } from "vitest";
import { communityId } from "../../src/core/community-id.js";

const ip = (text: string) => Uint8Array.from(text.split(".").map(Number));

describe("the community id", () => {
  // Published test vector of the specification: TCP, seed 0.
  it("is that of the specification, in both directions", () => {
    const a = ip("128.232.110.120");
    const b = ip("66.35.250.204");
    expect(communityId(6, a, 34_855, b, 80)).toBe("1:LQU9qZlK+B5F3KDmev6m5PMibrg=");
    expect(communityId(6, b, 80, a, 34_855)).toBe("1:LQU9qZlK+B5F3KDmev6m5PMibrg=");
  });
});
