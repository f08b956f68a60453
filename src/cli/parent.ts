const isChild = process.env.ZONEWARDEN_PARENT === "1";

/** Ends this process with the one that started it to read captures beside itself: that one holds standard input. */
export function followParent(): void {
  if (!isChild) return;
  process.stdin.on("close", () => process.exit(1)).resume();
  process.stdin.unref();
}

/** Tells it how far the captures are read. */
export function tellParent(readBytes: number): void {
  if (isChild) process.stderr.write(`read ${readBytes}\n`);
}
