import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { UpperQuantiles } from "../core/upper-quantiles.js";
import type { Station } from "./station-table.js";

const HOUR_US = 3_600_000_000;
const DAY_US = 24 * HOUR_US;

/** How often and when something was seen. Hours and days are counted once each, as time goes on. */
export class Activity {
  count = 0;
  hours = 0;
  days = 0;
  firstTime: PacketTime;
  lastTime: PacketTime;
  /** When it was active in a second hour; undefined until then. */
  habitTime: PacketTime | undefined = undefined;
  /** Seconds from one frame to the next, of pauses of at least a second. */
  pauses: UpperQuantiles | undefined = undefined;
  #hourEnd = 0.5;
  #dayEnd = 0.5;

  constructor(time: PacketTime) {
    this.firstTime = time;
    this.lastTime = time;
  }

  add(time: PacketTime): void {
    this.count++;
    if (time > this.lastTime) {
      if (time - this.lastTime >= SECOND_US) this.#pause((time - this.lastTime) / SECOND_US);
      this.lastTime = time;
    }
    if (time < this.#hourEnd) return;
    this.hours++;
    if (this.hours === 2) this.habitTime = time;
    this.#hourEnd = (Math.floor(time / HOUR_US) + 1) * HOUR_US;
    if (time < this.#dayEnd) return;
    this.days++;
    this.#dayEnd = (Math.floor(time / DAY_US) + 1) * DAY_US;
  }

  #pause(seconds: number): void {
    this.pauses ??= new UpperQuantiles();
    this.pauses.add(seconds);
  }
}

/** The station that an address is at; compared with that of a sighting for every frame. */
export interface AddressHolder {
  current: Station | undefined;
}

/** A sender as frames show it: one address at one MAC. */
export interface Sighting {
  readonly station: string;
  readonly ip: string | undefined;
  /** Id of the asset, as decided when it was last looked at. */
  asset: string;
  readonly state: Station;
  /** Whether the station was a router when the asset was decided. */
  wasRouter: boolean;
  readonly activity: Activity;
  /** One of its own, unless the address is one that could be at another station as well. */
  holder: AddressHolder;
}
