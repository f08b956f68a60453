import type { Json } from "../../core/json.js";
import { clipCharacters, clipText, utf8Bytes } from "./clip-text.js";
import type { FormatField } from "./format.js";
import type { RecordFacts } from "./record-facts.js";

/** A field with what it says of a record. */
export interface Entry {
  readonly field: FormatField;
  readonly value: Json;
}

/** How a format writes entries down. */
export interface Writing {
  write(entries: readonly Entry[]): string;
  /** A text as it stands in what is written, character by character. */
  encode(text: string, field: FormatField): string;
  /** Stands last where something was cut. */
  readonly mark: Entry;
}

/** A text of which less than this would be left is left out as a whole. */
const TEXT_BYTES_MIN = 24;

/** The most that a text of rank 0 takes once everything else is gone. */
const NEEDED_BYTES_MAX = 40;

/** What the fields of a format say of a record, in their order. */
export function entriesOf(fields: readonly FormatField[], facts: RecordFacts): readonly Entry[] {
  const entries: Entry[] = [];
  for (const field of fields) {
    const value = field.of(facts);
    if (value === undefined) continue;
    const isLong = typeof value === "string" && field.charactersMax !== undefined;
    entries.push({ field, value: isLong ? clipCharacters(value, field.charactersMax ?? 0) : value });
  }
  return entries;
}

/** Writes what fits: the highest rank goes first, of one rank the last in order; a text is shortened if that helps. */
export function fitEntries(entries: readonly Entry[], writing: Writing, limitBytes: number): string {
  const whole = writing.write(entries);
  if (whole.length <= limitBytes && utf8Bytes(whole) <= limitBytes) return whole;
  // No text can take more than the whole: what is written more than once below is kept short from the start.
  const short = entries.map((entry) => clipped(entry, writing, limitBytes));
  const kept = cutEntries(short, writing, limitBytes);
  const text = writing.write(kept);
  if (utf8Bytes(text) <= limitBytes) return text;
  return writing.write(kept.map((entry) => clipped(entry, writing, NEEDED_BYTES_MAX)));
}

function cutEntries(entries: readonly Entry[], writing: Writing, limitBytes: number): readonly Entry[] {
  const left = new Map(entries.map((entry) => [entry, [entry] as readonly Entry[]]));
  const kept = () => [...[...left.values()].flat(), writing.mark];
  let overAtLeastBytes = utf8Bytes(writing.write(kept())) - limitBytes;
  for (const entry of inOrderOfCutting(entries)) {
    // Written alone it takes no less than it takes among the others: the whole need not be written to see that it goes.
    const aloneBytes = utf8Bytes(writing.write([entry]));
    if (aloneBytes < overAtLeastBytes) {
      left.delete(entry);
      overAtLeastBytes -= aloneBytes;
      continue;
    }
    const overBytes = utf8Bytes(writing.write(kept())) - limitBytes;
    if (overBytes <= 0) break;
    left.set(entry, shortened(entry, writing, overBytes));
    overAtLeastBytes = overBytes - aloneBytes;
  }
  return kept();
}

function inOrderOfCutting(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .filter(({ field }) => field.rank > 0)
    .reverse()
    .sort((a, b) => b.field.rank - a.field.rank);
}

/** Nothing, or the entry with as much less of its text as it takes. */
function shortened(entry: Entry, writing: Writing, overBytes: number): readonly Entry[] {
  const text = textOf(entry);
  if (text === undefined) return [];
  const roomBytes = utf8Bytes(writing.encode(text, entry.field)) - overBytes;
  return roomBytes < TEXT_BYTES_MIN ? [] : [clipped(entry, writing, roomBytes)];
}

function clipped(entry: Entry, writing: Writing, budgetBytes: number): Entry {
  const text = textOf(entry);
  if (text === undefined) return entry;
  const shorter = clipText(text, (part) => writing.encode(part, entry.field), budgetBytes);
  return { field: entry.field, value: typeof entry.value === "string" ? shorter : [shorter] };
}

/** A text, alone or the only one in its list. */
function textOf({ value }: Entry): string | undefined {
  const text = Array.isArray(value) && value.length === 1 ? (value as readonly Json[])[0] : value;
  return typeof text === "string" ? text : undefined;
}
