import type { AccessRecord } from "../../src/contracts/trail.js";
import type { ServedStore } from "./served-store.js";

/** What was told of people, the oldest first. */
export function accessRecords({ store }: ServedStore): readonly AccessRecord[] {
  return store.after(0, 1000).flatMap(({ record }) => (record.kind === "access" ? [record] : []));
}
