import { execFileSync } from "node:child_process";
import type { Host } from "./hosts.js";

/** One switch and one network namespace per host, joined by veth pairs; nothing in it reaches another network. */
export interface Segment {
  /** Name of the namespace of a host, and of the switch (`SWITCH`). */
  namespaceOf(hostName: string): string;
  /** Removes every namespace and with them every interface; processes in them must have ended. */
  close(): void;
}

export const SWITCH = "switch";
/** The bridge in the switch's namespace: it sees every frame of the segment once. */
export const BRIDGE = "br0";

/** Needs root, iproute2 and ethtool. Removes what it made when it fails half way. */
export function openSegment(hosts: readonly Host[]): Segment {
  const made: string[] = [];
  const namespaceOf = (name: string) => `zw${process.pid}-${name}`;
  const close = () => {
    for (const namespace of made.splice(0)) ip("netns", "del", namespace);
  };
  const add = (name: string) => {
    ip("netns", "add", namespaceOf(name));
    made.push(namespaceOf(name));
    // Router solicitations and duplicate address detection are noise of this machine, not of the plant.
    within(namespaceOf(name), "sysctl", "-q", "-w", "net.ipv6.conf.all.disable_ipv6=1");
    within(namespaceOf(name), "sysctl", "-q", "-w", "net.ipv6.conf.default.disable_ipv6=1");
  };
  try {
    add(SWITCH);
    within(namespaceOf(SWITCH), "ip", "link", "add", BRIDGE, "type", "bridge", "stp_state", "0", "mcast_snooping", "0");
    within(namespaceOf(SWITCH), "ip", "link", "set", BRIDGE, "address", "02:00:0a:14:01:01", "up");
    for (const host of hosts) {
      add(host.name);
      plugIn(host, namespaceOf(host.name), namespaceOf(SWITCH));
    }
  } catch (error) {
    close();
    throw error;
  }
  return { namespaceOf, close };
}

function plugIn(host: Host, namespace: string, switchNamespace: string): void {
  const port = host.name;
  within(switchNamespace, "ip", "link", "add", port, "type", "veth", "peer", "name", "eth0", "netns", namespace);
  within(switchNamespace, "ip", "link", "set", port, "master", BRIDGE, "up");
  within(namespace, "ip", "link", "set", "eth0", "address", host.mac, "up");
  within(namespace, "ip", "address", "add", `${host.address}/24`, "dev", "eth0");
  within(namespace, "ip", "link", "set", "lo", "up");
  // Without these the capture holds checksums that no card ever filled in and segments that no cable ever carried.
  within(namespace, "ethtool", "-K", "eth0", "tx", "off", "rx", "off", "tso", "off", "gso", "off", "gro", "off");
}

/** Runs a program to its end inside a namespace. */
function within(namespace: string, ...command: readonly string[]): void {
  execFileSync("ip", ["netns", "exec", namespace, ...command], { stdio: ["ignore", "ignore", "pipe"] });
}

function ip(...args: readonly string[]): void {
  execFileSync("ip", args, { stdio: ["ignore", "ignore", "pipe"] });
}
