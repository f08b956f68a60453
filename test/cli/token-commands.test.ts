import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AccessTokens } from "../../src/web/access/access-tokens.js";
import { runCli } from "../tools/run-cli.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-token-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("token", () => {
  it("add prints a token that opens the door, and keeps only its hash", () => {
    const { code, out, err } = runCli(["token", "add", "soc", "--role", "analyst", "--data", folder]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^zwt_[\w-]{43}\n$/)]);
    expect(err).not.toContain(out.trim());
    expect(new AccessTokens(folder).callerOf(out.trim())).toMatchObject({ name: "soc", role: "analyst" });
    const path = join(folder, "tokens.json");
    expect(readFileSync(path, "utf8")).not.toContain(out.trim().slice(4));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("list says who has one, remove ends it", () => {
    expect(runCli(["token", "list", "--data", folder]).out).toMatch(/^soc {2}analyst {2}\d{4}-\S+Z\n$/);
    expect(runCli(["token", "remove", "soc", "--data", folder]).code).toBe(0);
    expect(runCli(["token", "list", "--data", folder])).toMatchObject({ code: 0, out: "" });
  });

  it.each([
    ["a role that there is not", ["add", "x", "--role", "root"], /viewer, analyst, admin/],
    ["a name that is none", ["add", "../x", "--role", "viewer"], /a-z/],
    ["nobody to remove", ["remove", "nobody"], /no token of that name/],
    ["no role", ["add", "x"], /--role/],
  ] as const)("refuses %s", (_, args, message) => {
    const { code, out, err } = runCli(["token", ...args, "--data", folder]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });
});
