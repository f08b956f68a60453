import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** What a certificate made for a test is to say. */
interface CertificateWish {
  readonly key?: "rsa" | "rsa-pss" | "dsa" | "ec" | "ed25519" | "ed448";
  readonly bits?: number;
  readonly curve?: string;
  /** Least specific part first; the object identifier's last arc under 2.5.4, and the value. */
  readonly subject?: readonly (readonly [number, string])[];
  readonly issuer?: readonly (readonly [number, string])[];
  /** GeneralName tag (2 DNS, 6 URI, 7 IP) and content. */
  readonly alternativeNames?: readonly (readonly [number, Uint8Array | string])[];
  readonly serialNumber?: Uint8Array;
  /** UTCTime. */
  readonly notBefore?: string;
  /** GeneralizedTime. */
  readonly notAfter?: string;
  /** Bytes of a large extension that means nothing. */
  readonly ballastBytes?: number;
}

/** A certificate and the private key that signed it, which is its own. */
interface MadeCertificate {
  readonly der: Uint8Array;
  readonly pem: string;
  readonly keyPem: string;
}

/** Writes and signs a certificate, so that tests need neither a program nor a file for it. */
export function madeCertificate(wish: CertificateWish = {}): MadeCertificate {
  const { publicKey, privateKey } = keyPair(wish);
  const algorithm = signatureAlgorithms[wish.key ?? "ec"];
  const subject = name(wish.subject ?? [[3, "zonewarden-test"]]);
  const extensions: Uint8Array[] = [];
  if (wish.alternativeNames !== undefined) {
    const names = wish.alternativeNames.map(([tag, value]) => element(0x80 | tag, bytesOf(value)));
    extensions.push(element(0x30, oid(2, 5, 29, 17), element(0x04, element(0x30, ...names))));
  }
  if (wish.ballastBytes !== undefined) {
    extensions.push(
      element(0x30, oid(1, 3, 6, 1, 4, 1, 55555), element(0x04, new Uint8Array(wish.ballastBytes).fill(0x41))),
    );
  }
  const tbs = element(
    0x30,
    element(0xa0, element(0x02, Uint8Array.of(2))),
    element(0x02, wish.serialNumber ?? Uint8Array.of(1)),
    algorithm,
    wish.issuer === undefined ? subject : name(wish.issuer),
    element(
      0x30,
      element(0x17, bytesOf(wish.notBefore ?? "240101000000Z")),
      element(0x18, bytesOf(wish.notAfter ?? "20991231235959Z")),
    ),
    subject,
    publicKey.export({ type: "spki", format: "der" }),
    ...(extensions.length === 0 ? [] : [element(0xa3, element(0x30, ...extensions))]),
  );
  const signature = sign(wish.key?.startsWith("ed") ? null : "sha256", tbs, privateKey);
  const der = element(0x30, tbs, algorithm, element(0x03, Uint8Array.of(0), signature));
  const base64 = Buffer.from(der).toString("base64").replace(/.{64}/g, "$&\n").trimEnd();
  return {
    der,
    pem: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
    keyPem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function keyPair(wish: CertificateWish): { publicKey: KeyObject; privateKey: KeyObject } {
  const modulusLength = wish.bits ?? 2048;
  switch (wish.key) {
    case "rsa":
      return generateKeyPairSync("rsa", { modulusLength });
    case "rsa-pss":
      return generateKeyPairSync("rsa-pss", { modulusLength });
    case "dsa":
      return generateKeyPairSync("dsa", { modulusLength, divisorLength: 160 });
    case "ed25519":
      return generateKeyPairSync("ed25519");
    case "ed448":
      return generateKeyPairSync("ed448");
    default:
      return generateKeyPairSync("ec", { namedCurve: wish.curve ?? "P-256" });
  }
}

/** One DER element. */
function element(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const size = length < 0x80 ? [length] : length < 0x10000 ? [0x82, length >> 8, length & 0xff] : undefined;
  const header = size ?? [0x83, length >> 16, (length >> 8) & 0xff, length & 0xff];
  return Buffer.concat([Uint8Array.of(tag, ...header), ...parts]);
}

function oid(first: number, second: number, ...arcs: readonly number[]): Uint8Array {
  const bytes = arcs.flatMap((arc) => {
    const digits = [arc & 0x7f];
    for (let rest = arc >> 7; rest > 0; rest >>= 7) digits.unshift(0x80 | (rest & 0x7f));
    return digits;
  });
  return element(0x06, Uint8Array.of(40 * first + second, ...bytes));
}

function name(parts: readonly (readonly [number, string])[]): Uint8Array {
  const sets = parts.map(([arc, value]) =>
    element(0x31, element(0x30, oid(2, 5, 4, arc), element(0x0c, bytesOf(value)))),
  );
  return element(0x30, ...sets);
}

function bytesOf(value: Uint8Array | string): Uint8Array {
  return typeof value === "string" ? Buffer.from(value, "utf8") : value;
}

const rsaPkcs1 = element(0x30, oid(1, 2, 840, 113549, 1, 1, 11), element(0x05));

const signatureAlgorithms = {
  rsa: rsaPkcs1,
  // Signed with other parameters than it says; nothing here verifies it.
  "rsa-pss": element(0x30, oid(1, 2, 840, 113549, 1, 1, 10)),
  dsa: element(0x30, oid(2, 16, 840, 1, 101, 3, 4, 3, 2)),
  ec: element(0x30, oid(1, 2, 840, 10045, 4, 3, 2)),
  ed25519: element(0x30, oid(1, 3, 101, 112)),
  ed448: element(0x30, oid(1, 3, 101, 113)),
};
