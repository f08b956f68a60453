import { sha1Base64 } from "../../../core/sha1.js";
import { utf8Text } from "../../../core/utf8.js";
import type { WebSocketAnomaly } from "./anomalies.js";
import { HEAD_BYTES_MAX } from "./http-head.js";
import { ACCEPT_GUID, SUBPROTOCOLS } from "./tables.js";

/** Sixteen bytes in base64. */
const KEY = /^[A-Za-z0-9+/]{22}==$/;
const VERSION = "13";
const DEFLATE = "permessage-deflate";
const SWITCHING_PROTOCOLS = 101;

/** What the opening handshake told. Undefined what was not seen. */
export interface WebSocketFacts {
  /** Without the query, which may hold credentials. */
  readonly path: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** As the server chose it, or as the client offered it before that. */
  readonly subprotocol: string | undefined;
  readonly extensions: string | undefined;
  /** Of the answer. */
  readonly statusCode: number | undefined;
}

const NO_FACTS: WebSocketFacts = {
  path: undefined,
  host: undefined,
  origin: undefined,
  subprotocol: undefined,
  extensions: undefined,
  statusCode: undefined,
};

/** The opening handshake of one connection, as far as it was seen [RFC 6455 §4]. */
export class Handshake {
  facts: WebSocketFacts = NO_FACTS;
  isRequestSeen = false;
  isAccepted = false;
  /** The server refused, or chose another subprotocol than one of MQTT. */
  isRefused = false;
  /** Messages may be compressed. */
  isDeflate = false;
  #key: string | undefined;
  #offered: string | undefined;
  #offeredExtensions: string | undefined;

  request(bytes: Uint8Array, at: number, end: number, anomalies: WebSocketAnomaly[]): void {
    const lines = linesOf(bytes, at, end);
    const headers = headersOf(lines);
    const target = lines[0]?.split(" ")[1];
    this.#key = headers.get("sec-websocket-key");
    this.#offered = headers.get("sec-websocket-protocol");
    this.#offeredExtensions = headers.get("sec-websocket-extensions");
    this.isRequestSeen = true;
    this.isAccepted = false;
    this.isRefused = false;
    this.facts = {
      path: target?.split("?", 1)[0],
      host: headers.get("host"),
      origin: headers.get("origin"),
      subprotocol: this.#offered,
      extensions: this.#offeredExtensions,
      statusCode: undefined,
    };
    if (!KEY.test(this.#key ?? "")) anomalies.push("websocketKeyInvalid");
    if (headers.get("sec-websocket-version") !== VERSION) anomalies.push("websocketVersion");
  }

  response(bytes: Uint8Array, at: number, end: number, anomalies: WebSocketAnomaly[]): void {
    const lines = linesOf(bytes, at, end);
    const headers = headersOf(lines);
    const statusCode = Number(lines[0]?.slice("HTTP/1.1 ".length, "HTTP/1.1 101".length));
    const chosen = headers.get("sec-websocket-protocol");
    const extensions = headers.get("sec-websocket-extensions");
    this.isAccepted = statusCode === SWITCHING_PROTOCOLS;
    this.facts = { ...this.facts, statusCode };
    if (!this.isAccepted) {
      this.isRefused = true;
      return;
    }
    this.facts = { ...this.facts, subprotocol: chosen ?? this.facts.subprotocol, extensions };
    this.isDeflate = tokensOf(extensions).includes(DEFLATE);
    this.isRefused = chosen !== undefined && !SUBPROTOCOLS.has(chosen.toLowerCase());
    if (!this.isRequestSeen) return;
    if (this.#key !== undefined && headers.get("sec-websocket-accept") !== sha1Base64(this.#key + ACCEPT_GUID)) {
      anomalies.push("websocketAcceptMismatch");
    }
    if (!tokensOf(this.#offered).includes(chosen?.toLowerCase() ?? "")) anomalies.push("websocketSubprotocolMissing");
    const offered = tokensOf(this.#offeredExtensions);
    if (tokensOf(extensions).some((name) => !offered.includes(name))) anomalies.push("websocketExtensionNotOffered");
  }

  /** About the bytes that the facts hold. */
  get heldBytes(): number {
    const { path = "", host = "", origin = "", subprotocol = "", extensions = "" } = this.facts;
    return 2 * (path.length + host.length + origin.length + 2 * subprotocol.length + 2 * extensions.length);
  }

  /** Forgets what it told of: there is no room for it. */
  forget(): void {
    this.facts = NO_FACTS;
    this.#offered = undefined;
    this.#offeredExtensions = undefined;
    this.isRequestSeen = false;
  }
}

function linesOf(bytes: Uint8Array, at: number, end: number): string[] {
  const text = utf8Text(bytes, at, Math.min(end, at + HEAD_BYTES_MAX));
  const empty = text.indexOf("\r\n\r\n");
  return (empty < 0 ? text : text.slice(0, empty)).split("\r\n");
}

/** By name in lower case; a header that comes again is joined with a comma. */
function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}

/** The members of a list without their parameters, in lower case. */
function tokensOf(list: string | undefined): string[] {
  if (list === undefined || list === "") return [];
  return list.split(",").map((member) => (member.split(";", 1)[0] ?? "").trim().toLowerCase());
}
