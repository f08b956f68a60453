import type { EvidenceWriter } from "../alerts/evidence/evidence-keeper.js";
import type { SensorRecord } from "../contracts/alert.js";
import type { Policy } from "../contracts/policy.js";
import type { SensorEvent } from "../contracts/sensor-event.js";
import { SensorFault } from "../core/fault.js";
import { Outlet, type OutletOptions } from "./outlet.js";
import type { OutletConfiguration } from "./outlet-configuration.js";
import { Trail } from "./trail/trail.js";
import type { Watcher } from "./watcher.js";

/** Sends what a watcher says on to the outlet, with the trail of what it heard. */
export class Delivery {
  readonly outlet: Outlet;
  #trail: Trail | undefined;

  /** Throws a SensorFault USAGE where nothing is kept, and those of the outlet. */
  constructor(configuration: OutletConfiguration | undefined, options: OutletOptions) {
    if (configuration === undefined) {
      throw new SensorFault("USAGE", "there is no store to deliver to: name a --config that has one");
    }
    this.outlet = new Outlet(configuration, options);
  }

  /** Begins the trail; before that, events are heard by nobody. */
  follow(watcher: Watcher, policy: Policy | undefined): void {
    this.#trail = new Trail({ assets: watcher.assets, policy, emit: (record) => this.outlet.add(record) });
  }

  readonly record = (record: SensorRecord): void => this.outlet.add(record);

  readonly event = (event: SensorEvent): void => this.#trail?.hear(event);

  readonly evidence: EvidenceWriter = (alert, frames) => this.outlet.evidence(alert, frames);

  /** The packets are at their end. */
  finish(): void {
    this.#trail?.finish();
  }
}
