import { readdirSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { readNumber, readText, saidBy } from "./system-text.js";

const CLASS = "/sys/class/net";
const [UP, LOOPBACK] = [0x1, 0x8];
/** IFNAMSIZ less its end; the kernel allows neither space nor slash. */
const NAME = /^(?!\.{1,2}$)[^\s/]{1,15}$/;

/** What the kernel says of an interface. */
export interface InterfaceFacts {
  readonly isUp: boolean;
  readonly isLoopback: boolean;
  /** False also while it is not up. */
  readonly hasCarrier: boolean;
  /** Without the link-local ones that IPv6 makes by itself. */
  readonly addresses: readonly string[];
  readonly speaksIpv6: boolean;
  readonly sentFrames: number;
  /** Frames that the card or the driver had no room for. */
  readonly missedFrames: number;
  /** Names of offloads that join frames to longer ones; undefined where nobody can tell. */
  readonly joining: readonly string[] | undefined;
  /** Frames that its receive ring holds, and can; undefined where it has none or nobody can tell. */
  readonly receiveRing: { readonly now: number; readonly max: number } | undefined;
}

/** Names of the interfaces of this machine, or of this network namespace, sorted. */
export function interfaceNames(): readonly string[] {
  try {
    return readdirSync(CLASS)
      .filter((name) => readNumber(`${CLASS}/${name}/flags`) !== undefined)
      .sort();
  } catch {
    return [];
  }
}

/** Undefined where there is no such interface. */
export function interfaceFacts(name: string): InterfaceFacts | undefined {
  const folder = `${CLASS}/${name}`;
  const flags = NAME.test(name) ? readNumber(`${folder}/flags`) : undefined;
  if (flags === undefined) return undefined;
  const counted = (counter: string) => readNumber(`${folder}/statistics/${counter}`) ?? 0;
  const addresses = networkInterfaces()[name] ?? [];
  return {
    isUp: (flags & UP) !== 0,
    isLoopback: (flags & LOOPBACK) !== 0,
    hasCarrier: readNumber(`${folder}/carrier`) === 1,
    addresses: addresses.map(({ address }) => address).filter((address) => !/^fe[89ab]/i.test(address)),
    speaksIpv6: readText(`/proc/sys/net/ipv6/conf/${name}/disable_ipv6`) === "0",
    sentFrames: counted("tx_packets"),
    missedFrames: counted("rx_missed_errors") + counted("rx_fifo_errors") + counted("rx_over_errors"),
    joining: joiningOffloads(saidBy("ethtool", ["-k", name])),
    receiveRing: receiveRing(saidBy("ethtool", ["-g", name])),
  };
}

/** Of `ethtool -k`: those that are on, can be switched off, and make one frame of several. */
export function joiningOffloads(features: string | undefined): readonly string[] | undefined {
  if (features === undefined) return undefined;
  const names = { "generic-receive-offload": "gro", "large-receive-offload": "lro", "rx-gro-hw": "rx-gro-hw" };
  return Object.entries(names)
    .filter(([name]) => new RegExp(`^${name}: on$`, "m").test(features))
    .map(([, short]) => short);
}

/** Of `ethtool -g`: the first `RX` is what the card can, the second what is set. */
export function receiveRing(rings: string | undefined): InterfaceFacts["receiveRing"] {
  const [max, now] = [...(rings ?? "").matchAll(/^RX:\s+(\d+)$/gm)].map(([, count]) => Number(count));
  return max === undefined || now === undefined ? undefined : { now, max };
}
