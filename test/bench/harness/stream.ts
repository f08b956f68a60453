import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const DEADLINE_MS = 120_000;
const GOAL_MS = 200;
const SENSOR = fileURLToPath(new URL("../stream/stream-sensor.ts", import.meta.url));
const LISTENERS = fileURLToPath(new URL("../stream/stream-listeners.ts", import.meta.url));

/** What the clients found. */
interface Ages {
  readonly received: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** What was asked of the stream, and how old alerts were when its clients had them. */
export interface StreamOutcome extends Ages {
  readonly clients: number;
  readonly perSecond: number;
  readonly seconds: number;
  readonly goalMs: number;
}

/** From the hand-over of an alert to its arrival; store and server are one process, all clients another. */
export async function measureStream(folder: string): Promise<StreamOutcome> {
  const [clients, perSecond, seconds] = [50, 200, 20];
  const data = join(folder, "stream-data");
  mkdirSync(data, { recursive: true });
  const sensor = start(SENSOR, [data, perSecond, seconds]);
  const children = [sensor];
  const end = () => {
    for (const child of children) child.kill("SIGKILL");
  };
  const late = setTimeout(end, DEADLINE_MS);
  try {
    const { url, token } = JSON.parse(await nextLine(sensor)) as { readonly url: string; readonly token: string };
    const listeners = start(LISTENERS, [url, token, clients, perSecond * seconds]);
    children.push(listeners);
    const lines = linesOf(listeners);
    await lines.next();
    sensor.stdin?.write("go\n");
    const ages = JSON.parse(String((await lines.next()).value)) as Ages;
    sensor.stdin?.end();
    await once(sensor, "exit");
    return { clients, perSecond, seconds, goalMs: GOAL_MS, ...ages };
  } finally {
    clearTimeout(late);
    end();
    rmSync(data, { recursive: true, force: true });
  }
}

/** In the project, where packages are found. */
function start(program: string, args: readonly (string | number)[]): ChildProcess {
  const outfile = join(ROOT, `build/bench-${basename(program, ".ts")}.mjs`);
  const entryPoints = [program];
  buildSync({
    ...{ entryPoints, outfile, bundle: true, packages: "external" },
    ...{ platform: "node", target: "node20.19", format: "esm" },
  });
  return spawn(process.execPath, [outfile, ...args.map(String)], { stdio: ["pipe", "pipe", "inherit"] });
}

function linesOf(child: ChildProcess): AsyncIterator<string> {
  if (child.stdout === null) throw new Error("no standard output");
  return createInterface(child.stdout)[Symbol.asyncIterator]();
}

async function nextLine(child: ChildProcess): Promise<string> {
  return String((await linesOf(child).next()).value);
}
