import { SensorFault } from "../core/fault.js";

const TEXT_MAX = 300;

/** What a person can do, by the code of an error of Node or OpenSSL. */
const advice: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there: see that the receiver runs and that host and port are right",
  ECONNRESET: "the receiver ended the connection: see its log, it may want a certificate of the sensor",
  ENOTFOUND: "the name is not known: see that it is right and that DNS answers",
  EAI_AGAIN: "DNS does not answer: see the network of the sensor",
  EHOSTUNREACH: "there is no way there: see routes and firewalls",
  ENETUNREACH: "there is no way there: see routes and firewalls",
  ETIMEDOUT: "nothing answers: see routes and firewalls",
  EPIPE: "the receiver ended the connection: see its log",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is not of a known authority: name that with caFile",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is not of a known authority: name it with caFile",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is not of a known authority: name that with caFile",
  UNABLE_TO_GET_ISSUER_CERT: "its certificate is not of a known authority: name that with caFile",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate is not of a known authority: name that with caFile",
  CERT_SIGNATURE_FAILURE: "its certificate is not of the authority in caFile",
  CERT_HAS_EXPIRED: "its certificate has expired: renew it, or see the clock of the sensor",
  CERT_NOT_YET_VALID: "its certificate is not valid yet: see the clock of the sensor",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name: set serverName to the name in it",
  ERR_SSL_WRONG_VERSION_NUMBER: "it does not speak TLS there: see the port",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "it does not speak TLS there: see the port",
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "it wants a certificate of the sensor: set certificateFile and keyFile",
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: "it may want a certificate of the sensor: see its log",
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: "it does not know the authority of the sensor's certificate: see certificateFile",
  ERR_OSSL_BAD_DECRYPT: "keyPassphrase does not open the key in keyFile",
  ERR_OSSL_PEM_NO_START_LINE: "a file has no PEM in it: see caFile, certificateFile and keyFile",
  ERR_OSSL_UNSUPPORTED: "keyFile holds no key that can be read: give one as PEM",
  ERR_OSSL_X509_KEY_VALUES_MISMATCH: "keyFile is not the key of certificateFile",
};

/** Why a receiver did not take records, and what to do; the revealed `secrets` are taken out of the text. */
export function sinkFault(receiver: string, error: unknown, secrets: readonly string[] = []): SensorFault {
  if (error instanceof SensorFault) return error;
  const { code, message } = firstOf(error) as NodeJS.ErrnoException;
  const known = typeof code === "string" ? advice[code] : undefined;
  const reason = known === undefined ? String(message ?? error) : `${code}: ${known}`;
  return new SensorFault("SINK_FAILED", withoutSecrets(`${receiver}: ${reason}`, secrets));
}

/** A text of somebody else, without control characters, short and with `***` for secrets. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const hidden = secrets
    .filter((secret) => secret !== "")
    .reduce((left, secret) => left.replaceAll(secret, "***"), text);
  return hidden.replace(/\p{Cc}+/gu, " ").slice(0, TEXT_MAX);
}

/** Of a name with several addresses each has its own error. */
function firstOf(error: unknown): unknown {
  return error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error;
}
