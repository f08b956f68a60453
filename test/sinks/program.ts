import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";

/** Debian puts daemons where users other than root do not look. */
const PLACES = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };
const DEADLINE_MS = 20_000;

/** Whether a program is installed; `args` make it end at once. */
export function hasProgram(name: string, args: readonly string[]): boolean {
  return spawnSync(name, args, { env: PLACES }).error === undefined;
}

/** Runs a program to its end. Throws with what it said when it fails. */
export function runProgram(name: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(name, args, { env: PLACES, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name}: ${error?.message ?? stderr}`);
  return stdout;
}

/** Starts a daemon; resolves once it listens on the port of loopback. */
export async function startDaemon(name: string, args: readonly string[], port: number): Promise<ChildProcess> {
  const child = spawn(name, args, { env: PLACES, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (text) => {
      said = `${said}${text}`.slice(-4000);
    });
  }
  const deadlineMs = Date.now() + DEADLINE_MS;
  while (Date.now() < deadlineMs) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}: ${said}`);
    if (await isListening(port)) return child;
    await setTimeout(50);
  }
  child.kill("SIGKILL");
  throw new Error(`${name} does not listen: ${said}`);
}

/** Ends a daemon that was started here, by any signal. */
export async function stopDaemon(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  if (signal !== "SIGKILL") child.kill("SIGCONT");
  await ended;
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect({ host: "127.0.0.1", port });
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
