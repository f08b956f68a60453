import type { Transform } from "node:stream";

/** Feeds a transform one piece at a time and takes what comes out, so that it never holds more than a piece gives. */
export class TransformPump {
  isBusy = false;
  hasEnded = false;
  error: Error | undefined;
  readonly #transform: Transform;
  #wake: (() => void) | undefined;

  constructor(transform: Transform) {
    this.#transform = transform;
    const wake = (): void => this.#wake?.();
    transform.on("readable", wake);
    transform.on("end", () => {
      this.hasEnded = true;
      wake();
    });
    transform.on("error", (error) => {
      this.error = error;
      wake();
    });
  }

  write(piece: Uint8Array): void {
    this.isBusy = true;
    this.#transform.write(piece, () => {
      this.isBusy = false;
      this.#wake?.();
    });
  }

  /** Busy from here on until `hasEnded` or `error`. */
  end(): void {
    this.isBusy = true;
    this.#transform.end();
  }

  take(): Uint8Array | undefined {
    return this.#transform.read() ?? undefined;
  }

  changed(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  close(): void {
    this.#transform.destroy();
  }
}
