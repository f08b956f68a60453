import { BoundedMap } from "../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { LeakyBucket } from "./leaky-bucket.js";

const BUCKETS_MAX = 20_000;
const ACTORS_MAX = 20_000;
const PER_PAIR = [10, 1] as const;
const PER_DETECTOR = [50, 5] as const;
const IN_ALL = [200, 20] as const;
/** Beyond the room in all, for what is high. */
const HIGH_BEYOND = [10, 2] as const;
const HIGH = 3;
const CRITICAL = 4;
const ACTOR_US = 600 * SECOND_US;
/** What says that others were held back, or forgotten, is no part of the noise: there is one of each. */
const OF_THE_SENSOR: ReadonlySet<string> = new Set(["integrity/alert-flood", "integrity/state-exhausted"]);

/** A new alert, as far as its right to be told goes. */
export interface FloodCandidate {
  readonly detector: string;
  readonly actor: string;
  /** Those whom it is about and the baseline knows, actor first; empty where it knows none. */
  readonly known: string;
  readonly level: number;
  readonly time: PacketTime;
}

/**
 * How many new alerts are told: so many at once and so many a minute, per detector and actor, per detector, and in
 * all. What is critical is always told, for noise buys no silence, and so is what says that something was held back.
 * What is high is told as long as there is room in all, or some beyond that, and once in ten minutes for each detector
 * and those known to the baseline: there are only so many of them, where made-up hosts cost nothing. The first of any
 * actor in ten minutes is told as long as there is room in all.
 */
export class FloodControl {
  readonly #byPair = new BoundedMap<LeakyBucket>(BUCKETS_MAX);
  readonly #byDetector = new Map<string, LeakyBucket>();
  readonly #all = new LeakyBucket(...IN_ALL);
  readonly #highBeyond = new LeakyBucket(...HIGH_BEYOND);
  readonly #actors = new BoundedMap<PacketTime>(ACTORS_MAX);
  readonly #known = new BoundedMap<PacketTime>(ACTORS_MAX);

  admits(candidate: FloodCandidate): boolean {
    const { detector, actor, level, time } = candidate;
    const pair = `${detector} ${actor}`;
    const ofPair = this.#byPair.touch(pair);
    const ofDetector = this.#ofDetector(detector);
    const isRoomInAll = this.#all.hasRoom(time);
    const hasRoom = ofDetector.hasRoom(time) && isRoomInAll && (ofPair === undefined || ofPair.hasRoom(time));
    const isDue = level >= CRITICAL || OF_THE_SENSOR.has(detector);
    if (!hasRoom && !isDue && !this.#isHighEnough(candidate, isRoomInAll)) {
      if (!isRoomInAll || !isFirst(this.#actors, actor, time)) return false;
    }
    takeFrom(ofPair ?? added(this.#byPair, pair, new LeakyBucket(...PER_PAIR)), time);
    takeFrom(ofDetector, time);
    takeFrom(this.#all, time);
    this.#actors.set(actor, time);
    return true;
  }

  #isHighEnough({ detector, known, level, time }: FloodCandidate, isRoomInAll: boolean): boolean {
    if (level < HIGH) return false;
    if (isRoomInAll) return true;
    const about = `${detector} ${known}`;
    if (known !== "" && isFirst(this.#known, about, time)) {
      this.#known.set(about, time);
      return true;
    }
    if (!this.#highBeyond.hasRoom(time)) return false;
    this.#highBeyond.take();
    return true;
  }

  #ofDetector(detector: string): LeakyBucket {
    return this.#byDetector.get(detector) ?? added(this.#byDetector, detector, new LeakyBucket(...PER_DETECTOR));
  }
}

function isFirst(told: BoundedMap<PacketTime>, key: string, time: PacketTime): boolean {
  const lastTold = told.touch(key);
  return lastTold === undefined || time - lastTold > ACTOR_US;
}

function takeFrom(bucket: LeakyBucket, time: PacketTime): void {
  if (bucket.hasRoom(time)) bucket.take();
}

function added<T>(map: { set(key: string, value: T): unknown }, key: string, value: T): T {
  map.set(key, value);
  return value;
}
