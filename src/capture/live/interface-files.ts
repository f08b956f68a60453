import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "/sys/class/net";

/** Names of the interfaces that are there, sorted. */
export function interfacesHere(): readonly string[] {
  try {
    return readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => !entry.isFile())
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}

/** The number that the kernel gave the interface, anew each time that it is made; 0 when there is none. */
export function interfaceIndex(name: string): number {
  return Number(fileOf(name, "ifindex") ?? 0);
}

/** What kind of hardware, as in ARPHRD_ of the kernel; undefined when there is no such interface. */
export function hardwareType(name: string): number | undefined {
  const text = fileOf(name, "type");
  return text === undefined ? undefined : Number(text);
}

/** Whether the interface is up and has a carrier. */
export function hasLink(name: string): boolean {
  // Of an interface that is down the file cannot be read.
  return fileOf(name, "carrier")?.trim() === "1";
}

/** Frames that the interface itself could not take, as it counts them. */
export function droppedByInterface(name: string): number {
  const files = ["statistics/rx_missed_errors", "statistics/rx_fifo_errors"];
  return files.reduce((sum, file) => sum + Number(fileOf(name, file) ?? 0), 0);
}

function fileOf(name: string, file: string): string | undefined {
  if (name.includes("/")) return undefined;
  try {
    return readFileSync(join(FOLDER, name, file), "latin1");
  } catch {
    return undefined;
  }
}
