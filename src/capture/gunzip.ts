import { createGunzip } from "node:zlib";
import type { Decompressor } from "./decompressor.js";
import { TransformPump } from "./transform-pump.js";

const OUTPUT_BYTES = 64 * 1024;

/** gzip, of one member or of several one after the other [RFC 1952 §2.2]; zeros after the last are padding. */
export class Gunzip implements Decompressor {
  readonly canLoseOutput = true;
  readonly #pump = new TransformPump(createGunzip({ chunkSize: OUTPUT_BYTES }));

  feed(bytes: Uint8Array, at: number, end: number): number {
    this.#pump.write(bytes.subarray(at, end));
    return end - at;
  }

  finish(): void {
    this.#pump.end();
  }

  take(): Uint8Array | undefined {
    return this.#pump.take();
  }

  get isBusy(): boolean {
    return this.#pump.isBusy;
  }

  changed(): Promise<void> {
    return this.#pump.changed();
  }

  get hasEnded(): boolean {
    return this.#pump.hasEnded;
  }

  get failure(): string | undefined {
    if (this.#pump.error === undefined) return undefined;
    return this.hasLostOutput ? `the gzip stream is damaged (${this.#pump.error.message})` : "the gzip stream is cut";
  }

  get hasLostOutput(): boolean {
    const error = this.#pump.error;
    return error !== undefined && !("code" in error && error.code === "Z_BUF_ERROR");
  }

  close(): void {
    this.#pump.close();
  }
}
