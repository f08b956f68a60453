import type { Stage } from "./stage.js";

/** Something that happens in a plant, and who must tell it. */
export interface Scenario {
  readonly name: string;
  /** Detectors of which each must say it, in an alert of its own or as evidence of another. None: nobody may. */
  readonly shows: readonly string[];
  /** Of what is harmless: detectors that might take it for something else. */
  readonly resembles?: readonly string[];
  /** What the plant must have. */
  readonly needs?: "policy" | "opcua" | "mqtt";
  play(stage: Stage): void;
}
