import type { SensorRecord, Unchained } from "../contracts/alert.js";
import { canonicalJson } from "../core/json.js";
import { sha256 } from "../core/sha256.js";

/** Of the record before the first. */
const NOTHING = "0".repeat(64);

/** Gives each record the hash of the one before it, so that none can be taken out or changed unseen. [SR 3.9] */
export class RecordChain {
  #last = NOTHING;

  add(record: Unchained): SensorRecord {
    const chained = { ...record, prevHash: this.#last } as SensorRecord;
    this.#last = sha256(canonicalJson(chained));
    return chained;
  }
}
