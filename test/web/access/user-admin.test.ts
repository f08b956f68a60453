import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AccountChange, Accounts } from "../../../src/web/access/accounts.js";
import { PasswordHasher } from "../../../src/web/access/password-hash.js";
import { addUser, listUsers, removeUser, setPassword, setRole } from "../../../src/web/access/user-admin.js";

let [root, hash] = ["", ""];
let count = 0;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "zonewarden-users-"));
  hash = await new PasswordHasher(10).hash("correct horse battery staple");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
const newFolder = () => join(root, String(count++));

describe("accounts", () => {
  it("are known as soon as they are made, and each change is told once", () => {
    const folder = newFolder();
    const told: AccountChange[] = [];
    const accounts = new Accounts(folder, (change) => told.push(change));
    expect(accounts.isEmpty).toBe(true);
    addUser(folder, "anna", "admin", hash);
    expect([accounts.isEmpty, accounts.find("anna")?.role]).toEqual([false, "admin"]);
    const { credential } = accounts.find("anna") ?? {};
    addUser(folder, "bert", "viewer", hash);
    setRole(folder, "bert", "analyst");
    accounts.refresh();
    setRole(folder, "bert", "viewer");
    setPassword(folder, "anna", hash);
    expect(accounts.find("anna")?.credential).not.toBe(credential);
    removeUser(folder, "bert");
    accounts.refresh();
    accounts.refresh();
    expect(told).toEqual([
      { what: "user-added", name: "anna", role: "admin" },
      { what: "user-added", name: "bert", role: "analyst" },
      { what: "password-changed", name: "anna", role: "admin" },
      { what: "role-changed", name: "bert", role: "viewer" },
      { what: "user-removed", name: "bert", role: "viewer" },
    ]);
  });

  it("let nobody in while their file is damaged, and are neither empty nor told as removed", () => {
    const folder = newFolder();
    addUser(folder, "anna", "admin", hash);
    const path = join(folder, "users.json");
    const whole = readFileSync(path, "utf8");
    const told: AccountChange[] = [];
    const accounts = new Accounts(folder, (change) => told.push(change));
    for (const text of ["{", "", "[]", whole.replace("admin", "root"), whole.replace("ln=10", "ln=999999")]) {
      writeFileSync(path, text);
      expect([accounts.find("anna"), accounts.isEmpty]).toEqual([undefined, false]);
      expect(accounts.failure).toMatch(/users\.json cannot be used/);
      expect(() => addUser(folder, "bert", "admin", hash)).toThrow(/cannot be used/);
    }
    expect(told).toEqual([]);
    expect([existsSync(`${path}.new`), readFileSync(path, "utf8").includes("ln=999999")]).toEqual([false, true]);
  });

  it.each([
    ["a name that is none", (folder: string) => addUser(folder, "../x", "viewer", hash), /a-z/],
    ["a name that is taken", (folder: string) => addUser(folder, "anna", "viewer", hash), /already/],
    ["nobody's role", (folder: string) => setRole(folder, "nobody", "viewer"), /no user of that name; there are: anna/],
    ["nobody's password", (folder: string) => setPassword(folder, "nobody", hash), /no user of that name/],
    ["the role of the last admin", (folder: string) => setRole(folder, "anna", "viewer"), /last admin/],
    ["the last admin", (folder: string) => removeUser(folder, "anna"), /last admin/],
  ])("refuse %s and stay as they are", (_, change, message) => {
    const folder = newFolder();
    addUser(folder, "anna", "admin", hash);
    const before = readFileSync(join(folder, "users.json"), "utf8");
    expect(() => change(folder)).toThrow(message);
    expect(readFileSync(join(folder, "users.json"), "utf8")).toBe(before);
    setRole(folder, "anna", "admin");
  });

  it("are for the owner of the process alone, and shown without hashes", () => {
    const folder = newFolder();
    addUser(folder, "anna", "admin", hash);
    expect(statSync(join(folder, "users.json")).mode & 0o777).toBe(0o600);
    expect(JSON.stringify(listUsers(folder))).not.toContain("scrypt");
  });

  it("are not written by two at once, and not kept from it by one that was killed", () => {
    const folder = newFolder();
    addUser(folder, "anna", "admin", hash);
    const fresh = join(folder, "users.json.new");
    writeFileSync(fresh, "half of it");
    expect(() => addUser(folder, "bert", "viewer", hash)).toThrow(/somebody else/);
    utimesSync(fresh, new Date(0), new Date(0));
    addUser(folder, "bert", "viewer", hash);
    expect(listUsers(folder).map(({ name }) => name)).toEqual(["anna", "bert"]);
  });
});
