import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";

const PLACES = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`;
const TRIES_MAX = 100;

/** Eclipse Mosquitto that lets everybody in, on one port; resolves once it takes connections. */
export async function startWorksBroker(address: string, port: number, folder: string): Promise<ChildProcess> {
  const lines = [
    ...(process.getuid?.() === 0 ? ["user root"] : []),
    `listener ${port} ${address}`,
    "allow_anonymous true",
    "persistence false",
    "sys_interval 0",
    "log_dest stderr",
    "log_type error",
  ];
  const configuration = join(folder, "works-broker.conf");
  writeFileSync(configuration, `${lines.join("\n")}\n`);
  const env = { ...process.env, PATH: PLACES };
  const child = spawn("mosquitto", ["-c", configuration], { env, stdio: ["ignore", "ignore", "inherit"] });
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    if (child.exitCode !== null) throw new Error(`mosquitto ended with ${child.exitCode}`);
    if (await isOpen(address, port)) return child;
    await new Promise((done) => setTimeout(done, 50));
  }
  child.kill();
  throw new Error("mosquitto takes no connections");
}

function isOpen(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port });
    socket.once("connect", () => done(true));
    socket.once("error", () => done(false));
    socket.once("connect", () => socket.destroy());
  });
}
