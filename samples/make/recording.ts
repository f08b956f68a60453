import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Cast } from "./cast.js";
import { BRIDGE, openSegment, type Segment, SWITCH } from "./segment.js";
import { sleep } from "./stage.js";

/** What the clients say they did, by name of the host. */
export type Truth<Said> = Readonly<Record<string, Said>>;

/** Which recording, and how long it may take. */
export interface Play {
  readonly name: string;
  readonly seconds: number;
  readonly cast: Cast;
}

/** A client that waits for an answer beyond this is stuck. */
const GRACE_SECONDS = 15;

interface Role {
  readonly process: ChildProcess;
  /** The next line of its output; rejects when it ends without one. */
  line(): Promise<string>;
}

/** Plays one case on a segment of its own and records it at the switch into `path` (classic pcap). */
export async function record<Said>(play: Play, path: string): Promise<Truth<Said>> {
  const { hosts, servers, clients: clientRoles } = play.cast;
  const segment = openSegment(hosts);
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-samples-"));
  const running: ChildProcess[] = [];
  const abort = () => {
    for (const child of running) child.kill("SIGKILL");
    segment.close();
    process.exit(1);
  };
  process.once("SIGINT", abort);
  process.once("SIGTERM", abort);
  try {
    const start = (name: string, command: readonly string[]) => startIn(segment, name, command, running);
    const capture = await startCapture(start, path);
    const roles = await Promise.all(
      [...servers, ...clientRoles].map(({ host, role }) => stageRole(start, host.name, role, [play.name, folder])),
    );
    const clients = roles.slice(servers.length);
    for (const client of clients) client.process.stdin?.write("go\n");
    const reports = await within(play.seconds + GRACE_SECONDS, Promise.all(clients.map((client) => client.line())));
    await sleep(500);
    for (const role of roles) role.process.stdin?.end();
    await stopCapture(capture);
    await within(GRACE_SECONDS, Promise.all(roles.map((role) => ended(role.process))));
    return Object.fromEntries(
      clientRoles.map(({ host }, index) => [host.name, JSON.parse(reports[index] ?? "{}") as Said]),
    );
  } finally {
    for (const child of running) child.kill("SIGKILL");
    await Promise.all(running.map(ended));
    segment.close();
    rmSync(folder, { recursive: true, force: true });
    process.off("SIGINT", abort);
    process.off("SIGTERM", abort);
  }
}

type Start = (hostName: string, command: readonly string[]) => ChildProcess;

function startIn(segment: Segment, name: string, command: readonly string[], running: ChildProcess[]): ChildProcess {
  const child = spawn("ip", ["netns", "exec", segment.namespaceOf(name), ...command], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  running.push(child);
  return child;
}

async function stageRole(start: Start, hostName: string, role: string, args: readonly string[]): Promise<Role> {
  const script = fileURLToPath(new URL(`./roles/${role}.ts`, import.meta.url));
  const child = start(hostName, [process.execPath, "--import", "tsx", script, ...args]);
  child.stderr?.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const line = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${role} ended before its time`);
    return value as string;
  };
  if ((await line()) !== "ready") throw new Error(`${role} did not come on stage`);
  return { process: child, line };
}

/** Resolves once tcpdump listens. */
async function startCapture(start: Start, path: string): Promise<ChildProcess> {
  const child = start(SWITCH, ["tcpdump", "-i", BRIDGE, "-s", "0", "-U", "--immediate-mode", "-Z", "root", "-w", path]);
  for await (const text of createInterface({ input: child.stderr! })) {
    if (text.includes("listening on")) return child;
  }
  throw new Error("tcpdump did not start");
}

async function stopCapture(capture: ChildProcess): Promise<void> {
  capture.kill("SIGINT");
  await ended(capture);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  const late = new AbortController();
  const deadline = setTimeout(seconds * 1000, undefined, { signal: late.signal }).then(() => {
    throw new Error(`a client has not ended after ${seconds} s`);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    late.abort();
    deadline.catch(() => undefined);
  }
}
