import type { OpcuaRates } from "../contracts/opcua-baseline.js";
import { SECOND_US } from "../core/packet-time.js";
import { CountedRate } from "./counted-rate.js";

/** Counts what a client does on a server by the minute, and how much of it at once. */
export class OpcuaHabitRates {
  readonly browses = new CountedRate(10 * SECOND_US, 6);
  readonly openings = new CountedRate(10 * SECOND_US, 6);
  readonly failures = new CountedRate(10 * SECOND_US, 6);
  connections = 0;
  connectionsMax = 0;
  countMax = 0;
  publishMax = 0;

  open(): void {
    this.connections++;
    if (this.connections > this.connectionsMax) this.connectionsMax = this.connections;
  }

  close(): void {
    if (this.connections > 0) this.connections--;
  }

  /** Of what turned out to be one pair the rates of the busier place stand. */
  static join(one: OpcuaHabitRates, other: OpcuaHabitRates): OpcuaHabitRates {
    const more = one.openings.units >= other.openings.units ? one : other;
    const joined = new OpcuaHabitRates();
    Object.assign(joined, { browses: more.browses, openings: more.openings, failures: more.failures });
    joined.connectionsMax = Math.max(one.connectionsMax, other.connectionsMax);
    joined.countMax = Math.max(one.countMax, other.countMax);
    joined.publishMax = Math.max(one.publishMax, other.publishMax);
    return joined;
  }

  learned(): OpcuaRates {
    return {
      browsesPerMinute: this.browses.learned(),
      openingsPerMinute: this.openings.learned(),
      failuresPerMinute: this.failures.learned(),
      connectionsMax: this.connectionsMax,
      countMax: this.countMax,
      publishMax: this.publishMax,
    };
  }
}
