import { u8 } from "../../core/bytes.js";
import type { JsonContent, JsonShape } from "../../core/json-content.js";
import { utf8Text } from "../../core/utf8.js";

/** Numbers of one text that are told. */
const JSON_NUMBERS_MAX = 32;
const KEYS_MAX = 64;
/** Elements of one array that have a name. */
const ELEMENTS_MAX = 8;
const NAME_BYTES_MAX = 64;
const PATH_LENGTH_MAX = 192;
const SHAPES_MAX = 1024;
const HASH_FACTOR = 0x01000193;
const SECOND_FACTOR = 0x5bd1e995;
const NUMBER_MARK = 0x100;
const OTHER_MARK = 0x101;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Builds of JSON texts met lately, by hash: devices send a few of them all day. */
const shapes = new Map<number, JsonShape>();
/** Where the numbers of the text at hand are. */
const starts = new Int32Array(JSON_NUMBERS_MAX);
const ends = new Int32Array(JSON_NUMBERS_MAX);

/** Build and numbers of a whole JSON text whose grammar was found right. */
export function jsonContent(bytes: Uint8Array, at: number, end: number): JsonContent {
  let one = 0x811c9dc5;
  let two = 0;
  let found = 0;
  for (let i = at; i < end; ) {
    const byte = u8(bytes, i);
    let mark = byte;
    let next = i + 1;
    if (byte === QUOTE) {
      next = textEnd(bytes, i, end);
      mark = OTHER_MARK;
      if (isKey(bytes, next, end)) {
        for (let k = i; k < next; k++) {
          one = Math.imul(one ^ u8(bytes, k), HASH_FACTOR);
          two = Math.imul(two + u8(bytes, k), SECOND_FACTOR) ^ (two >>> 13);
        }
      }
    } else if (isNumberByte(byte)) {
      next = plainEnd(bytes, i, end);
      mark = NUMBER_MARK;
      if (found < JSON_NUMBERS_MAX) {
        starts[found] = i;
        ends[found++] = next;
      }
    } else if (byte >= 0x61 && byte <= 0x7a) {
      next = plainEnd(bytes, i, end);
      mark = OTHER_MARK;
    }
    i = next;
    if (byte <= 0x20) continue;
    one = Math.imul(one ^ mark, HASH_FACTOR);
    two = Math.imul(two + mark, SECOND_FACTOR) ^ (two >>> 13);
  }
  const shape = shapeOf((one >>> 0) * 0x20_0000 + (two >>> 11), bytes, at, end);
  const numbers: number[] = [];
  for (let i = 0; i < found; i++) numbers.push(Number(utf8Text(bytes, starts[i] ?? 0, ends[i] ?? 0)));
  return { shape, numbers };
}

function shapeOf(hash: number, bytes: Uint8Array, at: number, end: number): JsonShape {
  const known = shapes.get(hash);
  if (known !== undefined) return known;
  const shape = new ShapeReader(bytes, at, end).read();
  if (shapes.size >= SHAPES_MAX) for (const oldest of shapes.keys()) if (shapes.delete(oldest)) break;
  shapes.set(hash, shape);
  return shape;
}

/** One container that is open. */
interface Level {
  /** Path of what stands in it, of members and of numbers; undefined where it has grown too long. */
  readonly key: string | undefined;
  readonly path: string | undefined;
  readonly isArray: boolean;
  index: number;
  /** Of the member at hand. */
  name: string | undefined;
}

/** Spells out the paths of one text. */
class ShapeReader {
  readonly #bytes: Uint8Array;
  readonly #at: number;
  readonly #end: number;
  readonly #levels: Level[] = [];
  readonly #keys = new Set<string>();
  readonly #paths: (string | undefined)[] = [];
  #isPartial = false;

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.#bytes = bytes;
    this.#at = at;
    this.#end = end;
  }

  read(): JsonShape {
    const [bytes, end] = [this.#bytes, this.#end];
    for (let i = this.#at; i < end; ) {
      const byte = u8(bytes, i);
      const level = this.#levels.at(-1);
      if (byte === QUOTE) {
        const next = textEnd(bytes, i, end);
        if (level !== undefined && isKey(bytes, next, end)) this.#member(level, i + 1, next - 1);
        i = next;
        continue;
      }
      if (isNumberByte(byte)) {
        if (this.#paths.length < JSON_NUMBERS_MAX) this.#paths.push(level && pathIn(level));
        i = plainEnd(bytes, i, end);
        continue;
      }
      if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.#open(level, byte === OPEN_ARRAY);
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) this.#levels.pop();
      else if (byte === COMMA && level !== undefined) level.index++;
      i++;
    }
    return { keys: [...this.#keys].sort(), isPartial: this.#isPartial, paths: this.#paths };
  }

  #open(level: Level | undefined, isArray: boolean): void {
    const path = level === undefined ? "" : pathIn(level);
    const key = level === undefined ? "" : keyIn(level);
    this.#levels.push({ key, path, isArray, index: 0, name: undefined });
  }

  #member(level: Level, at: number, end: number): void {
    level.name = end - at > NAME_BYTES_MAX ? undefined : utf8Text(this.#bytes, at, end);
    const key = keyIn(level);
    if (key !== undefined && (this.#keys.size < KEYS_MAX || this.#keys.has(key))) this.#keys.add(key);
    else this.#isPartial = true;
  }
}

/** What the element or member at hand is called, elements of an array alike. */
function keyIn({ key, isArray, name }: Level): string | undefined {
  if (key === undefined) return undefined;
  return isArray ? shortened(`${key}[]`) : joined(key, name);
}

/** The same, elements of an array by their index. */
function pathIn({ path, isArray, index, name }: Level): string | undefined {
  if (path === undefined || (isArray && index >= ELEMENTS_MAX)) return undefined;
  return isArray ? shortened(`${path}[${index}]`) : joined(path, name);
}

function joined(path: string, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  return shortened(path === "" ? name : `${path}.${name}`);
}

/** A path grows by one step only, so that none is ever long. */
function shortened(path: string): string | undefined {
  return path.length > PATH_LENGTH_MAX ? undefined : path;
}

/** Behind the closing quote. */
function textEnd(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    const byte = u8(bytes, i);
    if (byte === QUOTE) return i + 1;
    if (byte === BACKSLASH) i++;
  }
  return end;
}

/** Whether a colon follows the text that ends here. */
function isKey(bytes: Uint8Array, at: number, end: number): boolean {
  let i = at;
  while (i < end && u8(bytes, i) <= 0x20) i++;
  return i < end && u8(bytes, i) === COLON;
}

function isNumberByte(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === MINUS;
}

/** Behind a number or a word. */
function plainEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = at + 1;
  while (i < end) {
    const byte = u8(bytes, i);
    if (byte <= 0x20 || byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) break;
    i++;
  }
  return i;
}
