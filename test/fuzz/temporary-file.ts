import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder: string | undefined;

/** Writes the bytes where the last ones were and returns the path. */
export function temporaryFile(bytes: Uint8Array): string {
  folder ??= mkdtempSync(join(tmpdir(), "zonewarden-fuzz-"));
  const path = join(folder, "input.pcap");
  writeFileSync(path, bytes);
  return path;
}

/** A process that is killed leaves its folder to whoever started it. */
export function removeTemporaryFile(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
}
