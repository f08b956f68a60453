import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PasswordHasher } from "../../src/web/access/password-hash.js";
import { readUsers } from "../../src/web/access/user-file.js";
import { runCli } from "../tools/run-cli.js";
import { skipUnless } from "../tools/skip-unless.js";

const PASSWORD = "correct horse battery staple";
const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-user-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], typed = "") => runCli(["user", ...args, "--data", folder], Buffer.from(typed));
const hasPassword = (name: string, password: string) =>
  new PasswordHasher().fits(password, readUsers(folder).find((user) => user.name === name)?.password);

describe("user", () => {
  it("add makes an account with the first line of standard input as its password", async () => {
    const { code, out, err } = run(["add", "anna", "--role", "admin"], `${PASSWORD}\nmore\n`);
    expect([code, out, err]).toEqual([0, "", "anna, admin: may log in\n"]);
    expect(await hasPassword("anna", PASSWORD)).toBe(true);
    expect(readFileSync(join(folder, "users.json"), "utf8")).toMatch(/\$scrypt\$ln=17,r=8,p=1\$/);
    expect(statSync(join(folder, "users.json")).mode & 0o777).toBe(0o600);
  });

  it("list, role, password and remove do what they say", async () => {
    expect(run(["add", "bert", "--role", "viewer"], PASSWORD).code).toBe(0);
    expect(run(["role", "bert", "--role", "analyst"]).code).toBe(0);
    expect(run(["list"]).out).toMatch(/^anna {2}admin {2}\d{4}-\S+Z\nbert {2}analyst {2}\d{4}-\S+Z\n$/);
    expect(run(["password", "bert"], "quite another battery\r\n").code).toBe(0);
    expect([await hasPassword("bert", PASSWORD), await hasPassword("bert", "quite another battery")]).toEqual([
      ...[false, true],
    ]);
    expect(run(["remove", "bert"]).code).toBe(0);
    expect(run(["list"]).out).toMatch(/^anna {2}admin/);
  });

  it.each([
    ["a role that there is not", ["add", "x", "--role", "root"], PASSWORD, /viewer, analyst, admin/],
    ["a name that is none", ["add", "../x", "--role", "viewer"], PASSWORD, /a-z/],
    ["a short password", ["add", "x", "--role", "viewer"], "short\n", /at least 12/],
    ["no password", ["add", "x", "--role", "viewer"], "", /no password/],
    ["a password among the arguments", ["add", "x", PASSWORD, "--role", "viewer"], "", /too many arguments/],
    ["nobody to remove", ["remove", "nobody"], "", /no user of that name/],
    ["another password for nobody", ["password", "nobody"], PASSWORD, /no user of that name/],
    ["the last admin to remove", ["remove", "anna"], "", /last admin/],
  ] as const)("refuses %s", (_, args, typed, message) => {
    const { code, out, err } = run(args, typed);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).not.toContain(PASSWORD);
  });

  it("asks twice in a terminal and shows nothing of what is typed", async (context) => {
    const command = `${process.execPath} ${PROGRAM} user add carl --role viewer --data ${folder}`;
    const child = spawn("script", ["-qec", command, "/dev/null"], { stdio: ["pipe", "pipe", "ignore"] });
    const failure = await Promise.race([once(child, "spawn"), once(child, "error")]);
    skipUnless(context, !(failure[0] instanceof Error), "script", "apt-get install bsdutils");
    let shown = "";
    const heard = (what: string) =>
      new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`${what} never came: ${shown}`)), 30_000);
        const look = () => {
          if (!shown.includes(what)) return;
          clearTimeout(late);
          resolve();
        };
        child.stdout.on("data", look);
        look();
      });
    child.stdout.on("data", (text) => (shown += String(text)));
    await heard("New password: ");
    // A letter too many is taken back.
    child.stdin.write(`${PASSWORD}x\x7f\r`);
    await heard("Once more: ");
    child.stdin.write(`${PASSWORD}\r`);
    await heard("may log in");
    await once(child, "close");
    expect(shown).not.toContain("horse");
    expect(await hasPassword("carl", PASSWORD)).toBe(true);
  });
});
