import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandsBelow } from "../../src/cli/command-tree.js";
import { completionScript } from "../../src/cli/completion.js";
import { examples } from "../../src/cli/examples.js";
import { makeProgram } from "../../src/cli/program.js";

/** The program, of which no command does anything. */
function idleProgram() {
  const program = makeProgram(() => undefined);
  for (const command of commandsBelow(program).values()) {
    if (command.commands.length === 0) command.action(() => undefined);
    command.configureOutput({ writeErr: () => undefined });
  }
  return program;
}

/** Words of a line as a shell has them, without what it sends elsewhere. */
function wordsOf(line: string): string[] {
  const [command = ""] = line.split(" > ");
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

describe("examples of the help", () => {
  const paths = [...commandsBelow(idleProgram()).keys()];

  it("are there for every command, and for no other", () => {
    expect(Object.keys(examples).sort()).toEqual(paths.filter((path) => !path.endsWith("help")).sort());
  });

  it.each(Object.values(examples).flat())("are taken: $line", async ({ line }) => {
    await idleProgram().parseAsync(wordsOf(line), { from: "user" });
  });

  it("are not taken when an option is wrong", async () => {
    await expect(idleProgram().parseAsync(wordsOf("decode -x day.pcap"), { from: "user" })).rejects.toThrow("-x");
  });

  it("stand below the help", () => {
    let shown = "";
    const program = makeProgram(() => undefined);
    const replay = commandsBelow(program).get("replay");
    replay?.configureOutput({ writeOut: (text) => (shown += text) });
    replay?.outputHelp();
    expect(shown).toMatch(/Examples:\n {2}zonewarden replay -b baseline\.jsonl/);
  });
});

/** What bash offers for the last of the words. */
function offered(...words: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "completion-"));
  try {
    const script = join(folder, "zonewarden.bash");
    writeFileSync(script, completionScript("bash", idleProgram()));
    writeFileSync(join(folder, "day.pcap"), "");
    const asked = `COMP_WORDS=(zonewarden "$@"); COMP_CWORD=$#; _zonewarden; echo "\${COMPREPLY[*]}"`;
    const line = `source ./zonewarden.bash; ${asked}`;
    const { stdout, stderr } = spawnSync("bash", ["-c", line, "bash", ...words], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    return stdout.trim().split(" ");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("completion", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["a command", ["rep"], ["replay"]],
    ["a command below another", ["baseline", "to-"], ["to-policy", "to-firewall"]],
    ["an option", ["replay", "--learn"], ["--learn-first"]],
    ["an option behind a file", ["whatif", "day.pcap", "--rul"], ["--rules"]],
    ["a file where one is wanted", ["replay", "da"], ["day.pcap"]],
    ["a file behind an option that takes one", ["learn", "-o", "da"], ["day.pcap"]],
  ])("offers %s", (_, words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });

  it("is there for other shells, and says so where not", () => {
    const fish = completionScript("fish", idleProgram());
    expect(fish).toContain("-a replay -d 'raise the alerts that the live sensor would raise on this traffic'");
    const zsh = completionScript("zsh", idleProgram());
    expect(zsh.startsWith("#compdef zonewarden\n")).toBe(true);
    expect(zsh).toContain("bashcompinit");
    expect(() => completionScript("tcsh", idleProgram())).toThrow('"tcsh" is not known: name bash, zsh or fish');
  });
});
