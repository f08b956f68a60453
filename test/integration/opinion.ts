import type { DecodedRecord } from "../tools/decoded-frames.js";

/** How records of `decode` are compared with what tshark shows. */
export interface Opinion {
  /** Of tshark. */
  readonly filter: string;
  /** What tshark must be told of ports that it does not know, as after its option -d. */
  readonly decodeAs?: string;
  /** Columns of tshark; several values in one frame are joined by commas. */
  readonly fields: readonly string[];
  /** Brings both into one form, without the differences that are explained there. */
  compare(ours: readonly DecodedRecord[], theirs: readonly (readonly string[])[]): { got: string[]; want: string[] };
}

/** Joins what is there, as tshark does with several messages in one frame. */
export function joined(values: readonly unknown[]): string {
  return values.filter((value) => value !== undefined).join(",");
}

/** Records by the frame in which they end. */
export function byFrame(records: readonly DecodedRecord[]): Map<number, DecodedRecord[]> {
  const frames = new Map<number, DecodedRecord[]>();
  for (const record of records) {
    const before = frames.get(record.frame);
    if (before === undefined) frames.set(record.frame, [record]);
    else before.push(record);
  }
  return frames;
}
