import type { PacketTime } from "../core/packet-time.js";
import { SECOND_US } from "../core/packet-time.js";

/** Options of an interface description block [PCAPNG §4.2]. */
const OPTION = { end: 0, timeResolution: 9, checkSequenceLength: 13, timeOffset: 14 } as const;

/** Beyond this the product of remainder and high word is no exact number any more. */
const DIVISOR_MAX = 2 ** 21;

const WORD = 2 ** 32;

/** One capturing interface of a section: what its packet blocks do not repeat. */
export class PcapngInterface {
  readonly linkType: number;
  /** 0 for no limit. */
  readonly snapBytes: number;
  readonly checkSequenceBytes: number;
  readonly #unitsPerSecond: bigint;
  readonly #offsetSeconds: bigint;
  readonly #offsetUs: number;
  /** Units in a microsecond, where that is a small whole number; 0 elsewhere. */
  readonly #divisor: number;
  readonly #wordQuotient: number;
  readonly #wordRemainder: number;

  /**
   * Reads the block from `at` to `end`. Options that do not fit are left out, with what follows them; `isDamaged` then
   * says so.
   *
   *      0     4       8         10         12       16
   *     | type| length| link type| reserved | snaplen| options .. | length
   */
  constructor(view: DataView, at: number, end: number, isLittleEndian: boolean) {
    this.linkType = view.getUint16(at + 8, isLittleEndian);
    this.snapBytes = view.getUint32(at + 12, isLittleEndian);
    const options = readOptions(view, at + 16, end - 4, isLittleEndian);
    this.isDamaged = options.isDamaged;
    this.checkSequenceBytes = options.checkSequenceBytes;
    this.#unitsPerSecond = options.unitsPerSecond;
    this.#offsetSeconds = options.offsetSeconds;
    this.#offsetUs = Number(options.offsetSeconds) * SECOND_US;
    this.#divisor = divisorOf(options.unitsPerSecond);
    this.#wordQuotient = Math.floor(WORD / Math.max(1, this.#divisor));
    this.#wordRemainder = WORD - this.#wordQuotient * this.#divisor;
  }

  readonly isDamaged: boolean;

  /** The time that the two words of a packet block say, or `before` when they say none from 1970 to 2255. */
  timeOf(high: number, low: number, before: PacketTime): PacketTime {
    const us = this.#divisor === 0 ? this.#oddUs(high, low) : this.#evenUs(high, low);
    return us >= 0 && us <= Number.MAX_SAFE_INTEGER ? (us as PacketTime) : before;
  }

  #evenUs(high: number, low: number): number {
    // (high * 2^32 + low) / divisor, in parts that stay exact.
    const us = high * this.#wordQuotient + Math.floor((high * this.#wordRemainder + low) / this.#divisor);
    return us + this.#offsetUs;
  }

  #oddUs(high: number, low: number): number {
    const units = (BigInt(high) << 32n) | BigInt(low);
    return Number((units * 1_000_000n) / this.#unitsPerSecond + this.#offsetSeconds * 1_000_000n);
  }
}

interface InterfaceOptions {
  isDamaged: boolean;
  checkSequenceBytes: number;
  unitsPerSecond: bigint;
  offsetSeconds: bigint;
}

function readOptions(view: DataView, from: number, end: number, isLittleEndian: boolean): InterfaceOptions {
  const options = { isDamaged: false, checkSequenceBytes: 0, unitsPerSecond: 1_000_000n, offsetSeconds: 0n };
  let at = from;
  while (at + 4 <= end) {
    const code = view.getUint16(at, isLittleEndian);
    const length = view.getUint16(at + 2, isLittleEndian);
    const valueAt = at + 4;
    if (code === OPTION.end) break;
    if (valueAt + length > end) {
      options.isDamaged = true;
      break;
    }
    if (code === OPTION.timeResolution && length >= 1) options.unitsPerSecond = unitsPerSecond(view.getUint8(valueAt));
    if (code === OPTION.checkSequenceLength && length >= 1)
      options.checkSequenceBytes = checkSequenceBytes(view.getUint8(valueAt));
    if (code === OPTION.timeOffset && length >= 8) options.offsetSeconds = view.getBigInt64(valueAt, isLittleEndian);
    at = valueAt + ((length + 3) & ~3);
  }
  return options;
}

/** With the top bit set the rest is a power of 2, else of 10. */
function unitsPerSecond(resolution: number): bigint {
  const exponent = BigInt(resolution & 0x7f);
  return (resolution & 0x80) !== 0 ? 2n ** exponent : 10n ** exponent;
}

/** The standard says bits; its own example, and some writers with it, say 4 for four bytes. */
function checkSequenceBytes(value: number): number {
  return value < 8 ? value : value >> 3;
}

function divisorOf(units: bigint): number {
  const divisor = units / 1_000_000n;
  return units % 1_000_000n === 0n && divisor <= BigInt(DIVISOR_MAX) ? Number(divisor) : 0;
}
