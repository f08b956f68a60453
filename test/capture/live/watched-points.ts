import { readdirSync, readFileSync } from "node:fs";
import type { CapturePointOptions } from "../../../src/capture/live/capture-point-options.js";
import { openLiveCapture } from "../../../src/capture/live/open-live-capture.js";
import type { CapturePointState, LiveSource } from "../../../src/contracts/live-capture.js";
import { createFrame } from "../../../src/core/frame.js";
import { type CollectedFrame, collected } from "../collected-frames.js";

const DEADLINE_MS = 20_000;
const LOOK_MS = 10;

/** Capture points that are read as they should be, with all that they gave and told. */
export class WatchedPoints {
  readonly frames: CollectedFrame[] = [];
  readonly told: string[] = [];
  readonly source: LiveSource;
  readonly #ended: Promise<void>;

  constructor(points: readonly CapturePointOptions[]) {
    this.source = openLiveCapture(points, {
      onChange: ({ name, condition, reason }) => this.told.push(`${name} ${condition}${reason ? `: ${reason}` : ""}`),
    });
    this.#ended = this.#read();
  }

  state(name: string): CapturePointState {
    const state = this.source.points.find((point) => point.name === name);
    if (state === undefined) throw new Error(`no point ${name}`);
    return state;
  }

  /** The frames of one point, as hexadecimal. */
  framesOf(name: string): string[] {
    const index = this.source.captures.indexOf(name);
    return this.frames.filter(({ capture }) => capture === index).map(({ hex }) => hex);
  }

  /** Waits until it is so of every point, or of the one named. */
  until(what: string, isSo: (state: CapturePointState) => boolean, name?: string): Promise<void> {
    const asked = (): readonly CapturePointState[] =>
      this.source.points.filter((point) => name === undefined || point.name === name);
    return untilTrue(
      () => asked().every(isSo),
      () => `${what}: ${JSON.stringify(asked())}; told: ${this.told.join(" | ")}`,
    );
  }

  untilListening(): Promise<void> {
    return this.until("listening", ({ condition }) => condition === "listening");
  }

  /** Stops, and resolves when the source says that it is over. */
  async stop(): Promise<void> {
    this.source.stop();
    await this.#ended;
  }

  async close(): Promise<void> {
    await this.source.close();
  }

  async #read(): Promise<void> {
    const frame = createFrame();
    do {
      while (this.source.next(frame)) this.frames.push(collected(frame));
    } while (await this.source.fill());
  }
}

/** Fails after a deadline with what was seen. */
export async function untilTrue(isSo: () => boolean, seen: () => string): Promise<void> {
  for (const endMs = Date.now() + DEADLINE_MS; !isSo(); ) {
    if (Date.now() > endMs) throw new Error(`not within ${DEADLINE_MS} ms: ${seen()}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Identifiers of the capture children that this process started. */
export function captureChildren(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && processFile(name, "cmdline").includes("capture-child.js"))
    .filter((name) => processFile(name, "status").includes(`\nPPid:\t${process.pid}\n`))
    .map(Number);
}

function processFile(identifier: string, file: string): string {
  try {
    return readFileSync(`/proc/${identifier}/${file}`, "latin1");
  } catch {
    return "";
  }
}
