import { Violation } from "./fuzz-case.js";

/** Ends the run of a target when `holds` is false. */
export function expect(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Violation(what);
}

export function expectCount(value: number, what: string): void {
  expect(Number.isSafeInteger(value) && value >= 0, `${what} is ${value}`);
}

/** The code under test may use this much beyond what the process held before; a small input needs far less. */
const BUFFERS_MAX_BYTES = 192 * 1024 * 1024;

export function expectBoundedMemory(): void {
  const { arrayBuffers } = process.memoryUsage();
  expect(arrayBuffers <= BUFFERS_MAX_BYTES, `${arrayBuffers} bytes of buffers are held`);
}
