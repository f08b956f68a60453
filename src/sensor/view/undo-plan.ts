import { readEntity } from "../../baseline/entity-line.js";
import { LineFields } from "../../baseline/line-fields.js";
import type { BaselineContents, BaselineEntity } from "../../contracts/baseline.js";
import { SensorFault } from "../../core/fault.js";
import type { JsonObject } from "../../core/json.js";
import type { BaselinePlan } from "../baseline-plan.js";
import { approvalLine, byPlace, HEADER, lineOf } from "./baseline-changes.js";
import type { JournalEntry } from "./decision-journal.js";

const NAMED_MAX = 3;

type KeptChange = JournalEntry["changes"][number];

/**
 * The baseline without what the entry changed. `later`: decisions after it that stand. Throws a SensorFault
 * DECISION_REFUSED where something else has come to stand on it.
 */
export function undoPlan(
  contents: BaselineContents,
  { changes }: JournalEntry,
  later: readonly JournalEntry[],
): BaselinePlan {
  const entities = byPlace(contents.entities);
  const others = changes.filter((change) => lineIn(contents, entities, change) !== change.after);
  if (others.length > 0) throw changedSince(others, later);
  const gone = changes.filter(({ kind, before }) => kind === "asset" && before === undefined);
  const resting = later.find((entry) => entry.changes.some(({ key }) => gone.some((asset) => key.includes(asset.key))));
  if (resting !== undefined) throw takenFirst(resting, "rests on what this would take away");
  let header: JsonObject | undefined;
  for (const { kind, key, before } of changes) {
    if (kind === HEADER.kind) {
      const { approvedBy = null, approvedAt, note } = JSON.parse(before ?? "{}") as JsonObject;
      header = { approvedBy, approvedAt, note };
    } else if (before === undefined) entities.delete(`${kind} ${key}`);
    else entities.set(`${kind} ${key}`, entityIn(before));
  }
  return { entities: [...entities.values()], ...(header === undefined ? {} : { header }) };
}

/** Whether the baseline has the lines of `side` of the entry. */
export function hasLines(contents: BaselineContents, { changes }: JournalEntry, side: "before" | "after"): boolean {
  const entities = byPlace(contents.entities);
  return changes.every((change) => lineIn(contents, entities, change) === change[side]);
}

function lineIn(
  { header }: BaselineContents,
  entities: ReadonlyMap<string, BaselineEntity>,
  { kind, key }: KeptChange,
): string | undefined {
  if (kind === HEADER.kind) return approvalLine(header);
  const entity = entities.get(`${kind} ${key}`);
  return entity === undefined ? undefined : lineOf(entity);
}

function entityIn(line: string): BaselineEntity {
  return readEntity(new LineFields("decisions that were kept", 1, line));
}

function changedSince(others: readonly KeptChange[], later: readonly JournalEntry[]): SensorFault {
  const names = others.map(({ kind, key }) => (kind === HEADER.kind ? "the approval of the whole" : `${kind} ${key}`));
  const isSame = (one: KeptChange) => others.some(({ kind, key }) => kind === one.kind && key === one.key);
  const by = later.find(({ changes }) => changes.some(isSame));
  if (by !== undefined) return takenFirst(by, `changed ${listed(names)} since`);
  const next = "decide anew about what there is now";
  const message = `${listed(names)} was changed since, by a command or by learning again: ${next}`;
  return new SensorFault("DECISION_REFUSED", message);
}

function takenFirst({ records: [{ id, who }] }: JournalEntry, what: string): SensorFault {
  return new SensorFault("DECISION_REFUSED", `decision ${id} of ${who} ${what}: take that one back first`);
}

function listed(names: readonly string[]): string {
  const more = names.length - NAMED_MAX;
  const shown = names.slice(0, NAMED_MAX).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}
