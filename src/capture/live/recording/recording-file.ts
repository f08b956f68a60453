import { close, ftruncate, openSync, write } from "node:fs";

const BUFFER_BYTES = 1024 * 1024;
/** Full ones wait for the disk; more than that is lost. */
const BUFFERS_MAX = 8;

interface WriteBuffer {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  end: number;
  frames: number;
}

/** What becomes of a file. */
export interface RecordingFileListener {
  written(): void;
  /** Once: nothing is written after it. */
  failed(error: Error): void;
}

/** A file that is written behind the back of who fills it, through a bounded number of buffers. */
export class RecordingFile {
  readonly name: string;
  /** Known to be in the file, up to a whole block. */
  writtenBytes = 0;
  /** Of those that had a place. */
  lostFrames = 0;
  readonly #descriptor: number;
  readonly #listener: RecordingFileListener;
  readonly #waiting: WriteBuffer[] = [];
  #filling: WriteBuffer | undefined;
  #spare: WriteBuffer | undefined;
  #takenBytes = 0;
  #isWriting = false;
  #hasFailed = false;
  #whenIdle: (() => void) | undefined;

  private constructor(descriptor: number, name: string, listener: RecordingFileListener) {
    this.#descriptor = descriptor;
    this.name = name;
    this.#listener = listener;
  }

  /** Throws what the system throws. */
  static open(path: string, name: string, listener: RecordingFileListener): RecordingFile {
    return new RecordingFile(openSync(path, "wx", 0o640), name, listener);
  }

  /** With what waits to be written. */
  get bytes(): number {
    return this.#takenBytes;
  }

  get isSound(): boolean {
    return !this.#hasFailed;
  }

  /** A place for a block of as many bytes; undefined when they are too many or the disk is behind. */
  reserve(
    bytes: number,
    frames = 1,
  ): { readonly bytes: Uint8Array; readonly view: DataView; readonly at: number } | undefined {
    if (bytes > BUFFER_BYTES || this.#hasFailed) return undefined;
    if (this.#filling !== undefined && this.#filling.end + bytes > BUFFER_BYTES) this.flush();
    this.#filling ??= this.#freeBuffer();
    const buffer = this.#filling;
    if (buffer === undefined) return undefined;
    const at = buffer.end;
    buffer.end += bytes;
    buffer.frames += frames;
    this.#takenBytes += bytes;
    return { bytes: buffer.bytes, view: buffer.view, at };
  }

  /** Puts a block without a frame; false when there was no place for it. */
  put(block: Uint8Array): boolean {
    const place = this.reserve(block.length, 0);
    place?.bytes.set(block, place.at);
    return place !== undefined;
  }

  /** Sends to the disk what was put so far. */
  flush(): void {
    const buffer = this.#filling;
    if (buffer === undefined || buffer.end === 0) return;
    this.#filling = undefined;
    this.#waiting.push(buffer);
    this.#writeNext();
  }

  /** Resolves when everything is written or cannot be, and the file is closed. */
  async end(): Promise<void> {
    this.flush();
    if (this.#isWriting) await new Promise<void>((resolve) => (this.#whenIdle = resolve));
    if (this.#hasFailed) {
      // What is left of a block would make the file a damaged one.
      await new Promise<void>((resolve) => ftruncate(this.#descriptor, this.writtenBytes, () => resolve()));
    }
    await new Promise<void>((resolve) => close(this.#descriptor, () => resolve()));
  }

  #freeBuffer(): WriteBuffer | undefined {
    if (this.#waiting.length >= BUFFERS_MAX) return undefined;
    const spare = this.#spare;
    this.#spare = undefined;
    if (spare !== undefined) return spare;
    const bytes = new Uint8Array(BUFFER_BYTES);
    return { bytes, view: new DataView(bytes.buffer), end: 0, frames: 0 };
  }

  #writeNext(): void {
    const buffer = this.#waiting[0];
    if (this.#isWriting || buffer === undefined) return;
    this.#isWriting = true;
    this.#write(buffer, 0, (error) => {
      this.#isWriting = false;
      if (error === null) this.#finish(buffer);
      else this.#fail(error);
      this.#writeNext();
      if (!this.#isWriting) this.#whenIdle?.();
    });
  }

  #finish(buffer: WriteBuffer): void {
    this.#waiting.shift();
    this.writtenBytes += buffer.end;
    buffer.end = 0;
    buffer.frames = 0;
    this.#spare = buffer;
    this.#listener.written();
  }

  #fail(error: Error): void {
    this.#hasFailed = true;
    const lost = this.#filling === undefined ? this.#waiting : [...this.#waiting, this.#filling];
    this.lostFrames += lost.reduce((sum, { frames }) => sum + frames, 0);
    this.#takenBytes = this.writtenBytes;
    this.#waiting.length = 0;
    this.#filling = undefined;
    this.#listener.failed(error);
  }

  #write(buffer: WriteBuffer, at: number, done: (error: Error | null) => void): void {
    write(this.#descriptor, buffer.bytes, at, buffer.end - at, null, (error, count) => {
      if (error === null && at + count < buffer.end) this.#write(buffer, at + count, done);
      else done(error);
    });
  }
}
