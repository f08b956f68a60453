import { ABSENT, type Packet } from "./packet.js";
import { readPacket } from "./read-packet.js";
import { DUP_ALLOWED_31, DUP_FLAG, LEVEL, PACKET } from "./tables.js";

/** Weight of a packet that only one version allows, of one with properties that fit, and of one that leaves it open. */
const CLEAR = 8;
const LIKELY = 4;
const HINT = 1;
const SETTLED = 8;
const BALANCE_MAX = 64;

/** The protocol level of a connection: from its CONNECT, else from what its packets are sound as. */
export class ProtocolLevel {
  /** A value of LEVEL; unknown before anything tells. */
  value: number = LEVEL.unknown;
  isInferred = true;
  /** Above 0 for version 5, below for 3.1.1. */
  #balance = 0;
  /** Which of the versions before 5 it is if it is one of them: 3.1.1, until flags of 3.1 are seen. */
  #before5: number = LEVEL.mqtt311;

  /** As `value`, unknown while it is not much more than a guess. */
  get settled(): number {
    return !this.isInferred || Math.abs(this.#balance) >= SETTLED ? this.value : LEVEL.unknown;
  }

  /** A CONNECT tells it. */
  set(level: number): void {
    this.value = level;
    this.isInferred = false;
  }

  /** Reads a packet as what it is likeliest to be, and learns from it. */
  read(bytes: Uint8Array, at: number, end: number, missingBytes: number, packet: Packet): void {
    if (!this.isInferred) {
      readPacket(bytes, at, end, missingBytes, this.value, packet);
      return;
    }
    readPacket(bytes, at, end, missingBytes, this.#before5, packet);
    if (packet.type === PACKET.connect) return;
    if ((packet.flags & DUP_FLAG) !== 0 && DUP_ALLOWED_31[packet.type] === true) this.#before5 = LEVEL.mqtt31;
    if (packet.level !== this.#before5) readPacket(bytes, at, end, missingBytes, this.#before5, packet);
    const is311 = packet.reader.found.isEmpty;
    readPacket(bytes, at, end, missingBytes, LEVEL.mqtt5, packet);
    const is5 = packet.reader.found.isEmpty;
    this.#learn(is311, is5, packet);
    if (this.#choice(is311, is5) === LEVEL.mqtt5) return;
    readPacket(bytes, at, end, missingBytes, this.#before5, packet);
    if (this.value === LEVEL.unknown && is5) packet.level = LEVEL.unknown;
  }

  /** What both could be, once enough packets have spoken, is what they said; before that an empty property list is. */
  #choice(is311: boolean, is5: boolean): number {
    if (Math.abs(this.#balance) < SETTLED && is311 !== is5) return is5 ? LEVEL.mqtt5 : LEVEL.mqtt311;
    return this.#balance > 0 ? LEVEL.mqtt5 : LEVEL.mqtt311;
  }

  #learn(is311: boolean, is5: boolean, packet: Packet): void {
    let weight = 0;
    if (is311 !== is5) weight = is5 ? CLEAR : -CLEAR;
    else if (is311 && packet.type === PACKET.publish && packet.propertiesAt !== ABSENT) {
      weight = packet.propertiesEnd > packet.propertiesAt ? LIKELY : HINT;
    }
    if (weight === 0) return;
    this.#balance = Math.max(-BALANCE_MAX, Math.min(BALANCE_MAX, this.#balance + weight));
    this.value = this.#balance > 0 ? LEVEL.mqtt5 : this.#before5;
  }
}
