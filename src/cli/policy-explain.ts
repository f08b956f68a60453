import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { SensorFault } from "../core/fault.js";
import { canonicalJson, type JsonObject } from "../core/json.js";
import { endFrom, questionFrom } from "../sensor/asked-question.js";
import { answersTo, type PolicyAnswer, partyAnswerRecord, policyAnswerRecord } from "../sensor/policy-answers.js";
import { readPolicy } from "../sensor/policy-file.js";
import { partyOf } from "../sensor/policy-question.js";
import { questionOf } from "../sensor/record-question.js";
import { askedTime } from "./asked-time.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { answerText, partyText } from "./policy-text.js";
import { OutputClosed, StandardOutput } from "./standard-output.js";

/** The options of `policy explain` as the command line gives them. */
export interface ExplainOptions {
  readonly from?: string;
  readonly to?: string;
  readonly service?: string;
  readonly operation?: string;
  readonly unit?: string;
  readonly sni?: string;
  readonly vlan?: string;
  readonly at?: string;
  readonly record?: string;
  readonly json?: boolean;
}

type Policy = ReturnType<typeof readPolicy>;

/** `policy explain FILE`: what a policy says to a question in words, or to each record of a file. */
export async function policyExplain(file: string, options: ExplainOptions): Promise<ExitCode> {
  const policy = readPolicy(file);
  const output = new StandardOutput();
  try {
    if (options.record !== undefined) await explainRecords(policy, options.record, options, output);
    else explainWords(policy, options, output);
    output.flush();
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  }
  return EXIT.done;
}

function explainWords(policy: Policy, options: ExplainOptions, output: StandardOutput): void {
  const { from, to, service, operation, sni, json } = options;
  if (from === undefined) {
    throw new SensorFault("USAGE", "nothing is asked: name --from, --to and --service, or records with --record");
  }
  const vlan = numberOf(options.vlan, "--vlan");
  if (to === undefined) {
    const answer = policy.explainParty(partyOf(endFrom(from), vlan === undefined ? [] : [vlan]));
    output.text(json ? `${canonicalJson(partyAnswerRecord(answer))}\n` : partyText(answer));
    return;
  }
  if (service === undefined) throw new SensorFault("USAGE", "name the --service too, such as modbus or tcp/502");
  const unit = numberOf(options.unit, "--unit");
  const time = askedTime(options.at);
  const question = questionFrom({ from, to, service, operation, unit, sni, vlan, time });
  for (const answer of answersTo(policy, question)) write(answer, json, output);
}

async function explainRecords(
  policy: Policy,
  path: string,
  { json }: ExplainOptions,
  output: StandardOutput,
): Promise<void> {
  const input = path === "-" ? process.stdin : createReadStream(path);
  let number = 0;
  let asked = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === "") continue;
      const question = questionOf(recordIn(line, `${path === "-" ? "stdin" : path}:${number}`));
      if (question === undefined) continue;
      asked++;
      for (const answer of answersTo(policy, question)) write(answer, json, output);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof SensorFault) throw error;
    throw new SensorFault("USAGE", `${path} cannot be read (${code}): name a file of records, or - for stdin`, {
      cause: error,
    });
  }
  if (asked === 0) {
    process.stderr.write("no record asked anything: they must be of decode, decode --flows, or alerts with a target\n");
  }
}

function write(answer: PolicyAnswer, json: boolean | undefined, output: StandardOutput): void {
  output.text(json ? `${canonicalJson(policyAnswerRecord(answer))}\n` : answerText(answer));
}

function recordIn(line: string, place: string): JsonObject {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  } catch {
    // Told below.
  }
  throw new SensorFault("USAGE", `${place}:1: this line is no JSON object: records are NDJSON, one a line`);
}

function numberOf(text: string | undefined, option: string): number | undefined {
  if (text === undefined || /^\d{1,5}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new SensorFault("USAGE", `"${text}" is no number for ${option}`);
}
