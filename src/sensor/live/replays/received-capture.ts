import { open, rename, rm } from "node:fs/promises";
import { openCaptures } from "../../../capture/open-captures.js";
import { SensorFault } from "../../../core/fault.js";

/** How a capture is taken in. */
export interface ReceivingOptions {
  readonly path: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Throws where there is no room for so many bytes of it. */
  readonly checkRoom: (bytes: number) => void;
}

/** Writes a capture as it comes, and returns its size. Rejects, and leaves nothing, where it is none. */
export async function receiveCapture({ path, bytes, checkRoom }: ReceivingOptions): Promise<number> {
  const part = `${path}.part`;
  try {
    const size = await written(part, bytes, checkRoom);
    if (size === 0) throw new SensorFault("CAPTURE_EMPTY", "this file is empty: give a capture");
    const source = await openCaptures([part]);
    await source.close();
    await rename(part, path);
    return size;
  } catch (error) {
    await rm(part, { force: true });
    if (!(error instanceof SensorFault)) throw error;
    throw new SensorFault(error.code, error.message.replaceAll(part, "this file"), { cause: error });
  }
}

async function written(path: string, bytes: AsyncIterable<Uint8Array>, checkRoom: (bytes: number) => void) {
  const file = await open(path, "w", 0o600);
  try {
    let size = 0;
    for await (const piece of bytes) {
      size += piece.length;
      checkRoom(size);
      await file.writeFile(piece);
    }
    return size;
  } finally {
    await file.close();
  }
}
