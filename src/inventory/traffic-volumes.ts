import type { Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { SessionState } from "./session-state.js";
import { joinTcpFigures, type TcpFigures } from "./tcp-figures.js";

const CONDUITS_MAX = 50_000;
const NOTHING = [0, 0] as const;

/** Of one conduit in one interval, from the client and from the server. */
export interface CarriedVolume {
  /** The latest one. */
  session: Session;
  payloadBytes: readonly [number, number];
  frames: readonly [number, number];
  /** Of conduits of control protocols. */
  tcp: TcpFigures | undefined;
}

/** What was carried in one interval, by conduit and in all. */
export class TrafficVolumes {
  /** TCP conversations with payload of which frames of both sides, and of one side only, were seen. */
  twoWay = 0;
  oneWay = 0;
  /** Of TCP: payload bytes seen, and sent but not seen. */
  payloadBytes = 0;
  gapBytes = 0;
  /** Frames of TCP with payload, and about how many were not seen. */
  segments = 0;
  lostSegments = 0;
  /** Payload bytes of TCP of known protocols, and those that belong to no message. */
  identifiedBytes = 0;
  undecodableBytes = 0;
  readonly #conduits = new BoundedMap<CarriedVolume>(CONDUITS_MAX);

  /** Conduits that were let go. */
  get evictions(): number {
    return this.#conduits.evictions;
  }

  /** In the order in which they were added. */
  *conduits(): Generator<CarriedVolume> {
    for (const [, carried] of this.#conduits.entries()) yield carried;
  }

  /** Takes what the session carried since it was last added. */
  add(session: SessionState): void {
    const tcp = session.takeTcpFigures();
    const volume = session.takeVolume();
    if (volume === undefined) {
      if (tcp !== undefined && hasSuffered(tcp)) this.#carry({ session, payloadBytes: NOTHING, frames: NOTHING, tcp });
      return;
    }
    const { payloadBytes, frames } = volume;
    if (session.transport === "tcp") {
      if (frames[0] > 0 && frames[1] > 0) this.twoWay++;
      else this.oneWay++;
      this.payloadBytes += payloadBytes[0] + payloadBytes[1];
      this.gapBytes += volume.gapBytes;
      this.segments += volume.segments;
      this.lostSegments += volume.lostSegments;
      if (session.protocol !== undefined) {
        this.identifiedBytes += payloadBytes[0] + payloadBytes[1];
        this.undecodableBytes += volume.undecodableBytes;
      }
    }
    const isTurned = session.serverSide === 0;
    this.#carry({
      session,
      payloadBytes: isTurned ? swapped(payloadBytes) : payloadBytes,
      frames: isTurned ? swapped(frames) : frames,
      tcp,
    });
  }

  #carry({ session, payloadBytes, frames, tcp }: CarriedVolume): void {
    const { conduit } = session;
    const carried = this.#conduits.get(conduit);
    if (carried === undefined) {
      this.#conduits.set(conduit, { session, payloadBytes, frames, tcp });
      return;
    }
    // Where a conduit has no direction, either asset may be the client of a session.
    const isTurned = carried.session.client.asset !== session.client.asset;
    carried.session = session;
    carried.payloadBytes = sum(isTurned ? swapped(carried.payloadBytes) : carried.payloadBytes, payloadBytes);
    carried.frames = sum(isTurned ? swapped(carried.frames) : carried.frames, frames);
    carried.tcp = carried.tcp === undefined || tcp === undefined ? tcp : joinTcpFigures(carried.tcp, tcp);
  }
}

function hasSuffered({ resets, stalledUs }: TcpFigures): boolean {
  return resets > 0 || stalledUs[0] > 0 || stalledUs[1] > 0;
}

function swapped([first, second]: readonly [number, number]): readonly [number, number] {
  return [second, first];
}

function sum(one: readonly [number, number], other: readonly [number, number]): readonly [number, number] {
  return [one[0] + other[0], one[1] + other[1]];
}
