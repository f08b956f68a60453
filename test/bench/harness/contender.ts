import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countLines, sumOfFlowMessages } from "./count.js";
import type { Program } from "./measure.js";
import { writeSuricataConfig } from "./suricata-config.js";

/** A way to read a capture: one of ours or a peer's. */
export interface Contender {
  readonly name: string;
  /** The program that must be there, and how to get it; ours needs none. */
  readonly needs?: { readonly program: string; readonly how: string };
  /** Runs once beforehand and is not counted. */
  readonly prepare?: (capture: string, folder: string) => Program;
  readonly run: (capture: string, folder: string) => Program;
  /**
   * How many Modbus messages the last run found, and how many of the truth's a complete answer is; undefined for one
   * that writes none.
   */
  readonly found?: (folder: string) => Promise<number>;
  /** True when it reports one record per transaction instead of one per message. */
  readonly isPerTransaction?: boolean;
  /** Most memory it is meant to need, in bytes; of ours. */
  readonly peakBytesGoal?: number;
}

const DECODE_BYTES_GOAL = 128 * 2 ** 20;
const PIPELINE_BYTES_GOAL = 192 * 2 ** 20;

const CLI = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));

const TSHARK_FIELDS = [
  "frame.time_epoch",
  "ip.src",
  "ip.dst",
  "mbtcp.trans_id",
  "modbus.func_code",
  "modbus.reference_num",
  "mqtt.topic",
  "opcua.servicenodeid.numeric",
];

const FLOWS_FILE = "flows.ndjson";
/** What `decode` wrote in the folder of a run, and what a Modbus record in it holds. */
export const MESSAGES_FILE = "messages.ndjson";
export const MODBUS_RECORD = '"protocol":"modbus"';
/** A response with its request. */
export const MODBUS_PAIR = /"protocol":"modbus".*"requestFrame":/;
const TSHARK_FILE = "tshark.tsv";
const BASELINE_FILE = "baseline.jsonl";

/** Decodes and pairs every message, keeps the sums of each connection and prints those: some hundred lines. */
export const OURS_FLOWS: Contender = {
  name: "zonewarden decode --flows --protocol modbus",
  run: (capture, folder) => ({
    command: [process.execPath, CLI, "decode", "--flows", "--protocol", "modbus", capture],
    stdoutPath: join(folder, FLOWS_FILE),
  }),
  found: (folder) => sumOfFlowMessages(join(folder, FLOWS_FILE)),
  peakBytesGoal: DECODE_BYTES_GOAL,
};

export const OURS_MESSAGES: Contender = {
  name: "zonewarden decode",
  run: (capture, folder) => ({
    command: [process.execPath, CLI, "decode", capture],
    stdoutPath: join(folder, MESSAGES_FILE),
  }),
  found: (folder) => countLines(join(folder, MESSAGES_FILE), MODBUS_RECORD),
  peakBytesGoal: DECODE_BYTES_GOAL,
};

/** The whole sensor over traffic that it knows: every detector with a baseline. It fails when there is an alert. */
export const OURS_PIPELINE: Contender = {
  name: "zonewarden replay --baseline",
  prepare: (capture, folder) => ({
    command: [process.execPath, CLI, "learn", capture, "--out", join(folder, BASELINE_FILE)],
    stdoutPath: join(folder, "learn.txt"),
  }),
  run: (capture, folder) => ({
    command: [process.execPath, CLI, "replay", capture, "--baseline", join(folder, BASELINE_FILE), "--fail-on", "low"],
    stdoutPath: join(folder, "alerts.ndjson"),
  }),
  peakBytesGoal: PIPELINE_BYTES_GOAL,
};

const TSHARK = { program: "tshark", how: "apt-get install tshark" };
const SURICATA = { program: "suricata", how: "apt-get install -t bookworm-backports suricata" };

export const TSHARK_FIELD_LIST: Contender = {
  name: "tshark -T fields",
  needs: TSHARK,
  run: (capture, folder) => ({
    command: ["tshark", "-r", capture, "-T", "fields", ...TSHARK_FIELDS.flatMap((field) => ["-e", field])],
    stdoutPath: join(folder, TSHARK_FILE),
  }),
  found: (folder) => countLines(join(folder, TSHARK_FILE), /^[^\t]*\t[^\t]*\t[^\t]*\t[^\t]/),
};

function suricata(name: string, hasEve: boolean): Contender {
  const logs = (folder: string) => join(folder, hasEve ? "suricata-eve" : "suricata");
  const contender: Contender = {
    name,
    needs: SURICATA,
    run: (capture, folder) => {
      mkdirSync(logs(folder), { recursive: true });
      const config = writeSuricataConfig(logs(folder), hasEve);
      const options = ["-c", config, "-S", "/dev/null", "-l", logs(folder), "-k", "none", "--runmode", "single"];
      return { command: ["suricata", ...options, "-r", capture], stdoutPath: join(logs(folder), "stdout") };
    },
    isPerTransaction: true,
  };
  if (!hasEve) return contender;
  return { ...contender, found: (folder) => countLines(join(logs(folder), "eve.json"), '"event_type":"modbus"') };
}

export const SURICATA_SILENT = suricata("Suricata without EVE", false);
export const SURICATA_EVE = suricata("Suricata with EVE", true);

/** True when the program that a contender needs can be started. */
export function isInstalled({ needs }: Contender): boolean {
  return needs === undefined || versionOf(needs.program) !== undefined;
}

/** "tshark 4.0.17": what the program says of itself, undefined when it is not there. */
export function versionOf(program: string): string | undefined {
  try {
    const said = execFileSync(program, [program === "suricata" ? "-V" : "--version"], { encoding: "utf8" });
    const version = /\d+\.\d+\.\d+/.exec(said)?.[0];
    return version === undefined ? undefined : `${program} ${version}`;
  } catch {
    return undefined;
  }
}
