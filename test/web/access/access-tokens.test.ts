import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AccessTokens } from "../../../src/web/access/access-tokens.js";
import { addToken, listTokens, removeToken } from "../../../src/web/access/token-admin.js";

let root = "";
let count = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "zonewarden-tokens-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
const newFolder = () => join(root, String(count++));

describe("AccessTokens", () => {
  it("knows a token as soon as it is made and until it is removed", () => {
    const folder = newFolder();
    const tokens = new AccessTokens(folder);
    const soc = addToken(folder, "soc", "viewer");
    const ann = addToken(folder, "ann", "admin");
    const account = tokens.callerOf(soc);
    expect(account).toMatchObject({ name: "soc", role: "viewer" });
    expect(tokens.callerOf(ann)).toMatchObject({ name: "ann", role: "admin" });
    expect(account !== undefined && tokens.isCurrent(account)).toBe(true);
    removeToken(folder, "soc");
    expect(tokens.callerOf(soc)).toBeUndefined();
    expect(account !== undefined && tokens.isCurrent(account)).toBe(false);
    addToken(folder, "soc", "viewer");
    // Another token by the same name lets nobody in who came with the first.
    expect(account !== undefined && tokens.isCurrent(account)).toBe(false);
    expect(tokens.callerOf(ann)).toMatchObject({ name: "ann" });
  });

  it.each([
    ["nothing", ""],
    ["another one", `zwt_${"A".repeat(43)}`],
    ["a very long one", "x".repeat(1_000_000)],
    ["a lone surrogate", "\ud800"],
  ])("lets nobody in with %s", (_, token) => {
    const folder = newFolder();
    expect(new AccessTokens(folder).callerOf(token)).toBeUndefined();
    addToken(folder, "soc", "viewer");
    expect(new AccessTokens(folder).callerOf(token)).toBeUndefined();
  });

  it("lets nobody in while its file is damaged, says so without quoting it, and works again after", () => {
    const folder = newFolder();
    const token = addToken(folder, "soc", "viewer");
    const path = join(folder, "tokens.json");
    const whole = readFileSync(path, "utf8");
    const tokens = new AccessTokens(folder);
    const planted = whole.replace('"sha256"', '"planted-secret"');
    for (const text of [
      planted,
      "{",
      "[]",
      "",
      whole.replace("viewer", "root"),
      whole.replace('"version": 1', '"version": 2'),
    ]) {
      writeFileSync(path, text);
      expect(tokens.callerOf(token), text).toBeUndefined();
      expect(tokens.failure).toMatch(/tokens\.json cannot be used/);
      expect(tokens.failure).not.toContain("planted");
      expect(() => addToken(folder, "other", "viewer")).toThrow(/cannot be used/);
    }
    writeFileSync(path, whole);
    expect([tokens.failure, tokens.callerOf(token)?.name]).toEqual([undefined, "soc"]);
  });
});

describe("tokens", () => {
  it("are kept as hashes, for the owner of the process alone, whatever the file was", () => {
    const folder = newFolder();
    const first = addToken(folder, "a", "viewer");
    const path = join(folder, "tokens.json");
    chmodSync(path, 0o666);
    const second = addToken(folder, "b", "viewer");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const text = readFileSync(path, "utf8");
    for (const token of [first, second]) {
      expect(token).toMatch(/^zwt_[\w-]{43}$/);
      expect(text).not.toContain(token.slice(4));
    }
    expect(first).not.toBe(second);
    expect(listTokens(folder).map(({ name }) => name)).toEqual(["a", "b"]);
    expect(JSON.stringify(listTokens(folder))).not.toMatch(/[0-9a-f]{64}/);
  });

  it("have names that are taken once, and are 100 at most", () => {
    const folder = newFolder();
    addToken(folder, "a", "viewer");
    expect(() => addToken(folder, "a", "admin")).toThrow(/already/);
    for (let i = 1; i < 100; i++) addToken(folder, `t${i}`, "viewer");
    expect(() => addToken(folder, "one-more", "viewer")).toThrow(/all it may/);
    expect(listTokens(folder)).toHaveLength(100);
  });
});
