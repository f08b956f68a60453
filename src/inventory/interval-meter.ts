import type { Pdu } from "../contracts/pdu.js";
import type { ConduitVolume, IntervalEnded } from "../contracts/sensor-event.js";
import type { ConduitTcp } from "../contracts/tcp-event.js";
import type { Packet } from "../core/packet.js";
import type { PacketClock } from "../core/packet-clock.js";
import type { PacketTime } from "../core/packet-time.js";
import type { TrafficVolumes } from "./traffic-volumes.js";

/** Intervals begin on whole minutes. */
const INTERVAL_US = 60_000_000;

/** Entries let go or not taken at the limit since the run began, by table. */
export type DisplacedCounts = Readonly<Record<string, number>>;

/** Where the figures of an interval come from. */
export interface MeterSources {
  /** What was carried since the last call. */
  readonly takeVolumes: () => TrafficVolumes;
  readonly displaced: () => DisplacedCounts;
}

/**
 * Tells what was seen in each interval that had frames, when it ends. The timer is asked for by a frame, so that
 * silence of years costs nothing.
 */
export class IntervalMeter {
  readonly #clock: PacketClock;
  readonly #sources: MeterSources;
  readonly #emit: (event: ConduitVolume | ConduitTcp | IntervalEnded) => void;
  #isRunning = false;
  #from = 0.5 as PacketTime;
  #frames = 0;
  #frame = 0;
  #capture = 0;
  #pdus = new Map<string, { count: number; anomalous: number }>();
  #displaced: DisplacedCounts = {};
  /** Of the intervals before. */
  readonly #earlier = new Map<string, { readonly count: number; readonly anomalous: number }>();

  constructor(
    clock: PacketClock,
    sources: MeterSources,
    emit: (event: ConduitVolume | ConduitTcp | IntervalEnded) => void,
  ) {
    this.#clock = clock;
    this.#sources = sources;
    this.#emit = emit;
  }

  /** Hot: once per frame. */
  packet(packet: Packet): void {
    this.#frames++;
    this.#frame = packet.frame;
    this.#capture = packet.capture;
    if (!this.#isRunning) this.#begin();
  }

  pdu(pdu: Pdu): void {
    let counts = this.#pdus.get(pdu.protocol);
    if (counts === undefined) {
      counts = { count: 0, anomalous: 0 };
      this.#pdus.set(pdu.protocol, counts);
    }
    counts.count++;
    if (pdu.anomalies.length > 0) counts.anomalous++;
  }

  /** Messages since the run began, and those of them with an anomaly, by protocol. */
  get messages(): IntervalEnded["pdus"] {
    const all = new Map(this.#earlier);
    addCounts(all, this.#pdus);
    return Object.fromEntries(all);
  }

  #begin(): void {
    this.#isRunning = true;
    this.#from = (Math.floor(this.#clock.now / INTERVAL_US) * INTERVAL_US) as PacketTime;
    this.#clock.at((this.#from + INTERVAL_US) as PacketTime, (now) => this.#end(now));
  }

  #end(time: PacketTime): void {
    const volumes = this.#sources.takeVolumes();
    const at = { time, frame: this.#frame, capture: this.#capture, from: this.#from };
    for (const { session, payloadBytes, frames } of volumes.conduits()) {
      if (payloadBytes[0] + payloadBytes[1] === 0) continue;
      this.#emit({ type: "conduit-volume", ...at, session, payloadBytes, frames });
    }
    const { twoWay, oneWay, payloadBytes, gapBytes, segments, lostSegments } = volumes;
    const { identifiedBytes, undecodableBytes } = volumes;
    this.#emit({
      type: "interval",
      ...at,
      frames: this.#frames,
      twoWay,
      oneWay,
      payloadBytes,
      gapBytes,
      segments,
      lostSegments,
      identifiedBytes,
      undecodableBytes,
      pdus: Object.fromEntries(this.#pdus),
      displaced: this.#displacedSince(volumes.evictions),
    });
    for (const { session, tcp } of volumes.conduits()) {
      if (tcp !== undefined) this.#emit({ type: "conduit-tcp", ...at, session, ...tcp });
    }
    this.#isRunning = false;
    this.#frames = 0;
    addCounts(this.#earlier, this.#pdus);
    this.#pdus = new Map();
  }

  #displacedSince(volumes: number): DisplacedCounts {
    const now = this.#sources.displaced();
    const since = Object.entries(now).map(([table, count]) => [table, count - (this.#displaced[table] ?? 0)] as const);
    this.#displaced = now;
    return Object.fromEntries([...since, ["volumes", volumes] as const].filter(([, count]) => count > 0));
  }
}

type MessageCounts = Map<string, { readonly count: number; readonly anomalous: number }>;

function addCounts(to: MessageCounts, more: MessageCounts): void {
  for (const [protocol, { count, anomalous }] of more) {
    const before = to.get(protocol) ?? { count: 0, anomalous: 0 };
    to.set(protocol, { count: before.count + count, anomalous: before.anomalous + anomalous });
  }
}
