/** Kinds of records [RFC 8446 §5.1], [RFC 6520 §3]. */
export const CONTENT = {
  changeCipherSpec: 20,
  alert: 21,
  handshake: 22,
  applicationData: 23,
  heartbeat: 24,
} as const;

/** Handshake messages that are looked at [RFC 8446 §4], [RFC 5246 §7.4]. */
export const HANDSHAKE = {
  helloRequest: 0,
  clientHello: 1,
  serverHello: 2,
  certificate: 11,
  certificateRequest: 13,
  serverHelloDone: 14,
} as const;

/** Bit per type below 32 that exists over TCP: also tickets, key exchanges, Finished and the like. */
export const HANDSHAKE_TYPES =
  [0, 1, 2, 4, 5, 8, 11, 12, 13, 14, 15, 16, 20, 21, 22, 23, 24].reduce((bits, type) => bits | (1 << type), 0) | 0;

/** Whether such a message exists. */
export function isHandshakeType(type: number): boolean {
  return type < 32 ? ((HANDSHAKE_TYPES >>> type) & 1) === 1 : type === NEXT_PROTOCOL;
}

/** Of a draft that led to ALPN. */
const NEXT_PROTOCOL = 67;

/** Messages whose content is read; of the others the length is enough. */
export function isRead(type: number): boolean {
  switch (type) {
    case HANDSHAKE.clientHello:
    case HANDSHAKE.serverHello:
    case HANDSHAKE.certificate:
    case HANDSHAKE.certificateRequest:
      return true;
    default:
      return false;
  }
}

/** In bytes. */
export const LIMIT = {
  /** Record header. */
  headerBytes: 5,
  /** Type and length of a handshake message. */
  handshakeHeaderBytes: 4,
  /** Of a record in the clear [RFC 8446 §5.1]. */
  plainBytes: 0x4000,
  /** Of an encrypted one before TLS 1.3, where compression and padding may add this much [RFC 5246 §6.2.3]. */
  recordBytes: 0x4000 + 2048,
  /** No cipher adds less: a tag of 16 bytes, or a MAC of 16, and one byte of data. */
  encryptedBytesMin: 17,
  /** Of a hello without extensions. */
  helloBytesMin: 38,
} as const;

/** Version numbers on the wire. */
export const VERSION = { ssl30: 0x0300, tls12: 0x0303, tls13: 0x0304 } as const;

const VERSION_NAMES: Readonly<Record<number, string>> = {
  2: "SSL 2.0",
  768: "SSL 3.0",
  769: "TLS 1.0",
  770: "TLS 1.1",
  771: "TLS 1.2",
  772: "TLS 1.3",
};

/** As in `TLS 1.2`; a number of no version in hexadecimal. */
export function versionName(version: number): string {
  if (version >> 8 === DRAFT) return `TLS 1.3 draft ${version & 0xff}`;
  return VERSION_NAMES[version] ?? codePoint(version);
}

/** High byte of the drafts of TLS 1.3. */
export const DRAFT = 0x7f;

/** TLS 1.3 or a draft of it: after the server's hello all is encrypted. */
export function isTls13(version: number): boolean {
  return version === VERSION.tls13 || version >> 8 === DRAFT;
}

/** A 16-bit number as the registries write it, without the `0x`. */
export function codePoint(value: number): string {
  return value.toString(16).padStart(4, "0");
}

/** Values that clients mix in so that servers learn to ignore what they do not know [RFC 8701 §2]. */
export function isGrease(value: number): boolean {
  return (value & 0x0f0f) === 0x0a0a && value >> 8 === (value & 0xff);
}

/** Numbers of the extensions that are read. */
export const EXTENSION = {
  serverName: 0,
  supportedGroups: 10,
  signatureAlgorithms: 13,
  alpn: 16,
  clientCertificateType: 19,
  serverCertificateType: 20,
  sessionTicket: 35,
  preSharedKey: 41,
  earlyData: 42,
  supportedVersions: 43,
  cookie: 44,
  renegotiationInfo: 0xff01,
} as const;

/** Asks for secure renegotiation in place of the extension [RFC 5746 §3.3]. */
export const RENEGOTIATION_SCSV = 0x00ff;

/** By their number [RFC 8446 §6]. */
export const ALERT_LEVELS: readonly (string | undefined)[] = [undefined, "warning", "fatal"];

/** What an alert says, by its number [RFC 8446 §6], [RFC 5246 §7.2]. */
export const ALERT_DESCRIPTIONS: Readonly<Record<number, string>> = {
  0: "close_notify",
  10: "unexpected_message",
  20: "bad_record_mac",
  21: "decryption_failed",
  22: "record_overflow",
  30: "decompression_failure",
  40: "handshake_failure",
  41: "no_certificate",
  42: "bad_certificate",
  43: "unsupported_certificate",
  44: "certificate_revoked",
  45: "certificate_expired",
  46: "certificate_unknown",
  47: "illegal_parameter",
  48: "unknown_ca",
  49: "access_denied",
  50: "decode_error",
  51: "decrypt_error",
  60: "export_restriction",
  70: "protocol_version",
  71: "insufficient_security",
  80: "internal_error",
  86: "inappropriate_fallback",
  90: "user_canceled",
  100: "no_renegotiation",
  109: "missing_extension",
  110: "unsupported_extension",
  111: "certificate_unobtainable",
  112: "unrecognized_name",
  113: "bad_certificate_status_response",
  114: "bad_certificate_hash_value",
  115: "unknown_psk_identity",
  116: "certificate_required",
  120: "no_application_protocol",
};

/** Registered names of the cipher suites that are in use, by their code points. */
export const CIPHER_SUITE_NAMES: Readonly<Record<string, string>> = {
  "0004": "TLS_RSA_WITH_RC4_128_MD5",
  "0005": "TLS_RSA_WITH_RC4_128_SHA",
  "000a": "TLS_RSA_WITH_3DES_EDE_CBC_SHA",
  "0016": "TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA",
  "0001": "TLS_RSA_WITH_NULL_MD5",
  "0002": "TLS_RSA_WITH_NULL_SHA",
  "002c": "TLS_PSK_WITH_NULL_SHA",
  "002d": "TLS_DHE_PSK_WITH_NULL_SHA",
  "002f": "TLS_RSA_WITH_AES_128_CBC_SHA",
  "0033": "TLS_DHE_RSA_WITH_AES_128_CBC_SHA",
  "0034": "TLS_DH_anon_WITH_AES_128_CBC_SHA",
  "0035": "TLS_RSA_WITH_AES_256_CBC_SHA",
  "0039": "TLS_DHE_RSA_WITH_AES_256_CBC_SHA",
  "003a": "TLS_DH_anon_WITH_AES_256_CBC_SHA",
  "003b": "TLS_RSA_WITH_NULL_SHA256",
  "003c": "TLS_RSA_WITH_AES_128_CBC_SHA256",
  "003d": "TLS_RSA_WITH_AES_256_CBC_SHA256",
  "0067": "TLS_DHE_RSA_WITH_AES_128_CBC_SHA256",
  "006b": "TLS_DHE_RSA_WITH_AES_256_CBC_SHA256",
  "006c": "TLS_DH_anon_WITH_AES_128_CBC_SHA256",
  "006d": "TLS_DH_anon_WITH_AES_256_CBC_SHA256",
  "008c": "TLS_PSK_WITH_AES_128_CBC_SHA",
  "008d": "TLS_PSK_WITH_AES_256_CBC_SHA",
  "0090": "TLS_DHE_PSK_WITH_AES_128_CBC_SHA",
  "0091": "TLS_DHE_PSK_WITH_AES_256_CBC_SHA",
  "009c": "TLS_RSA_WITH_AES_128_GCM_SHA256",
  "009d": "TLS_RSA_WITH_AES_256_GCM_SHA384",
  "009e": "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256",
  "009f": "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384",
  "00a6": "TLS_DH_anon_WITH_AES_128_GCM_SHA256",
  "00a7": "TLS_DH_anon_WITH_AES_256_GCM_SHA384",
  "00a8": "TLS_PSK_WITH_AES_128_GCM_SHA256",
  "00a9": "TLS_PSK_WITH_AES_256_GCM_SHA384",
  "00aa": "TLS_DHE_PSK_WITH_AES_128_GCM_SHA256",
  "00ab": "TLS_DHE_PSK_WITH_AES_256_GCM_SHA384",
  "00ae": "TLS_PSK_WITH_AES_128_CBC_SHA256",
  "00af": "TLS_PSK_WITH_AES_256_CBC_SHA384",
  "00b0": "TLS_PSK_WITH_NULL_SHA256",
  "00b1": "TLS_PSK_WITH_NULL_SHA384",
  "00b2": "TLS_DHE_PSK_WITH_AES_128_CBC_SHA256",
  "00b3": "TLS_DHE_PSK_WITH_AES_256_CBC_SHA384",
  "00b4": "TLS_DHE_PSK_WITH_NULL_SHA256",
  "00b5": "TLS_DHE_PSK_WITH_NULL_SHA384",
  "1301": "TLS_AES_128_GCM_SHA256",
  "1302": "TLS_AES_256_GCM_SHA384",
  "1303": "TLS_CHACHA20_POLY1305_SHA256",
  c006: "TLS_ECDHE_ECDSA_WITH_NULL_SHA",
  c009: "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
  c00a: "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
  c010: "TLS_ECDHE_RSA_WITH_NULL_SHA",
  c013: "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
  c014: "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA",
  c015: "TLS_ECDH_anon_WITH_NULL_SHA",
  c018: "TLS_ECDH_anon_WITH_AES_128_CBC_SHA",
  c019: "TLS_ECDH_anon_WITH_AES_256_CBC_SHA",
  c023: "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
  c024: "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384",
  c027: "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
  c028: "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384",
  c02b: "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
  c02c: "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
  c02f: "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
  c030: "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
  c035: "TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA",
  c036: "TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA",
  c037: "TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256",
  c038: "TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384",
  c039: "TLS_ECDHE_PSK_WITH_NULL_SHA",
  c03a: "TLS_ECDHE_PSK_WITH_NULL_SHA256",
  c03b: "TLS_ECDHE_PSK_WITH_NULL_SHA384",
  c09c: "TLS_RSA_WITH_AES_128_CCM",
  c09d: "TLS_RSA_WITH_AES_256_CCM",
  c09e: "TLS_DHE_RSA_WITH_AES_128_CCM",
  c09f: "TLS_DHE_RSA_WITH_AES_256_CCM",
  c0a0: "TLS_RSA_WITH_AES_128_CCM_8",
  c0a1: "TLS_RSA_WITH_AES_256_CCM_8",
  c0a2: "TLS_DHE_RSA_WITH_AES_128_CCM_8",
  c0a3: "TLS_DHE_RSA_WITH_AES_256_CCM_8",
  c0a4: "TLS_PSK_WITH_AES_128_CCM",
  c0a5: "TLS_PSK_WITH_AES_256_CCM",
  c0a6: "TLS_DHE_PSK_WITH_AES_128_CCM",
  c0a7: "TLS_DHE_PSK_WITH_AES_256_CCM",
  c0a8: "TLS_PSK_WITH_AES_128_CCM_8",
  c0a9: "TLS_PSK_WITH_AES_256_CCM_8",
  c0aa: "TLS_PSK_DHE_WITH_AES_128_CCM_8",
  c0ab: "TLS_PSK_DHE_WITH_AES_256_CCM_8",
  c0ac: "TLS_ECDHE_ECDSA_WITH_AES_128_CCM",
  c0ad: "TLS_ECDHE_ECDSA_WITH_AES_256_CCM",
  c0ae: "TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8",
  c0af: "TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8",
  cca8: "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
  cca9: "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
  ccaa: "TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
  ccab: "TLS_PSK_WITH_CHACHA20_POLY1305_SHA256",
  ccac: "TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256",
  ccad: "TLS_DHE_PSK_WITH_CHACHA20_POLY1305_SHA256",
  c007: "TLS_ECDHE_ECDSA_WITH_RC4_128_SHA",
  c008: "TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA",
  c011: "TLS_ECDHE_RSA_WITH_RC4_128_SHA",
  c012: "TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA",
  1304: "TLS_AES_128_CCM_SHA256",
  1305: "TLS_AES_128_CCM_8_SHA256",
};
