import type { SensorEvent } from "../../contracts/sensor-event.js";
import type { PacketTime } from "../../core/packet-time.js";
import { AssetTrail } from "./asset-trail.js";
import { CommandTrail } from "./command-trail.js";
import { SessionTrail } from "./session-trail.js";
import { TrailBudget } from "./trail-budget.js";
import type { TrailGround } from "./trail-ground.js";

/**
 * Keeps an account of what happens in the plant, without judging it: assets that come and go, sessions, commands.
 * [SR 2.8] [SR 6.1] Packet time only; the same packets give the same records.
 */
export class Trail {
  readonly #assets: AssetTrail;
  readonly #sessions: SessionTrail;
  readonly #commands: CommandTrail;
  readonly #budget: TrailBudget;
  #now = 0 as PacketTime;

  constructor(ground: TrailGround) {
    this.#budget = new TrailBudget(ground.emit);
    const emit = this.#budget.tell;
    // Its policy may be replaced meanwhile.
    const bounded: TrailGround = Object.assign(Object.create(ground), { emit });
    this.#assets = new AssetTrail(bounded);
    this.#sessions = new SessionTrail(bounded);
    this.#commands = new CommandTrail(bounded);
  }

  /** What was forgotten, or only counted, at the limits, by table. */
  get displaced(): Readonly<Record<string, number>> {
    return {
      "trail assets": this.#assets.evictions,
      "trail sessions": this.#sessions.evictions,
      "trail commands": this.#commands.evictions,
      "trail records": this.#budget.held,
    };
  }

  /** Every event, in the order told. */
  hear(event: SensorEvent): void {
    this.#now = event.time;
    this.#budget.advanceTo(event.time);
    this.#commands.advanceTo(event.time);
    switch (event.type) {
      case "asset-seen":
        this.#assets.seen(event);
        return;
      case "conduit":
        if (event.stage === "established") this.#assets.active(event.session.client, event.time);
        this.#sessions.conduit(event);
        return;
      case "interval":
        this.#assets.interval(event);
        this.#sessions.interval(event);
        return;
      case "opcua-session":
        this.#sessions.opcua(event);
        return;
      case "mqtt-connected":
        this.#sessions.mqttConnected(event);
        return;
      case "mqtt-gone":
        this.#sessions.mqttGone(event);
        return;
      case "modbus-request":
        if (event.change !== undefined) this.#commands.command(event);
        return;
      case "operation":
        if (event.effect !== "read") this.#commands.command(event);
        return;
      default:
    }
  }

  /** The end of the run: tells what waits for its minute to end. */
  finish(): void {
    this.#commands.finish();
    this.#budget.flush(this.#now);
  }
}
