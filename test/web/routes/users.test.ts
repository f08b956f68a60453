import { describe, expect, it } from "vitest";
import { addToken } from "../../../src/web/access/token-admin.js";
import { accessRecords } from "../access-records.js";
import { Browser, PASSWORD } from "../browser.js";
import { servedStore } from "../served-store.js";

describe("accounts of others", () => {
  it("are added, changed and removed by an admin; each change is told", async () => {
    const served = await servedStore();
    const anna = await new Browser(served.server).setUp();
    const added = await anna.tell("POST", "/api/v1/users", { name: "bert", role: "viewer", password: PASSWORD });
    expect(added.json.users.map((user: { name: string; role: string }) => [user.name, user.role])).toEqual([
      ["anna", "admin"],
      ["bert", "viewer"],
    ]);
    expect(added.text).not.toContain("scrypt");
    const bert = new Browser(served.server);
    await bert.logIn("bert");
    expect((await anna.tell("PATCH", "/api/v1/users/bert", { role: "analyst" })).status).toBe(200);
    expect((await bert.ask("/api/v1/me")).json.role).toBe("analyst");
    await anna.tell("PATCH", "/api/v1/users/bert", { password: "quite another battery", role: "viewer" });
    expect((await bert.ask("/api/v1/me")).status).toBe(401);
    expect((await bert.logIn("bert", "quite another battery")).status).toBe(200);
    expect((await anna.tell("DELETE", "/api/v1/users/bert")).json.users).toHaveLength(1);
    expect((await bert.ask("/api/v1/me")).status).toBe(401);
    const changes = accessRecords(served).filter(({ about }) => about === "bert");
    expect(changes.map(({ event, who, address }) => [event, who, address])).toEqual([
      ["user-added", "anna", "127.0.0.1"],
      ["role-changed", "anna", "127.0.0.1"],
      ["role-changed", "anna", "127.0.0.1"],
      ["password-changed", "anna", "127.0.0.1"],
      ["user-removed", "anna", "127.0.0.1"],
    ]);
    expect(JSON.stringify(accessRecords(served))).not.toContain("battery");
  });

  it("are made by a program with a token of an admin, under its name", async () => {
    const served = await servedStore();
    const token = addToken(served.folder, "provisioning", "admin");
    const program = { Origin: "", "X-Zonewarden": "", "Sec-Fetch-Site": "", Authorization: `Bearer ${token}` };
    const body = { name: "anna", role: "admin", password: PASSWORD };
    const made = await new Browser(served.server).ask("/api/v1/users", { method: "POST", body, headers: program });
    expect(made.status).toBe(200);
    expect(accessRecords(served)).toMatchObject([{ event: "user-added", who: "token:provisioning", about: "anna" }]);
    // The set-up link has no more to do.
    const code = served.server.setupUrl?.split("#")[1];
    const late = await new Browser(served.server).tell("POST", "/api/v1/setup", { ...body, role: undefined, code });
    expect(late.json.error.code).toBe("SETUP_CODE_INVALID");
  });

  it.each([
    ["the last admin is not removed", "DELETE", "/api/v1/users/anna", undefined, 409, "CONFLICT"],
    ["the last admin stays one", "PATCH", "/api/v1/users/anna", { role: "viewer" }, 409, "CONFLICT"],
    ["nobody is removed", "DELETE", "/api/v1/users/nobody", undefined, 404, "NOT_FOUND"],
    ["nobody is changed", "PATCH", "/api/v1/users/..%2f", { role: "viewer" }, 404, "NOT_FOUND"],
    ["a path that is no text", "PATCH", "/api/v1/users/%ff", undefined, 404, "NOT_FOUND"],
    ["a name is taken", "POST", "/api/v1/users", { name: "anna", role: "viewer", password: PASSWORD }, 409, "CONFLICT"],
    ["a role is none", "POST", "/api/v1/users", { name: "b", role: "root", password: PASSWORD }, 400, "BODY_INVALID"],
    ["a password is short", "PATCH", "/api/v1/users/anna", { password: "x".repeat(11) }, 400, "BODY_INVALID"],
    ["a password is long", "PATCH", "/api/v1/users/anna", { password: "xyz".repeat(342) }, 400, "BODY_INVALID"],
    ["a password is one letter", "PATCH", "/api/v1/users/anna", { password: "x".repeat(30) }, 400, "PASSWORD_UNFIT"],
    ["a prototype", "POST", "/api/v1/users", { ["__proto__"]: 1, name: "b" }, 400, "BODY_INVALID"],
  ] as const)("%s", async (_, method, path, body, status, code) => {
    const served = await servedStore();
    const anna = await new Browser(served.server).setUp();
    const refused = await anna.tell(method, path, body);
    expect([refused.status, refused.json.error.code]).toEqual([status, code]);
    expect((await anna.ask("/api/v1/users")).json.users).toHaveLength(1);
    expect(served.bugs).toEqual([]);
  });

  it.each(["viewer", "analyst"] as const)("are nothing for a %s", async (role) => {
    const served = await servedStore();
    const anna = await new Browser(served.server).setUp();
    await anna.tell("POST", "/api/v1/users", { name: "bert", role, password: PASSWORD });
    const bert = new Browser(served.server);
    await bert.logIn("bert");
    for (const [method, path, body] of [
      ["GET", "/api/v1/users", undefined],
      ["POST", "/api/v1/users", { name: "c", role: "admin", password: PASSWORD }],
      ["PATCH", "/api/v1/users/bert", { role: "admin" }],
      ["DELETE", "/api/v1/users/anna", undefined],
    ] as const) {
      const refused = await bert.ask(path, { method, ...(body === undefined ? {} : { body }) });
      expect([method, refused.status, refused.json.error.code]).toEqual([method, 403, "ROLE_TOO_LOW"]);
    }
  });

  it("are as many as the limit allows", async () => {
    const served = await servedStore();
    const anna = await new Browser(served.server).setUp();
    const add = (name: string) => anna.tell("POST", "/api/v1/users", { name, role: "viewer", password: PASSWORD });
    for (let i = 1; i < 100; i++) expect((await add(`user-${i}`)).status).toBe(200);
    expect([(await add("one-more")).status, served.bugs]).toMatchObject([503, [{ code: "USERS_INVALID" }]]);
  });
});
