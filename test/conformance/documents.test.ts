import { describe, expect, it } from "vitest";
import { commandsBelow } from "../../src/cli/command-tree.js";
import { makeProgram } from "../../src/cli/program.js";
import { openPolicy } from "../../src/policy/open-policy.js";
import { openConfiguration } from "../../src/sensor/configuration-file.js";
import { openRuleText } from "../../src/sensor/rule-files.js";
import { projectPaths, readProjectFile } from "../style/project-files.js";

interface Block {
  /** As in `docs/syslog.md:17`. */
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

const documents = projectPaths().filter((path) => path.endsWith(".md") && !path.startsWith("docs/generated/"));

function blocksOf(path: string): Block[] {
  const blocks: Block[] = [];
  let open: { at: number; language: string; lines: string[] } | undefined;
  for (const [index, line] of readProjectFile(path).lines.entries()) {
    const fence = /^\s*```(\w*)/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open === undefined) open = { at: index + 1, language: fence[1] ?? "", lines: [] };
    else {
      blocks.push({ place: `${path}:${open.at}`, language: open.language, text: open.lines.join("\n") });
      open = undefined;
    }
  }
  return blocks;
}

const blocks = documents.flatMap(blocksOf);

/** The arguments of every call of the program in a block, as a shell would pass them on. */
function callsIn({ text }: Block): string[][] {
  return text.split("\n").flatMap((line) => {
    const call =
      /^\s*(?:docker compose exec sensor |sudo -u zonewarden )?(?:zonewarden|node \S*dist\/cli\.js) (.+)$/.exec(
        line.replace(/^\$ /, ""),
      );
    const [own = ""] = (call?.[1] ?? "").split(/ [>|#&]+ /);
    const words = [...own.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, one, two, bare]) => one ?? two ?? bare ?? "");
    return words.length === 0 ? [] : [words];
  });
}

/** The program, of which no command does anything. */
function idleProgram() {
  const program = makeProgram(() => undefined);
  for (const command of commandsBelow(program).values()) {
    if (command.commands.length === 0) command.action(() => undefined);
    command.configureOutput({ writeErr: () => undefined });
  }
  return program;
}

describe("commands of the documents", () => {
  const calls = blocks
    .filter(({ language }) => ["text", "sh", "console"].includes(language))
    .flatMap((block) => callsIn(block).map((words) => ({ place: block.place, words, line: words.join(" ") })));

  it("are found", () => {
    expect(calls.length).toBeGreaterThan(60);
  });

  it.each(calls)("$place: $line", async ({ words }) => {
    await idleProgram().parseAsync(words, { from: "user" });
  });

  it("are not taken when they are wrong", async () => {
    const [words = []] = callsIn({
      place: "",
      language: "text",
      text: "$ zonewarden replay --basline b.jsonl x.pcap | head",
    });
    expect(words).toEqual(["replay", "--basline", "b.jsonl", "x.pcap"]);
    await expect(idleProgram().parseAsync(words, { from: "user" })).rejects.toThrow("--basline");
  });
});

describe("files of the documents", () => {
  const files = blocks.filter(({ language, text }) => language === "yaml" && /^version: 1$/m.test(text));

  it("are found", () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)("$place", ({ text }) => {
    if (/^when:/m.test(text)) expect(openRuleText(text, "rule.yaml")).toBeTypeOf("object");
    else if (/^zones:/m.test(text)) expect(openPolicy(text, "policy.yaml")).toBeDefined();
    else expect(openConfiguration(text, "sensor.yaml")).toBeDefined();
  });
});
