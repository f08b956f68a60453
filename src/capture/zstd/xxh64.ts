const STRIPE_BYTES = 32;
const LANES = 4;

const PRIME_1 = 0x9e3779b185ebca87n;
const PRIME_2 = 0xc2b2ae3d27d4eb4fn;
const PRIME_3 = 0x165667b19e3779f9n;
const PRIME_4 = 0x85ebca77c2b2ae63n;
const PRIME_5 = 0x27d4eb2f165667c5n;

/** The two primes of the stripes as words, because a BigInt for each step would cost ten times as much. */
const PRIME_1_HIGH = Number(PRIME_1 >> 32n);
const PRIME_1_LOW = Number(PRIME_1 & 0xffff_ffffn);
const PRIME_2_HIGH = Number(PRIME_2 >> 32n);
const PRIME_2_LOW = Number(PRIME_2 & 0xffff_ffffn);

/** XXH64 with seed 0 over bytes that come in pieces: the checksum of zstd frames [RFC 8878 §3.1.1]. */
export class Xxh64 {
  /** One accumulator of 64 bits for each lane of a stripe. */
  readonly #high = new Int32Array(LANES);
  readonly #low = new Int32Array(LANES);
  readonly #tail = new Uint8Array(STRIPE_BYTES);
  readonly #tailView = new DataView(this.#tail.buffer);
  #tailBytes = 0;
  #totalBytes = 0;

  constructor() {
    [PRIME_1 + PRIME_2, PRIME_2, 0n, -PRIME_1].forEach((start, lane) => {
      this.#high[lane] = Number(BigInt.asIntN(32, start >> 32n));
      this.#low[lane] = Number(BigInt.asIntN(32, start));
    });
  }

  update(bytes: Uint8Array): void {
    this.#totalBytes += bytes.length;
    let at = 0;
    if (this.#tailBytes > 0) {
      at = Math.min(STRIPE_BYTES - this.#tailBytes, bytes.length);
      this.#keep(bytes, 0, at);
      if (this.#tailBytes < STRIPE_BYTES) return;
      this.#stripe(this.#tailView, 0);
      this.#tailBytes = 0;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (; at + STRIPE_BYTES <= bytes.length; at += STRIPE_BYTES) this.#stripe(view, at);
    this.#keep(bytes, at, bytes.length);
  }

  /** The lower half of the hash of all bytes so far. */
  low32(): number {
    let hash = this.#totalBytes < STRIPE_BYTES ? PRIME_5 : this.#mergedLanes();
    hash += BigInt(this.#totalBytes);
    let at = 0;
    for (; at + 8 <= this.#tailBytes; at += 8)
      hash = product(rotated(hash ^ lane(0n, this.#tailView.getBigUint64(at, true)), 27n), PRIME_1) + PRIME_4;
    if (at + 4 <= this.#tailBytes) {
      hash ^= product(BigInt(this.#tailView.getUint32(at, true)), PRIME_1);
      hash = product(rotated(hash, 23n), PRIME_2) + PRIME_3;
      at += 4;
    }
    for (; at < this.#tailBytes; at++)
      hash = product(rotated(hash ^ product(BigInt(this.#tailView.getUint8(at)), PRIME_5), 11n), PRIME_1);
    hash = BigInt.asUintN(64, hash);
    hash = product(hash ^ (hash >> 33n), PRIME_2);
    hash = product(hash ^ (hash >> 29n), PRIME_3);
    return Number((hash ^ (hash >> 32n)) & 0xffff_ffffn);
  }

  #keep(bytes: Uint8Array, at: number, end: number): void {
    this.#tail.set(bytes.subarray(at, end), this.#tailBytes);
    this.#tailBytes += end - at;
  }

  #stripe(view: DataView, at: number): void {
    for (let index = 0; index < LANES; index++) {
      const inputLow = view.getInt32(at + 8 * index, true);
      const inputHigh = view.getInt32(at + 8 * index + 4, true);
      // accumulator + input * PRIME_2, with the carry from the low word
      const addLow = Math.imul(inputLow, PRIME_2_LOW);
      const addHigh = productHigh(inputLow, inputHigh, PRIME_2_LOW, PRIME_2_HIGH);
      const oldLow = this.#low[index] ?? 0;
      const low = (oldLow + addLow) | 0;
      const carry = low >>> 0 < oldLow >>> 0 ? 1 : 0;
      const high = ((this.#high[index] ?? 0) + addHigh + carry) | 0;
      const rotatedLow = (low << 31) | (high >>> 1);
      const rotatedHigh = (high << 31) | (low >>> 1);
      this.#low[index] = Math.imul(rotatedLow, PRIME_1_LOW);
      this.#high[index] = productHigh(rotatedLow, rotatedHigh, PRIME_1_LOW, PRIME_1_HIGH);
    }
  }

  #mergedLanes(): bigint {
    const lanes = Array.from(this.#low, (low, index) => {
      const high = BigInt((this.#high[index] ?? 0) >>> 0);
      return (high << 32n) | BigInt(low >>> 0);
    });
    const turns = [1n, 7n, 12n, 18n];
    let hash = lanes.reduce((sum, value, index) => sum + rotated(value, turns[index] ?? 0n), 0n);
    for (const value of lanes) hash = product(hash ^ lane(0n, value), PRIME_1) + PRIME_4;
    return hash;
  }
}

/** The high word of the product of two numbers of 64 bits. */
function productHigh(aLow: number, aHigh: number, bLow: number, bHigh: number): number {
  const a0 = aLow & 0xffff;
  const a1 = aLow >>> 16;
  const b0 = bLow & 0xffff;
  const b1 = bLow >>> 16;
  const middle = (Math.imul(a1, b0) >>> 0) + (Math.imul(a0, b0) >>> 16);
  const other = (Math.imul(a0, b1) >>> 0) + (middle & 0xffff);
  const carried = Math.imul(a1, b1) + (middle >>> 16) + (other >>> 16);
  return (carried + Math.imul(aHigh, bLow) + Math.imul(aLow, bHigh)) | 0;
}

function lane(accumulator: bigint, input: bigint): bigint {
  return product(rotated(accumulator + product(input, PRIME_2), 31n), PRIME_1);
}

function rotated(value: bigint, turns: bigint): bigint {
  const word = BigInt.asUintN(64, value);
  return BigInt.asUintN(64, (word << turns) | (word >> (64n - turns)));
}

function product(a: bigint, b: bigint): bigint {
  return BigInt.asUintN(64, a * b);
}
