// Are detectors held by their tests? For each, two tests that send frames through the whole pipeline are known by
// name: `tells`, in which it raises an alert, and `spares`, in which it is silent. With its core condition never met
// the first must fail, and with the condition always met the second; `quiet` is silent even then, for what it sends
// never comes to the condition. `--each ID` says which tests fail for one detector, `--write` finds and keeps those of
// every detector. The last line is `PASSED FAILED`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { coreConditions } from "./core-conditions.js";
import { type Outcome, runRound } from "./round.js";

interface Cases {
  readonly tells?: string;
  readonly spares?: string;
  readonly quiet?: string;
}

const casesPath = join(import.meta.dirname, "cases.json");
const all = [...coreConditions.keys()];

function fastest(outcomes: readonly Outcome[]): string | undefined {
  return outcomes.toSorted((a, b) => a.durationMs - b.durationMs)[0]?.name;
}

/** The tests by which a detector is held. */
function casesOf(id: string, never: readonly Outcome[], met: readonly Outcome[]): Cases {
  const own = (outcomes: readonly Outcome[]) => outcomes.filter((one) => one.id === id && one.isFromFrames);
  const passing = new Set(own(never).flatMap(({ name, isPassed }) => (isPassed ? [name] : [])));
  const silent = own(met).filter(({ name }) => passing.has(name));
  const found = {
    tells: fastest(own(never).filter(({ isFailedByExpectation }) => isFailedByExpectation)),
    spares: fastest(silent.filter(({ isFailedByExpectation }) => isFailedByExpectation)),
    quiet: fastest(silent.filter(({ isPassed, told }) => isPassed && !told.includes(id))),
  };
  const { tells, spares, quiet } = found;
  const held = spares === undefined ? (quiet === undefined ? {} : { quiet }) : { spares };
  return { ...(tells === undefined ? {} : { tells }), ...held };
}

async function write(): Promise<void> {
  const never = await runRound(all, false, []);
  const met = await runRound(all, true, []);
  const cases = Object.fromEntries(all.map((id) => [id, casesOf(id, never, met)]));
  writeFileSync(casesPath, `${JSON.stringify(cases, undefined, 2)}\n`);
}

async function each(id: string): Promise<void> {
  for (const isMet of [false, true]) {
    const outcomes = await runRound([id], isMet, []);
    process.stdout.write(`\n${id}, its condition ${isMet ? "always" : "never"} met:\n`);
    for (const { name, isPassed, isFromFrames } of outcomes) {
      process.stdout.write(`  ${isPassed ? "passes" : "FAILS "} ${isFromFrames ? "frames" : "events"}  ${name}\n`);
    }
  }
}

/** What is wrong with one of the tests of a detector. */
function wrongWith(id: string, kind: keyof Cases, name: string, outcomes: readonly Outcome[]): string | undefined {
  const outcome = outcomes.find((one) => one.id === id && one.name === name);
  if (outcome === undefined) return `${id}: "${name}" was not run; is it still called so?`;
  if (!outcome.isFromFrames) return `${id}: "${name}" sends no frames`;
  if (kind === "quiet") return outcome.told.includes(id) ? `${id}: "${name}" is not silent` : undefined;
  return outcome.isFailedByExpectation ? undefined : `${id}: "${name}" does not fail without the condition`;
}

async function check(): Promise<void> {
  const cases = JSON.parse(readFileSync(casesPath, "utf8")) as Record<string, Cases>;
  const names = (...kinds: readonly (keyof Cases)[]) =>
    Object.values(cases).flatMap((one) => kinds.flatMap((kind) => one[kind] ?? []));
  const outcomes = {
    tells: await runRound(all, false, names("tells")),
    spares: await runRound(all, true, names("spares", "quiet")),
  };
  const wrongs = all.flatMap((id) => {
    const { tells, spares, quiet } = cases[id] ?? {};
    const gaps = [
      tells === undefined ? "it raises an alert" : [],
      (spares ?? quiet) === undefined ? "it is silent" : [],
    ];
    for (const gap of gaps.flat()) process.stderr.write(`${id}: no test from frames on is known in which ${gap}\n`);
    return [
      ...(tells === undefined ? [] : [wrongWith(id, "tells", tells, outcomes.tells)]),
      ...(spares === undefined ? [] : [wrongWith(id, "spares", spares, outcomes.spares)]),
      ...(quiet === undefined || spares !== undefined ? [] : [wrongWith(id, "quiet", quiet, outcomes.spares)]),
    ];
  });
  const failed = wrongs.filter((wrong) => wrong !== undefined);
  for (const wrong of failed) process.stderr.write(`${wrong}\n`);
  process.stdout.write(`${wrongs.length - failed.length} ${failed.length}\n`);
  if (failed.length > 0) process.exitCode = 1;
}

const [command, id] = process.argv.slice(2);
if (command === "--write") await write();
else if (command === "--each" && id !== undefined) await each(id);
else await check();
