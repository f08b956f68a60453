import type { ConduitVisibility } from "../contracts/sensor-health.js";

/** Whoever knows how much could be read. */
export interface ConduitSource {
  /** How much of every conduit could be read, in the order of their keys. */
  conduits(): readonly ConduitVisibility[];
  /** Bytes of all sessions since the run began, by what became of them. */
  sessionBytes(): Readonly<Record<string, number>>;
  /** Conduits that were let go. */
  readonly displacedConduits: number;
}
