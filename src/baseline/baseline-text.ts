import type { BaselineContents, BaselineEntity } from "../contracts/baseline.js";
import { canonicalJson, type JsonObject } from "../core/json.js";
import { formatPacketTime, type PacketTime } from "../core/packet-time.js";
import { sha256 } from "../core/sha256.js";
import { entityLine } from "./entity-line.js";

/** Version of the artefact's form. */
export const BASELINE_SCHEMA = 2;

/** What learning saw, for the first line. */
export interface LearningRun {
  /** Times of the first and last packet. */
  readonly from: PacketTime;
  readonly to: PacketTime;
  readonly packets: number;
  /** Version of the code that learned. */
  readonly code: string;
  /** How much of each class was seen; left out where nothing is known of it. */
  readonly coverage?: JsonObject;
}

/** The text artefact of what was learned: a header, then one entity per line, sorted by kind and key. */
export function writeLearned(entities: readonly BaselineEntity[], run: LearningRun): string[] {
  const lines = entityLines(entities);
  const header: JsonObject = {
    kind: "header",
    schema: BASELINE_SCHEMA,
    window: [formatPacketTime(run.from), formatPacketTime(run.to)],
    packets: run.packets,
    code: run.code,
    coverage: run.coverage ?? {},
    parent: null,
    approvedBy: null,
    entities: lines.length,
    sha256: digestOf(lines),
  };
  return [canonicalJson(header), ...lines];
}

/** The entity lines in their order, and their digest. */
export function writeEntities(entities: readonly BaselineEntity[]): {
  readonly lines: string[];
  readonly sha256: string;
} {
  const lines = entityLines(entities);
  return { lines, sha256: digestOf(lines) };
}

/** The lines from which these contents were read. */
export function writeContents({ header, entities }: BaselineContents): string[] {
  return [canonicalJson(header), ...entityLines(entities)];
}

/** sha256 over the lines, each with its line feed, as hexadecimal. */
export function digestOf(lines: readonly string[]): string {
  return sha256(...lines.flatMap((line) => [line, "\n"]));
}

function entityLines(entities: readonly BaselineEntity[]): string[] {
  return [...entities].sort(byKindAndKey).map((entity) => canonicalJson(entityLine(entity)));
}

function byKindAndKey(one: BaselineEntity, other: BaselineEntity): number {
  if (one.kind !== other.kind) return one.kind < other.kind ? -1 : 1;
  return one.key < other.key ? -1 : 1;
}
