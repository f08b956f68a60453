import type { Readable } from "node:stream";

const LINE_BYTES_MAX = 4096;

/** Calls back with each whole line of a stream; of longer ones only the end is kept. */
export function onLines(readable: Readable, hear: (line: string) => void): void {
  let rest = "";
  readable.setEncoding("utf8");
  readable.on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = (lines.pop() ?? "").slice(-LINE_BYTES_MAX);
    for (const line of lines) hear(line.slice(-LINE_BYTES_MAX));
  });
  readable.on("end", () => {
    if (rest !== "") hear(rest);
  });
  readable.on("error", () => {});
}
