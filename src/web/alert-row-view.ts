import { z } from "zod";
import { alertStatuses } from "../contracts/alert-query.js";
import type { StoredAlert } from "../contracts/record-store.js";
import { type AlertRow, alertRow } from "./query/alert-list.js";

const party = z.looseObject({ asset: z.string() });

/** An alert in a list, for the description of the API. */
export const alertRowView = z
  .looseObject({
    id: z.string(),
    seq: z.int(),
    ts: z.string(),
    lastTs: z.string(),
    severity: z.int(),
    detector: z.string(),
    title: z.string(),
    observed: z.string(),
    phase: z.string(),
    incident: z.string(),
    count: z.int(),
    outcome: z.string(),
    status: z.enum(alertStatuses),
    actor: party,
    target: party.optional(),
  })
  .meta({ description: "What a list shows of an alert; the keys are those of its record." });

/** An alert as a list shows it. */
export function rowOf({ record, seq, status }: StoredAlert): AlertRow {
  return alertRow(record, seq, status);
}

/** For examples. */
export const exampleRow: AlertRow = {
  id: "A-5f0c2a",
  seq: 17,
  ts: "2026-11-21T03:59:36.387257Z",
  lastTs: "2026-11-21T04:02:11.000000Z",
  severity: 3,
  detector: "modbus/unauthorised-writer",
  title: "Unauthorised Modbus write",
  observed: "10.20.1.15 wrote 7 to holding register 40 of 10.20.2.10",
  phase: "detect",
  incident: "I-81be10",
  count: 4,
  outcome: "accepted",
  status: "open",
  actor: { asset: "a:00:50:56:b9:e2:ad", ip: "10.20.1.15", zone: "supervisory" },
};
