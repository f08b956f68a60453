import { basename, join } from "node:path";
import { z } from "zod";
import { type LearnedSoFar, learnedSoFarSchema } from "../../baseline/learned-so-far.js";
import { openBaseline } from "../../baseline/open-baseline.js";
import type { PacketTime } from "../../core/packet-time.js";
import { readStateFile, removeStateFile, setAside, writeStateFile } from "./state-file.js";
import type { WatcherMemory } from "./watcher-memory.js";
import { watcherMemorySchema } from "./watcher-memory-schema.js";

const LEARNING = "learning.jsonl";
const WATCHING = "watching.jsonl";

const learningForm = learnedSoFarSchema.omit({ lines: true });
const watchingForm = z.object({ memory: watcherMemorySchema, shadowUntil: z.number().int().optional() });

/** A state that could not be read: the file, its name now, and why. */
export interface SetAside {
  readonly file: string;
  readonly asideAs: string;
  readonly reason: string;
}

/** What a sensor knew when it stopped; what is missing was never there, or was set aside. */
export interface SensorState {
  readonly learning: LearnedSoFar | undefined;
  readonly watching: WatcherMemory | undefined;
  /** Until when alerts are marked as of phase `shadow`, because an earlier state was lost. */
  readonly shadowUntil: PacketTime | undefined;
  readonly setAside: readonly SetAside[];
}

/**
 * Reads the state that lies in `state/` of a data folder. What is damaged, or of another version, is set aside under
 * its
 * name with `.corrupt-1`, `-2`, .. Throws a SensorFault STORE_FAILED where the folder itself cannot be read or changed.
 */
export function readState(folder: string): SensorState {
  const aside: SetAside[] = [];
  const learning = readOne(folder, LEARNING, aside, ([first = "", ...lines]) => {
    const facts = learningForm.parse(JSON.parse(first));
    openBaseline(lines.join("\n"), LEARNING);
    return { ...facts, lines };
  });
  const watching = readOne(folder, WATCHING, aside, ([first = ""]) => watchingForm.parse(JSON.parse(first)));
  return {
    learning,
    watching: watching?.memory as WatcherMemory | undefined,
    shadowUntil: watching?.shadowUntil as PacketTime | undefined,
    setAside: aside,
  };
}

/** Replaces what was learned so far. Throws a SensorFault STORE_FAILED. */
export function writeLearning(folder: string, { lines, ...facts }: LearnedSoFar): void {
  writeStateFile(pathOf(folder, LEARNING), "learning", [JSON.stringify(facts), ...lines]);
}

/** Replaces what a watcher knows. Throws a SensorFault STORE_FAILED. */
export function writeWatching(folder: string, memory: WatcherMemory, shadowUntil?: PacketTime): void {
  writeStateFile(pathOf(folder, WATCHING), "watching", [JSON.stringify({ memory, shadowUntil })]);
}

/** Once the baseline is written: the next learning begins anew. Throws a SensorFault STORE_FAILED. */
export function forgetLearning(folder: string): void {
  removeStateFile(pathOf(folder, LEARNING));
}

function readOne<T>(
  folder: string,
  name: string,
  aside: SetAside[],
  form: (lines: readonly string[]) => T,
): T | undefined {
  const path = pathOf(folder, name);
  const read = readStateFile(path, name.replace(".jsonl", ""));
  if (read === undefined) return undefined;
  let reason: string;
  if ("fault" in read) reason = read.fault;
  else {
    try {
      return form(read.lines);
    } catch (error) {
      reason = `it does not have the form of a state: ${firstLineOf(error)}`;
    }
  }
  aside.push({ file: name, asideAs: basename(setAside(path)), reason });
  return undefined;
}

function firstLineOf(error: unknown): string {
  const issue = error instanceof z.ZodError ? error.issues[0] : undefined;
  const text = issue === undefined ? String(error) : `${issue.path.join(".")}: ${issue.message}`;
  return (text.split("\n")[0] ?? "").slice(0, 200);
}

function pathOf(folder: string, name: string): string {
  return join(folder, "state", name);
}
