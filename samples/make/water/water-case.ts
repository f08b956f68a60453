import type { WaterHost } from "./water-hosts.js";

/** Somebody does something, so many seconds of the plant after the beginning. */
export interface WaterAct {
  readonly second: number;
  readonly host: WaterHost;
  /** Of the role `intruder`, or of the host's own. */
  readonly act: string;
  readonly isOwn?: boolean;
  readonly what: string;
}

/** One recording of the water works. */
export interface WaterCase {
  /** Its folder. */
  readonly name: string;
  readonly title: string;
  /** Of the plant. */
  readonly seconds: number;
  readonly acts: readonly WaterAct[];
  /** What it is about, in sentences. */
  readonly story: readonly string[];
  /** Techniques of ATT&CK for ICS, and what IEC 62443-3-3 and ISO/IEC 24392 say to it. */
  readonly attack: readonly string[];
  readonly clauses: readonly string[];
  /** Detectors that must tell of it; what else they say stands in the expected alerts. */
  readonly shows: readonly string[];
}
