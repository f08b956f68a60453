import type { CaptureDamage, FrameSource } from "../contracts/frame-source.js";
import type { Frame } from "../core/frame.js";
import { ByteWindow } from "./byte-window.js";
import type { CaptureFile } from "./capture-file.js";

const WINDOW_BYTES = 1024 * 1024;
const SMALL_WINDOW_BYTES = 64 * 1024;

/** So many captures that overlap in time get a large window each; the rest of them small ones. */
const LARGE_WINDOWS_MAX = 16;

/** A capture that waits for its time. */
export interface WaitingCapture {
  readonly index: number;
  /** Time of its first frame in us; -Infinity when it need not be known, Infinity when there is none yet. */
  readonly firstTime: number;
  open(lendWindow: () => ByteWindow): Promise<OpenCapture>;
}

/** A capture that is being read in a window of its own, with its next frame in `head` where that is known. */
export interface OpenCapture {
  readonly index: number;
  readonly file: CaptureFile;
  readonly window: ByteWindow;
  readonly head: Frame;
  hasHead: boolean;
}

/**
 * Frames of several captures by packet time, of equal times in the order of the list; within one capture the order is
 * that of the capture. A capture is opened when the time of its first frame is reached and closed at its end, so that
 * of a long row of rotated captures only one or two are open.
 */
export class MergedCaptures implements FrameSource {
  readonly captures: readonly string[];
  readonly totalBytes: number | undefined;
  readonly damages: readonly CaptureDamage[];
  readonly #signal: AbortSignal | undefined;
  /** The next to be opened comes last. */
  readonly #waiting: WaitingCapture[];
  readonly #open: OpenCapture[] = [];
  readonly #spareWindows: ByteWindow[] = [];
  /** The one whose frame is next, or that must be filled to know. */
  #first: OpenCapture | undefined;
  /** The first one when there is no other left, so that its frames need no holding back. */
  #sole: OpenCapture | undefined;
  /** Time and index of the frame, or of the capture to be opened, that comes after those of the first one. */
  #rivalTime = Number.POSITIVE_INFINITY;
  #rivalIndex = 0;
  #closedBytes: number;

  /** `damages` is shared with the captures, which add to it; `doneBytes` were read before and belong to the total. */
  constructor(
    captures: readonly string[],
    waiting: readonly WaitingCapture[],
    damages: readonly CaptureDamage[],
    doneBytes: number,
    totalBytes: number | undefined,
    signal: AbortSignal | undefined,
  ) {
    this.captures = captures;
    this.damages = damages;
    this.totalBytes = totalBytes;
    this.#closedBytes = doneBytes;
    this.#signal = signal;
    this.#waiting = waiting.toSorted((a, b) => (isBefore(a.firstTime, a.index, b.firstTime, b.index) ? 1 : -1));
  }

  get readBytes(): number {
    return this.#open.reduce((sum, capture) => sum + capture.file.takenBytes, this.#closedBytes);
  }

  next(frame: Frame): boolean {
    const sole = this.#sole;
    if (sole !== undefined) return sole.file.next(frame);
    for (;;) {
      const first = this.#first;
      if (first === undefined) return false;
      const head = first.head;
      if (!first.hasHead) {
        if (!first.file.next(head)) return false;
        first.hasHead = true;
        if (isBefore(this.#rivalTime, this.#rivalIndex, head.time, first.index)) {
          this.#choose();
          continue;
        }
      }
      first.hasHead = false;
      copyFrame(head, frame);
      return true;
    }
  }

  async fill(): Promise<boolean> {
    while (this.#signal?.aborted !== true) {
      this.#first ??= await this.#openNext();
      const first = this.#first;
      if (first === undefined) return false;
      const isAlone = this.#open.length === 1 && this.#waiting.length === 0;
      if (!first.hasHead && (await first.file.fill())) {
        this.#sole = isAlone ? first : undefined;
        return true;
      }
      if (first.hasHead) return true;
      await this.#end(first);
      this.#choose();
    }
    return false;
  }

  async close(): Promise<void> {
    this.#waiting.length = 0;
    for (const capture of [...this.#open]) await this.#end(capture);
    this.#first = undefined;
  }

  async #openNext(): Promise<OpenCapture | undefined> {
    const next = this.#waiting.pop();
    if (next === undefined) return undefined;
    const size = this.#open.length < LARGE_WINDOWS_MAX ? WINDOW_BYTES : SMALL_WINDOW_BYTES;
    const opened = await next.open(() => this.#spareWindows.pop() ?? new ByteWindow(size));
    this.#open.push(opened);
    this.#findRival(opened);
    return opened;
  }

  async #end(capture: OpenCapture): Promise<void> {
    this.#closedBytes += capture.file.takenBytes;
    this.#sole = undefined;
    this.#open.splice(this.#open.indexOf(capture), 1);
    if (capture.window.bytes.length === WINDOW_BYTES) this.#spareWindows.push(capture.window);
    await capture.file.close();
  }

  /** All open captures have their next frame here: takes the earliest, unless one that waits comes before it. */
  #choose(): void {
    let first: OpenCapture | undefined;
    for (const capture of this.#open) {
      if (first === undefined || isBefore(capture.head.time, capture.index, first.head.time, first.index))
        first = capture;
    }
    this.#findRival(first);
    const waiting = this.#waiting.at(-1);
    const isWaitingFirst =
      first !== undefined &&
      waiting !== undefined &&
      isBefore(waiting.firstTime, waiting.index, first.head.time, first.index);
    this.#first = isWaitingFirst ? undefined : first;
  }

  #findRival(first: OpenCapture | undefined): void {
    const waiting = this.#waiting.at(-1);
    this.#rivalTime = waiting?.firstTime ?? Number.POSITIVE_INFINITY;
    this.#rivalIndex = waiting?.index ?? this.captures.length;
    for (const capture of this.#open) {
      if (capture === first) continue;
      if (!isBefore(capture.head.time, capture.index, this.#rivalTime, this.#rivalIndex)) continue;
      this.#rivalTime = capture.head.time;
      this.#rivalIndex = capture.index;
    }
  }
}

function isBefore(time: number, index: number, otherTime: number, otherIndex: number): boolean {
  return time !== otherTime ? time < otherTime : index < otherIndex;
}

function copyFrame(from: Frame, to: Frame): void {
  to.bytes = from.bytes;
  to.at = from.at;
  to.end = from.end;
  to.wireBytes = from.wireBytes;
  to.time = from.time;
  to.number = from.number;
  to.linkType = from.linkType;
  to.checkSequenceBytes = from.checkSequenceBytes;
  to.capture = from.capture;
}
