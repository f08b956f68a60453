import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { SensorFault } from "../../src/core/fault.js";
import { type Secret, secretOption } from "../../src/sinks/secret.js";

const PLANTED = "planted-secret-7";
const VARIABLE = "ZONEWARDEN_TEST_SECRET";
const folder = mkdtempSync(join(tmpdir(), "zonewarden-secret-"));
const schema = z.strictObject({ token: secretOption("A token.") });

function secretOf(reference: string): Secret {
  const { token } = schema.parse({ token: reference });
  if (token === undefined) throw new Error("there is a secret");
  return token;
}

function faultOf(secret: Secret): SensorFault {
  try {
    secret.reveal();
  } catch (error) {
    if (error instanceof SensorFault) return error;
  }
  throw new Error("no fault");
}

describe("A secret", () => {
  beforeAll(() => {
    process.env[VARIABLE] = PLANTED;
    writeFileSync(join(folder, "token"), `${PLANTED}\n`);
    writeFileSync(join(folder, "empty"), "\n");
  });
  afterAll(() => {
    delete process.env[VARIABLE];
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["a variable", `\${${VARIABLE}}`],
    ["a file, without the newline at its end", `file:${join(folder, "token")}`],
  ])("is read from %s", (_, reference) => {
    expect(secretOf(reference).reveal()).toBe(PLANTED);
  });

  it("is read when it is wanted, not before", () => {
    const secret = secretOf(`file:${join(folder, "later")}`);
    writeFileSync(join(folder, "later"), "one");
    expect(secret.reveal()).toBe("one");
    writeFileSync(join(folder, "later"), "two");
    expect(secret.reveal()).toBe("two");
  });

  it.each([
    ["text", (secret: Secret) => `${secret}`],
    ["JSON", (secret: Secret) => JSON.stringify({ secret })],
    ["what is printed for a developer", (secret: Secret) => inspect({ secret }, { showHidden: true, depth: 9 })],
    ["the keys of the object", (secret: Secret) => JSON.stringify(Object.entries(secret))],
  ])("does not show in %s", (_, show) => {
    const secret = secretOf(`\${${VARIABLE}}`);
    secret.reveal();
    expect(show(secret)).not.toContain(PLANTED);
  });

  it.each([
    ["a variable that is not set", `\${ZONEWARDEN_NOT_SET}`, "the environment variable ZONEWARDEN_NOT_SET"],
    ["a file that is empty", `file:${join(folder, "empty")}`, join(folder, "empty")],
    ["a file that is not there", `file:${join(folder, "none")}`, "(ENOENT)"],
  ])("says what is wrong with %s", (_, reference, text) => {
    const fault = faultOf(secretOf(reference));
    expect(fault.code).toBe("SINK_FAILED");
    expect(fault.message).toContain(text);
  });

  it.each([
    ["a literal", PLANTED],
    ["a number", 1234567],
    ["a list", [PLANTED]],
    ["nothing", null],
    ["a variable among other text", `\${${VARIABLE}} and ${PLANTED}`],
  ])("does not stand in the file itself: %s is refused, and not shown", (_, value) => {
    const { error } = schema.safeParse({ token: value });
    expect(error?.issues[0]?.message).toMatch(/^a secret does not stand here/);
    expect(inspect(error, { depth: 9 })).not.toMatch(/planted|1234567/);
  });

  it("may be left out", () => {
    expect(schema.parse({}).token).toBeUndefined();
  });
});
