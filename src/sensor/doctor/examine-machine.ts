import { availableParallelism } from "node:os";
import { type Finding, Findings } from "./finding.js";
import { readText } from "./system-text.js";

const NODE_MIN = [20, 19] as const;
/** From this one Node brings SQLite, several times as fast as the one of WebAssembly. */
const NODE_GOOD = [22, 13] as const;
const CAP_NET_RAW = 13n;
const GIB = 2 ** 30;

/** Node, memory, processors, and what the kernel lost before any program saw it. */
export function examineMachine(node = process.versions.node): readonly Finding[] {
  const findings = new Findings();
  addNode(findings, node);
  addMemory(findings, availableBytes());
  const cores = availableParallelism();
  if (cores > 1) findings.add("processors", "ok", `${cores} processors`);
  else findings.add("processors", "note", "one processor: capturing and looking share it, so give it two");
  addBacklog(findings, readText("/proc/net/softnet_stat"));
  return findings.list;
}

/** Whether this very process may open packet sockets; undefined where there is no /proc. */
export function mayCapture(status = readText("/proc/self/status")): boolean | undefined {
  const effective = /^CapEff:\s*([0-9a-f]+)$/m.exec(status ?? "")?.[1];
  return effective === undefined ? undefined : ((BigInt(`0x${effective}`) >> CAP_NET_RAW) & 1n) === 1n;
}

function addNode(findings: Findings, node: string): void {
  const here = `Node ${node}`;
  if (!isAtLeast(node, NODE_MIN))
    findings.add("node", "no", `${here} is too old: install Node ${NODE_MIN.join(".")} or later`);
  else if (isAtLeast(node, NODE_GOOD)) findings.add("node", "ok", here);
  else
    findings.add(
      "node",
      "note",
      `${here} has no SQLite of its own: Node ${NODE_GOOD.join(".")} or later keeps records faster`,
    );
}

function isAtLeast(version: string, [majorMin, minorMin]: readonly [number, number]): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > majorMin || (major === majorMin && minor >= minorMin);
}

/** Memory that programs can still have; undefined where nobody can tell. */
export function availableBytes(text = readText("/proc/meminfo")): number | undefined {
  const kibibytes = /^MemAvailable:\s+(\d+) kB$/m.exec(text ?? "")?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

function addMemory(findings: Findings, bytes: number | undefined): void {
  if (bytes === undefined) {
    findings.add("memory", "note", "nobody can tell here how much memory is free: 1 GiB should be");
    return;
  }
  const free = `${(bytes / GIB).toFixed(1)} GiB of memory are free`;
  if (bytes >= GIB) findings.add("memory", "ok", free);
  else findings.add("memory", "note", `${free}: a busy sensor wants 1 GiB`);
}

/** One line per processor, in hex: what came, what the queue between card and sockets had no room for. */
function addBacklog(findings: Findings, text: string | undefined): void {
  if (text === undefined) return;
  const dropped = text.split("\n").reduce((sum, line) => sum + (Number.parseInt(line.split(" ")[1] ?? "", 16) || 0), 0);
  if (dropped === 0) findings.add("kernel-queue", "ok", "the kernel has dropped nothing before sockets");
  else {
    const message = `the kernel has dropped ${dropped} frames before any program saw them`;
    findings.add("kernel-queue", "note", `${message}: sysctl -w net.core.netdev_max_backlog=10000`);
  }
}
