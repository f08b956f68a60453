import type { Random } from "../bench/traffic/random.js";
import type { Part } from "./fuzz-case.js";

/** Inputs do not grow beyond this, so that one costs milliseconds. */
const INPUT_BYTES_MAX = 128 * 1024;
const PARTS_MAX = 400;
const CHANGES_MAX = 12;

/** Values at which lengths, counts and types turn. */
const EDGES = [0, 1, 2, 3, 4, 7, 8, 0x14, 0x3c, 0x7f, 0x80, 0xfe, 0xff, 0x100, 0x7fff, 0x8000, 0xfffe, 0xffff] as const;
const WIDE_EDGES = [0x10000, 0x40000, 0xffffff, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff] as const;

type Mutation = (parts: Part[], random: Random, tags: readonly number[]) => void;

const MUTATIONS: readonly Mutation[] = [
  flipBit,
  flipBit,
  setByte,
  setField,
  setField,
  cutShort,
  removeBytes,
  insertBytes,
  splice,
  duplicatePart,
  swapParts,
  removePart,
  splitPart,
  splitPart,
  joinTwo,
  setTag,
];

/** A changed copy of the parts; `tags` are what a tag may become. Same random state, same result. */
export function mutate(parts: readonly Part[], random: Random, tags: readonly number[]): Part[] {
  const changed = parts.map(({ tag, bytes }) => ({ tag, bytes: bytes.slice() }));
  const changes = random.between(0, CHANGES_MAX);
  for (let change = 0; change < changes && changed.length > 0; change++) {
    MUTATIONS[random.below(MUTATIONS.length)]!(changed, random, tags);
  }
  return limited(changed);
}

/** A run of consecutive parts, at most `countMax`, with the first `kept` parts always in front. */
export function window(parts: readonly Part[], random: Random, countMax: number, kept: number): Part[] {
  const rest = parts.slice(kept);
  const count = Math.min(rest.length, random.between(1, countMax));
  const from = random.chance(0.5) ? 0 : random.below(rest.length - count + 1);
  return [...parts.slice(0, kept), ...rest.slice(from, from + count)];
}

function limited(parts: readonly Part[]): Part[] {
  const kept: Part[] = [];
  let bytes = 0;
  for (const part of parts) {
    bytes += part.bytes.length;
    if (bytes > INPUT_BYTES_MAX || kept.length === PARTS_MAX) break;
    kept.push(part);
  }
  return kept;
}

function pick(parts: readonly Part[], random: Random): number {
  return random.below(parts.length);
}

function flipBit(parts: Part[], random: Random): void {
  const { bytes } = parts[pick(parts, random)]!;
  if (bytes.length > 0) bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
}

function setByte(parts: Part[], random: Random): void {
  const { bytes } = parts[pick(parts, random)]!;
  if (bytes.length > 0)
    bytes[random.below(bytes.length)] = random.chance(0.5) ? EDGES[random.below(11)]! : random.below(256);
}

/** Writes an edge value as a field of 2 or 4 bytes in either order: what hits a length does the most. */
function setField(parts: Part[], random: Random): void {
  const { bytes } = parts[pick(parts, random)]!;
  const isWide = random.chance(0.3);
  const size = isWide ? 4 : 2;
  if (bytes.length < size) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  // Headers are in front: half of the fields are set there.
  const at = random.below(random.chance(0.5) ? Math.min(64, bytes.length - size + 1) : bytes.length - size + 1);
  const value =
    isWide && random.chance(0.5) ? WIDE_EDGES[random.below(WIDE_EDGES.length)]! : EDGES[random.below(EDGES.length)]!;
  if (isWide) view.setUint32(at, value, random.chance(0.5));
  else view.setUint16(at, value, random.chance(0.5));
}

function replace(parts: Part[], index: number, bytes: Uint8Array): void {
  parts[index] = { tag: parts[index]!.tag, bytes };
}

function cutShort(parts: Part[], random: Random): void {
  const index = pick(parts, random);
  const { bytes } = parts[index]!;
  if (bytes.length > 0) replace(parts, index, bytes.slice(0, random.below(bytes.length)));
}

function removeBytes(parts: Part[], random: Random): void {
  const index = pick(parts, random);
  const { bytes } = parts[index]!;
  if (bytes.length === 0) return;
  const from = random.below(bytes.length);
  replace(parts, index, concat(bytes.subarray(0, from), bytes.subarray(from + random.between(1, 8))));
}

function insertBytes(parts: Part[], random: Random): void {
  const index = pick(parts, random);
  const { bytes } = parts[index]!;
  const from = random.below(bytes.length + 1);
  const added = new Uint8Array(random.between(1, random.chance(0.1) ? 1500 : 8));
  if (random.chance(0.5)) random.fill(added, 0, added.length);
  replace(parts, index, concat(bytes.subarray(0, from), added, bytes.subarray(from)));
}

/** The head of one part with the tail of another. */
function splice(parts: Part[], random: Random): void {
  const index = pick(parts, random);
  const head = parts[index]!.bytes;
  const tail = parts[pick(parts, random)]!.bytes;
  replace(
    parts,
    index,
    concat(head.subarray(0, random.below(head.length + 1)), tail.subarray(random.below(tail.length + 1))),
  );
}

function duplicatePart(parts: Part[], random: Random): void {
  const { tag, bytes } = parts[pick(parts, random)]!;
  parts.splice(random.below(parts.length + 1), 0, { tag, bytes: bytes.slice() });
}

function swapParts(parts: Part[], random: Random): void {
  const a = pick(parts, random);
  const b = random.chance(0.7) ? Math.min(parts.length - 1, a + random.between(1, 3)) : pick(parts, random);
  const held = parts[a]!;
  parts[a] = parts[b]!;
  parts[b] = held;
}

function removePart(parts: Part[], random: Random): void {
  parts.splice(pick(parts, random), 1);
}

function splitPart(parts: Part[], random: Random): void {
  const index = pick(parts, random);
  const { tag, bytes } = parts[index]!;
  if (bytes.length < 2) return;
  const at = random.between(1, bytes.length - 1);
  parts.splice(index, 1, { tag, bytes: bytes.slice(0, at) }, { tag, bytes: bytes.slice(at) });
}

function joinTwo(parts: Part[], random: Random): void {
  if (parts.length < 2) return;
  const index = random.below(parts.length - 1);
  const [first, second] = [parts[index]!, parts[index + 1]!];
  if (first.tag === second.tag) parts.splice(index, 2, { tag: first.tag, bytes: concat(first.bytes, second.bytes) });
}

function setTag(parts: Part[], random: Random, tags: readonly number[]): void {
  const index = pick(parts, random);
  parts[index] = { tag: tags[random.below(tags.length)]!, bytes: parts[index]!.bytes };
}

function concat(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}
