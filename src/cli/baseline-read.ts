import { SensorFault } from "../core/fault.js";
import { canonicalJson, type Json, type JsonObject } from "../core/json.js";
import {
  diffBaselineFiles,
  explainKey,
  lintBaselineFile,
  reviewBaselineFile,
  showBaseline,
} from "../sensor/baseline-answers.js";
import { readPolicy } from "../sensor/policy-file.js";
import { coverageText, differenceText, predictionText } from "./baseline-text.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { printable } from "./printable.js";
import { StandardOutput } from "./standard-output.js";

const OPCUA_KINDS = ["ua.client", "ua.server", "ua.point"];
const KINDS = [
  "asset",
  "conduit",
  "mb.cycle",
  "mb.ops",
  "mb.reply",
  "point",
  "refused",
  "loop",
  "link",
  "opening",
  ...OPCUA_KINDS,
];
const STATES = ["ok", "rare", "quarantined", "stale", "finding"];

/** The options of the commands that only read, as the command line gives them. */
export interface AnswerOptions {
  readonly kind?: string;
  readonly state?: string;
  readonly policy?: string;
  readonly alerts?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** `baseline show B` */
export function show(path: string, options: AnswerOptions): ExitCode {
  const { header, entities } = showBaseline(path);
  oneOf("--kind", options.kind, KINDS);
  oneOf("--state", options.state, STATES);
  const wanted = entities.filter(
    ({ kind, state }) => (options.kind ?? kind) === kind && (options.state ?? state) === state,
  );
  if (options.json === true) return print(wanted.map((entity) => canonicalJson(entity as unknown as Json)));
  const lines = wanted.map(({ kind, key, state, src, n, hours, note }) => {
    const origin = src === "learned" ? "" : `, ${src}`;
    const why = note === undefined ? "" : ` ${note}`;
    return `${state.padEnd(11)} ${kind.padEnd(7)} ${key}  (n ${n}, ${hours} h${origin})${why}`;
  });
  return print([...headerText(header), "", ...lines]);
}

/** `baseline diff A B` */
export function diff(before: string, after: string, { json }: AnswerOptions): ExitCode {
  const differences = diffBaselineFiles(before, after);
  if (json === true) return print(differences.map((difference) => canonicalJson(difference as unknown as Json)));
  return print(differences.length === 0 ? ["no difference in what matters"] : differences.map(differenceText));
}

/** `baseline explain B KEY` */
export function explain(path: string, key: string, options: AnswerOptions): ExitCode {
  const { header, lines, alerts } = explainKey(path, key, options.alerts);
  if (options.json === true) return print([...lines, ...alerts].map((line) => canonicalJson(line as Json)));
  const texts = lines.flatMap((line) => entityText(line));
  const raised = alerts.map(
    ({ ts, severityName, detector, id, observed }) => `alert ${ts} ${severityName} ${detector} ${id}: ${observed}`,
  );
  const [from, to] = header.window as [string, string];
  return print([`learned from ${from} to ${to}, sha256 ${String(header.sha256)}`, ...texts, ...raised]);
}

/** `baseline lint B --policy P` */
export function lint(path: string, { policy = "", json }: AnswerOptions): ExitCode {
  const faults = lintBaselineFile(path, readPolicy(policy));
  if (json === true) print(faults.map((fault) => canonicalJson(fault)));
  else {
    const lines = faults.map(({ kind, key, reason }) => `${kind} ${key}: ${reason}`);
    print(lines.length === 0 ? ["the policy allows all that is trusted"] : lines);
  }
  return faults.length === 0 ? EXIT.done : EXIT.usage;
}

/** `baseline review B` */
export function review(path: string, options: AnswerOptions): ExitCode {
  const policy = options.policy === undefined ? undefined : readPolicy(options.policy);
  const { header, items } = reviewBaselineFile(path, policy);
  const shown = options.all === true ? items : items.filter(({ isBulk }) => !isBulk);
  if (options.json === true) {
    return print(
      shown.map(({ entity, risk, reasons, isBulk }) => {
        const { kind, key, state, note } = entity;
        return canonicalJson({ kind, key, state, note, risk, reasons, bulk: isBulk });
      }),
    );
  }
  const lines = shown.map(({ entity, risk, reasons }) => {
    const why = [...reasons, ...(entity.note === undefined ? [] : [entity.note])].join(", ");
    return `${String(risk).padStart(4)}  ${entity.state.padEnd(11)} ${entity.kind.padEnd(7)} ${entity.key}  ${why}`;
  });
  const rest = items.length - shown.length;
  const bulk = rest === 0 ? [] : [`${rest} more of little risk, to be approved together (--all lists them)`];
  return print([...headerText(header), "", "risk  state       kind    key", ...lines, ...bulk]);
}

function headerText(header: JsonObject): string[] {
  const [from, to] = header.window as [string, string];
  const by = typeof header.approvedBy === "string" ? `approved by ${header.approvedBy}` : "not approved: in shadow";
  const lines = [`learned from ${from} to ${to}, ${Number(header.packets)} packets; ${by}`];
  if (header.predicted !== undefined) lines.push(predictionText(header.predicted as JsonObject));
  return [...lines, ...coverageText(header)];
}

function entityText({ kind, key, ...fields }: JsonObject): string[] {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return [`${String(kind)} ${String(key)}`, ...given.map(([name, value]) => `  ${name}: ${plain(value)}`)];
}

function plain(value: Json | undefined): string {
  return typeof value === "string" ? value : canonicalJson(value);
}

function oneOf(option: string, value: string | undefined, choices: readonly string[]): void {
  if (value === undefined || choices.includes(value)) return;
  throw new SensorFault("USAGE", `"${value}" is none for ${option}; there are: ${choices.join(", ")}`);
}

function print(lines: readonly string[]): ExitCode {
  const output = new StandardOutput();
  for (const line of lines) output.text(`${printable(line)}\n`);
  output.flush();
  return EXIT.done;
}
