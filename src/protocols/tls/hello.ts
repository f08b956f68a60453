import { hex } from "../../core/bytes.js";
import { ANOMALY } from "./anomalies.js";
import { DRAFT, EXTENSION, isGrease, VERSION } from "./tables.js";
import { VectorReader } from "./vector-reader.js";

/** What a hello says. A server's has one cipher suite, and one version if it names one in an extension. */
export interface Hello {
  readonly legacyVersion: number;
  /** The highest offered, or the one chosen. */
  version: number;
  readonly random: string;
  readonly sessionIdentifier: string;
  cipherSuites: readonly number[];
  readonly extensions: number[];
  supportedVersions: readonly number[];
  supportedGroups: readonly number[] | undefined;
  signatureAlgorithms: readonly number[] | undefined;
  /** Undefined when the extension is not there or names nothing. */
  sni: string | undefined;
  alpn: readonly string[] | undefined;
  /** First and last character of the first of `alpn`, as JA4 writes them. */
  alpnMark: string;
  hasSessionTicket: boolean;
  /** Bits of ANOMALY. */
  anomalies: number;
}

/**
 * The ClientHello whose content, without the header, is at `at` [RFC 8446 §4.1.2]. With `isWhole` false bytes of it
 * are missing behind `end`.
 */
export function readClientHello(bytes: Uint8Array, at: number, end: number, isWhole: boolean): Hello {
  const reader = new VectorReader(bytes, at, end);
  const hello = beginHello(reader, false);
  const isWithoutSuites = reader.leftBytes === 0;
  hello.cipherSuites = reader.vector(2).words();
  const compressions = reader.vector(1);
  const compressionHex = compressions.hex();
  readExtensions(reader, hello, true);
  if (hello.supportedVersions.length > 0) hello.version = highestVersion(hello.supportedVersions);
  if (!isWhole) return hello;
  if (reader.isWrong) hello.anomalies |= ANOMALY.lengthMismatch;
  if (hello.cipherSuites.length === 0 && !isWithoutSuites) hello.anomalies |= ANOMALY.cipherSuitesEmpty;
  const hasNull = /^(..)*00/.test(compressionHex);
  const isBeyondNull = hello.version === VERSION.tls13 && compressionHex !== "00";
  if (!reader.isWrong && (!hasNull || isBeyondNull)) hello.anomalies |= ANOMALY.compressionNotNull;
  const keyAt = hello.extensions.indexOf(EXTENSION.preSharedKey);
  if (keyAt >= 0 && keyAt !== hello.extensions.length - 1) hello.anomalies |= ANOMALY.preSharedKeyNotLast;
  return hello;
}

/** The ServerHello or HelloRetryRequest at `at`, as `readClientHello` [RFC 8446 §4.1.3]. */
export function readServerHello(bytes: Uint8Array, at: number, end: number, isWhole: boolean): Hello {
  const reader = new VectorReader(bytes, at, end);
  const isDraft = end - at >= 2 && bytes[at] === DRAFT;
  const hello = beginHello(reader, isDraft);
  hello.cipherSuites = reader.leftBytes >= 2 || isWhole ? [reader.uint(2)] : [];
  if (!isDraft) reader.skip(1);
  readExtensions(reader, hello, false);
  hello.version = hello.supportedVersions[0] ?? hello.legacyVersion;
  if (isWhole && reader.isWrong) hello.anomalies |= ANOMALY.lengthMismatch;
  return hello;
}

/** Early drafts of TLS 1.3 had no session identifier in the server's hello. */
function beginHello(reader: VectorReader, isDraft: boolean): Hello {
  const legacyVersion = reader.uint(2);
  const { bytes, at, end } = reader;
  const random = hex(bytes, at, Math.min(end, at + 32));
  reader.skip(32);
  return {
    legacyVersion,
    version: legacyVersion,
    random,
    sessionIdentifier: isDraft ? "" : reader.vector(1).hex(),
    cipherSuites: [],
    extensions: [],
    supportedVersions: [],
    supportedGroups: undefined,
    signatureAlgorithms: undefined,
    sni: undefined,
    alpn: undefined,
    alpnMark: "00",
    hasSessionTicket: false,
    anomalies: 0,
  };
}

const EXTENSION_HEADER_BYTES = 4;

/** Old clients and servers end their hello without any. */
function readExtensions(reader: VectorReader, hello: Hello, isClient: boolean): void {
  if (reader.leftBytes === 0) return;
  const list = reader.vector(2);
  reader.finish();
  const seen = new Set<number>();
  while (list.leftBytes > 0) {
    if (list.leftBytes < EXTENSION_HEADER_BYTES) {
      list.skip(EXTENSION_HEADER_BYTES);
      return;
    }
    const type = list.uint(2);
    const content = list.vector(2);
    if (seen.has(type)) hello.anomalies |= ANOMALY.extensionRepeated;
    seen.add(type);
    hello.extensions.push(type);
    if (content.isClipped) continue;
    if (isClient) readClientExtension(type, content, hello);
    else readServerExtension(type, content, hello);
  }
}

function readClientExtension(type: number, content: VectorReader, hello: Hello): void {
  switch (type) {
    case EXTENSION.serverName:
      readServerName(content, hello);
      break;
    case EXTENSION.supportedGroups:
      hello.supportedGroups = content.vector(2).words();
      content.finish();
      break;
    case EXTENSION.signatureAlgorithms:
      hello.signatureAlgorithms = content.vector(2).words();
      content.finish();
      break;
    case EXTENSION.supportedVersions:
      hello.supportedVersions = content.vector(1).words();
      content.finish();
      break;
    case EXTENSION.alpn:
      readProtocols(content, hello);
      break;
    case EXTENSION.sessionTicket:
      if (content.leftBytes > 0) hello.hasSessionTicket = true;
      break;
    case EXTENSION.preSharedKey:
      hello.hasSessionTicket = true;
      break;
  }
}

function readServerExtension(type: number, content: VectorReader, hello: Hello): void {
  if (type === EXTENSION.alpn) readProtocols(content, hello);
  if (type === EXTENSION.supportedVersions) {
    hello.supportedVersions = [content.uint(2)];
    content.finish();
  }
}

/** [RFC 7301 §3.1] */
function readProtocols(content: VectorReader, hello: Hello): void {
  const list = content.vector(2);
  content.finish();
  const protocols: string[] = [];
  while (list.leftBytes > 0) {
    const protocol = list.vector(1);
    if (protocols.length === 0) hello.alpnMark = markOf(protocol);
    protocols.push(protocol.text());
  }
  hello.alpn = protocols;
}

const LETTER_OR_DIGIT = /^[0-9A-Za-z]$/;

/** If one of the two is neither letter nor digit, both are taken from the hexadecimal form. */
function markOf(protocol: VectorReader): string {
  const { bytes, at, end } = protocol;
  if (at === end) return "00";
  const ends = [bytes[at], bytes[end - 1]].map((value) => String.fromCharCode(value ?? 0));
  if (ends.every((end) => LETTER_OR_DIGIT.test(end))) return ends.join("");
  const text = protocol.hex();
  return text.slice(0, 1) + text.slice(-1);
}

/** `HostName` of the list; other kinds of names do not exist [RFC 6066 §3]. */
function readServerName(content: VectorReader, hello: Hello): void {
  const list = content.vector(2);
  content.finish();
  while (list.leftBytes > 0) {
    const kind = list.uint(1);
    const name = list.vector(2);
    if (kind === 0 && hello.sni === undefined && name.leftBytes > 0) {
      hello.sni = name.text();
      hello.anomalies |= hostNameAnomalies(hello.sni);
    }
  }
  if (hello.sni === undefined) hello.anomalies |= ANOMALY.serverNameEmpty;
}

function hostNameAnomalies(name: string): number {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(name) || /^\[?[0-9a-fA-F]*:[0-9a-fA-F:.]*\]?$/.test(name)) {
    return ANOMALY.serverNameIsAddress;
  }
  // Underscores are no part of a host name, but of many that are used.
  const isHostName = name.length <= 255 && /^[0-9A-Za-z_-]+(\.[0-9A-Za-z_-]+)*$/.test(name);
  return isHostName ? 0 : ANOMALY.serverNameMalformed;
}

/** Drafts count below the version that they led to; what is no version, as GREASE, not at all. */
function highestVersion(versions: readonly number[]): number {
  let highest = 0;
  let highestDraft = 0;
  for (const version of versions) {
    if (isGrease(version)) continue;
    if (version >> 8 === DRAFT) highestDraft = Math.max(highestDraft, version);
    else if (version <= VERSION.tls13) highest = Math.max(highest, version);
  }
  return highest === VERSION.tls13 || highestDraft === 0 ? highest : highestDraft;
}
