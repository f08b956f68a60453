const DEADLINE_MS = 60_000;

/** Waits for a condition; past the deadline it fails with what was seen. */
export async function until(holds: () => boolean, seen: () => string, deadlineMs = DEADLINE_MS): Promise<void> {
  const end = performance.now() + deadlineMs;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`it did not come to that: ${seen()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
