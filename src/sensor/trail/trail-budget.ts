import type { TrailRecord } from "../../contracts/trail.js";
import { formatPacketTime, type PacketTime, SECOND_US } from "../../core/packet-time.js";

/** Records of one kind in a minute; of more only how many there were is told. */
const RECORDS_PER_MINUTE = 300;
const MINUTE_US = 60 * SECOND_US;

interface Spent {
  told: number;
  held: number;
  /** The first that was not told. */
  first: TrailRecord | undefined;
}

/** Lets so many records of each kind through in a minute: whoever makes up addresses and names fills no store. */
export class TrailBudget {
  readonly #emit: (record: TrailRecord) => void;
  readonly #spent = new Map<TrailRecord["event"], Spent>();
  #nextMinute = 0;
  /** Records that were only counted. */
  held = 0;

  constructor(emit: (record: TrailRecord) => void) {
    this.#emit = emit;
  }

  readonly tell = (record: TrailRecord): void => {
    let spent = this.#spent.get(record.event);
    if (spent === undefined) {
      spent = { told: 0, held: 0, first: undefined };
      this.#spent.set(record.event, spent);
    }
    if (spent.told < RECORDS_PER_MINUTE) {
      spent.told++;
      this.#emit(record);
      return;
    }
    spent.first ??= record;
    spent.held++;
    this.held++;
  };

  /** Before an event of this time is heard. */
  advanceTo(time: PacketTime): void {
    if (time < this.#nextMinute) return;
    this.#nextMinute = (Math.floor(time / MINUTE_US) + 1) * MINUTE_US;
    this.flush(time);
  }

  /** Tells what was only counted. */
  flush(time: PacketTime): void {
    for (const { held, first } of this.#spent.values()) {
      if (first === undefined) continue;
      const text = held === 1 ? first.text : `${first.text}; and ${held - 1} more of the kind that are not listed`;
      this.#emit({ ...first, ts: formatPacketTime(time), text });
    }
    this.#spent.clear();
  }
}
