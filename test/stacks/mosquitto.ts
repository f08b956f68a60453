import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

export const BROKER_USER = { username: "meter", password: "sample-only-2" } as const;

export interface MosquittoOptions {
  readonly address: string;
  readonly port: number;
  readonly webSocketPort: number;
  /** An empty folder that takes its configuration. */
  readonly folder: string;
}

/** Debian puts it where users other than root do not look. */
const PLACES = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`;
const TRIES_MAX = 100;

export function hasMosquitto(): boolean {
  return spawnSync("mosquitto", ["-h"], { env: { ...process.env, PATH: PLACES } }).error === undefined;
}

/** Starts Eclipse Mosquitto; resolves once it takes connections. End it by its process. */
export async function startMosquitto(options: MosquittoOptions): Promise<ChildProcess> {
  const { address, port, webSocketPort, folder } = options;
  const env = { ...process.env, PATH: PLACES };
  const passwords = join(folder, "passwords");
  const made = spawnSync("mosquitto_passwd", ["-b", "-c", passwords, BROKER_USER.username, BROKER_USER.password], {
    env,
  });
  if (made.status !== 0) throw new Error(`mosquitto_passwd: ${made.stderr}`);
  const lines = [
    ...(process.getuid?.() === 0 ? ["user root"] : []),
    `listener ${port} ${address}`,
    `listener ${webSocketPort} ${address}`,
    "protocol websockets",
    "allow_anonymous true",
    `password_file ${passwords}`,
    "persistence false",
    "max_topic_alias 10",
    "sys_interval 0",
    "log_dest stderr",
    "log_type error",
  ];
  const configuration = join(folder, "mosquitto.conf");
  writeFileSync(configuration, `${lines.join("\n")}\n`);
  const child = spawn("mosquitto", ["-c", configuration], { env, stdio: ["ignore", "ignore", "pipe"] });
  let complaint = "";
  child.stderr?.on("data", (text) => {
    complaint += text;
  });
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    if (child.exitCode !== null) throw new Error(`mosquitto ended with ${child.exitCode}: ${complaint}`);
    if (await isOpen(address, webSocketPort)) return child;
    await setTimeout(50);
  }
  child.kill();
  throw new Error("mosquitto takes no connections");
}

export async function stopMosquitto(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, "exit");
}

async function isOpen(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port });
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
