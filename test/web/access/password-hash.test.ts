import { scryptSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { PASSWORD_HASH, PasswordHasher } from "../../../src/web/access/password-hash.js";

const PASSWORD = "correct horse battery staple";

describe("PasswordHasher", () => {
  it("makes scrypt hashes of N=2^17, r=8, p=1, with a salt of their own", async () => {
    const hasher = new PasswordHasher();
    const hash = await hasher.hash(PASSWORD);
    const [, cost, salt = "", key = ""] = PASSWORD_HASH.exec(hash) ?? [];
    expect(cost).toBe("17");
    const options = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 };
    const again = scryptSync(PASSWORD, Buffer.from(salt, "base64"), 32, options);
    expect(again.toString("base64").replaceAll("=", "")).toBe(key);
  });

  it("knows the password, however its characters were typed, and no other", async () => {
    const hasher = new PasswordHasher(10);
    const hash = await hasher.hash("Ünïcode is a passwörd");
    expect(await hasher.fits("Ünïcode is a passwörd".normalize("NFD"), hash)).toBe(true);
    for (const other of ["", "ünïcode is a passwörd", "Ünïcode is a passwörd ", "\ud800", "x".repeat(100_000)]) {
      expect([other.length, await hasher.fits(other, hash)]).toEqual([other.length, false]);
    }
    expect(await hasher.hash("Ünïcode is a passwörd")).not.toBe(hash);
    expect(hash).not.toContain("passw");
  });

  it("fits nobody, and does the same work for it", async () => {
    const hasher = new PasswordHasher(10);
    const own = await hasher.hash(PASSWORD);
    const before = hasher.derivations;
    expect(await hasher.fits(PASSWORD, undefined)).toBe(false);
    expect(await hasher.fits("something else", own)).toBe(false);
    expect(hasher.derivations - before).toBe(2);
  });

  it("checks hashes made with another cost and says that they are outdated", async () => {
    const before = await new PasswordHasher(9).hash(PASSWORD);
    const hasher = new PasswordHasher(10);
    expect(await hasher.fits(PASSWORD, before)).toBe(true);
    expect([hasher.isOutdated(before), hasher.isOutdated(await hasher.hash(PASSWORD))]).toEqual([true, false]);
  });

  it("works on one at a time, and says when too many wait", async () => {
    const hasher = new PasswordHasher(10);
    const work = Array.from({ length: 16 }, () => hasher.hash(PASSWORD));
    expect(hasher.isBusy).toBe(true);
    expect(new Set(await Promise.all(work)).size).toBe(16);
    await hasher.hash(PASSWORD);
    expect(hasher.isBusy).toBe(false);
  });
});
