/** One instruction, with its continued lines joined by single spaces. */
export interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** A stage: from its FROM to the next. */
export interface Stage {
  readonly image: string;
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** Throws on an instruction that the format does not have. */
export function parseDockerfile(text: string): readonly Stage[] {
  const joined = text.replace(/^\s*#.*\n/gm, "").replace(/\s*\\\n\s*/g, " ");
  const stages: { image: string; name: string | undefined; instructions: Instruction[] }[] = [];
  for (const line of joined.split("\n")) {
    if (line.trim() === "") continue;
    const [, name = "", rest = ""] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    if (!INSTRUCTIONS.has(name)) throw new Error(`no instruction: ${line}`);
    if (name === "FROM") {
      const [, image = "", stage] = /^(\S+)(?: AS (\S+))?$/.exec(rest) ?? [];
      stages.push({ image, name: stage, instructions: [] });
    } else if (stages.length === 0) throw new Error(`before FROM: ${line}`);
    else stages.at(-1)?.instructions.push({ name, text: rest });
  }
  return stages;
}

const INSTRUCTIONS: ReadonlySet<string> = new Set([
  ...["FROM", "RUN", "COPY", "ADD", "WORKDIR", "ENV", "ARG", "USER", "VOLUME", "EXPOSE", "STOPSIGNAL"],
  ...["HEALTHCHECK", "ENTRYPOINT", "CMD", "LABEL", "SHELL"],
]);
