import { describe, expect, it } from "vitest";
import { compileVendors, shortName } from "./oui-table.js";

describe("shortName", () => {
  it.each([
    ["VMware, Inc.", "VMware"],
    ["SIEMENS AG", "Siemens"],
    ["Société Générale S.A.", "Societe Generale"],
    ["HUAWEI TECHNOLOGIES CO.,LTD", "Huawei Technologies"],
    ["IGT", "IGT"],
    ["Acme `$\\ (Shenzhen) Co., Ltd.", "Acme"],
    [`${"long ".repeat(20)}`, "long long long long long long long long"],
  ])("of %s is %s", (name, want) => {
    expect(shortName(name)).toBe(want);
  });
});

describe("compileVendors", () => {
  it("leaves out who is no maker, and numbers the names of the others", () => {
    const text = compileVendors([
      { prefix: "000C29", name: "VMware, Inc." },
      { prefix: "000001", name: "XEROX CORPORATION" },
      { prefix: "741AE09", name: "Private" },
      { prefix: "70B3D5", name: "IEEE Registration Authority" },
      { prefix: "70B3D5719", name: "2M Technology" },
    ]);
    expect(text).toContain("`2M Technology\nVMware\nXerox`");
    expect(text).toContain("LARGE_BLOCKS = `\n---0--1--kd--0`");
    expect(text).toContain("MEDIUM_BLOCKS = `\n`");
  });
});
