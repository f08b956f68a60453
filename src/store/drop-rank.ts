import type { KeptRecord } from "../contracts/record-store.js";

/** The sensor on itself, people's decisions and who came in go after low and medium alerts. */
const OWN_RANK = 3;

/** What has the lowest goes first when there is no room. */
export function dropRank(record: {
  readonly kind: KeptRecord["kind"];
  readonly severity?: number | undefined;
}): number {
  const isOwn = record.kind === "health" || record.kind === "decision" || record.kind === "access";
  return record.severity ?? (isOwn ? OWN_RANK : 0);
}
