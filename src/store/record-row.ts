import type { KeptRecord } from "../contracts/record-store.js";
import { canonicalJson, type Json } from "../core/json.js";
import { keptText, type SqlValue } from "./database.js";

/** What is asked of records stands in columns of its own, the rest in `body`. */
export interface RecordRow {
  readonly kind: KeptRecord["kind"];
  readonly id: string | undefined;
  /** Of decisions: what they are about. */
  readonly about: string | undefined;
  readonly incident: string | undefined;
  /** Of alerts and incidents. */
  readonly severity: number | undefined;
  readonly detector: string | undefined;
  /** Empty for a party without a zone; undefined where there is no party. There is no target without an actor. */
  readonly actorZone: string | undefined;
  readonly targetZone: string | undefined;
  /** Canonical JSON. */
  readonly body: string;
}

/** The columns of a record. */
export function recordRow(record: KeptRecord): RecordRow {
  const { actor, target } = "actor" in record ? record : { actor: undefined, target: undefined };
  return {
    kind: record.kind,
    id: kept("id" in record ? record.id : undefined),
    about: kept(record.kind === "decision" ? record.about : undefined),
    incident: kept(record.kind === "alert" ? record.incident : undefined),
    severity: "severity" in record ? record.severity : undefined,
    detector: kept(detectorOf(record)),
    actorZone: kept(actor === undefined ? undefined : (actor.zone ?? "")),
    targetZone: kept(target === undefined ? undefined : (target.zone ?? "")),
    body: canonicalJson(record as unknown as Json),
  };
}

/** The record of a `body`. */
export function recordOf(body: SqlValue | undefined): KeptRecord {
  return JSON.parse(String(body)) as KeptRecord;
}

function detectorOf(record: KeptRecord): string | undefined {
  if (record.kind === "alert") return record.detector;
  return record.kind === "audit" ? record.source : undefined;
}

function kept(text: string | undefined): string | undefined {
  return text === undefined ? undefined : keptText(text);
}
