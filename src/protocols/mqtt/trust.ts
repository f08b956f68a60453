import type { Side } from "../../contracts/flow.js";

/**
 * On the registered port one sound packet is enough. Elsewhere, without a CONNECT, it takes this many points from both
 * sides and several packet types.
 */
export const EVIDENCE_NEEDED = { onPort: 1, elsewhere: 12 } as const;

const PROOF = 1000;
/** Points for a sound packet, by type: the fewer bytes it must get right, the fewer. */
const POINTS: readonly number[] = [0, 0, 4, 3, 2, 2, 2, 2, 4, 3, 4, 2, 1, 1, 1, 2];
const SHORT_TOPIC_POINTS = 1;
const TYPES_MIN = 2;
const BOTH_SIDES = 3;
/** Sound packets after which a side that was lost is believed again. */
const SOUND_NEEDED = 3;

/** Bits of `caution`, for side 0; those of side 1 are one higher. */
export const CAUTION = {
  /** Packets are believed only when they are sound. */
  doubtful: 1,
  /** The start of a packet is being searched. */
  searching: 4,
  /** It is not decided whether packets come as they are or in a WebSocket, or they do come in one. */
  carried: 16,
} as const;

/** How far what one flow sends is believed to be MQTT at all, and each of its sides to be in step. */
export class Trust {
  /** Bits of CAUTION; 0 when every header is believed. */
  caution: number = CAUTION.doubtful | (CAUTION.doubtful << 1) | CAUTION.carried;
  readonly #isOnPort: boolean;
  #isCarried = false;
  #evidence = 0;
  #types = 0;
  #sides = 0;
  readonly #soundLeft: [number, number] = [0, 0];

  constructor(isOnPort: boolean) {
    this.#isOnPort = isOnPort;
  }

  get isConfirmed(): boolean {
    return this.evidence >= (this.#isOnPort ? EVIDENCE_NEEDED.onPort : EVIDENCE_NEEDED.elsewhere);
  }

  get evidence(): number {
    if (this.#isOnPort) return this.#evidence;
    const isMany = this.#sides === BOTH_SIDES && bitCount(this.#types) >= TYPES_MIN;
    return isMany || this.#evidence >= PROOF ? this.#evidence : Math.min(this.#evidence, EVIDENCE_NEEDED.elsewhere - 1);
  }

  /** More packets can still make a difference. */
  get isLearning(): boolean {
    return this.caution !== 0 || this.#evidence < PROOF;
  }

  get isUndecided(): boolean {
    return (this.caution & CAUTION.carried) !== 0 && !this.#isCarried;
  }

  /** A sound packet of `from`; `isShort` says that its topic proves little. */
  addSound(type: number, from: Side, isShort: boolean): void {
    this.#sides |= 1 << from;
    this.#types |= 1 << type;
    const points = isShort ? SHORT_TOPIC_POINTS : (POINTS[type] ?? 0);
    if (this.#evidence < PROOF)
      this.#evidence = Math.min(PROOF - 1, this.#evidence + (this.#isOnPort ? Math.max(points, 1) : points));
    this.#believe(from);
  }

  /** A CONNECT with its protocol name, or a WebSocket handshake for MQTT: nothing else looks like that. */
  prove(from: Side): void {
    this.#evidence = PROOF;
    this.#believe(from);
  }

  /** The packets come in a WebSocket, which has its own way to tell where it stands. */
  isCarried(): void {
    this.caution = (this.caution & ~(CAUTION.searching | (CAUTION.searching << 1))) | CAUTION.carried;
    this.#isCarried = true;
  }

  /** The packets come as they are. */
  isPlain(): void {
    this.caution &= ~CAUTION.carried;
  }

  /** A packet of `from` was badly wrong: the next ones are looked at. */
  doubt(from: Side): void {
    this.caution |= CAUTION.doubtful << from;
    this.#soundLeft[from] = 1;
  }

  /** The next packet of `from` must be searched for. */
  search(from: Side): void {
    this.caution |= (CAUTION.searching | CAUTION.doubtful) << from;
    this.#soundLeft[from] = SOUND_NEEDED;
  }

  /** The search has led to a packet. */
  found(from: Side): void {
    this.caution &= ~(CAUTION.searching << from);
  }

  gap(from: Side): void {
    this.caution &= ~(CAUTION.searching << from);
  }

  #believe(from: Side): void {
    if (!this.isConfirmed) return;
    for (const side of [0, 1] as const) {
      if (side === from && this.#soundLeft[side] > 0) this.#soundLeft[side]--;
      if (this.#soundLeft[side] === 0) this.caution &= ~(CAUTION.doubtful << side);
    }
  }
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
