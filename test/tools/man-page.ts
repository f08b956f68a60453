import type { Command } from "commander";
import { commandsBelow } from "../../src/cli/command-tree.js";
import { examples } from "../../src/cli/examples.js";
import { makeProgram } from "../../src/cli/program.js";

const EXIT_CODES = [
  ["0", "done"],
  ["1", "failed"],
  ["2", "wrong use, or an invalid filter, baseline, policy, configuration or rule"],
  ["3", "a capture is damaged or cut; everything before the damage was processed"],
  ["4", "with --fail-on: done, and there are alerts of that severity or above"],
] as const;

/** The manual page of the program, in roff. */
export function manPage(): string {
  const program = makeProgram(() => undefined);
  const commands = [...commandsBelow(program)].filter(([, { commands: below }]) => below.length === 0);
  return [
    '.\\" Written by `npm run docs` from src/cli; edit that.',
    '.TH ZONEWARDEN 1 "" "Zonewarden" "User Commands"',
    ".SH NAME",
    `zonewarden \\- ${escaped("passive sensor for networks of industrial control systems")}`,
    ".SH SYNOPSIS",
    ".B zonewarden\n.I command\n[options]",
    ".SH DESCRIPTION",
    escaped(program.description()),
    escaped("Data goes to standard output, everything else to standard error. It sends nothing into what it watches."),
    ".SH COMMANDS",
    ...commands.flatMap(([path, command]) => commandLines(path, command)),
    ".SH EXIT STATUS",
    ...EXIT_CODES.flatMap(([code, says]) => [".TP", `.B ${code}`, escaped(says)]),
    ".SH FILES",
    ".TP\n.I sensor.yaml\nconfiguration: where to listen, what to go by, where records go",
    ".TP\n.I policy.yaml\nzones, conduits, assets and what is essential",
    ".TP\n.I baseline.jsonl\nwhat was learned, an entity a line",
  ].join("\n");
}

function commandLines(path: string, command: Command): string[] {
  const usage = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [
    `.SS ${escaped([path, ...usage].join(" "))}`,
    escaped(command.description()),
    ...command.options.flatMap(({ flags, description }) => [".TP", `.B ${escaped(flags)}`, escaped(description)]),
    ...(examples[path] ?? []).flatMap(({ line, does }) => [
      ".PP",
      escaped(`${does}:`),
      ".PP",
      ".RS 4",
      ".nf",
      escaped(`zonewarden ${line}`),
      ".fi",
      ".RE",
    ]),
  ];
}

/** Text that is only text: no escape, no request at the beginning of a line. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^([.'])/, "\\&$1");
}
