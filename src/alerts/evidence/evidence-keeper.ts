import type { AlertParty, AlertRecord } from "../../contracts/alert.js";
import { addressTextHash } from "../../core/address-hash.js";
import type { Frame } from "../../core/frame.js";
import type { Packet } from "../../core/packet.js";
import { type PacketClock, TIMER_RANK } from "../../core/packet-clock.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { endsOf, type FrameEnds, type FrameFilter, FrameRing, type KeptFrame } from "./frame-ring.js";

/** Frames kept of what came before an alert, and of what came after. */
const BEFORE_MAX = 2048;
const AFTER_MAX = 512;
const AFTER_US = 10 * SECOND_US;
/** Alerts whose frames are collected at once; a further one has what came before it only. */
const OPEN_MAX = 64;
const ALERTS_MAX = 4096;

/** Takes the frames of an alert, in order; called again when the alert goes on. */
export type EvidenceWriter = (alert: AlertRecord, frames: readonly KeptFrame[]) => void;

interface Collection {
  readonly alert: AlertRecord;
  readonly isWanted: FrameFilter;
  readonly frames: KeptFrame[];
  after: number;
}

/** Keeps the frames around each alert: those that it names, and between its two parties or of the one that it has. */
export class EvidenceKeeper {
  readonly #ring = new FrameRing();
  readonly #clock: PacketClock;
  readonly #write: EvidenceWriter;
  readonly #captures: readonly string[];
  readonly #ends: FrameEnds = { macFrom: 0, macTo: 0, ipFrom: 0, ipTo: 0 };
  readonly #open = new Map<string, Collection>();
  /** The last frame written, by alert. */
  readonly #written = new Map<string, { readonly capture: number; readonly number: number }>();
  #refusals = 0;

  /** `captures`: base names, as of the frame source. */
  constructor(clock: PacketClock, captures: readonly string[], write: EvidenceWriter) {
    this.#clock = clock;
    this.#captures = captures;
    this.#write = write;
  }

  /** Alerts without frames of their own because there were too many. */
  get refusals(): number {
    return this.#refusals;
  }

  /** Before anything is made of the packet. */
  packet(packet: Packet, frame: Frame): void {
    endsOf(packet, this.#ends);
    this.#ring.add(frame, this.#ends);
    for (const collection of this.#open.values()) {
      if (collection.after >= AFTER_MAX || !collection.isWanted(this.#ends, 0, 0)) continue;
      collection.after++;
      collection.frames.push(copyOf(frame));
    }
  }

  /** An alert was told, for the first time or again. */
  alert(alert: AlertRecord): void {
    if (this.#open.has(alert.id)) return;
    if (!this.#written.has(alert.id) && this.#written.size + this.#open.size >= ALERTS_MAX) {
      this.#refusals++;
      return;
    }
    const isWanted = wanted(alert);
    const last = this.#written.get(alert.id);
    const isNamed = named(alert, this.#captures);
    const before = this.#ring
      .latest((ends, number, capture) => isWanted(ends, number, capture) || isNamed(ends, number, capture), BEFORE_MAX)
      .filter(({ capture, number }) => last === undefined || capture !== last.capture || number > last.number);
    const collection: Collection = { alert, isWanted, frames: before, after: 0 };
    this.#open.set(alert.id, collection);
    if (this.#open.size > OPEN_MAX) this.#close(alert.id);
    else this.#clock.at((this.#clock.now + AFTER_US) as PacketTime, () => this.#close(alert.id), TIMER_RANK.alerts);
  }

  /** The end of the run. */
  finish(): void {
    for (const id of [...this.#open.keys()]) this.#close(id);
  }

  #close(id: string): void {
    const collection = this.#open.get(id);
    if (collection === undefined) return;
    this.#open.delete(id);
    const last = collection.frames.at(-1);
    if (last === undefined) return;
    this.#written.set(id, { capture: last.capture, number: last.number });
    this.#write(collection.alert, collection.frames);
  }
}

/** Frames of its evidence, whoever sent them: a sweep is of many pairs. */
function named({ evidence }: AlertRecord, captures: readonly string[]): FrameFilter {
  const frames = new Set(evidence.map(({ file, frame }) => `${file ?? captures[0]} ${frame}`));
  const numbers = new Set(evidence.map(({ frame }) => frame));
  return (_, number, capture) => numbers.has(number) && frames.has(`${captures[capture]} ${number}`);
}

function wanted({ actor, target }: AlertRecord): FrameFilter {
  const from = hashesOf(actor);
  if (target === undefined)
    return (ends) => isEnd(from, ends.macFrom, ends.ipFrom) || isEnd(from, ends.macTo, ends.ipTo);
  const to = hashesOf(target);
  // Of two that use one address, all frames: who talks to that address talks to either.
  if (from.ip !== 0 && from.ip === to.ip) {
    const macs = new Set([from.mac, to.mac].filter((mac) => mac !== 0));
    return (ends) => macs.has(ends.macFrom) || macs.has(ends.macTo);
  }
  return (ends) =>
    (isEnd(from, ends.macFrom, ends.ipFrom) && isEnd(to, ends.macTo, ends.ipTo)) ||
    (isEnd(to, ends.macFrom, ends.ipFrom) && isEnd(from, ends.macTo, ends.ipTo));
}

interface Hashes {
  readonly mac: number;
  readonly ip: number;
}

function hashesOf({ mac, ip }: AlertParty): Hashes {
  return { mac: addressTextHash(mac), ip: addressTextHash(ip) };
}

/** By address where the party has one and the frame too, else by MAC. */
function isEnd(party: Hashes, mac: number, ip: number): boolean {
  if (party.ip !== 0 && ip !== 0) return party.ip === ip;
  return party.mac !== 0 && party.mac === mac;
}

function copyOf(frame: Frame): KeptFrame {
  const { bytes, at, end, wireBytes, time, number, capture, linkType } = frame;
  return { bytes: bytes.slice(at, end), wireBytes, time, number, capture, linkType };
}
