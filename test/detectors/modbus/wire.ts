import type { AlertRecord, AuditRecord, SensorRecord } from "../../../src/contracts/alert.js";
import type { Policy } from "../../../src/contracts/policy.js";
import { type Host, host } from "../../inventory/frames.js";
import { type Exchange, MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { learnedFrom, watched } from "../../sensor/watched.js";
import { START } from "../given.js";

/** A host of the plant that talks to nobody while learning. */
export const STRANGER = host(66);

/** One exchange per request, in one connection of the client with the first controller. */
export type Told = readonly Exchange[];

export interface Case {
  /** What is in the traffic that is learned, beside the usual. */
  readonly learned?: Told;
  /** What is in the traffic that is watched, beside the usual. */
  readonly seen: Told;
  /** Who sends it; the master unless told. */
  readonly client?: Host;
  readonly hasBaseline?: boolean;
  readonly policy?: Policy;
}

/** A request that is answered like this; undefined: not at all. */
export function exchange(request: readonly number[], response?: readonly number[], unit?: number): Exchange {
  return unit === undefined ? { request, response } : { request, response, unit };
}

/** Reads one point with this function. */
export function readOne(functionCode: number, address: number, exception?: number): Exchange {
  const size = functionCode <= 2 ? [1, 0] : [2, 0, 0];
  const response = exception === undefined ? [functionCode, ...size] : [0x80 | functionCode, exception];
  return exchange([functionCode, address >> 8, address & 0xff, 0, 1], response);
}

/**
 * What the sensor says by this detector, real frames through the whole pipeline: the severity of each alert and audit
 * event that is named after it, `evidence` for each of which it is a part.
 */
export function saidBy(
  detector: string,
  { learned, seen, client = MASTER, hasBaseline = true, policy }: Case,
): string[] {
  const plantWith = (told: Told | undefined) => {
    const plant = usual(new Plant(), 21);
    for (const [i, one] of (told ?? []).entries()) plant.modbus(10.55 + i / 50, client, PLC_A, one);
    return plant.frames(START);
  };
  const baseline = hasBaseline ? learnedFrom(plantWith(learned)) : undefined;
  const records = watched(plantWith(seen), { baseline, policy });
  return [...latest(records).values()].flatMap((record) => {
    const name = record.kind === "alert" ? record.detector : record.source;
    if (name === detector) return record.kind === "alert" ? record.severityName : "info";
    return record.evidence.some((item) => item.detector === detector) ? "evidence" : [];
  });
}

function latest(records: readonly SensorRecord[]): Map<string, AlertRecord | AuditRecord> {
  const last = new Map<string, AlertRecord | AuditRecord>();
  for (const record of records) if (record.kind === "alert" || record.kind === "audit") last.set(record.id, record);
  return last;
}
