import type { SensorEvent } from "../contracts/sensor-event.js";
import type { FieldGround, FieldValue, RecordField } from "./records/record-type.js";
import { absentValues } from "./records/record-type.js";

/** What fields are read from at the moment: set before an expression is evaluated or a template filled in. */
export interface Scene {
  read(path: string, field: RecordField): FieldValue;
}

/** Traffic: an event, and what is known around it. */
export class EventScene implements Scene {
  event: SensorEvent | undefined;
  ground: FieldGround | undefined;

  read(_: string, field: RecordField): FieldValue {
    const { event, ground } = this;
    if (event === undefined || ground === undefined) return absentValues[field.type];
    return field.of(event, ground) ?? absentValues[field.type];
  }
}

/** A case of a rule file: fields by their dotted name. */
export class CaseScene implements Scene {
  values: ReadonlyMap<string, FieldValue> = new Map();

  read(path: string, field: RecordField): FieldValue {
    return this.values.get(path) ?? absentValues[field.type];
  }
}
