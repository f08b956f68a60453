/** Parts of OPC UA messages, as lists of bytes. */
export type Part = readonly number[];

const UTF8 = new TextEncoder();
/** Some DateTime: 100 ns ticks since 1601. */
const TIME: Part = [0x00, 0x80, 0x3e, 0xc6, 0xf8, 0x7a, 0xdc, 0x01];

const u16 = (value: number): Part => [value & 0xff, (value >>> 8) & 0xff];
export const u32 = (value: number): Part => [...u16(value & 0xffff), ...u16(value >>> 16)];

export function f64(value: number): Part {
  return [...new Uint8Array(new Float64Array([value]).buffer)];
}

export const NULL: Part = [0xff, 0xff, 0xff, 0xff];

export function text(value: string): Part {
  const bytes = UTF8.encode(value);
  return [...u32(bytes.length), ...bytes];
}

/** A ByteString of so many bytes, none of them secret. */
export const blob = (lengthBytes: number): Part => [...u32(lengthBytes), ...new Array<number>(lengthBytes).fill(0xa5)];

/** A NodeId in namespace 0, in four bytes. */
export const standardNode = (identifier: number): Part => [1, 0, ...u16(identifier)];
/** A NodeId in namespace 2 with a text. */
export const textNode = (identifier: string): Part => [3, ...u16(2), ...text(identifier)];
export const qualifiedName = (namespace: number, name: string): Part => [...u16(namespace), ...text(name)];
/** With text only. */
export const localizedText = (value: string): Part => [2, ...text(value)];
/** An ExtensionObject with a body; without one when `body` is left out. */
export function extension(typeId: number, body?: Part): Part {
  if (body === undefined) return [...standardNode(typeId), 0];
  return [...standardNode(typeId), 1, ...u32(body.length), ...body];
}
export const list = (...elements: Part[]): Part => [...u32(elements.length), ...elements.flat()];
export const time = TIME;
/** A DataValue that holds one Double. */
export const doubleValue = (value: number): Part => [1, 11, ...f64(value)];

const NO_EXTENSION = extension(0);

/** TypeId and RequestHeader; the authentication token is the standard's way to say none. */
export function requestHeader(typeId: number, handle: number): Part {
  return [...standardNode(typeId), 0, 0, ...TIME, ...u32(handle), ...u32(0), ...NULL, ...u32(10_000), ...NO_EXTENSION];
}

/** TypeId and ResponseHeader. */
export function responseHeader(typeId: number, handle: number, serviceResult = 0): Part {
  return [...standardNode(typeId), ...TIME, ...u32(handle), ...u32(serviceResult), 0, ...u32(0), ...NO_EXTENSION];
}

/** Bytes that look like nothing: what encryption makes of a message. */
export function noise(lengthBytes: number, seed: number): Part {
  let random = seed >>> 0;
  return Array.from({ length: lengthBytes }, () => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    return random >>> 24;
  });
}
