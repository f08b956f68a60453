import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "vitest";
import { skipUnless } from "../../tools/skip-unless.js";

const BINDING = new URL("../../../node_modules/pcap/build/Release/pcap_binding.node", import.meta.url);

let made = 0;

/** What a test can do only as root, with the programs that send and listen. */
export function needMirrorNetwork(context: TestContext): void {
  const isRoot = process.getuid?.() === 0 && spawnSync("unshare", ["--net", "true"]).status === 0;
  skipUnless(context, isRoot, "root that may make network namespaces", "run as root");
  for (const [program, packageName] of [
    ["ip", "iproute2"],
    ["sysctl", "procps"],
    ["setpriv", "util-linux"],
    ["tcpreplay", "tcpreplay"],
    ["tcpdump", "tcpdump"],
  ] as const) {
    const isThere = spawnSync(program, ["-V"], { stdio: "ignore" }).error === undefined;
    skipUnless(context, isThere, program, `apt-get install ${packageName}`);
  }
  const build = "apt-get install libpcap-dev build-essential && npm rebuild pcap";
  skipUnless(context, existsSync(BINDING), "the binding of libpcap", build);
}

/** A cable of its own: `tx0` in one namespace, `mon0` in another, where the sensor's capture children run. */
export class MirrorNetwork {
  readonly #folder = mkdtempSync(join(tmpdir(), "zonewarden-mirror-"));
  readonly #listening: string;
  readonly #sending: string;

  constructor() {
    const name = `zw-l-${process.pid}-${made++}`;
    this.#listening = `${name}-m`;
    this.#sending = `${name}-s`;
    run("ip", "netns", "add", this.#listening);
    run("ip", "netns", "add", this.#sending);
    for (const namespace of [this.#listening, this.#sending]) {
      // Neither kernel may say anything of its own accord.
      run("ip", "netns", "exec", namespace, "sysctl", "-qw", "net.ipv6.conf.all.disable_ipv6=1");
      run("ip", "netns", "exec", namespace, "sysctl", "-qw", "net.ipv6.conf.default.disable_ipv6=1");
      run("ip", "-n", namespace, "link", "set", "lo", "up");
    }
    this.addCable();
  }

  addCable(): void {
    const cable = ["link", "add", "tx0", "type", "veth", "peer", "name", "mon0", "netns", this.#listening];
    run("ip", "-n", this.#sending, ...cable);
    run("ip", "-n", this.#listening, "link", "set", "mon0", "up");
    run("ip", "-n", this.#sending, "link", "set", "tx0", "up");
  }

  removeCable(): void {
    run("ip", "-n", this.#sending, "link", "del", "tx0");
  }

  /** Of the sending end: the other sees its carrier go. */
  setLink(state: "up" | "down"): void {
    run("ip", "-n", this.#sending, "link", "set", "tx0", state);
  }

  /** Sends the frames of a capture file, as fast as it goes or as many a second as given. */
  replay(capture: string, ...options: readonly string[]): void {
    run("ip", "netns", "exec", this.#sending, "tcpreplay", "-q", "-i", "tx0", ...options, capture);
  }

  /** A program that runs its arguments with this Node on the listening side, behind `before`. */
  program(...before: readonly string[]): string {
    const path = join(this.#folder, `program-${made++}`);
    const words = ["exec", "ip", "netns", "exec", this.#listening, ...before, process.execPath].map(quoted);
    writeFileSync(path, `#!/bin/sh\n${words.join(" ")} "$@"\n`);
    chmodSync(path, 0o755);
    return path;
  }

  /** A command as it runs on the listening side. */
  command(...words: readonly string[]): readonly string[] {
    return ["ip", "netns", "exec", this.#listening, ...words];
  }

  /** What the listening end ever sent. */
  sentByListener(): string {
    const counter = "/sys/class/net/mon0/statistics/tx_packets";
    return run("ip", "netns", "exec", this.#listening, "cat", counter).trim();
  }

  /** Packet sockets that are open on the listening side. */
  listeners(): number {
    const table = run("ip", "netns", "exec", this.#listening, "cat", "/proc/net/packet");
    return table.trim().split("\n").length - 1;
  }

  file(name: string): string {
    return join(this.#folder, name);
  }

  read(name: string): string {
    return readFileSync(this.file(name), "utf8");
  }

  close(): void {
    for (const namespace of [this.#listening, this.#sending]) spawnSync("ip", ["netns", "del", namespace]);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
