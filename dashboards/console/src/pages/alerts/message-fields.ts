import type { MessageView } from "../../../../../src/contracts/alert-background.js";
import type { Json, JsonObject } from "../../../../../src/core/json.js";

/** Where a field of a message lies in its bytes. */
export type MessageField = MessageView["fields"][number];

/** The innermost field that a byte belongs to: its place in the list, undefined for none. */
export function fieldAt(fields: readonly MessageField[], byte: number): number | undefined {
  let found: number | undefined;
  for (const [index, { at, length }] of fields.entries()) {
    if (byte < at || byte >= at + length) continue;
    if (found === undefined || length <= (fields[found]?.length ?? 0)) found = index;
  }
  return found;
}

/** What a field says as it was decoded, undefined where the message says it in no such word. */
export function fieldValue(body: JsonObject, name: string): string | undefined {
  let value: Json | undefined = body;
  for (const part of name.split(/[.[\]]+/).filter((one) => one !== "")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.hasOwn(value, part) ? (value as Readonly<Record<string, Json | undefined>>)[part] : undefined;
  }
  if (value === undefined) return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What the message says that none of its fields has a place for. */
export function otherValues(body: JsonObject, fields: readonly MessageField[]): readonly (readonly [string, string])[] {
  const placed = new Set(fields.map(({ name }) => name.split(/[.[]/)[0]));
  return Object.entries(body).flatMap(([name, value]) =>
    placed.has(name) || value === undefined
      ? []
      : [[name, typeof value === "string" ? value : JSON.stringify(value)] as const],
  );
}

/** Bytes as numbers; what is no hex ends them. */
export function bytesOf(hex: string): readonly number[] {
  const whole = /^(?:[0-9a-f]{2})*/i.exec(hex)?.[0] ?? "";
  return Array.from({ length: whole.length / 2 }, (_, i) => Number.parseInt(whole.slice(2 * i, 2 * i + 2), 16));
}

/** Where a key takes the place in the bytes, `undefined` where it is none that moves. */
export function byteAfter(key: string, at: number, count: number, perLine: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ...{ ArrowRight: 1, ArrowLeft: -1, ArrowDown: perLine, ArrowUp: -perLine },
    ...{ Home: -(at % perLine), End: perLine - 1 - (at % perLine) },
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step === undefined || count === 0 ? undefined : Math.max(0, Math.min(count - 1, at + step));
}
