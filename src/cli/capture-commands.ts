import type { Command } from "commander";
import type { CatalogOptions } from "./catalog.js";
import type { DecodeOptions } from "./decode.js";
import type { ExitCode } from "./exit-codes.js";
import type { LearnOptions } from "./learn.js";
import type { ReplayOptions } from "./replay-options.js";
import type { WhatIfOptions } from "./what-if.js";

type Done = (code: ExitCode) => void;

const FILES = "captures: pcap, pcapng, also gzip or zstd; folders; - for stdin";

/** Adds the commands over captures, and `catalog`; `done` hears how they ended. */
export function addCaptureCommands(program: Command, done: Done): void {
  addDecode(program, done);
  addLearn(program, done);
  addReplay(program, done);
  addWhatIf(program, done);
  addCatalog(program, done);
}

function addDecode(program: Command, done: Done): void {
  program
    .command("decode")
    .description("print every protocol message in captures as NDJSON")
    .argument("<file...>", FILES)
    .option("-p, --protocol <id>", "only this protocol; may be given several times", addTo, [])
    .option("-f, --filter <expression>", 'only these addresses and ports, as in "tcp port 502 and host 10.20.0.5"')
    .option("--flows", "one record per flow at its end, with what of it could not be read")
    .option("--table", "lines for a person instead of NDJSON")
    .option("--follow", "wait for more at the end of a growing file, until Ctrl-C")
    .action(async (files: string[], options: DecodeOptions) => {
      const { decode } = await import("./decode.js");
      done(await decode(files, options));
    });
}

function addLearn(program: Command, done: Done): void {
  program
    .command("learn")
    .description("learn who talks to whom, and how, from captures of a normal period")
    .argument("<file...>", FILES)
    .requiredOption("-o, --out <baseline>", "where to write the baseline, a text file")
    .option(
      "-p, --policy <file>",
      "zones and conduits that are declared: what is against them is not learned as normal",
    )
    .option("-c, --config <file>", "settings of detectors; without it their defaults")
    .option("--rules <folder>", "rules of your own, beside the shipped ones")
    .option("--strict", "print what is not trusted, and why")
    .option("--predict", "also say how many alerts a day to expect: reads the captures eight times more")
    .option("--quick", "take devices and conduits as known after a day instead of a week")
    .option("--json", "with --strict: NDJSON instead of lines for a person")
    .action(async (files: string[], options: LearnOptions) => {
      const { learn } = await import("./learn.js");
      done(await learn(files, options));
    });
}

function addReplay(program: Command, done: Done): void {
  program
    .command("replay")
    .description("raise the alerts that the live sensor would raise on this traffic")
    .argument("<file...>", FILES)
    .option("-b, --baseline <file>", "what is normal, from learn; without it what is new cannot be told")
    .option("-p, --policy <file>", "zones and conduits that are declared: what is denied by default, and how bad it is")
    .option("-c, --config <file>", "settings of detectors; without it their defaults")
    .option("--rules <folder>", "rules of your own, beside the shipped ones")
    .option(
      "--learn-first <duration>",
      "learn from the first part, as in 10m, and watch the rest; instead of a baseline",
    )
    .option("-a, --alerts <file>", "write the alerts there, a record a line")
    .option("-e, --evidence <folder>", "write the frames around each alert there, one pcapng per alert")
    .option("-r, --report <file>", "write a page to hand over: timeline, incidents, assets, conduits, blind spots")
    .option("--shards <number>", "share the detectors out to so many threads, 1 to 16; the alerts are the same")
    .option("--json", "NDJSON on a terminal too")
    .option("--format <name>", "lines for a SIEM: native, rfc5424, cef, leef, ecs, ocsf or eve")
    .option("--deliver", "store what is found and send it through the sinks, as the configuration says")
    .option("--deliver-wait <duration>", "for sinks that take nothing, as in 5m; 30s unless given")
    .option(
      "--speed <times>",
      "1 takes as long as the traffic did, 10 a tenth of it; pauses are cut to 3 s; max unless given",
    )
    .option("--console", "show it in the console while it runs, and until Ctrl-C: for this machine alone, no login")
    .option("--port <number>", "of the console: 8080 unless given, or the next that is free; 0 takes any")
    .option("--fail-on <level>", "exit 4 when there are alerts of this severity or above: low, medium, high, critical")
    .action(async (files: string[], options: ReplayOptions) => {
      const { replay } = await import("./replay.js");
      done(await replay(files, options));
    });
}

function addWhatIf(program: Command, done: Done): void {
  program
    .command("whatif")
    .description("compare the alerts of the same traffic under two baselines or policies")
    .argument("<file...>", "captures: pcap, pcapng, also gzip or zstd; folders")
    .requiredOption("--a <baseline,policy>", "as it is: a baseline, a policy after a comma, or both")
    .requiredOption("--b <baseline,policy>", "as it would be")
    .option("-c, --config <file>", "settings of detectors; without it their defaults")
    .option("--rules <folder>", "rules of your own, beside the shipped ones")
    .option("--json", "one JSON object")
    .action(async (files: string[], options: WhatIfOptions) => {
      const { whatIf } = await import("./what-if.js");
      done(await whatIf(files, options));
    });
}

function addCatalog(program: Command, done: Done): void {
  program
    .command("catalog")
    .description("what is looked for: severity, standards, blind spots, false alarms and what to do")
    .option("-c, --config <file>", "settings of detectors; without it their defaults")
    .option("--rules <folder>", "rules of your own, beside the shipped ones")
    .option("--json", "one JSON object with all detectors")
    .option("--markdown", "a section per detector")
    .action(async (options: CatalogOptions) => {
      const { catalog } = await import("./catalog.js");
      done(catalog(options));
    });
}

function addTo(value: string, values: readonly string[]): readonly string[] {
  return [...values, value];
}
