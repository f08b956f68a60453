import { SensorFault } from "../core/fault.js";

const BYTES_MAX = 8192;
const [BACKSPACE, DELETE, INTERRUPT, END] = ["\b", "\x7f", "\x03", "\x04"];

/**
 * A new password: asked for twice without showing it where there is a terminal, else the first line of standard input.
 * Throws a SensorFault USAGE when there is none, or the two differ.
 */
export async function readNewPassword(): Promise<string> {
  const { stdin } = process;
  if (!stdin.isTTY) return firstLine(stdin);
  const first = await hiddenLine("New password: ");
  if ((await hiddenLine("Once more: ")) === first) return first;
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

async function hiddenLine(prompt: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(prompt);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  stdin.resume();
  try {
    return await new Promise<string>((resolve, reject) => {
      let line = "";
      const hear = (text: string) => {
        for (const character of text) {
          if (character === "\r" || character === "\n" || character === END) {
            stdin.off("data", hear);
            resolve(line);
            return;
          }
          if (character === INTERRUPT) {
            stdin.off("data", hear);
            reject(new SensorFault("USAGE", "nothing was changed"));
            return;
          }
          if (character === BACKSPACE || character === DELETE) line = [...line].slice(0, -1).join("");
          else if (line.length < BYTES_MAX) line += character;
        }
      };
      stdin.on("data", hear);
    });
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write("\n");
  }
}
