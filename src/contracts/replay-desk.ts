import type { RecordStore } from "./record-store.js";

/** How far a replay is; one that is started and waits for another is running. */
export type ReplayState = "waiting" | "running" | "done" | "failed" | "cancelled";

/** A replay of captures that somebody gave to the sensor, beside what it hears. Times are ISO 8601. */
export interface ReplayView {
  readonly id: string;
  readonly who: string;
  readonly begun: string;
  readonly state: ReplayState;
  /** Names as they were given, with their sizes; `file` is what its alerts call it where there are several. */
  readonly captures: readonly { readonly name: string; readonly file: string; readonly bytes: number }[];
  readonly readBytes: number;
  readonly totalBytes: number;
  /** Once it is done. */
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

/** What a replay may have, and how many are kept: the oldest goes for a new one. */
export interface ReplayRoom {
  readonly captureBytesMax: number;
  /** Of all captures of one. */
  readonly captureBytesInAllMax: number;
  readonly capturesMax: number;
  readonly replaysMax: number;
}

/** Replays of captures by the baseline and policy in force, each with records of its own. */
export interface ReplayDesk {
  readonly room: ReplayRoom;
  /** The newest first. */
  replays(): readonly ReplayView[];
  replay(id: string): ReplayView | undefined;
  /** A new one, which waits for captures. Throws a SensorFault: REPLAY_REFUSED, or POLICY_INVALID. */
  begin(order: ReplayOrder): ReplayView;
  /**
   * Takes a capture; one of the same name goes. Rejects with a SensorFault: what is no capture, or REPLAY_REFUSED
   * where it is too large, or no captures are waited for.
   */
  addCapture(id: string, capture: GivenCapture): Promise<ReplayView>;
  /** All captures are there. Throws a SensorFault REPLAY_REFUSED. */
  start(id: string): ReplayView;
  /** Its records, with the alerts as the live ones are asked; undefined before it is done. */
  store(id: string): RecordStore | undefined;
  /** Ends it where it runs, and deletes what it wrote. */
  remove(id: string): Promise<void>;
}

/** What is to be replayed. */
export interface ReplayOrder {
  readonly who: string;
  /** Policy to compare with the one in force. */
  readonly policyText?: string | undefined;
}

/** A capture on its way to the sensor. */
export interface GivenCapture {
  /** As the browser gave it: the attacker's. */
  readonly name: string;
  /** As it was announced, 0 where it was not. */
  readonly announcedBytes: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}
