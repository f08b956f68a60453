import type { CaptureDamage, FrameSource } from "../contracts/frame-source.js";
import { assert } from "../core/assert.js";
import { SensorFault } from "../core/fault.js";
import { createFrame } from "../core/frame.js";
import type { ByteSource } from "./byte-source.js";
import { ByteWindow } from "./byte-window.js";
import { CaptureFile } from "./capture-file.js";
import { DamageLog } from "./damage-log.js";
import { GrowingFile } from "./growing-file.js";
import { type ListedCapture, listCaptures } from "./list-captures.js";
import { MergedCaptures, type OpenCapture, type WaitingCapture } from "./merged-captures.js";
import { PlainFile } from "./plain-file.js";
import { StreamBytes } from "./stream-bytes.js";

/** Enough for the first packet of any capture, and little to read of each of many. */
const SURVEY_WINDOW_BYTES = 64 * 1024;

/** Of an empty file in a folder only the name can say that a capture was meant. */
const CAPTURE_NAME = /\.(pcap|pcapng|cap|ntar)\d*(\.(gz|zst))?$/i;

/** How captures are opened. */
export interface OpenCapturesOptions {
  /** Wait for more at the end of the capture that begins last, as another program is still writing it. */
  readonly follow?: boolean;
  /** Ends the reading, and with it a `follow`, as if every capture ended there. */
  readonly signal?: AbortSignal;
}

/**
 * Opens pcap, pcapng and snoop captures, plain or compressed with gzip or zstd: files, folders (every capture in and
 * below them; other files are passed over), pipes, and - for standard input. Frames of several come by packet time.
 * Rejects with CAPTURE_NOT_FOUND, CAPTURE_NOT_READABLE, CAPTURE_UNKNOWN_FORMAT, CAPTURE_EMPTY for a folder without
 * captures, or USAGE. A capture that is cut or corrupt is no fault: see `FrameSource.damages`.
 */
export async function openCaptures(paths: readonly string[], options: OpenCapturesOptions = {}): Promise<FrameSource> {
  const listed = listCaptures(paths);
  const survey = new Survey(listed.length === 1, options);
  try {
    for (const capture of listed) await survey.add(capture);
  } catch (error) {
    await survey.close();
    throw error;
  }
  if (survey.captures.length === 0) throw noCapture(paths);
  return survey.merge();
}

/** Looks at each capture before the first is read: is it one, and when does it begin. */
class Survey {
  readonly captures: ListedCapture[] = [];
  readonly #isOnly: boolean;
  readonly #options: OpenCapturesOptions;
  readonly #window = new ByteWindow(SURVEY_WINDOW_BYTES);
  readonly #damages: CaptureDamage[] = [];
  readonly #begun: { index: number; firstTime: number; stream?: OpenCapture }[] = [];
  /** Captures without a frame, with the damage that may be the reason. */
  readonly #empty: { index: number; damages: CaptureDamage[] }[] = [];

  constructor(isOnly: boolean, options: OpenCapturesOptions) {
    this.#isOnly = isOnly;
    this.#options = options;
  }

  async add(capture: ListedCapture): Promise<void> {
    if (!capture.isRegular) return this.#addStream(capture);
    const damages: CaptureDamage[] = [];
    const index = this.captures.length;
    const file = this.#read(capture, index, await PlainFile.open(capture.path), this.#window, damages);
    const frame = createFrame();
    try {
      const hasFrame = await readFirst(file, frame);
      const isMeant = !capture.isFromFolder || file.isRecognised || CAPTURE_NAME.test(capture.name);
      if (!isMeant) return;
      this.captures.push(capture);
      if (hasFrame) this.#begun.push({ index, firstTime: frame.time });
      else this.#empty.push({ index, damages });
    } catch (error) {
      const isOther = error instanceof SensorFault && error.code === "CAPTURE_UNKNOWN_FORMAT";
      if (!(isOther && capture.isFromFolder)) throw error;
    } finally {
      await file.close();
    }
  }

  /** A pipe gives its bytes only once: it stays open, with its first frame held back. */
  async #addStream(capture: ListedCapture): Promise<void> {
    const index = this.captures.push(capture) - 1;
    const window = new ByteWindow(SURVEY_WINDOW_BYTES);
    const source = new StreamBytes(capture.path, this.#options.signal);
    const file = this.#read(capture, index, source, window, this.#damages);
    const stream: OpenCapture = { index, file, window, head: createFrame(), hasHead: false };
    // The frames of the only one need not wait until its first is there.
    if (!this.#isOnly) stream.hasHead = await readFirst(file, stream.head);
    this.#begun.push({ index, firstTime: this.#isOnly ? Number.NEGATIVE_INFINITY : stream.head.time, stream });
  }

  merge(): MergedCaptures {
    const { signal } = this.#options;
    const followed = this.#options.follow === true ? this.#beginsLast() : undefined;
    const waiting: WaitingCapture[] = this.#begun.map(({ index, firstTime, stream }) => ({
      index,
      firstTime,
      open: async (lendWindow) => stream ?? this.#open(index, index === followed, lendWindow()),
    }));
    let doneBytes = 0;
    for (const { index, damages } of this.#empty) {
      if (index === followed) {
        const open = (lendWindow: () => ByteWindow) => this.#open(index, true, lendWindow());
        waiting.push({ index, firstTime: Number.POSITIVE_INFINITY, open });
      } else {
        this.#damages.push(...damages);
        doneBytes += this.captures[index]?.sizeBytes ?? 0;
      }
    }
    const isTotalKnown = followed === undefined && this.captures.every((capture) => capture.isRegular);
    const totalBytes = isTotalKnown ? this.captures.reduce((sum, capture) => sum + capture.sizeBytes, 0) : undefined;
    const names = this.captures.map((capture) => capture.name);
    return new MergedCaptures(names, waiting, this.#damages, doneBytes, totalBytes, signal);
  }

  async close(): Promise<void> {
    for (const { stream } of this.#begun) await stream?.file.close();
  }

  /** The one that can still grow: of rotated captures only the newest does, and it may have no frame yet. */
  #beginsLast(): number | undefined {
    const isFile = ({ index }: { index: number }): boolean => this.captures[index]?.isRegular === true;
    const empty = this.#empty.at(-1);
    if (empty !== undefined) return empty.index;
    return this.#begun
      .filter(isFile)
      .reduce<{ index: number; firstTime: number } | undefined>(
        (last, capture) => (last === undefined || capture.firstTime >= last.firstTime ? capture : last),
        undefined,
      )?.index;
  }

  async #open(index: number, isFollowed: boolean, window: ByteWindow): Promise<OpenCapture> {
    const capture = this.captures[index];
    assert(capture !== undefined, "a capture was listed before it is opened");
    const source = isFollowed
      ? await GrowingFile.open(capture.path, this.#options.signal)
      : await PlainFile.open(capture.path);
    const file = this.#read(capture, index, source, window, this.#damages);
    return { index, file, window, head: createFrame(), hasHead: false };
  }

  #read(capture: ListedCapture, index: number, source: ByteSource, window: ByteWindow, damages: CaptureDamage[]) {
    const log = new DamageLog(capture.name, damages);
    return new CaptureFile(capture.path, index, source, window, log, this.#options.signal);
  }
}

async function readFirst(file: CaptureFile, frame: ReturnType<typeof createFrame>): Promise<boolean> {
  while (await file.fill()) if (file.next(frame)) return true;
  return false;
}

function noCapture(paths: readonly string[]): SensorFault {
  const kinds = "pcap, pcapng or snoop, plain or compressed with gzip or zstd";
  const message = `There is no capture in ${paths.join(", ")}: ${kinds}.`;
  return new SensorFault("CAPTURE_EMPTY", message);
}
