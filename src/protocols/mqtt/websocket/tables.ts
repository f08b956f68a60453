/**
 * Numbers of the WebSocket protocol [RFC 6455 §5.2].
 */

/** Kinds of frames; those from `close` on are control frames. */
export const OPCODE = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** Bits of the first two bytes of a frame. */
export const BIT = { fin: 0x80, rsv1: 0x40, rsv: 0x70, opcode: 0x0f, mask: 0x80, length: 0x7f } as const;

/** Longest payload of a control frame. */
export const CONTROL_BYTES_MAX = 125;

/** Is hashed with the key of the request [RFC 6455 §4.2.2]. */
export const ACCEPT_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/** Names that MQTT has as a subprotocol; the second is that of version 3.1. */
export const SUBPROTOCOLS: ReadonlySet<string> = new Set(["mqtt", "mqttv3.1"]);

/** Whether a close frame may carry the code [RFC 6455 §7.4]. */
export function isCloseCode(code: number): boolean {
  if (code >= 3000) return code <= 4999;
  return code >= 1000 && code <= 1014 && code !== 1004 && code !== 1005 && code !== 1006;
}
