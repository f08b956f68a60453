import { describe, expect, it } from "vitest";
import { fillConsoleBlocks, parseCommand } from "./console-blocks.js";

describe("fillConsoleBlocks", () => {
  it("replaces what is shown, in blocks marked console only", () => {
    const document = "a\n```console\n$ one\nold\n$ two\n```\nb\n```sh\n$ one\nkept\n```\n";
    const filled = fillConsoleBlocks(document, (command) => `out of ${command}\n`);
    expect(filled).toBe("a\n```console\n$ one\nout of one\n$ two\nout of two\n```\nb\n```sh\n$ one\nkept\n```\n");
  });
});

describe("parseCommand", () => {
  it.each([
    { command: "node dist/cli.js decode a.pcap", args: ["decode", "a.pcap"], linesMax: Number.POSITIVE_INFINITY },
    { command: 'node dist/cli.js decode -f "host 1" a | head -2', args: ["decode", "-f", "host 1", "a"], linesMax: 2 },
  ])("$command", ({ command, args, linesMax }) => {
    expect(parseCommand(command)).toEqual({ args, linesMax });
  });

  it.each(["rm -r x", "node dist/cli.js decode a > b", "node dist/cli.js decode a | sort", "node dist/cli.js $(x)"])(
    "refuses %s",
    (command) => {
      expect(() => parseCommand(command)).toThrow(/cannot run/);
    },
  );
});
