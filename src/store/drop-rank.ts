import type { KeptRecord } from "../contracts/record-store.js";

/** The sensor on itself and people's decisions go after low and medium alerts. */
const OWN_RANK = 3;

/** What has the lowest goes first when there is no room. */
export function dropRank(record: {
  readonly kind: KeptRecord["kind"];
  readonly severity?: number | undefined;
}): number {
  return record.severity ?? (record.kind === "health" || record.kind === "decision" ? OWN_RANK : 0);
}
