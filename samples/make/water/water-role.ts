import { createInterface } from "node:readline";
import { beginPlantAt } from "./plant-time.js";

/** What a program on a host of the plant does when it is told. */
export interface WaterRole {
  /** At the cue; a server that has no part of its own has none. */
  start?(): Promise<void>;
  /** By name, at the time that the case says. */
  readonly acts?: Readonly<Record<string, () => Promise<void>>>;
  /** In good order; gives what it says that it did. */
  end(): Promise<object>;
}

/** Follows the lines of the director: `clock REAL PLANT`, `go`, `act NAME`, and the end of input. */
export async function playRole(role: WaterRole): Promise<void> {
  process.stdout.write("ready\n");
  for await (const line of createInterface({ input: process.stdin })) {
    const [verb = "", ...words] = line.split(" ");
    if (verb === "clock") beginPlantAt(Number(words[0]), Number(words[1]));
    else if (verb === "go") await role.start?.();
    else await actOf(role, words[0] ?? "")();
    process.stdout.write("done\n");
  }
  process.stdout.write(`${JSON.stringify(await role.end())}\n`);
  process.exit(0);
}

function actOf(role: WaterRole, name: string): () => Promise<void> {
  const act = role.acts?.[name];
  if (act === undefined) throw new Error(`no act ${name}; there are ${Object.keys(role.acts ?? {}).join(", ")}`);
  return act;
}

/** The folder that the roles of all recordings share. */
export function sharedFolder(): string {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error("no folder given");
  return folder;
}

/** Where a client's own ports begin, so that no two recordings share a connection. */
export function firstPort(): number {
  return Number(process.argv[3]);
}
