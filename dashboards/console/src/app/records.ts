import { signal } from "@preact/signals";
import type { StoredRecord } from "../../../../src/contracts/record-store.js";
import { followStream } from "../api/stream.js";

type Heard = (records: readonly StoredRecord[]) => void;

const listeners = new Set<Heard>();

/** Records that the stream left out since the page was opened. */
export const leftOut = signal(0);

/** Hears new alerts and decisions, and of anything that makes what is shown old: then with none. */
export function onAlerts(heard: Heard): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

/** Follows the stream for the whole page. */
export function followRecords(): () => void {
  const tellAll = (records: readonly StoredRecord[]) => {
    for (const heard of listeners) heard(records);
  };
  return followStream({
    records(records) {
      const relevant = records.filter(({ record }) => record.kind === "alert" || record.kind === "decision");
      if (relevant.length > 0) tellAll(relevant);
    },
    reset: () => tellAll([]),
    gap(firstSeq, lastSeq) {
      leftOut.value += lastSeq - firstSeq + 1;
      tellAll([]);
    },
  });
}
