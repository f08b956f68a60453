import type { MessageField } from "./field-walk.js";
import { modbusFields } from "./modbus-fields.js";
import { mqttFields } from "./mqtt-fields.js";
import { opcuaFields } from "./opcua-fields.js";

const HIDDEN = " (hidden)";

/** The bytes of a message as people may see them, and where its fields lie. */
export interface ShownBytes {
  readonly bytes: Uint8Array;
  readonly fields: readonly MessageField[];
}

/**
 * Where the fields of a message lie. `bytes` are the first ones of `lengthBytes`, and `body` is what the decoder said.
 * What is secret is zeros. None of its bytes are shown where it is not known what they are.
 */
export function messageFields(protocol: string, body: object, bytes: Uint8Array, lengthBytes: number): ShownBytes {
  const fields = fieldsOf(protocol, body, bytes, lengthBytes);
  if (fields === undefined) return { bytes: new Uint8Array(0), fields: [] };
  const shown = bytes.slice();
  for (const { name, at, length } of fields) if (name.endsWith(HIDDEN)) shown.fill(0, at, at + length);
  return { bytes: shown, fields };
}

function fieldsOf(
  protocol: string,
  body: object,
  bytes: Uint8Array,
  lengthBytes: number,
): readonly MessageField[] | undefined {
  if (protocol === "modbus") return modbusFields(bytes, "kind" in body && body.kind === "request");
  if (protocol === "mqtt") return mqttFields(bytes, lengthBytes, body);
  if (protocol === "opcua") return opcuaFields(bytes, body);
  return [];
}
