import type { AlertRecord } from "../../../src/contracts/alert.js";

/** What is kept of an alert, or of a later record of it. */
export interface ToldAlert {
  readonly id: string;
  readonly detector: string;
  readonly severityName: string;
  readonly ts: string;
  readonly observed: string;
  /** When it was told, in microseconds of the plant. */
  readonly toldUs: number;
  /** Of its own and of the detectors in its evidence since `sinceTs`. */
  readonly detectors: readonly string[];
  readonly parties: readonly string[];
}

/** Undefined: nobody must look at it. */
export function toldAlert(record: AlertRecord, toldUs: number, sinceTs: string): ToldAlert | undefined {
  if (record.severityName === "info") return undefined;
  const { id, detector, severityName, ts, observed, actor, target } = record;
  const evidence = record.evidence.filter((item) => item.ts >= sinceTs);
  const own = record.lastTs >= sinceTs ? [detector] : [];
  const detectors = [...new Set([...own, ...evidence.flatMap((item) => item.detector ?? [])])];
  const parties = [actor, target].flatMap((party) => (party === undefined ? [] : [party.ip ?? "", party.mac ?? ""]));
  return { id, detector, severityName, ts, observed, toldUs, detectors, parties: parties.filter((one) => one !== "") };
}
