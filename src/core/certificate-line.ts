import type { CertificateFacts } from "./certificate.js";

const LINE = /^([0-9a-f]+) (\d+) (\S+) (\S+) (.*)$/;
const NONE = "-";
const TEXT_MAX = 256;

/** What of a certificate tells a renewed one from a foreign one. */
export interface CertificateLine {
  readonly thumbprint: string;
  /** 0 where it is not known. */
  readonly keyBits: number;
  readonly notAfter: string | undefined;
  readonly applicationUri: string | undefined;
  readonly issuer: string;
}

/** A certificate on one line: thumbprint, bits of its key, end, ApplicationUri and issuer. */
export function certificateLine({ thumbprint, keyBits, notAfter, applicationUri, issuer }: CertificateFacts): string {
  const uri = (applicationUri ?? "").replace(/\s/g, "").slice(0, TEXT_MAX) || NONE;
  return [thumbprint, keyBits ?? 0, notAfter ?? NONE, uri, issuer.slice(0, TEXT_MAX)].join(" ");
}

/** The line taken apart; undefined when it is none. */
export function readCertificateLine(line: string): CertificateLine | undefined {
  const parts = LINE.exec(line);
  if (parts === null) return undefined;
  const [, thumbprint = "", keyBits, notAfter, uri, issuer = ""] = parts;
  return {
    thumbprint,
    keyBits: Number(keyBits),
    notAfter: notAfter === NONE ? undefined : notAfter,
    applicationUri: uri === NONE ? undefined : uri,
    issuer,
  };
}
