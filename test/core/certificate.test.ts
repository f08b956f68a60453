import { createHash, X509Certificate } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCertificate } from "../../src/core/certificate.js";
import { madeCertificate } from "./made-certificate.js";
import { mixer } from "./mixer-certificate.js";

describe("readCertificate", () => {
  it("says what OpenSSL says", () => {
    expect(readCertificate(mixer)).toEqual({
      subject: "CN=Mixer \\+ Pump+serialNumber=7,O=Plant\\, One,C=DE",
      issuer: "CN=Mixer \\+ Pump+serialNumber=7,O=Plant\\, One,C=DE",
      serialNumber: "c0ffee",
      applicationUri: "urn:plant:mixer:server",
      dnsNames: ["mixer", "mixer.plant.example"],
      ipAddresses: ["192.0.2.7", "2001:db8::7"],
      notBefore: "2026-11-21T11:10:12Z",
      notAfter: "2081-08-24T11:10:12Z",
      keyType: "EC",
      keyBits: 256,
      signatureAlgorithm: "ecdsaWithSHA256",
      thumbprint: "f419075b4915dff9ef63630440d4c495db2a2ea3",
      sha256: "48ab2004b8f20a2e062d0e942637069417d5a8460525d5425335dca65b9f37d7",
      isSelfSigned: true,
    });
  });

  it.each([
    ["RSA 2048", { key: "rsa" }, "RSA", 2048, "sha256WithRSAEncryption"],
    ["RSA 1024", { key: "rsa", bits: 1024 }, "RSA", 1024, "sha256WithRSAEncryption"],
    ["RSA-PSS", { key: "rsa-pss" }, "RSA-PSS", 2048, "rsassaPss"],
    ["P-384", { curve: "P-384" }, "EC", 384, "ecdsaWithSHA256"],
    ["Brainpool", { curve: "brainpoolP256r1" }, "EC", 256, "ecdsaWithSHA256"],
    ["a curve of no standard that is listed", { curve: "secp112r1" }, "EC", undefined, "ecdsaWithSHA256"],
    ["DSA", { key: "dsa", bits: 1024 }, "DSA", 1024, "2.16.840.1.101.3.4.3.2"],
    ["Ed25519", { key: "ed25519" }, "Ed25519", 256, "Ed25519"],
    ["Ed448", { key: "ed448" }, "Ed448", 456, "Ed448"],
  ] as const)("knows a key of %s", (_, wish, keyType, keyBits, signatureAlgorithm) => {
    expect(readCertificate(madeCertificate(wish).der)).toMatchObject({ keyType, keyBits, signatureAlgorithm });
  });

  it("tells an issuer from a subject", () => {
    const { der } = madeCertificate({
      subject: [[3, "leaf"]],
      issuer: [
        [10, "Maker"],
        [3, "root"],
      ],
    });
    expect(readCertificate(der)).toMatchObject({ subject: "CN=leaf", issuer: "CN=root,O=Maker", isSelfSigned: false });
  });

  it.each([
    ["a line end", "a\nb", "CN=a\\0Ab"],
    ["a comma", "a,b", "CN=a\\,b"],
    ["UTF-8", "Rührwerk", "CN=Rührwerk"],
    ["nothing", "", "CN="],
  ])("keeps a name with %s on one line", (_, text, subject) => {
    expect(readCertificate(madeCertificate({ subject: [[3, text]] }).der)?.subject).toBe(subject);
  });

  it.each([
    ["a comma and a quote", 'urn:a,DNS:b"\\c', 'urn:a,DNS:b"\\c'],
    ["UTF-8", "urn:rührwerk", "urn:rührwerk"],
    ["bytes that are not UTF-8", Uint8Array.of(0x75, 0xfc), "u\u00fc"],
    ["a NUL", "urn:a\0b", "urn:a\0b"],
  ])("reads an ApplicationUri with %s", (_, uri, applicationUri) => {
    const { der } = madeCertificate({ alternativeNames: [[6, uri]] });
    expect(readCertificate(der)).toMatchObject({ applicationUri, dnsNames: [], ipAddresses: [] });
  });

  it("takes the first URI as the ApplicationUri and gives the names in their order", () => {
    const { der } = madeCertificate({
      alternativeNames: [
        [2, "z"],
        [6, "urn:first"],
        [7, Uint8Array.of(10, 0, 0, 1)],
        [7, Uint8Array.of(10, 0, 0)],
        [6, "urn:second"],
        [2, "a"],
      ],
    });
    expect(readCertificate(der)).toMatchObject({
      applicationUri: "urn:first",
      dnsNames: ["z", "a"],
      ipAddresses: ["10.0.0.1"],
    });
  });

  it("says nothing of a time that is none", () => {
    const { der } = madeCertificate({ notBefore: "24ab01000000Z", notAfter: "00010203040506Z" });
    expect(readCertificate(der)).toMatchObject({ notBefore: undefined, notAfter: "0001-02-03T04:05:06Z" });
  });

  it("reads a negative serial number and one of twenty bytes", () => {
    const long = Uint8Array.from({ length: 20 }, (_, i) => i + 1);
    expect(readCertificate(madeCertificate({ serialNumber: Uint8Array.of(0xff) }).der)?.serialNumber).toBe("-01");
    expect(readCertificate(madeCertificate({ serialNumber: long }).der)?.serialNumber).toBe(
      Buffer.from(long).toString("hex"),
    );
  });

  it("takes the first of a chain, wherever the bytes lie", () => {
    const { der } = madeCertificate();
    const around = Buffer.concat([Uint8Array.of(1, 2, 3), mixer, der]);
    expect(readCertificate(around.subarray(3))).toEqual({ ...readCertificate(mixer), chainCount: 2 });
    expect(readCertificate(mixer.subarray(0, mixer.length - 1))).toBeUndefined();
  });

  it.each([
    ["nothing", new Uint8Array(0)],
    ["one byte", Uint8Array.of(0x30)],
    ["an empty sequence", Uint8Array.of(0x30, 0, 0, 0, 0)],
    ["an indefinite length", Uint8Array.of(0x30, 0x80, 0x30, 0x80, 0, 0, 0, 0)],
    ["a length of four bytes", Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff)],
    ["PEM", Buffer.from(madeCertificate().pem)],
    ["more than 64 KiB", madeCertificate({ ballastBytes: 0x10000 }).der],
  ])("refuses %s", (_, bytes) => {
    expect(readCertificate(bytes)).toBeUndefined();
  });

  it("reads one of nearly 64 KiB", () => {
    expect(readCertificate(madeCertificate({ ballastBytes: 0xfd00 }).der)).toBeDefined();
  });

  it("keeps what it has read, and no more than 256 of it", () => {
    const first = readCertificate(mixer);
    expect(readCertificate(Uint8Array.from(mixer))).toBe(first);
    const plain = madeCertificate({ serialNumber: Uint8Array.of(0x55, 0x55, 0x55) }).der;
    const serialAt = Buffer.from(plain).indexOf(Uint8Array.of(0x55, 0x55, 0x55));
    for (let i = 0; i < 256; i++) {
      const other = Uint8Array.from(plain);
      other[serialAt + 1] = i;
      expect(readCertificate(other)?.serialNumber).toBe(`55${i.toString(16).padStart(2, "0")}55`);
    }
    expect(readCertificate(mixer)).toEqual(first);
    expect(readCertificate(mixer)).not.toBe(first);
  });

  it("agrees with the X509Certificate of Node on fingerprints, whatever byte is changed, and never throws", () => {
    const { der } = madeCertificate({ alternativeNames: [[6, "urn:a"]] });
    fc.assert(
      fc.property(fc.constantFrom(der, mixer), fc.nat(), fc.nat(255), (source, at, value) => {
        const bytes = Uint8Array.from(source);
        bytes[at % bytes.length] = value;
        const facts = readCertificate(bytes);
        if (facts === undefined) return;
        const node = new X509Certificate(bytes);
        expect(facts.serialNumber).toBe(node.serialNumber.toLowerCase());
        expect(facts.isSelfSigned).toBe(node.issuer === node.subject);
        expect(JSON.parse(JSON.stringify(facts))).toBeTypeOf("object");
        const length = 4 + ((bytes[2] ?? 0) << 8) + (bytes[3] ?? 0);
        expect(facts.sha256).toBe(createHash("sha256").update(bytes.subarray(0, length)).digest("hex"));
      }),
      { numRuns: 1000 },
    );
  });

  it("survives arbitrary bytes behind a sequence tag", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readCertificate(Buffer.concat([Uint8Array.of(0x30, 0x82, 0, bytes.length), bytes]))).toBeUndefined();
      }),
    );
  });
});
