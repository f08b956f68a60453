import type { ByteBudget } from "../../core/byte-budget.js";
import { u8 } from "../../core/bytes.js";
import { utf8Text } from "../../core/utf8.js";

const SLOTS = 256;
const BYTES_MAX = 256;
/** Of a string and its slot, beside its characters. */
const NAME_BYTES = 40;
const HASH_FACTOR = 0x01000193;

/** Topic names of one flow as strings, so that the one which comes again is not made again. */
export class TopicNames {
  readonly #budget: ByteBudget;
  #slots: (string | undefined)[] | undefined = undefined;
  #heldBytes = 0;

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  /** The bytes as text; `isPlain` says that they are ASCII. */
  nameOf(bytes: Uint8Array, at: number, end: number, isPlain: boolean): string {
    if (!isPlain || end - at > BYTES_MAX) return utf8Text(bytes, at, end);
    let hash = end - at;
    for (let i = at; i < end; i++) hash = Math.imul(hash ^ u8(bytes, i), HASH_FACTOR);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    this.#slots ??= new Array<string | undefined>(SLOTS).fill(undefined);
    const slots = this.#slots;
    const known = slots[slot];
    if (known !== undefined && isSame(known, bytes, at, end)) return known;
    const name = utf8Text(bytes, at, end);
    this.#keep(slots, slot, known, name);
    return name;
  }

  close(): void {
    this.#budget.give(this.#heldBytes);
    this.#heldBytes = 0;
    this.#slots = undefined;
  }

  #keep(slots: (string | undefined)[], slot: number, known: string | undefined, name: string): void {
    if (known !== undefined) {
      this.#budget.give(NAME_BYTES + known.length);
      this.#heldBytes -= NAME_BYTES + known.length;
      slots[slot] = undefined;
    }
    const size = NAME_BYTES + name.length;
    if (!this.#budget.take(size)) return;
    this.#heldBytes += size;
    slots[slot] = name;
  }
}

function isSame(name: string, bytes: Uint8Array, at: number, end: number): boolean {
  if (name.length !== end - at) return false;
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== u8(bytes, at + i)) return false;
  return true;
}
