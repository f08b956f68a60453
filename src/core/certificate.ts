import { createHash, type KeyObject, X509Certificate } from "node:crypto";
import { formatIp } from "./address.js";
import { BoundedMap } from "./bounded-map.js";
import { hex, u8, u16be, u24be } from "./bytes.js";

/** What a certificate says, as plain values. A fact that it does not state, or not readably, is undefined. */
export interface CertificateFacts {
  /** Distinguished name on one line, most specific part first [RFC 4514 §2.1]. */
  readonly subject: string;
  readonly issuer: string;
  /** Lower-case hexadecimal. */
  readonly serialNumber: string;
  /** First URI of the subjectAltName: the ApplicationUri of an OPC UA application [OPC 10000-6 §6.2.2]. */
  readonly applicationUri: string | undefined;
  readonly dnsNames: readonly string[];
  readonly ipAddresses: readonly string[];
  /** UTC to the second, as `2026-01-31T23:59:59Z`. */
  readonly notBefore: string | undefined;
  readonly notAfter: string | undefined;
  readonly keyType: string | undefined;
  readonly keyBits: number | undefined;
  /** By its usual name; the object identifier in dotted form if it is none of the usual ones. */
  readonly signatureAlgorithm: string | undefined;
  /** SHA-1 of the DER form, lower-case hexadecimal, by which OPC UA names a certificate [OPC 10000-6 §6.2.2]. */
  readonly thumbprint: string;
  readonly sha256: string;
  /** Issuer and subject are the same name; the signature is not checked. */
  readonly isSelfSigned: boolean;
  /** Certificates that came with it, itself among them; absent when it came alone. At most 64 are counted. */
  readonly chainCount?: number;
  /** Who follows the issuers of that chain comes back to one that was there; absent when not, or in a long chain. */
  readonly isChainLoop?: true;
}

const BYTES_MAX = 0x10000;
const CACHED_MAX = 256;
const CHAIN_MAX = 64;
/** Of a longer chain the issuers are not followed. */
const FOLLOWED_MAX = 8;

/** The same few certificates come with every connection. */
const cache = new BoundedMap<CertificateFacts>(CACHED_MAX);

/**
 * The first X.509 certificate in `der`, which others of its chain may follow. Undefined when the bytes are none, are
 * cut, or are more than 64 KiB.
 */
export function readCertificate(der: Uint8Array): CertificateFacts | undefined {
  const first = readOne(der);
  if (first === undefined) return undefined;
  const length = elementLength(der, 0, der.length);
  const chainCount = countElements(der, length);
  if (chainCount === 1) return first;
  return { ...first, chainCount, ...(isLoop(first, der, length, chainCount) ? { isChainLoop: true } : {}) };
}

/** The certificate at the beginning of the bytes. */
function readOne(der: Uint8Array): CertificateFacts | undefined {
  const length = elementLength(der, 0, der.length);
  if (length < 0 || length > BYTES_MAX || u8(der, 0) !== TAG.sequence) return undefined;
  const element = der.subarray(0, length);
  const sha256 = createHash("sha256").update(element).digest("hex");
  const known = cache.touch(sha256);
  if (known !== undefined) return known;
  let facts: CertificateFacts;
  try {
    facts = factsOf(new X509Certificate(element), element, sha256);
  } catch {
    return undefined;
  }
  cache.set(sha256, facts);
  return facts;
}

/** Whether the issuers of the first certificate, which ends at `at`, lead in a circle that is no self-signed root. */
function isLoop(first: CertificateFacts, der: Uint8Array, at: number, count: number): boolean {
  if (count > FOLLOWED_MAX) return false;
  const issuers = new Map<string, string>([[first.subject, first.issuer]]);
  for (let next = at, i = 1; i < count; i++) {
    const facts = readOne(der.subarray(next));
    if (facts !== undefined && !issuers.has(facts.subject)) issuers.set(facts.subject, facts.issuer);
    next += elementLength(der, next, der.length);
  }
  const passed = new Set<string>();
  for (let name = first.subject; ; ) {
    passed.add(name);
    const issuer = issuers.get(name);
    if (issuer === undefined || issuer === name) return false;
    if (passed.has(issuer)) return true;
    name = issuer;
  }
}

/** Of a chain, whose first element ends at `at`. */
function countElements(der: Uint8Array, at: number): number {
  let count = 1;
  for (let next = at; next < der.length && count < CHAIN_MAX; count++) {
    const length = elementLength(der, next, der.length);
    if (length <= 0 || u8(der, next) !== TAG.sequence) break;
    next += length;
  }
  return count;
}

function factsOf(certificate: X509Certificate, element: Uint8Array, sha256: string): CertificateFacts {
  const names = alternativeNames(certificate.subjectAltName);
  const key = publicKeyOf(certificate);
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    serialNumber: certificate.serialNumber.toLowerCase(),
    applicationUri: names.find((name) => name.kind === "URI")?.value,
    dnsNames: names.filter((name) => name.kind === "DNS").map((name) => name.value),
    ipAddresses: names.filter((name) => name.kind === "IP Address").flatMap((name) => ipAddress(name.value)),
    notBefore: isoTime(certificate.validFrom),
    notAfter: isoTime(certificate.validTo),
    keyType: key === undefined ? undefined : KEY_TYPES.get(key.asymmetricKeyType ?? ""),
    keyBits: key === undefined ? undefined : keyBits(key),
    signatureAlgorithm: signatureAlgorithm(element),
    thumbprint: createHash("sha1").update(element).digest("hex"),
    sha256,
    isSelfSigned: certificate.subject === certificate.issuer,
  };
}

/** Node gives the parts one a line, least specific first, and escapes line ends and `+` within them. */
function oneLine(name: string | undefined): string {
  if (name === undefined) return "";
  const parts = name.split("\n").map((part) => part.split(" + ").reverse().join("+"));
  return parts.reverse().join(",");
}

interface AlternativeName {
  readonly kind: string;
  readonly value: string;
}

/** Node's text is `DNS:a, URI:b`; a value with a comma or other odd characters is a JSON text, without commas. */
function alternativeNames(text: string | undefined): AlternativeName[] {
  if (text === undefined) return [];
  return text.split(", ").flatMap((entry) => {
    const colon = entry.indexOf(":");
    const value = entry.slice(colon + 1);
    const plain = value.startsWith('"') ? asUtf8(String(JSON.parse(value))) : value;
    return colon < 0 ? [] : [{ kind: entry.slice(0, colon), value: plain }];
  });
}

/** Node writes IPv6 as eight groups in capitals, and what is no address as `<invalid>`. */
function ipAddress(text: string): string[] {
  if (text.startsWith("<")) return [];
  const groups = text.split(":").map((group) => Number.parseInt(group, 16));
  if (groups.length !== 8) return [text];
  return [formatIp(Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 0xff])), 0, 6)];
}

/** Node reads each byte as one character; the field writes UTF-8 where the standard allows ASCII only. */
function asUtf8(latin1: string): string {
  const text = Buffer.from(latin1, "latin1").toString("utf8");
  return text.includes("\ufffd") ? latin1 : text;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Of `Sep  3 21:40:37 2018 GMT`. */
function isoTime(text: string): string | undefined {
  const parts = /^(\w{3}) +(\d{1,2}) (\d\d:\d\d:\d\d)(?:\.\d+)? (\d{1,4}) GMT$/.exec(text);
  if (parts === null) return undefined;
  const month = MONTHS.indexOf(parts[1] as string) + 1;
  if (month === 0) return undefined;
  const date = [`${parts[4]}`.padStart(4, "0"), `${month}`.padStart(2, "0"), `${parts[2]}`.padStart(2, "0")];
  return `${date.join("-")}T${parts[3]}Z`;
}

/** Those that every supported version of Node knows. */
const KEY_TYPES: ReadonlyMap<string, string> = new Map([
  ["rsa", "RSA"],
  ["rsa-pss", "RSA-PSS"],
  ["dsa", "DSA"],
  ["ec", "EC"],
  ["ed25519", "Ed25519"],
  ["ed448", "Ed448"],
]);

const CURVE_BITS: ReadonlyMap<string, number> = new Map([
  ["prime256v1", 256],
  ["secp224r1", 224],
  ["secp256k1", 256],
  ["secp384r1", 384],
  ["secp521r1", 521],
  ["brainpoolP256r1", 256],
  ["brainpoolP320r1", 320],
  ["brainpoolP384r1", 384],
  ["brainpoolP512r1", 512],
]);

function publicKeyOf(certificate: X509Certificate): KeyObject | undefined {
  try {
    return certificate.publicKey;
  } catch {
    return undefined;
  }
}

function keyBits(key: KeyObject): number | undefined {
  if (key.asymmetricKeyType === "ed25519") return 256;
  if (key.asymmetricKeyType === "ed448") return 456;
  const details = key.asymmetricKeyDetails;
  return details?.modulusLength ?? CURVE_BITS.get(details?.namedCurve ?? "");
}

const SIGNATURE_ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ["2a864886f70d010102", "md2WithRSAEncryption"],
  ["2a864886f70d010104", "md5WithRSAEncryption"],
  ["2a864886f70d010105", "sha1WithRSAEncryption"],
  ["2a864886f70d01010a", "rsassaPss"],
  ["2a864886f70d01010b", "sha256WithRSAEncryption"],
  ["2a864886f70d01010c", "sha384WithRSAEncryption"],
  ["2a864886f70d01010d", "sha512WithRSAEncryption"],
  ["2a864886f70d01010e", "sha224WithRSAEncryption"],
  ["2a8648ce380403", "dsaWithSHA1"],
  ["2a8648ce3d0401", "ecdsaWithSHA1"],
  ["2a8648ce3d040301", "ecdsaWithSHA224"],
  ["2a8648ce3d040302", "ecdsaWithSHA256"],
  ["2a8648ce3d040303", "ecdsaWithSHA384"],
  ["2a8648ce3d040304", "ecdsaWithSHA512"],
  ["2b6570", "Ed25519"],
  ["2b6571", "Ed448"],
]);

/** `Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm SEQUENCE { OBJECT IDENTIFIER, .. }, .. }`. */
function signatureAlgorithm(element: Uint8Array): string | undefined {
  const end = element.length;
  const tbsAt = headerLength(element, 0, end);
  const algorithmAt = tbsAt + elementLength(element, tbsAt, end);
  if (algorithmAt <= tbsAt || algorithmAt >= end || u8(element, algorithmAt) !== TAG.sequence) return undefined;
  const identifierAt = algorithmAt + headerLength(element, algorithmAt, end);
  const identifierEnd = identifierAt + elementLength(element, identifierAt, end);
  if (identifierEnd <= identifierAt || u8(element, identifierAt) !== TAG.objectIdentifier) return undefined;
  const value = identifierAt + headerLength(element, identifierAt, end);
  return SIGNATURE_ALGORITHMS.get(hex(element, value, identifierEnd)) ?? dotted(element, value, identifierEnd);
}

/** Undefined for a part beyond 2^53. */
function dotted(bytes: Uint8Array, at: number, end: number): string | undefined {
  const parts: number[] = [];
  let part = 0;
  for (let i = at; i < end; i++) {
    part = part * 0x80 + (u8(bytes, i) & 0x7f);
    if (!Number.isSafeInteger(part)) return undefined;
    if (u8(bytes, i) >= 0x80) continue;
    if (parts.length === 0)
      parts.push(Math.min(2, Math.floor(part / 40)), part - 40 * Math.min(2, Math.floor(part / 40)));
    else parts.push(part);
    part = 0;
  }
  return parts.join(".");
}

const TAG = { objectIdentifier: 0x06, sequence: 0x30 } as const;

/** Of the tag and the length; -1 when they are not there or the length needs more than three bytes. */
function headerLength(bytes: Uint8Array, at: number, end: number): number {
  if (at < 0 || at + 5 > end) return -1;
  const first = u8(bytes, at + 1);
  if (first < 0x80) return 2;
  return first > 0x80 && first <= 0x83 ? 2 + first - 0x80 : -1;
}

/** Of the whole DER element at `at`; -1 when it does not end before `end`. */
function elementLength(bytes: Uint8Array, at: number, end: number): number {
  const header = headerLength(bytes, at, end);
  if (header < 0) return -1;
  let content = u8(bytes, at + 1);
  if (header === 3) content = u8(bytes, at + 2);
  else if (header === 4) content = u16be(bytes, at + 2);
  else if (header === 5) content = u24be(bytes, at + 2);
  return at + header + content <= end ? header + content : -1;
}
