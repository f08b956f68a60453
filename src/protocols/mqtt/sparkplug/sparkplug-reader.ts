import type { Side } from "../../../contracts/flow.js";
import type { ByteBudget } from "../../../core/byte-budget.js";
import type { JsonObject } from "../../../core/json.js";

/** What a PUBLISH is to Sparkplug. */
export interface SparkplugResult {
  isSparkplug: boolean;
  /** The member `sparkplug` of the body. */
  body: JsonObject | undefined;
  anomalies: readonly string[];
}

/** Reads the Sparkplug B messages of one flow. */
export class SparkplugReader {
  /** Messages read; metrics whose name could not be kept because a limit was reached. */
  messages = 0;
  refusedMetrics = 0;
  /**
   * Set it when the CONNECT of this flow is seen: from then on, and until a gap, nothing of what the client publishes
   * can have been missed, so that data before birth is the client's fault.
   */
  isFromStart = false;
  readonly #budget: ByteBudget;
  readonly #result: SparkplugResult = { isSparkplug: false, body: undefined, anomalies: [] };

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  /** One PUBLISH, of which `missingBytes` are not there. The result is reused. */
  read(
    _topicName: string,
    _bytes: Uint8Array,
    _at: number,
    _end: number,
    _missingBytes: number,
    _wantsBody: boolean,
    _isFromClient: boolean,
  ): SparkplugResult {
    return this.#result;
  }

  /** The will of a CONNECT: an NDEATH of which the NBIRTH must repeat the bdSeq. The result is reused. */
  readWill(
    _topicName: string,
    _bytes: Uint8Array,
    _at: number,
    _end: number,
    _missingBytes: number,
    _wantsBody: boolean,
  ): SparkplugResult {
    return this.#result;
  }

  /** Bytes of `from` were lost: messages may be missing. */
  gap(_from?: Side): void {
    this.isFromStart = false;
  }

  /** Gives back what was taken from the budget. */
  close(): void {
    this.#budget.give(0);
  }
}
