/** Writers of small captures, for tests: no more than the formats ask, and as wrong as a test wants them. */

export interface WrittenFrame {
  readonly timeUs: number;
  readonly bytes: Uint8Array;
  /** The number of bytes when left out. */
  readonly wireBytes?: number;
}

export interface PcapFile {
  readonly frames: readonly WrittenFrame[];
  readonly isBigEndian?: boolean;
  /** As it reads in the byte order of the file; 0xa1b2c3d4 when left out. */
  readonly magic?: number;
  readonly version?: readonly [major: number, minor: number];
  /** Old writers put the length on the wire before the captured length. */
  readonly isWireFirst?: boolean;
  readonly snapBytes?: number;
  /** The whole word: frame check sequence in the upper bits. */
  readonly linkType?: number;
}

/** A classic capture. */
export function pcap(file: PcapFile): Uint8Array {
  const words = new Words(file.isBigEndian === true);
  const magic = file.magic ?? 0xa1b2c3d4;
  const [major, minor] = file.version ?? [2, 4];
  const isLcap = magic === 0x1c0001ac || magic === 0x1c0001ab;
  const hasNanoseconds = magic === 0xa1b23c4d || magic === 0x1c0001ac;
  words.u32(magic).u16(major).u16(minor).u32(0).u32(0);
  words.u32(file.snapBytes ?? 262_144).u32(file.linkType ?? 1);
  if (isLcap) words.u32(file.frames.reduce((sum, { bytes }) => sum + 16 + bytes.length, 0));
  for (const { timeUs, bytes, wireBytes } of file.frames) {
    const seconds = Math.floor(timeUs / 1e6);
    words.u32(seconds).u32(hasNanoseconds ? (timeUs - seconds * 1e6) * 1000 + 999 : timeUs - seconds * 1e6);
    const lengths = [bytes.length, wireBytes ?? bytes.length];
    for (const length of file.isWireFirst === true ? lengths.reverse() : lengths) words.u32(length);
    if (magic === 0xa1b2cd34) words.u32(2).u16(0x0800).u16(0);
    words.bytes(bytes);
  }
  return words.done();
}

export type PcapngBlock =
  | {
      readonly block: "section";
      readonly isBigEndian?: boolean;
      readonly sectionBytes?: bigint;
      readonly major?: number;
    }
  | {
      readonly block: "interface";
      readonly linkType?: number;
      readonly snapBytes?: number;
      readonly options?: readonly PcapngOption[];
    }
  | {
      readonly block: "enhanced" | "packet";
      readonly interface?: number;
      /** In units of the interface. */
      readonly time?: bigint;
      readonly bytes: Uint8Array;
      readonly wireBytes?: number;
      readonly capturedBytes?: number;
      readonly options?: readonly PcapngOption[];
    }
  | { readonly block: "simple"; readonly bytes: Uint8Array; readonly wireBytes?: number }
  | { readonly block: "other"; readonly type: number; readonly body: Uint8Array };

export interface PcapngOption {
  readonly code: number;
  /** Bytes as they stand, or a number of 1, 4 or 8 bytes in the byte order of the section. */
  readonly value: Uint8Array | { readonly u8: number } | { readonly u32: number } | { readonly i64: bigint };
}

/** A pcapng capture of these blocks; each section sets the byte order of what follows it. */
export function pcapng(...blocks: readonly PcapngBlock[]): Uint8Array {
  let isBigEndian = false;
  const parts = blocks.map((block) => {
    if (block.block === "section") isBigEndian = block.isBigEndian === true;
    const body = bodyOf(block, isBigEndian);
    const length = 12 + body.length;
    return new Words(isBigEndian).u32(typeOf(block)).u32(length).bytes(body).u32(length).done();
  });
  return joined(parts);
}

const TYPES = { section: 0x0a0d0d0a, interface: 1, packet: 2, simple: 3, enhanced: 6 } as const;

function typeOf(block: PcapngBlock): number {
  return block.block === "other" ? block.type : TYPES[block.block];
}

function bodyOf(block: PcapngBlock, isBigEndian: boolean): Uint8Array {
  const words = new Words(isBigEndian);
  switch (block.block) {
    case "section":
      words
        .u32(0x1a2b3c4d)
        .u16(block.major ?? 1)
        .u16(0);
      return words.u64(block.sectionBytes ?? 0xffff_ffff_ffff_ffffn).done();
    case "interface":
      words
        .u16(block.linkType ?? 1)
        .u16(0)
        .u32(block.snapBytes ?? 0);
      return words.options(block.options).done();
    case "enhanced":
    case "packet": {
      if (block.block === "enhanced") words.u32(block.interface ?? 0);
      else words.u16(block.interface ?? 0).u16(0xffff);
      const time = block.time ?? 0n;
      words.u32(Number(time >> 32n)).u32(Number(time & 0xffff_ffffn));
      words.u32(block.capturedBytes ?? block.bytes.length).u32(block.wireBytes ?? block.bytes.length);
      return words.bytes(block.bytes).padded().options(block.options).done();
    }
    case "simple":
      words.u32(block.wireBytes ?? block.bytes.length);
      return words.bytes(block.bytes).padded().done();
    case "other":
      return words.bytes(block.body).padded().done();
  }
}

/** Several pieces as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

class Words {
  readonly #bytes: number[] = [];
  readonly #isBigEndian: boolean;

  constructor(isBigEndian: boolean) {
    this.#isBigEndian = isBigEndian;
  }

  u16(value: number): this {
    return this.#number(BigInt(value), 2);
  }

  u32(value: number): this {
    return this.#number(BigInt(value), 4);
  }

  u64(value: bigint): this {
    return this.#number(BigInt.asUintN(64, value), 8);
  }

  bytes(bytes: Uint8Array): this {
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  padded(): this {
    while (this.#bytes.length % 4 !== 0) this.#bytes.push(0);
    return this;
  }

  options(options: readonly PcapngOption[] | undefined): this {
    if (options === undefined) return this;
    for (const { code, value } of options) {
      if (value instanceof Uint8Array) this.u16(code).u16(value.length).bytes(value);
      else if ("u8" in value) this.u16(code).u16(1).#number(BigInt(value.u8), 1);
      else if ("u32" in value) this.u16(code).u16(4).u32(value.u32);
      else this.u16(code).u16(8).u64(value.i64);
      this.padded();
    }
    return this.u16(0).u16(0);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  #number(value: bigint, bytes: number): this {
    const little = Array.from({ length: bytes }, (_, at) => Number((value >> BigInt(8 * at)) & 0xffn));
    this.#bytes.push(...(this.#isBigEndian ? little.reverse() : little));
    return this;
  }
}
