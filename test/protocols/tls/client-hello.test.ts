import { describe, expect, it } from "vitest";
import { bytesOf, clientHello, extension, handshake, vector, words } from "./made-records.js";
import { tlsReader } from "./tls-reader.js";

const both = [extension.versions(0x0304, 0x0303)];

function readClient(content: Uint8Array) {
  const reader = tlsReader();
  reader.segment(0, handshake(1, content));
  return reader.pdus[0];
}

describe("ClientHello", () => {
  it("is told with all that matters", () => {
    const content = clientHello({
      legacyVersion: 0x0303,
      cipherSuites: [0x0a0a, 0x1301, 0xc02f],
      extensions: [
        extension.empty(0x1a1a),
        extension.serverName("plc.example"),
        extension.groups(0x2a2a, 0x001d),
        extension.alpn("mqtt"),
        extension.schemes(0x0403, 0x0804),
        extension.versions(0x3a3a, 0x0303, 0x0304),
        extension.ticket(),
        extension.empty(42),
      ],
    });
    expect(readClient(content)).toMatchObject({
      anomalies: [],
      body: {
        contentType: "handshake",
        handshakeType: "clientHello",
        version: "TLS 1.3",
        legacyVersion: "TLS 1.2",
        sni: "plc.example",
        alpn: ["mqtt"],
        cipherSuites: ["0a0a", "1301", "c02f"],
        extensions: [0x1a1a, 0, 10, 16, 13, 43, 35, 42],
        supportedVersions: ["TLS 1.2", "TLS 1.3"],
        supportedGroups: ["2a2a", "001d"],
        signatureAlgorithms: ["0403", "0804"],
        hasSessionTicket: false,
        hasEarlyData: true,
        ja4: expect.stringMatching(/^t13d0207mt_/),
      },
    });
  });

  it.each([
    ["without extensions", {}, "TLS 1.2"],
    ["of TLS 1.0", { legacyVersion: 0x0301 }, "TLS 1.0"],
    ["of SSL 3.0", { legacyVersion: 0x0300 }, "SSL 3.0"],
    ["of a draft", { extensions: [extension.versions(0x7f1c, 0x0303)] }, "TLS 1.3 draft 28"],
    ["of a draft and TLS 1.3", { extensions: [extension.versions(0x7f1c, 0x0304)] }, "TLS 1.3"],
  ])("%s has the highest version it offers", (_, wish, version) => {
    expect(readClient(clientHello(wish))).toMatchObject({ anomalies: [], body: { version } });
  });

  it("brings a ticket, or a key of an earlier session", () => {
    const withTicket = [extension.ticket(1, 2, 3)];
    const withKey = [extension.empty(41)];
    for (const extensions of [withTicket, withKey]) {
      expect(readClient(clientHello({ extensions }))?.body).toMatchObject({ hasSessionTicket: true });
    }
  });

  const whole = clientHello({ extensions: [extension.serverName("a.example"), extension.groups(29)] });
  it.each([
    ["bytes behind its end", bytesOf(whole, 0), ["lengthMismatch"]],
    ["an end before its extensions end", whole.subarray(0, whole.length - 1), ["lengthMismatch"]],
    ["an odd list of suites", clientHelloWithSuites(3), ["lengthMismatch"]],
    ["no suite", clientHello({ cipherSuites: [] }), ["cipherSuitesEmpty"]],
    ["no null compression", clientHello({ compressions: [1] }), ["compressionNotNull"]],
    ["no compression", clientHello({ compressions: [] }), ["compressionNotNull"]],
    ["another compression too", clientHello({ compressions: [1, 0] }), []],
    [
      "another compression too, and TLS 1.3",
      clientHello({ compressions: [1, 0], extensions: both }),
      ["compressionNotNull"],
    ],
    ["an extension twice", clientHello({ extensions: [...both, ...both] }), ["extensionRepeated"]],
    [
      "a key before other extensions",
      clientHello({ extensions: [extension.empty(41), ...both] }),
      ["preSharedKeyNotLast"],
    ],
    ["a key last", clientHello({ extensions: [...both, extension.empty(41)] }), []],
    ["a list longer than its extension", clientHello({ extensions: [[10, vector(1, 0, 29)]] }), ["lengthMismatch"]],
    [
      "a list shorter than its extension",
      clientHello({ extensions: [[10, bytesOf(vector(2, words(29)), 0)]] }),
      ["lengthMismatch"],
    ],
    ["an empty server name", clientHello({ extensions: [extension.serverName("")] }), ["serverNameEmpty"]],
    ["an empty list of names", clientHello({ extensions: [[0, vector(2)]] }), ["serverNameEmpty"]],
    [
      "a name ending with a dot",
      clientHello({ extensions: [extension.serverName("a.example.")] }),
      ["serverNameMalformed"],
    ],
    ["a name with a NUL", clientHello({ extensions: [extension.serverName("a\0b")] }), ["serverNameMalformed"]],
    [
      "a name that is not ASCII",
      clientHello({ extensions: [extension.serverName("ä.example")] }),
      ["serverNameMalformed"],
    ],
    [
      "a name of 256 characters",
      clientHello({ extensions: [extension.serverName("a".repeat(256))] }),
      ["serverNameMalformed"],
    ],
    ["a name with an underscore", clientHello({ extensions: [extension.serverName("plc_1.example")] }), []],
    [
      "an IPv4 address as name",
      clientHello({ extensions: [extension.serverName("192.0.2.1")] }),
      ["serverNameIsAddress"],
    ],
    [
      "an IPv6 address as name",
      clientHello({ extensions: [extension.serverName("2001:db8::1")] }),
      ["serverNameIsAddress"],
    ],
  ])("with %s", (_, content, anomalies) => {
    expect(readClient(content)?.anomalies).toEqual(anomalies);
  });

  it("keeps a server name that is not UTF-8 readable", () => {
    const extensions = [[0, vector(2, 0, vector(2, Uint8Array.of(0x61, 0xff)))]] as const;
    expect(readClient(clientHello({ extensions }))).toMatchObject({
      body: { sni: "a\ufffd" },
      anomalies: ["serverNameMalformed"],
    });
  });

  it("cut anywhere says what is there, blames nobody and gives no fingerprint", () => {
    const bytes = handshake(1, whole);
    for (let have = 9; have < bytes.length; have++) {
      const reader = tlsReader();
      reader.cut(0, bytes.subarray(0, have), bytes.length - have);
      expect(reader.pdus).toHaveLength(1);
      expect(reader.pdus[0]?.anomalies).toEqual(["captureCut"]);
      expect(reader.pdus[0]?.body).toMatchObject({ handshakeType: "clientHello", isPartial: true });
      expect(reader.pdus[0]?.body).not.toHaveProperty("ja4");
      expect([undefined, "a.example"]).toContain(reader.pdus[0]?.body?.sni);
    }
  });
});

function clientHelloWithSuites(length: number): Uint8Array {
  return bytesOf(words(0x0303), new Uint8Array(32), 0, vector(2, new Uint8Array(length)), vector(1, 0));
}
