import { createHash } from "node:crypto";

const KEY = "dGhlIHNhbXBsZSBub25jZQ==";

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

export function fromHex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.replace(/ /g, ""), "hex"));
}

/** A header block; headers set to undefined are left out. */
function block(firstLine: string, headers: Readonly<Record<string, string | undefined>>): Uint8Array {
  const lines = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return new TextEncoder().encode([firstLine, ...lines, "", ""].join("\r\n"));
}

export function request(headers: Readonly<Record<string, string | undefined>> = {}, target = "/mqtt"): Uint8Array {
  return block(`GET ${target} HTTP/1.1`, {
    Host: "broker.example:8080",
    Upgrade: "websocket",
    Connection: "Upgrade",
    "Sec-WebSocket-Key": KEY,
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Protocol": "mqtt",
    ...headers,
  });
}

export function response(
  headers: Readonly<Record<string, string | undefined>> = {},
  status = "101 Switching Protocols",
): Uint8Array {
  const guid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  return block(`HTTP/1.1 ${status}`, {
    Upgrade: "websocket",
    Connection: "Upgrade",
    "Sec-WebSocket-Accept": createHash("sha1").update(`${KEY}${guid}`).digest("base64"),
    "Sec-WebSocket-Protocol": "mqtt",
    ...headers,
  });
}

export interface SentFrame {
  readonly payload?: Uint8Array;
  /** By default a whole binary message. */
  readonly opcode?: number;
  readonly isFinal?: boolean;
  /** Of the first byte: 0x40, 0x20, 0x10. */
  readonly reserved?: number;
  /** Four bytes; none: no mask. */
  readonly key?: Uint8Array;
  /** Bytes that the length is written in: 0, 2 or 8; by default the fewest. */
  readonly lengthBytes?: 0 | 2 | 8;
}

export const MASK = fromHex("9a 1b f0 07");

export function frame(sent: SentFrame = {}): Uint8Array {
  const { payload = new Uint8Array(0), opcode = 2, isFinal = true, reserved = 0, key } = sent;
  const lengthBytes = sent.lengthBytes ?? (payload.length < 126 ? 0 : payload.length < 0x10000 ? 2 : 8);
  const head = Buffer.alloc(2 + lengthBytes);
  head[0] = (isFinal ? 0x80 : 0) | reserved | opcode;
  head[1] = (key === undefined ? 0 : 0x80) | (lengthBytes === 0 ? payload.length : lengthBytes === 2 ? 126 : 127);
  if (lengthBytes === 2) head.writeUInt16BE(payload.length, 2);
  if (lengthBytes === 8) head.writeBigUInt64BE(BigInt(payload.length), 2);
  if (key === undefined) return join(head, payload);
  return join(
    head,
    key,
    payload.map((byte, i) => byte ^ (key[i & 3] ?? 0)),
  );
}

/** As a client sends it. */
export const masked = (sent: SentFrame): Uint8Array => frame({ key: MASK, ...sent });
