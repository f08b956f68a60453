import type { Delivery } from "../sensor/delivery.js";
import { printable } from "./printable.js";

const CLOSE_MS = 5000;

/**
 * Waits until every sink has what it should, and says on stderr what one has not: after `stallMs` without anything
 * being delivered, or on Ctrl-C. False when there is such a one.
 */
export async function endDelivery(delivery: Delivery, stallMs: number): Promise<boolean> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once("SIGINT", onSignal);
  const isShown = process.stderr.isTTY === true;
  const onProgress = (waiting: number) => {
    if (isShown) process.stderr.write(`\r\x1b[K${waiting} records wait for sinks, Ctrl-C leaves them to the next run`);
  };
  try {
    await delivery.outlet.drain({ stallMs, signal: stop.signal, onProgress });
  } finally {
    if (isShown) process.stderr.write("\r\x1b[K");
    process.off("SIGINT", onSignal);
  }
  const { failure } = delivery.outlet.writing;
  const { isLost, sinks } = await delivery.outlet.close(CLOSE_MS);
  if (isLost) process.stderr.write(`${printable(`records were not stored: ${failure ?? "the store failed"}`)}\n`);
  const left = sinks.filter(({ waiting }) => waiting > 0);
  for (const { name, waiting, lastError } of left) {
    const why = lastError === undefined ? "there was no time for them" : lastError;
    process.stderr.write(`${printable(`${name}: ${waiting} records wait and go with the next run: ${why}`)}\n`);
  }
  return !isLost && left.length === 0;
}
