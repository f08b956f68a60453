import type { Command, Option } from "commander";
import { SensorFault } from "../core/fault.js";
import { commandsBelow } from "./command-tree.js";

/** Words that may follow the words of a command. */
interface Follow {
  readonly path: string;
  readonly commands: readonly string[];
  readonly options: readonly string[];
  /** Options that take a file or another value after them. */
  readonly valued: readonly string[];
}

/** The script for a shell. Throws a SensorFault USAGE where there is none for it. */
export function completionScript(shell: string, program: Command): string {
  const write = { bash: bashScript, zsh: zshScript, fish: fishScript }[shell];
  if (write === undefined) throw new SensorFault("USAGE", `"${shell}" is not known: name bash, zsh or fish`);
  return write(program);
}

function followsOf(program: Command): Follow[] {
  return [...commandsBelow(program)].map(([path, command]) => ({
    path,
    commands: command.commands.map((child) => child.name()),
    options: [...optionsOf(command).flatMap(flagsOf), "--help"],
    valued: optionsOf(command)
      .filter(({ required, optional }) => required || optional)
      .flatMap(flagsOf),
  }));
}

function optionsOf(command: Command): readonly Option[] {
  return command.options.filter(({ hidden }) => !hidden);
}

function flagsOf({ short, long }: Option): string[] {
  return [short, long].filter((flag) => flag !== undefined);
}

/** Words of commands make a path; behind an option with a value, and where no command fits, files are offered. */
function bashScript(program: Command): string {
  const follows = followsOf(program);
  const cases = follows.map(({ path, commands, options, valued }) => {
    const set = `commands="${commands.join(" ")}" options="${options.join(" ")}" valued=" ${valued.join(" ")} "`;
    return `    "${path}") ${set} ;;`;
  });
  return `# Completion of zonewarden for bash: source it, or put it into /etc/bash_completion.d.
_zonewarden() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" path="" commands options valued i
  _zonewarden_words ""
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ " $commands " == *" \${COMP_WORDS[i]} "* ]]; then
      path="\${path:+$path }\${COMP_WORDS[i]}"
      _zonewarden_words "$path"
    fi
  done
  if [[ "$valued" == *" $before "* ]]; then
    COMPREPLY=($(compgen -f -- "$word"))
  elif [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ -n "$commands" ]]; then
    COMPREPLY=($(compgen -W "$commands" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
_zonewarden_words() {
  case "$1" in
${cases.join("\n")}
  esac
}
complete -o filenames -F _zonewarden zonewarden
`;
}

function zshScript(program: Command): string {
  return `#compdef zonewarden
# Completion of zonewarden for zsh: source it after compinit.
autoload -U +X bashcompinit && bashcompinit
${bashScript(program)}`;
}

function fishScript(program: Command): string {
  const lines = [...commandsBelow(program)].flatMap(([path, command]) => {
    const words = path.split(" ").filter((word) => word !== "");
    const here = words.map((word) => `__fish_seen_subcommand_from ${word}`);
    const none = command.commands.map((child) => child.name()).join(" ");
    const isOpen = none === "" ? here : [...here, `not __fish_seen_subcommand_from ${none}`];
    const commands = command.commands.map((child) => {
      const about = quoted(child.description());
      return `complete -c zonewarden -f -n ${quoted(isOpen.join("; and "))} -a ${child.name()} -d ${about}`;
    });
    const options = optionsOf(command).map((option) => {
      const { short, long } = option;
      const flags = `${short ? ` -s ${short.slice(1)}` : ""}${long ? ` -l ${long.slice(2)}` : ""}`;
      const when = here.length === 0 ? "" : ` -n ${quoted(here.join("; and "))}`;
      return `complete -c zonewarden${when}${flags}${option.required ? " -r" : ""} -d ${quoted(option.description)}`;
    });
    return [...commands, ...options];
  });
  return `# Completion of zonewarden for fish: put it into ~/.config/fish/completions.\n${lines.join("\n")}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
