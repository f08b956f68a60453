import { messageFields } from "../../../../src/sensor/view/fields/message-fields.js";

export const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));
/** With the remaining length that fits. */
export const packet = (first: string, rest: string) => {
  const body = rest.replaceAll(" ", "");
  return `${first}${(body.length / 2).toString(16).padStart(2, "0")}${body}`;
};
export const ascii = (text: string) => Buffer.from(text).toString("hex");

/** `name: hex` of every field, as shown. */
export function shown(protocol: string, hex: string, body: object, lengthBytes?: number): string[] {
  const bytes = bytesOf(hex);
  const { bytes: seen, fields } = messageFields(protocol, body, bytes, lengthBytes ?? bytes.length);
  return fields.map(
    ({ name, at, length }) => `${name}: ${Buffer.from(seen.subarray(at, at + length)).toString("hex")}`,
  );
}
