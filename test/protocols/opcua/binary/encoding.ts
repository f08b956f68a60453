/** Values of the OPC UA Binary encoding as hexadecimal text, to be joined. */

/** A null text, ByteString or array. */
export const NULL = "ffffffff";

/** A null ExtensionObject. */
export const NO_OBJECT = "000000";

function le(value: number | bigint, byteCount: number): string {
  let rest = BigInt.asUintN(8 * byteCount, BigInt(value));
  let hex = "";
  for (let i = 0; i < byteCount; i++, rest >>= 8n) hex += (rest & 0xffn).toString(16).padStart(2, "0");
  return hex;
}

export const u8 = (value: number): string => le(value, 1);
export const u16 = (value: number): string => le(value, 2);
export const u32 = (value: number): string => le(value, 4);
export const u64 = (value: number | bigint): string => le(value, 8);

export function f64(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return Buffer.from(view.buffer).toString("hex");
}

/** A ByteString. */
export function blob(hex: string): string {
  return u32(hex.length / 2) + hex;
}

export function str(text: string): string {
  return blob(Buffer.from(text).toString("hex"));
}

export function list(...elements: readonly string[]): string {
  return u32(elements.length) + elements.join("");
}

/** A NodeId of namespace 0 in the shortest form. */
export function id(number: number): string {
  return number < 256 ? `00${u8(number)}` : `0100${u16(number)}`;
}

/** A NodeId with a text. */
export function named(namespace: number, text: string): string {
  return `03${u16(namespace)}${str(text)}`;
}

export function date(iso: string): string {
  return u64((BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n);
}

export function qualified(namespace: number, name: string): string {
  return u16(namespace) + str(name);
}

/** A LocalizedText without locale. */
export function plain(text: string): string {
  return `02${str(text)}`;
}

export function object(typeId: number, body: string): string {
  return `${id(typeId)}01${blob(body)}`;
}

/** A Variant with one Double. */
export function doubleVariant(value: number): string {
  return `0b${f64(value)}`;
}

/** A Variant with one String. */
export function textVariant(text: string): string {
  return `0c${str(text)}`;
}

export function fromHex(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex.replaceAll(" ", ""), "hex"));
}
