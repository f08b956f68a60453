import { SensorFault } from "../core/fault.js";

const BYTES_MAX = 8192;
const INTERRUPT = "\x03";
/** Line feed, carriage return, end of transmission. */
const ENDS = new Set(["\n", "\r", "\x04"]);
const BACKSPACES = new Set(["\b", "\x7f"]);

/**
 * A new password: asked for twice without showing it where there is a terminal, else the first line of standard input.
 * Throws a SensorFault USAGE when there is none, or the two differ.
 */
export async function readNewPassword(): Promise<string> {
  const { stdin } = process;
  if (!stdin.isTTY) return firstLine(stdin);
  // Before anything is asked: what is typed early must not be shown either.
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  const typed = characters(stdin);
  try {
    const first = await hiddenLine("New password: ", typed);
    if ((await hiddenLine("Once more: ", typed)) === first) return first;
  } finally {
    stdin.setRawMode(false);
    stdin.destroy();
  }
  throw new SensorFault("USAGE", "the two passwords differ: try again");
}

async function firstLine(stdin: NodeJS.ReadStream): Promise<string> {
  let bytes = Buffer.alloc(0);
  for await (const piece of stdin) {
    bytes = Buffer.concat([bytes, piece as Buffer]);
    if (bytes.includes("\n") || bytes.length > BYTES_MAX) break;
  }
  const [line = ""] = bytes.toString("utf8").split(/\r?\n/, 1);
  if (line !== "") return line;
  throw new SensorFault("USAGE", "there is no password: write it to standard input, or run this in a terminal");
}

async function* characters(stdin: NodeJS.ReadStream): AsyncGenerator<string, undefined> {
  for await (const text of stdin) yield* String(text);
}

async function hiddenLine(prompt: string, typed: AsyncGenerator<string, undefined>): Promise<string> {
  process.stderr.write(prompt);
  let line: string[] = [];
  for (;;) {
    const { value } = await typed.next();
    if (value === undefined || ENDS.has(value)) break;
    if (value === INTERRUPT) throw new SensorFault("USAGE", "nothing was changed");
    if (BACKSPACES.has(value)) line = line.slice(0, -1);
    else if (line.length < BYTES_MAX) line.push(value);
  }
  process.stderr.write("\n");
  return line.join("");
}
