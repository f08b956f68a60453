import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

/** Lines of a text file that hold a piece of text or match an expression. */
export async function countLines(path: string, wanted: string | RegExp): Promise<number> {
  let count = 0;
  const isWanted =
    typeof wanted === "string" ? (line: string) => line.includes(wanted) : (line: string) => wanted.test(line);
  for await (const line of createInterface({ input: createReadStream(path) })) if (isWanted(line)) count++;
  return count;
}

interface FlowMessages {
  readonly requests: number;
  readonly responses: number;
  readonly exceptions: number;
}

/** Modbus messages of all flows in the output of `decode --flows`. */
export async function sumOfFlowMessages(path: string): Promise<number> {
  let sum = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const flow = JSON.parse(line) as { readonly protocol?: string; readonly messages?: FlowMessages };
    if (flow.protocol !== "modbus" || flow.messages === undefined) continue;
    sum += flow.messages.requests + flow.messages.responses + flow.messages.exceptions;
  }
  return sum;
}
