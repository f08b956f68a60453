import type { RecordStore } from "./record-store.js";

/** How far a replay is. */
export type ReplayState = "waiting" | "running" | "done" | "failed" | "cancelled";

/** A replay of captures that somebody gave to the sensor, beside what it hears. Times are ISO 8601. */
export interface ReplayView {
  readonly id: string;
  readonly who: string;
  readonly begun: string;
  readonly state: ReplayState;
  /** Names as they were given, with their sizes. */
  readonly captures: readonly { readonly name: string; readonly bytes: number }[];
  readonly readBytes: number;
  readonly totalBytes: number;
  readonly alerts: number;
  /** What the program said: notes while it runs, the reason where it failed. */
  readonly notes: readonly string[];
  /** Alerts that a given policy would add or take away, once it is done; undefined where none was given. */
  readonly whatIf: readonly WhatIfView[] | undefined;
}

/** An alert that differs under the other policy. */
export interface WhatIfView {
  readonly what: "gained" | "lost" | "changed";
  readonly detector: string;
  readonly title: string;
  readonly severity: number;
  readonly actor: string;
  readonly target: string | undefined;
}

/** Replays of captures by the baseline and policy in force, each with records of its own. */
export interface ReplayDesk {
  /** The newest first. */
  replays(): readonly ReplayView[];
  replay(id: string): ReplayView | undefined;
  /**
   * Takes captures one after the other, and starts once all are there. Rejects with a SensorFault: what is no capture,
   * what is too large, or one replay too many.
   */
  begin(order: ReplayOrder): Promise<ReplayView>;
  /** Its records, with the alerts as the live ones are asked; undefined before it is done. */
  store(id: string): RecordStore | undefined;
  /** Ends it where it runs, and deletes what it wrote. */
  remove(id: string): Promise<void>;
}

/** What is to be replayed. */
export interface ReplayOrder {
  readonly who: string;
  /** Base name of the capture, as the browser gave it: the attacker's. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Policy to compare with the one in force. */
  readonly policyText?: string | undefined;
}
