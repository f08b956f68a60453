const isChild = process.env.ZONEWARDEN_PARENT === "1" && process.send !== undefined;

/** Ends this process with the one that started it to read captures beside itself. */
export function followParent(): void {
  if (!isChild) return;
  process.on("disconnect", () => process.exit(1));
  process.channel?.unref();
}

/** Tells it how far the captures are read. */
export function tellParent(readBytes: number): void {
  if (isChild && process.connected) process.send?.({ readBytes });
}
