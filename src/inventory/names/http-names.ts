import { i32be, u8 } from "../../core/bytes.js";
import type { NameReader } from "./passed-payload.js";
import { plainText } from "./plain-text.js";

/** `HTTP` */
const MAGIC = 0x48545450;
const HEAD_BYTES_MAX = 2048;
const SERVER_LINE = /\r\nServer:[ \t]*([^\r\n]+)/i;

/** The Server field of a response whose head begins here [RFC 9110 §10.2.4]. */
export const httpNames: NameReader = ({ bytes, at, end }, tell) => {
  if (end - at < 16 || i32be(bytes, at) !== MAGIC || u8(bytes, at + 4) !== 0x2f) return;
  const headEnd = Math.min(end, at + HEAD_BYTES_MAX);
  let text = "";
  for (let i = at; i < headEnd; i++) text += String.fromCharCode(u8(bytes, i));
  const bodyAt = text.indexOf("\r\n\r\n");
  const [, server] = SERVER_LINE.exec(bodyAt < 0 ? text : text.slice(0, bodyAt)) ?? [];
  if (server === undefined) return;
  const name = new Uint8Array(server.length);
  for (let i = 0; i < server.length; i++) name[i] = server.charCodeAt(i);
  tell("http-server", plainText(name, 0, name.length));
};
