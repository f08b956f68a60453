import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { ROUTER_LAST, ROUTER_MAC, SEGMENTS, type SegmentName, WATER, type WaterHost } from "./water-hosts.js";

/** What the cable to the panel of the controllers carries, by the clock of this machine. */
const PANEL_CABLE = ["rate", "8mbit", "burst", "6kb", "limit", "1600kb"];
const SWITCH = "switch";
const ROUTER = "router";

/** A switch with a bridge per segment, a router that joins them, and a namespace per host. Nothing leaves it. */
export class WaterNetwork {
  readonly #made: string[] = [];
  readonly #running = new Set<ChildProcess>();

  /** Needs root, iproute2 and ethtool. Removes what it made when it fails half way. */
  static open(): WaterNetwork {
    const network = new WaterNetwork();
    try {
      network.#add(SWITCH);
      network.#add(ROUTER);
      for (const segment of Object.keys(SEGMENTS) as SegmentName[]) network.#lay(segment);
      network.#layPanelCable();
      network.#within(ROUTER, "sysctl", "-q", "-w", "net.ipv4.ip_forward=1", "net.ipv4.conf.all.send_redirects=0");
      for (const host of Object.values(WATER)) network.#plugIn(host);
    } catch (error) {
      network.#remove();
      throw error;
    }
    return network;
  }

  /** Starts a program on a host; `close` ends it at the latest. */
  spawnOn(host: WaterHost, command: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
    return this.#spawn(host.name, command, env);
  }

  /** Starts tcpdump on the switch of the plant. */
  tcpdump(path: string): ChildProcess {
    const options = ["-s", "0", "-U", "--immediate-mode", "-B", "16384", "-Z", "root"];
    return this.#spawn(SWITCH, ["tcpdump", "-i", "br-plant", ...options, "-w", path], process.env);
  }

  /** Ends what still runs in it, and removes it. */
  async close(): Promise<void> {
    const ended = [...this.#running].map((child) => new Promise((resolve) => child.once("exit", resolve)));
    for (const child of this.#running) child.kill("SIGKILL");
    await Promise.all(ended);
    this.#remove();
  }

  #spawn(name: string, command: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
    const child = spawn("ip", ["netns", "exec", this.#named(name), ...command], {
      stdio: ["pipe", "pipe", "pipe"],
      env,
    });
    this.#running.add(child);
    child.once("exit", () => this.#running.delete(child));
    return child;
  }

  #named(part: string): string {
    return `zww${process.pid}-${part}`;
  }

  #add(part: string): void {
    ip("netns", "add", this.#named(part));
    this.#made.push(this.#named(part));
    // Router solicitations and duplicate address detection are noise of this machine, not of the plant.
    const off = ["net.ipv6.conf.all.disable_ipv6=1", "net.ipv6.conf.default.disable_ipv6=1"];
    this.#within(part, "sysctl", "-q", "-w", ...off);
    this.#within(part, "ip", "link", "set", "lo", "up");
  }

  #lay(segment: SegmentName): void {
    const bridge = ["type", "bridge", "stp_state", "0", "mcast_snooping", "0"];
    this.#within(SWITCH, "ip", "link", "add", `br-${segment}`, ...bridge);
    this.#within(SWITCH, "ip", "link", "set", `br-${segment}`, "up");
    if (segment === "panel") return;
    const address = `${SEGMENTS[segment].network}.${ROUTER_LAST}`;
    this.#cable(ROUTER, segment, { address, mac: ROUTER_MAC, segment, port: `r-${segment}` });
  }

  /** Between the two switches of the plant. */
  #layPanelCable(): void {
    this.#within(SWITCH, "ip", "link", "add", "to-panel", "type", "veth", "peer", "name", "from-panel");
    for (const [port, bridge] of [
      ["to-panel", "br-plant"],
      ["from-panel", "br-panel"],
    ] as const) {
      this.#within(SWITCH, "ip", "link", "set", port, "master", bridge, "up");
      this.#within(SWITCH, "tc", "qdisc", "add", "dev", port, "root", "tbf", ...PANEL_CABLE);
    }
  }

  #plugIn({ name, address, mac, segment }: WaterHost): void {
    this.#add(name);
    this.#cable(name, "eth0", { address, mac, segment, port: name });
    this.#within(name, "ip", "route", "add", "default", "via", `${SEGMENTS[segment].network}.${ROUTER_LAST}`);
  }

  #cable(
    part: string,
    device: string,
    end: { address: string; mac: string; segment: SegmentName; port: string },
  ): void {
    const peer = ["peer", "name", device, "address", end.mac, "netns", this.#named(part)];
    this.#within(SWITCH, "ip", "link", "add", end.port, "type", "veth", ...peer);
    this.#within(SWITCH, "ip", "link", "set", end.port, "master", `br-${end.segment}`, "up");
    this.#within(part, "ip", "address", "add", `${end.address}/24`, "dev", device);
    this.#within(part, "ip", "link", "set", device, "up");
    // Without these the capture holds checksums that no card ever filled in and segments that no cable ever carried.
    const offloads = ["tx", "off", "rx", "off", "tso", "off", "gso", "off", "gro", "off"];
    this.#within(part, "ethtool", "-K", device, ...offloads);
  }

  #within(part: string, ...command: readonly string[]): void {
    ip("netns", "exec", this.#named(part), ...command);
  }

  #remove(): void {
    for (const namespace of this.#made.splice(0)) {
      // What a program that was killed has started lives on.
      for (const left of ip("netns", "pids", namespace).split("\n").filter(Boolean)) kill(Number(left));
      ip("netns", "del", namespace);
    }
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

function ip(...args: readonly string[]): string {
  return execFileSync("ip", args, { stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
}
