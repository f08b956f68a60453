import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { NODE_MAJORS, nodeOf } from "../../integration/node-versions.js";
import { type ReplayCase, replayCases } from "../../integration/replay-cases.js";
import { INSTALL_STACKS } from "../../integration/stack-rooms.js";
import { runCli } from "../../tools/run-cli.js";
import { skipUnless } from "../../tools/skip-unless.js";

const folder = mkdtempSync(join(tmpdir(), "zonewarden-shards-"));
afterAll(() => rmSync(folder, { recursive: true }));

const baselines = new Map<string, string>();

/** The baseline of a capture, learned once. */
function learned({ learnedFrom }: ReplayCase): string {
  const known = baselines.get(learnedFrom);
  if (known !== undefined) return known;
  const path = join(folder, `baseline-${baselines.size}.jsonl`);
  const { code, err } = runCli(["learn", learnedFrom, "--out", path]);
  expect(code, err).toBe(0);
  baselines.set(learnedFrom, path);
  return path;
}

let runs = 0;

/** What a replay tells and writes, as hashes. */
function replayed(one: ReplayCase, how: readonly string[], node?: string) {
  const evidence = join(folder, `evidence-${runs++}`);
  const policy = one.policy === undefined ? [] : ["--policy", one.policy];
  const given = ["--baseline", learned(one), ...policy, "--evidence", evidence, ...how];
  const { code, out, err } = runCli(["replay", one.capture, ...given], undefined, node);
  expect([code, err]).toEqual([0, ""]);
  const files = readdirSync(evidence, { withFileTypes: true }).filter((entry) => entry.isFile());
  const kept = files.map(({ name }) => `${name} ${sha256(readFileSync(join(evidence, name)))}`).sort();
  return { lines: out.split("\n").length, records: sha256(out), kept };
}

const wholes = new Map<string, ReturnType<typeof replayed>>();

/** The same without shards. */
function whole(one: ReplayCase) {
  const known = wholes.get(one.name) ?? replayed(one, []);
  wholes.set(one.name, known);
  expect(known.lines).toBeGreaterThan(1);
  return known;
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

const cases = replayCases(folder);
const attacked = cases.filter(({ policy }) => policy !== undefined);
const worst = cases.filter(({ policy, name }) => policy !== undefined || name === "modbus-rogue-writer");

describe.each(worst)("$name in shards", (one) => {
  it.each(["2", "4"])("is told in the same bytes by %s, with the same evidence", (count) => {
    expect(replayed(one, ["--shards", count])).toEqual(whole(one));
  });
});

describe.each(attacked)("$name in shards, otherwise", (one) => {
  it("is told in the same bytes when it learns first", () => {
    const out = (how: readonly string[]) => runCli(["replay", one.capture, "--learn-first", "1m", ...how]).out;
    const text = out([]);
    expect(text.split("\n").length).toBeGreaterThan(10);
    expect(sha256(out(["--shards", "2"]))).toBe(sha256(text));
  });

  it.for(NODE_MAJORS)("is told in the same bytes on Node %i", (major, context) => {
    const node = nodeOf(major);
    skipUnless(context, node !== undefined, `Node ${major} for ${process.platform}-${process.arch}`, INSTALL_STACKS);
    if (node === undefined) return;
    expect(replayed(one, ["--shards", "2"], node)).toEqual(whole(one));
  });

  it.each(["0", "17", "1.5", "many"])("is not replayed in %s shards", (count) => {
    const { code, err } = runCli(["replay", one.capture, "--shards", count]);
    expect([code, err]).toEqual([2, expect.stringContaining("is no number of shards: 1 to 16")]);
  });
});
