import type { AssetSeen, IntervalEnded, Party } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { PacketTime } from "../../core/packet-time.js";
import { durationText, stationName, timeText } from "../../detectors/asset-wording.js";
import { nameOf } from "../../detectors/wording.js";
import { type TrailGround, tellTrail } from "./trail-ground.js";

/** Assets that are followed; of those not met for longest it is forgotten whether they are there. */
const ASSETS_MAX = 20_000;
/** Minutes with traffic in which an asset has no frame until it counts as gone, at first and at most. */
const SILENT_MINUTES = 30;
const SILENT_MINUTES_MAX = 1440;

interface Followed {
  party: Party;
  lastTime: PacketTime;
  /** Intervals since then; those without any traffic at all say nothing about it. */
  silentMinutes: number;
  /** Grows with each return: an asset that speaks seldom is not gone each time. */
  minutesMax: number;
  isGone: boolean;
}

/** Tells when assets appear, fall silent and return. [SR 2.8] */
export class AssetTrail {
  readonly #ground: TrailGround;
  readonly #followed = new BoundedMap<Followed>(ASSETS_MAX);

  constructor(ground: TrailGround) {
    this.#ground = ground;
  }

  /** Assets forgotten at the limit. */
  get evictions(): number {
    return this.#followed.evictions;
  }

  seen({ asset: party, isNew, time }: AssetSeen): void {
    const known = this.#followed.touch(party.asset);
    if (known !== undefined) {
      known.party = party;
      return;
    }
    // The minute in which it appears is none of silence, though its end shows no later frame.
    const fresh = { silentMinutes: -1, minutesMax: SILENT_MINUTES, isGone: false };
    this.#followed.set(party.asset, { party, lastTime: time, ...fresh });
    if (!isNew || this.#ground.assets.wasSeenBefore?.(party.asset) === true) return;
    const station = stationName(party, this.#ground.assets);
    const name = party.ip === undefined || party.mac === undefined ? station : `${party.ip} at ${station}`;
    tellTrail(this.#ground, {
      event: "asset-appeared",
      time,
      actor: party,
      text: `${name} was seen for the first time in this run`,
    });
  }

  /** The party takes part in something now. */
  active({ asset }: Party, time: PacketTime): void {
    const followed = this.#followed.get(asset);
    if (followed?.isGone === true) this.#returned(followed, time);
  }

  interval({ time }: IntervalEnded): void {
    for (const [id, followed] of this.#followed.entries()) {
      const lastTime = this.#ground.assets.asset(id)?.lastTime;
      if (lastTime !== undefined && lastTime > followed.lastTime) {
        if (followed.isGone) this.#returned(followed, lastTime);
        followed.lastTime = lastTime;
        followed.silentMinutes = 0;
      } else if (!followed.isGone && ++followed.silentMinutes >= followed.minutesMax) {
        this.#disconnected(followed, time);
      }
    }
  }

  #disconnected(followed: Followed, time: PacketTime): void {
    followed.isGone = true;
    const { party, lastTime } = followed;
    const text = `${nameOf(party)} has sent nothing since ${timeText(lastTime)}, for ${durationText(time - lastTime)}`;
    tellTrail(this.#ground, { event: "asset-disconnected", time, actor: party, text });
  }

  #returned(followed: Followed, time: PacketTime): void {
    const { party, lastTime, minutesMax } = followed;
    followed.isGone = false;
    followed.silentMinutes = 0;
    followed.lastTime = time;
    followed.minutesMax = Math.min(minutesMax * 2, SILENT_MINUTES_MAX);
    const text = `${nameOf(party)} is back after ${durationText(time - lastTime)} without a frame`;
    tellTrail(this.#ground, { event: "asset-returned", time, actor: party, text });
  }
}
