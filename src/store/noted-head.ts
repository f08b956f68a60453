import { type Database, textIn } from "./database.js";
import { EMPTY_LOG, type LogHead } from "./log-line.js";

/** Number and line hash of the last record, as noted beside it. */
export function notedHead(database: Database, lastSeq: number): LogHead {
  if (lastSeq === 0) return EMPTY_LOG;
  const noted = textIn(database.prepare("SELECT value FROM note WHERE name = 'log-head'").get(), "value");
  const head = noted === "" ? undefined : (JSON.parse(noted) as LogHead);
  return head?.seq === lastSeq ? head : { seq: lastSeq, sha256: "" };
}
