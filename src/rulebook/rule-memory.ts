import type { DetectContext, OptionTable, OptionValues } from "../contracts/detector.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { Json, JsonObject } from "../core/json.js";
import { OccurrenceCounts, type Threshold } from "./occurrence-counts.js";
import type { FieldGround } from "./records/record-type.js";
import { EventScene } from "./scene.js";

/** Sessions of which the user is remembered; of those the oldest are forgotten. */
const SESSIONS_MAX = 4096;

/** The running state of a rule. */
export class RuleMemory {
  readonly scene = new EventScene();
  readonly counts: OccurrenceCounts;
  readonly threshold: Threshold;
  readonly userTokens = new BoundedMap<string, number>(SESSIONS_MAX);
  /** It threw once: it is not asked again. */
  isOff: boolean;
  readonly #options: OptionValues<OptionTable>;
  #ground: FieldGround | undefined;

  constructor(options: OptionValues<OptionTable>, saved?: Json) {
    const { counts, tokens = [], isOff = false } = (saved ?? {}) as JsonObject;
    this.#options = options;
    this.counts = new OccurrenceCounts(counts);
    for (const [id, kind] of tokens as readonly (readonly [number, string])[]) this.userTokens.set(id, kind);
    this.isOff = isOff === true;
    const { thresholdCount = 1, windowSeconds = 1, suppressSeconds = 0 } = options;
    this.threshold = { thresholdCount, windowSeconds, suppressSeconds };
  }

  /** What fields may be read from: the same object for the same context. */
  ground(context: DetectContext): FieldGround {
    if (this.#ground?.context !== context) {
      this.#ground = { context, options: this.#options, userTokens: this.userTokens };
    }
    return this.#ground;
  }

  save(): Json {
    return { counts: this.counts.save(), tokens: [...this.userTokens.entries()], isOff: this.isOff };
  }
}
