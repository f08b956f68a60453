import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "vitest";
import { skipUnless } from "../../tools/skip-unless.js";
import { until } from "../until.js";
import { rsyslogRuleset } from "./rsyslog-inputs.js";

const PROGRAMS = ["/usr/sbin/rsyslogd", "/usr/bin/rsyslogd"];
const program = PROGRAMS.find((path) => existsSync(path));

/** What rsyslog found in a message. */
export interface Received {
  readonly pri: string;
  readonly timestamp: string;
  readonly hostname: string;
  readonly app: string;
  readonly procid: string;
  readonly msgid: string;
  readonly sd: Readonly<Record<string, Readonly<Record<string, string>>>> | "";
  readonly msg: string;
  readonly raw: string;
}

/** Skips where there is no rsyslog with TLS. */
export function needRsyslog(context: TestContext): void {
  const hasTls = spawnSync("sh", ["-c", "ls /usr/lib/*/rsyslog/lmnsd_gtls.so"], { stdio: "ignore" }).status === 0;
  const isThere = program !== undefined && hasTls;
  skipUnless(context, isThere, "rsyslogd with gtls", "apt-get install rsyslog rsyslog-gnutls");
}

/** A real rsyslog of our own: its configuration, its folder, one input. */
export class Rsyslog {
  readonly port: number;
  readonly #folder: string;
  #child: ChildProcess | undefined;
  #said = "";

  /** `input` are lines of configuration in which PORT stands for the port. */
  constructor(folder: string, port: number, input: string) {
    this.port = port;
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    writeFileSync(this.#path("rsyslog.conf"), configuration(folder, input.replaceAll("PORT", String(port))));
  }

  /** Returns once it listens. */
  async start(): Promise<void> {
    const child = spawn(program ?? "", ["-n", "-f", this.#path("rsyslog.conf"), "-i", this.#path("pid")], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stderr.on("data", (chunk) => (this.#said += String(chunk)));
    child.stdout.on("data", (chunk) => (this.#said += String(chunk)));
    this.#child = child;
    await until(
      () => isListening(this.port) || child.exitCode !== null,
      () => `rsyslogd does not listen: ${this.#said}`,
    );
    if (child.exitCode !== null) throw new Error(`rsyslogd ended: ${this.#said}`);
  }

  signal(name: NodeJS.Signals): void {
    this.#child?.kill(name);
  }

  /** Ends it and waits; SIGKILL also when it is stopped. */
  async end(name: NodeJS.Signals = "SIGKILL"): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(name);
    await once(child, "exit");
  }

  /** Whole lines of what it wrote, in order. */
  received(): readonly Received[] {
    const path = this.#path("received.ndjson");
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Received);
  }

  /** Lines of the file that docs/syslog.md has it write. */
  lines(): readonly string[] {
    return readFileSync(this.#path("zonewarden.log"), "utf8").split("\n").slice(0, -1);
  }

  /** What it complained of. */
  get said(): string {
    return this.#said;
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }
}

/** By the tables of the kernel, so that nothing has to be sent to find out. */
function isListening(port: number): boolean {
  const end = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  return ["tcp", "udp", "tcp6", "udp6"].some((table) =>
    readFileSync(`/proc/self/net/${table}`, "latin1")
      .split("\n")
      .some((line) => {
        const [, local, , state] = line.trim().split(/\s+/);
        return local?.endsWith(end) === true && (state === "0A" || state === "07");
      }),
  );
}

const PROPERTIES = [
  ...["pri", "timestamp", "hostname", "app-name", "procid", "msgid", "msg", "rawmsg"],
  "$!rfc5424-sd",
] as const;
const NAMES: Readonly<Record<string, string>> = { "app-name": "app", rawmsg: "raw", "$!rfc5424-sd": "sd" };

function configuration(folder: string, input: string): string {
  const properties = PROPERTIES.map((name, i) => {
    const comma = i === 0 ? "{" : ",";
    const out = NAMES[name] ?? name;
    const form = name === "timestamp" ? 'format="jsonf" dateFormat="rfc3339"' : 'format="jsonf"';
    const isTree = name.startsWith("$!");
    const value = isTree
      ? `constant(value="\\"${out}\\":") property(name="${name}")`
      : `property(outname="${out}" name="${name}" ${form})`;
    return `  constant(value="${comma}") ${value}`;
  });
  const actions = `  action(type="mmpstrucdata" sd_name.lowercase="off")
  action(type="omfile" file="${join(folder, "received.ndjson")}" template="properties")`;
  return `global(workDirectory="${folder}" net.enableDNS="off" maxMessageSize="64k" processInternalMessages="off"
  parser.escapeControlCharactersOnReceive="off")
module(load="mmpstrucdata")
template(name="properties" type="list") {
${properties.join("\n")}
  constant(value="}\\n")
}
${rsyslogRuleset(join(folder, "zonewarden.log"), actions)}
${input}
`;
}
