import type { TacticId } from "../catalog/attack-ics.js";
import type { Outcome } from "../contracts/alert.js";
import type { Finding } from "../contracts/detector.js";
import type { Session } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import type { KeptEvidence, Raised } from "./open-alert.js";

/** A session as it stood, without what it does. */
export type SessionMemory = {
  readonly [Key in keyof Session]: Session[Key];
};

/** A finding with what identifies it; the detector by its id. */
export interface RaisedMemory extends Omit<Raised, "doc" | "finding"> {
  readonly doc: string;
  readonly finding: Omit<Finding, "session"> & { readonly session: SessionMemory | undefined };
}

/** An alert that was told, plain enough for a file. */
export interface AlertMemory {
  readonly id: string;
  /** What is found again under any of these goes on with it. */
  readonly keys: readonly string[];
  readonly lead: RaisedMemory;
  readonly recurrence: number;
  readonly suppressed: number;
  readonly count: number;
  readonly level: number;
  readonly supportLevel: number;
  readonly outcome: Outcome;
  readonly firstTime: PacketTime;
  readonly lastTime: PacketTime;
  readonly lastSeen: PacketTime;
  readonly toldTime: PacketTime;
  readonly lastFrame: number;
  readonly frames: readonly number[];
  readonly evidence: readonly KeptEvidence[];
  readonly supports: readonly (readonly [detector: string, confidence: number])[];
  /** By what others may find it, but for its session, which has another number after a restart. */
  readonly links: readonly string[];
  /** Undefined of what is no alert but an audit event. */
  readonly incident: string | undefined;
}

/** What an alert brought into its incident. */
export interface IncidentAlertMemory {
  readonly id: string;
  readonly actor: string;
  readonly target: string | undefined;
  readonly time: PacketTime;
  readonly level: number;
  readonly tactic: TacticId;
  readonly title: string;
}

/** An incident of such alerts. */
export interface IncidentMemory {
  readonly id: string;
  readonly firstTime: PacketTime;
  readonly lastTime: PacketTime;
  readonly alerts: readonly string[];
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly stages: readonly { readonly time: PacketTime; readonly alert: IncidentAlertMemory }[];
  readonly lead: IncidentAlertMemory;
  /** How many of its alerts it was told with; undefined once it has been told to be quiet. */
  readonly told: number | undefined;
}

/** What an alert book has told and may yet go on with. */
export interface AlertBookMemory {
  readonly alerts: readonly AlertMemory[];
  readonly incidents: readonly IncidentMemory[];
}
