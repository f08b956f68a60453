import type { DetectContext, OptionTable, OptionValues } from "../../contracts/detector.js";
import type { Party, SensorEvent, Session } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";

/** Of what kind the value of a field is; `flag` is true or false, the plurals are lists. */
export type FieldType = "number" | "text" | "flag" | "numbers" | "texts";
/** What a field says. */
export type FieldValue = number | string | boolean | readonly number[] | readonly string[];

/** What a field may be read from, beside the event itself. */
export interface FieldGround {
  readonly context: DetectContext;
  readonly options: OptionValues<OptionTable>;
  /** Kind of user token by the id of the session in which it was activated. */
  readonly userTokens: BoundedMap<string, number>;
}

/** A field as expressions and templates know it. */
export interface RecordField<Event = SensorEvent> {
  readonly type: FieldType;
  readonly help: string;
  /** What must be there for the field to say anything. */
  readonly needs?: "policy" | "baseline";
  /** Undefined where the event does not say: then the value of `absentValues` stands for it. */
  of(event: Event, ground: FieldGround): FieldValue | undefined;
}

/** Fields by their dotted name: `modbus.functionCode`, `dst.zone.type`. */
export type FieldTable<Event = SensorEvent> = Readonly<Record<string, RecordField<Event>>>;

/** Whom a record is about. */
export interface RecordEnds {
  readonly actor: Party;
  readonly target: Party | undefined;
  readonly session: Session | undefined;
}

/** Something that rules may be about: an event, and what it tells. */
export interface RecordType<Event extends SensorEvent = SensorEvent> {
  /** As in `on:` of a rule. */
  readonly name: string;
  readonly help: string;
  readonly hears: Event["type"];
  readonly fields: FieldTable<Event>;
  /** By which occurrences are counted and folded unless the rule says so. */
  readonly by: readonly string[];
  endsOf(event: Event): RecordEnds;
}

/**
 * What stands for something that is not there. No comparison with the number but `!=` is true, so that nothing absent
 * is taken for a small or a large value.
 */
export const absentValues = {
  number: Number.NaN,
  text: "",
  flag: false,
  numbers: [] as readonly number[],
  texts: [] as readonly string[],
} as const satisfies Record<FieldType, FieldValue>;

type Read<Event, Value> = (event: Event, ground: FieldGround) => Value | undefined;
type Needs = RecordField["needs"];

/** A field that is a number. */
export function numberField<Event>(help: string, of: Read<Event, number>, needs?: Needs): RecordField<Event> {
  return { type: "number", help, of, ...(needs === undefined ? {} : { needs }) };
}

/** A field that is a text. */
export function textField<Event>(help: string, of: Read<Event, string>, needs?: Needs): RecordField<Event> {
  return { type: "text", help, of, ...(needs === undefined ? {} : { needs }) };
}

/** A field that is true or false. */
export function flagField<Event>(help: string, of: Read<Event, boolean>, needs?: Needs): RecordField<Event> {
  return { type: "flag", help, of, ...(needs === undefined ? {} : { needs }) };
}

/** A field that is a list of numbers. */
export function numbersField<Event>(help: string, of: Read<Event, readonly number[]>): RecordField<Event> {
  return { type: "numbers", help, of };
}

/** A field that is a list of texts. */
export function textsField<Event>(help: string, of: Read<Event, readonly string[]>): RecordField<Event> {
  return { type: "texts", help, of };
}
