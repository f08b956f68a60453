import type { PlatformThreat } from "../catalog/iso-24392.js";
import type { JsonObject } from "../core/json.js";
import type { AlertRecord } from "./alert.js";
import type { CatalogueEntry } from "./detector.js";

/** A message out of the evidence of an alert. */
export interface MessageView {
  /** In the evidence file. */
  readonly frame: number;
  readonly ts: string;
  readonly protocol: string;
  readonly from: string;
  readonly to: string;
  /** One line. */
  readonly summary: string;
  /** Of a message of some size a part. */
  readonly body: JsonObject;
  readonly anomalies: readonly string[];
  /**
   * The message in hex, at most 512 bytes of it, and which field lies where; names may come more than once. What is
   * secret is zeros, and the name of its field ends in ` (hidden)`.
   */
  readonly bytesHex: string;
  /** As it was sent. */
  readonly lengthBytes: number;
  readonly fields: readonly { readonly name: string; readonly at: number; readonly length: number }[];
}

/** Messages of an evidence file. */
export interface DecodedEvidence {
  /** At most 200, those nearest to the alert. */
  readonly messages: readonly MessageView[];
  /** There were more. */
  readonly isCut: boolean;
}

/** Reads what was captured around alerts. */
export interface EvidenceDesk {
  /** Messages of an evidence file, those nearest to the alert. Rejects with a SensorFault where it cannot be read. */
  messages(evidencePath: string, alert: AlertRecord): Promise<DecodedEvidence>;
}

/** What stands behind the alerts of a detector: in the catalogue and in the standards. */
export interface AlertGround {
  readonly blindTo: readonly string[];
  readonly falseAlarms: readonly string[];
  readonly triage: readonly string[];
  readonly sr: readonly { readonly id: string; readonly title: string }[];
  readonly attack: readonly { readonly id: string; readonly name: string; readonly url: string }[];
  readonly iso24392: readonly { readonly id: PlatformThreat; readonly title: string }[];
}

/** What stands behind an alert, for its page. */
export interface AlertBackground {
  /** Undefined where there is no such detector. */
  ground(detector: string): AlertGround | undefined;
  /** Every detector and rule, by id. */
  catalogue(): readonly CatalogueEntry[];
}
