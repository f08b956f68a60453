import { signal } from "@preact/signals";
import type { StoredRecord } from "../../../../src/contracts/record-store.js";
import { followStream } from "../api/stream.js";

const UNSEEN_MAX = 10_000;

type Heard = (records: readonly StoredRecord[]) => void;

const listeners = new Set<Heard>();

/** Records that the stream left out since the page was opened. */
export const leftOut = signal(0);

/** Alerts that were raised while nobody looked at a list of them; at most 10 000 are told apart. */
export const unseen = signal<ReadonlySet<string>>(new Set());

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
      noteUnseen(records);
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

function noteUnseen(records: readonly StoredRecord[]): void {
  const ids = new Set(unseen.value);
  for (const { record } of records) {
    if (record.kind === "alert" && record.count === 1 && ids.size < UNSEEN_MAX) ids.add(record.id);
  }
  if (ids.size > unseen.value.size) unseen.value = ids;
}
