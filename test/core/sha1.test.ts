import { expect, it } from "vitest";
import { sha1Base64 } from "../../src/core/sha1.js";

it("gives what the example of the WebSocket handshake has [RFC 6455 §1.3]", () => {
  const key = "dGhlIHNhbXBsZSBub25jZQ==258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  expect(sha1Base64(key)).toBe("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
});
