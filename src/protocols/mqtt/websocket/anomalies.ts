import type { Anomaly } from "../../../contracts/doc.js";

/** What each code means and which clause it breaks. */
export const WEBSOCKET_ANOMALIES = {
  websocketKeyInvalid: {
    help: "The request has no Sec-WebSocket-Key of 16 bytes in base64.",
    spec: "RFC 6455 §4.1",
  },
  websocketVersion: { help: "The request asks for another version than 13.", spec: "RFC 6455 §4.1" },
  websocketAcceptMismatch: {
    help: "Sec-WebSocket-Accept is not what follows from the key of the request.",
    spec: "RFC 6455 §4.2.2",
  },
  websocketSubprotocolMissing: {
    help: "The server accepted without choosing a subprotocol, or one that was not offered.",
    spec: "MQTT5-6.0.0-4",
  },
  websocketExtensionNotOffered: {
    help: "The server accepted an extension that the client did not offer.",
    spec: "RFC 6455 §9.1",
  },
  websocketMaskMissing: { help: "A client sent a frame without mask.", spec: "RFC 6455 §5.1" },
  websocketMaskNotAllowed: { help: "A server sent a frame with a mask.", spec: "RFC 6455 §5.1" },
  websocketReservedBits: {
    help: "Reserved bits are set that no negotiated extension uses.",
    spec: "RFC 6455 §5.2",
  },
  websocketReservedOpcode: { help: "The opcode is reserved.", spec: "RFC 6455 §5.2" },
  websocketLengthNotMinimal: {
    help: "The payload length is written in a longer form than it needs.",
    spec: "RFC 6455 §5.2",
  },
  websocketControlTooLong: { help: "A control frame is longer than 125 bytes.", spec: "RFC 6455 §5.5" },
  websocketControlFragmented: { help: "A control frame is fragmented.", spec: "RFC 6455 §5.5" },
  websocketContinuationUnexpected: {
    help: "A continuation frame without a message that it could continue.",
    spec: "RFC 6455 §5.4",
  },
  websocketMessageInterleaved: {
    help: "A message begins before the one before it has ended.",
    spec: "RFC 6455 §5.4",
  },
  websocketTextFrame: { help: "MQTT was sent in a text frame.", spec: "MQTT5-6.0.0-1" },
  websocketCloseInvalid: {
    help: "A close frame has a code that must not be sent, half a code, or a reason that is not UTF-8.",
    spec: "RFC 6455 §5.5.1",
  },
  websocketFrameAfterClose: { help: "A side sent on after its close frame.", spec: "RFC 6455 §5.5.1" },
} as const satisfies Readonly<Record<string, Anomaly>>;

export type WebSocketAnomaly = keyof typeof WEBSOCKET_ANOMALIES;
