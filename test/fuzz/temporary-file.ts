import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder: string | undefined;

/** Writes the bytes where the last ones were and returns the path; the file goes with the process. */
export function temporaryFile(bytes: Uint8Array): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), "zonewarden-fuzz-"));
    folder = made;
    process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  }
  const path = join(folder, "input.pcap");
  writeFileSync(path, bytes);
  return path;
}
