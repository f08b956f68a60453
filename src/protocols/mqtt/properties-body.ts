import { hex } from "../../core/bytes.js";
import { utf8Text } from "../../core/utf8.js";
import type { Properties } from "./body.js";
import { PacketReader } from "./packet-reader.js";
import { FORM, LIMIT, PROPERTIES, PROPERTY } from "./tables.js";

/** Serves all packets: it is done with one before the next is read. */
const READER = new PacketReader();

/** The properties from `at` to `end` by name, up to the first that is none; undefined where there are none. */
export function propertiesBody(bytes: Uint8Array, at: number, end: number): Properties | undefined {
  if (at < 0 || at >= end) return undefined;
  const reader = READER;
  reader.start(bytes, at, end, end);
  const body: Record<string, Properties[string]> = {};
  let identifiers: number[] | undefined;
  let pairs: (readonly [string, string])[] | undefined;
  for (let listed = 0; !reader.isFinished && listed < LIMIT.listed; ) {
    const identifier = reader.byte();
    const property = PROPERTIES[identifier];
    if (property === undefined) break;
    const value = propertyValue(reader, property.form, identifier);
    if (reader.isStopped) break;
    if (property.form === FORM.pair) {
      pairs ??= [];
      pairs.push(value as [string, string]);
      listed++;
    } else if (identifier === PROPERTY.subscriptionIdentifier) {
      identifiers ??= [];
      identifiers.push(value as number);
      listed++;
    } else body[property.name] = value;
  }
  if (identifiers !== undefined) body.subscriptionIdentifiers = identifiers;
  if (pairs !== undefined) body.userProperties = pairs;
  return body;
}

function propertyValue(reader: PacketReader, form: number, identifier: number): Properties[string] {
  switch (form) {
    case FORM.byte:
      return reader.byte();
    case FORM.word:
      return reader.word();
    case FORM.long:
      return reader.long();
    case FORM.variable:
      return reader.variable();
    case FORM.text:
      return textOf(reader);
    case FORM.pair:
      return [textOf(reader), textOf(reader)];
    default:
      reader.binary();
      // Authentication Data may be a secret: only its size is told.
      if (identifier === PROPERTY.authenticationData) return reader.fieldEnd - reader.fieldAt;
      return hex(reader.bytes, reader.fieldAt, reader.fieldEnd);
  }
}

function textOf(reader: PacketReader): string {
  reader.binary();
  return utf8Text(reader.bytes, reader.fieldAt, reader.fieldEnd);
}
