import { readFile } from "node:fs/promises";
import type { Socket } from "node:net";

const TABLES = ["/proc/self/net/tcp", "/proc/self/net/tcp6"] as const;
const LOCAL = 1;
const REMOTE = 2;
const QUEUES = 4;

/**
 * Bytes that the kernel has of a TCP connection and the other machine has not acknowledged; undefined where the kernel
 * does not tell, or no longer knows the connection. Linux only: elsewhere nothing tells a pulled cable from a quiet
 * collector.
 */
export async function unacknowledgedBytes({ localPort, remotePort }: Socket): Promise<number | undefined> {
  if (process.platform !== "linux" || localPort === undefined || remotePort === undefined) return undefined;
  const [local, remote] = [portEnd(localPort), portEnd(remotePort)];
  let most: number | undefined;
  for (const path of TABLES) {
    const table = await readFile(path, "latin1").catch(() => "");
    for (const line of table.split("\n")) {
      const columns = line.trim().split(/\s+/);
      if (columns[LOCAL]?.endsWith(local) !== true || columns[REMOTE]?.endsWith(remote) !== true) continue;
      const bytes = Number.parseInt(columns[QUEUES] ?? "", 16);
      if (!Number.isNaN(bytes)) most = Math.max(most ?? 0, bytes);
    }
  }
  return most;
}

function portEnd(port: number): string {
  return `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
}
