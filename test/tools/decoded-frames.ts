import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PduLines } from "../../src/cli/pdu-lines.js";
import { runCaptures } from "../../src/sensor/capture-run.js";
import { pcap, type WrittenFrame } from "./capture-writer.js";

/** A record of `decode` as a test reads it: the body's members are looked up, not declared. */
export interface DecodedRecord {
  readonly frame: number;
  readonly protocol: string;
  readonly direction: "toServer" | "toClient";
  readonly flow: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly anomalies: readonly string[];
}

/** What `decode` writes of these frames, through a capture file as a user would have it. */
export async function decodedFrames(frames: readonly WrittenFrame[]): Promise<DecodedRecord[]> {
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-recorded-"));
  try {
    const path = join(folder, "recorded.pcap");
    writeFileSync(path, pcap({ frames }));
    const pieces: Uint8Array[] = [];
    const lines = new PduLines(["capture"], (bytes) => pieces.push(bytes.slice()));
    await runCaptures({ paths: [path], listener: () => lines });
    lines.flush();
    return Buffer.concat(pieces)
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
