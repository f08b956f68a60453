import { SensorFault } from "../core/fault.js";
import { canonicalJson } from "../core/json.js";
import { type LogVerdict, verifyStoredLog } from "../sensor/stored-records.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { StandardOutput } from "./standard-output.js";

/** The options of `verify-log` as the command line gives them. */
export interface VerifyLogOptions {
  readonly head?: string;
  readonly seq?: string;
  readonly json?: boolean;
}

/** `verify-log FOLDER`: the first place where a log is not what was written; exit code 1 when there is one. */
export function verifyLogCommand(folder: string, { head, seq, json }: VerifyLogOptions): ExitCode {
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) {
    throw new SensorFault("USAGE", `--head ${head} is no sha256: give its 64 digits in lower case`);
  }
  if (seq !== undefined && !/^[1-9]\d{0,14}$/.test(seq)) {
    throw new SensorFault("USAGE", `--seq ${seq} is no number of a record: they count from 1`);
  }
  const verdict = verifyStoredLog(folder, {
    ...(head === undefined ? {} : { sha256: head }),
    ...(seq === undefined ? {} : { seq: Number(seq) }),
  });
  const output = new StandardOutput();
  output.text(json ? `${canonicalJson({ ...verdict, broken: verdict.broken ?? null } as never)}\n` : textOf(verdict));
  output.flush();
  return verdict.broken === undefined ? EXIT.done : EXIT.failed;
}

function textOf({ files, records, firstSeq, head, broken }: LogVerdict): string {
  const extent = `${counted(records, "record")} in ${counted(files, "file")}`;
  if (broken !== undefined) {
    const place = broken.line === 0 ? broken.file : `${broken.file}:${broken.line}`;
    return `${place}: ${broken.message}\n${extent} read that fit; up to record ${head.seq} the chain is whole\n`;
  }
  const since = firstSeq > 1 ? `, from record ${firstSeq} on; the log says that earlier ones were removed` : "";
  return `${extent}: the chain is whole${since}\nlast record ${head.seq}, sha256 ${head.sha256}\n`;
}

function counted(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? "" : "s"}`;
}
