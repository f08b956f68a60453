import type { AlertRecord, HealthRecord, IncidentRecord } from "./alert.js";
import type { DecisionRecord } from "./trail.js";

/** What is stored of a time, for a report about it. */
export interface ReportedTime {
  /** Name of the sensor, and what writes, with its version. */
  readonly sensor: string;
  readonly application: string;
  /** ISO 8601; undefined where the time is open. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Each as it stands, the worst first. */
  readonly alerts: readonly AlertRecord[];
  readonly incidents: readonly IncidentRecord[];
  /** The oldest first. */
  readonly decisions: readonly DecisionRecord[];
  readonly health: readonly HealthRecord[];
  /** Alerts and others for which there is no room. */
  readonly leftOut: number;
}

/** A page that stands alone. */
export interface ReportPage {
  readonly html: string;
  /** Its one style sheet, as it lies in it. */
  readonly style: string;
}

/** Writes what is stored down for people who have no console. */
export interface ReportDesk {
  page(reported: ReportedTime): ReportPage;
}
