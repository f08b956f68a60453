/** What a packet is made of: bytes as hex, texts with their length, numbers as one byte. */
export type Part = string | Uint8Array | number;

/** A packet: first byte and everything behind the remaining length, which is put in between. */
export function controlPacket(first: number, ...parts: readonly Part[]): Uint8Array {
  const body = joined(...parts);
  return joined(first, variable(body.length), body);
}

/** Parts behind one another; hex may hold spaces. */
export function joined(...parts: readonly Part[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(
      parts.map((part) => {
        if (typeof part === "number") return Buffer.of(part);
        return typeof part === "string" ? Buffer.from(part.replace(/\s+/g, ""), "hex") : Buffer.from(part);
      }),
    ),
  );
}

/** A UTF-8 Encoded String. */
export function text(value: string): Uint8Array {
  const bytes = Buffer.from(value);
  return joined(bytes.length >> 8, bytes.length & 0xff, bytes);
}

/** Bytes of a text without its length: a payload. */
export function plain(value: string): Uint8Array {
  return new Uint8Array(Buffer.from(value));
}

/** A number of two bytes. */
export function word(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 0xff);
}

/** A Variable Byte Integer. */
function variable(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push(rest > 0x7f ? (rest & 0x7f) | 0x80 : rest);
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  return Uint8Array.from(bytes);
}

/** Property length and properties. */
export function properties(...parts: readonly Part[]): Uint8Array {
  const body = joined(...parts);
  return joined(variable(body.length), body);
}

/** A CONNECT of 3.1.1 with a clean session. */
export function connect311(clientIdentifier = "plant-7", flags = 0x02, ...payload: readonly Part[]): Uint8Array {
  return controlPacket(0x10, text("MQTT"), 4, flags, word(60), text(clientIdentifier), ...payload);
}

/** A CONNECT of 5.0 with a clean start. */
export function connect5(connectProperties: Uint8Array = properties(), flags = 0x02, ...payload: readonly Part[]) {
  return controlPacket(0x10, text("MQTT"), 5, flags, word(60), connectProperties, text("plant-7"), ...payload);
}

/** A PUBLISH before version 5; `flags` are those of the fixed header. */
export function publish311(topic: string, payload: Part, flags = 0, packetIdentifier = 0): Uint8Array {
  return controlPacket(0x30 | flags, text(topic), flags & 6 ? word(packetIdentifier) : "", payload);
}

/** A PUBLISH of version 5. */
export function publish5(topic: string, block: Uint8Array, payload: Part, flags = 0, packetIdentifier = 0): Uint8Array {
  return controlPacket(0x30 | flags, text(topic), flags & 6 ? word(packetIdentifier) : "", block, payload);
}
