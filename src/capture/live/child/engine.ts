import type { ChildStats } from "../child-notice.js";

/** Takes frames from one interface and writes them as a capture to the standard output. */
export interface Engine {
  readonly backend: "ring" | "pcap";
  stats(): ChildStats;
  /** Writes what was taken and not written yet, also what the kernel still holds. */
  finish(): void;
}
