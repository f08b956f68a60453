import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { childFile } from "./child-file.js";
import { type ChildNotice, NOTICE_DESCRIPTOR, PROBE_ARGUMENT, parseNotice } from "./child-notice.js";
import { onLines } from "./lines.js";

const PROBE_MS = 10_000;

/** Whether a backend can be had on this machine. */
export interface BackendProbe {
  readonly backend: "ring" | "pcap";
  /** Why not, as a sentence that says what mends it; undefined when it can. */
  readonly reason: string | undefined;
}

/**
 * Which backends can be had here by the program that would run the capture child: its packages load, and it may open a
 * packet socket. Opens no interface. Never rejects.
 */
export function probeBackends(childProgram = process.execPath): Promise<readonly BackendProbe[]> {
  return new Promise((resolve) => {
    const stdio = ["ignore", "ignore", "pipe", "pipe"] as const;
    const child = spawn(childProgram, [childFile(), PROBE_ARGUMENT], { stdio: [...stdio], timeout: PROBE_MS });
    let found: (ChildNotice & { kind: "probe" }) | undefined;
    let lastWords = "it ended without a word";
    onLines(child.stdio[NOTICE_DESCRIPTOR] as Readable, (line) => {
      const notice = parseNotice(line);
      if (notice?.kind === "probe") found = notice;
    });
    onLines(child.stderr as Readable, (line) => {
      if (line.trim() !== "") lastWords = line.trim();
    });
    const end = (): void => {
      const failure = found === undefined ? `${childProgram} cannot run the capture child (${lastWords})` : undefined;
      resolve([
        { backend: "ring", reason: failure ?? found?.ring },
        { backend: "pcap", reason: failure ?? found?.pcap },
      ]);
    };
    child.on("error", (error) => {
      lastWords = error.message;
      if (child.pid === undefined) end();
    });
    child.on("close", end);
  });
}
