import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import type { TestContext } from "vitest";
import { hasProgram } from "../sinks/program.js";
import { skipUnless } from "../tools/skip-unless.js";
import type { PlantHost } from "./plant-host.js";

const PREFIX = "zw-n";
const [BRIDGE, MIRROR_PORT] = ["br0", "mirror"];
/** From this machine to the sensor. */
const CABLE = `zwn${process.pid}`;
const TAP_MAC = "02:00:0a:14:02:fe";
/** A namespace or an interface of a run that was killed. */
const LEFTOVER = /^zw-?n-?(\d+)\b/;

/** Skips where no network can be made. */
export function needPlantNetwork(context: TestContext): void {
  skipUnless(context, process.getuid?.() === 0, "root for network namespaces of its own", "run the tests as root");
  for (const [program, how] of [
    ["ip", "iproute2"],
    ["ethtool", "ethtool"],
    ["tcpdump", "tcpdump"],
  ] as const) {
    skipUnless(context, hasProgram(program, ["--version"]), program, `apt-get install ${how}`);
  }
}

/**
 * A switch, a namespace for each host, and a mirror port with a tap at its other end, where the sensor sits. The tap
 * has no address, no ARP and no IPv6, so that nothing but the sensor could ever send on it. A second cable, for
 * management, joins the namespace of the tap to this machine's own.
 */
export class PlantNetwork {
  /** Where the sensor listens, and the end of the mirror port that sees what it would send. */
  readonly tap = { namespace: this.#named("tap"), interface: "span0" };
  readonly mirror = { namespace: this.#named("plant"), interface: MIRROR_PORT };
  /** Addresses on the management cable: of this machine, and of the namespace of the tap. */
  readonly management = managementAddresses();
  readonly #made: string[] = [];
  readonly #running = new Set<ChildProcess>();

  /** Needs root, iproute2 and ethtool. Takes away what runs that were killed left behind. */
  static open(hosts: readonly PlantHost[]): PlantNetwork {
    removeLeftovers();
    const network = new PlantNetwork();
    try {
      network.#build(hosts);
    } catch (error) {
      network.#remove();
      throw error;
    }
    return network;
  }

  namespaceOf(host: PlantHost): string {
    return this.#named(host.name);
  }

  /** Starts a program in a namespace; it is ended by `close` at the latest. */
  spawn(namespace: string, command: readonly string[], options: SpawnOptions = {}): ChildProcess {
    const child = spawn("ip", ["netns", "exec", namespace, ...command], {
      stdio: ["pipe", "pipe", "pipe"],
      ...options,
    });
    this.#running.add(child);
    child.once("exit", () => this.#running.delete(child));
    return child;
  }

  /** Frames that ever left by the tap, by the kernel's count. */
  tapSent(): number {
    const text = within(this.tap.namespace, "ip", "-s", "-j", "link", "show", "dev", this.tap.interface);
    const [link] = JSON.parse(text) as { stats64: { tx: { packets: number } } }[];
    if (link === undefined) throw new Error(`ip says nothing of the tap: ${text}`);
    return link.stats64.tx.packets;
  }

  /** The mirror port and with it the tap are gone, as when a card is taken out. */
  unplugTap(): void {
    within(this.mirror.namespace, "ip", "link", "del", MIRROR_PORT);
  }

  /** A new cable; what listened on the old interface listens on nothing now. */
  plugTap(): void {
    const { namespace, interface: name } = this.tap;
    const peer = ["peer", "name", name, "address", TAP_MAC, "netns", namespace];
    within(this.mirror.namespace, "ip", "link", "add", MIRROR_PORT, "type", "veth", ...peer);
    within(namespace, "ip", "link", "set", "dev", name, "arp", "off", "up");
    within(this.mirror.namespace, "ip", "link", "set", "dev", MIRROR_PORT, "master", BRIDGE, "up");
  }

  /** The cable between switch and tap has a signal, or none. */
  setTapLink(state: "up" | "down"): void {
    within(this.mirror.namespace, "ip", "link", "set", "dev", MIRROR_PORT, state);
  }

  /** Ends what still runs in it, and removes it. */
  async close(): Promise<void> {
    const ended = [...this.#running].map((child) => new Promise((resolve) => child.once("close", resolve)));
    for (const child of this.#running) child.kill("SIGKILL");
    await Promise.all(ended);
    this.#remove();
  }

  #named(part: string): string {
    return `${PREFIX}-${process.pid}-${part}`;
  }

  #build(hosts: readonly PlantHost[]): void {
    const plant = this.mirror.namespace;
    this.#add(plant);
    // It keeps no table of who is where and floods every frame: the mirror port sees all that is said.
    const hub = ["ageing_time", "0", "stp_state", "0", "mcast_snooping", "0"];
    within(plant, "ip", "link", "add", BRIDGE, "type", "bridge", ...hub);
    within(plant, "ip", "link", "set", "dev", BRIDGE, "up");
    this.#add(this.tap.namespace);
    this.plugTap();
    this.#plugManagement();
    for (const host of hosts) this.#plugIn(host, plant);
  }

  #add(namespace: string): void {
    ip("netns", "add", namespace);
    this.#made.push(namespace);
    // Router solicitations and duplicate address detection are noise of this machine, not of the plant.
    const files = "for f in /proc/sys/net/ipv6/conf/*/disable_ipv6; do echo 1 > $f; done";
    within(namespace, "sh", "-c", files);
    within(namespace, "ip", "link", "set", "dev", "lo", "up");
  }

  #plugIn(host: PlantHost, plant: string): void {
    const namespace = this.namespaceOf(host);
    this.#add(namespace);
    const peer = ["peer", "name", "eth0", "address", host.mac, "netns", namespace];
    within(plant, "ip", "link", "add", host.name, "type", "veth", ...peer);
    within(plant, "ip", "link", "set", "dev", host.name, "master", BRIDGE, "up");
    within(namespace, "ip", "address", "add", `${host.address}/24`, "dev", "eth0");
    within(namespace, "ip", "link", "set", "dev", "eth0", "up");
    // Without these the mirror shows checksums that no card ever filled in and segments that no cable ever carried.
    const offloads = ["tx", "off", "rx", "off", "tso", "off", "gso", "off", "gro", "off"];
    within(namespace, "ethtool", "-K", "eth0", ...offloads);
  }

  #plugManagement(): void {
    const name = CABLE;
    ip("link", "add", name, "type", "veth", "peer", "name", "mgmt0", "netns", this.tap.namespace);
    ip("address", "add", `${this.management.here}/30`, "dev", name);
    ip("link", "set", "dev", name, "up");
    within(this.tap.namespace, "ip", "address", "add", `${this.management.sensor}/30`, "dev", "mgmt0");
    within(this.tap.namespace, "ip", "link", "set", "dev", "mgmt0", "up");
  }

  /** The cable goes first and by name: with its namespace it would go some time later. */
  #remove(): void {
    if (ip("-o", "link").includes(` ${CABLE}@`)) ip("link", "del", CABLE);
    for (const namespace of this.#made.splice(0)) removeNamespace(namespace);
  }
}

/** Of the range that is set aside for benchmarks [RFC 2544 §C.2.2]; another pair for each run at a time. */
function managementAddresses(): { readonly here: string; readonly sensor: string } {
  const network = `198.18.${(process.pid >> 6) & 255}`;
  const first = (process.pid & 63) * 4;
  return { here: `${network}.${first + 1}`, sensor: `${network}.${first + 2}` };
}

/** With a namespace its cables go too; a cable to this machine whose namespace is gone is gone as well. */
function removeLeftovers(): void {
  for (const line of ip("netns", "list").split("\n")) {
    const [name = ""] = line.split(" ");
    const pid = LEFTOVER.exec(name)?.[1];
    if (pid === undefined || existsSync(`/proc/${pid}`)) continue;
    removeNamespace(name);
  }
}

/** With what programs that were killed left running in it. */
function removeNamespace(name: string): void {
  for (const left of ip("netns", "pids", name).split("\n").filter(Boolean)) {
    try {
      process.kill(Number(left), "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }
  ip("netns", "del", name);
}

/** Runs a program to its end inside a namespace, and gives what it printed. */
function within(namespace: string, ...command: readonly string[]): string {
  return ip("netns", "exec", namespace, ...command);
}

function ip(...args: readonly string[]): string {
  return execFileSync("ip", args, { stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
}
