import { describe, expect, it } from "vitest";
import {
  bytesOf,
  clientHello,
  extension,
  type HelloWish,
  handshake,
  retryRandom,
  serverHello,
  vector,
  words,
} from "./made-records.js";
import { tlsReader } from "./tls-reader.js";

const both = [extension.versions(0x0304, 0x0303)];

/** The anomalies of the server's hello after that of the client. */
function answer(client: HelloWish, server: HelloWish) {
  const reader = tlsReader();
  reader.segment(0, handshake(1, clientHello(client)));
  reader.segment(1, handshake(2, serverHello(server)));
  expect(reader.pdus[0]?.anomalies).toEqual([]);
  return reader.pdus[1];
}

describe("ServerHello", () => {
  it("is told with the choice of the server", () => {
    const client = { cipherSuites: [0xc02f], extensions: [extension.alpn("h2", "mqtt"), extension.empty(35)] };
    const server = { cipherSuites: [0xc02f], extensions: [extension.alpn("mqtt"), extension.empty(35)] };
    expect(answer(client, server)).toMatchObject({
      anomalies: [],
      body: {
        handshakeType: "serverHello",
        version: "TLS 1.2",
        legacyVersion: "TLS 1.2",
        alpn: ["mqtt"],
        cipherSuite: "c02f",
        cipherSuiteName: "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        extensions: [16, 35],
        isResumed: false,
      },
    });
  });

  it("has no name for a cipher suite of nobody", () => {
    const { body } = answer({ cipherSuites: [0xeeee] }, { cipherSuites: [0xeeee] }) ?? {};
    expect(body).toMatchObject({ cipherSuite: "eeee" });
    expect(body).not.toHaveProperty("cipherSuiteName");
  });

  const identifier = Uint8Array.of(1, 2, 3);
  const version13 = [extension.version(0x0304)];
  it.each([
    ["the identifier repeated", { sessionIdentifier: identifier }, { sessionIdentifier: identifier }, true],
    ["another identifier", { sessionIdentifier: identifier }, { sessionIdentifier: Uint8Array.of(9) }, false],
    ["no identifier offered", {}, { sessionIdentifier: identifier }, false],
    [
      "a ticket without identifier",
      { extensions: [extension.ticket(1)] },
      { sessionIdentifier: identifier },
      undefined,
    ],
    [
      "TLS 1.3 and its repeated identifier",
      { sessionIdentifier: identifier, extensions: both },
      { sessionIdentifier: identifier, extensions: version13 },
      false,
    ],
    [
      "TLS 1.3 and a key taken",
      { extensions: [...both, extension.empty(41)] },
      { extensions: [...version13, [41, words(0)]] },
      true,
    ],
  ] as const)("with %s", (_, client, server, isResumed) => {
    const told = answer(client, server);
    expect(told?.anomalies).toEqual([]);
    expect(told?.body?.isResumed).toBe(isResumed);
  });

  const random = (sentinel: string) => new Uint8Array(Buffer.from("00".repeat(24) + sentinel, "hex"));
  const below13 = random("444f574e47524401");
  const below12 = random("444f574e47524400");
  it.each([
    ["a version above the offered one", {}, { legacyVersion: 0x0304 }, ["versionNotOffered"]],
    ["a version not listed", { extensions: [extension.versions(0x0304)] }, {}, ["versionNotOffered"]],
    ["a version below the offered one", {}, { legacyVersion: 0x0301 }, []],
    ["another suite", {}, { cipherSuites: [0x1302] }, ["cipherSuiteNotOffered"]],
    ["another extension", {}, { extensions: [extension.empty(35)] }, ["extensionNotOffered"]],
    [
      "the answer to the renegotiation suite",
      { cipherSuites: [0x1301, 0x00ff] },
      { extensions: [[0xff01, vector(1)]] },
      [],
    ],
    ["that answer without the suite", {}, { extensions: [[0xff01, vector(1)]] }, ["extensionNotOffered"]],
    [
      "another protocol",
      { extensions: [extension.alpn("h2")] },
      { extensions: [extension.alpn("mqtt")] },
      ["protocolNotOffered"],
    ],
    ["the mark of a server above TLS 1.2, TLS 1.3 offered", { extensions: both }, { random: below13 }, ["downgrade"]],
    ["that mark and nothing above TLS 1.2 offered", {}, { random: below13 }, []],
    ["that mark in TLS 1.3", { extensions: both }, { random: below13, extensions: version13 }, []],
    ["the mark of a server above TLS 1.1", {}, { random: below12, legacyVersion: 0x0302 }, ["downgrade"]],
    [
      "that mark and nothing above TLS 1.1 offered",
      { legacyVersion: 0x0302 },
      { random: below12, legacyVersion: 0x0302 },
      [],
    ],
    [
      "an extension twice",
      { extensions: [extension.empty(35)] },
      { extensions: [extension.empty(35), extension.empty(35)] },
      ["extensionRepeated"],
    ],
  ] as const)("that holds %s", (_, client, server, anomalies) => {
    expect(answer(client, server)?.anomalies).toEqual(anomalies);
  });

  it("is not held against a client whose hello was lost", () => {
    const reader = tlsReader();
    reader.segment(0, handshake(1, clientHello({})));
    reader.gap(0, 100);
    reader.segment(1, handshake(2, serverHello({ cipherSuites: [0x1302], random: below13 })));
    expect(reader.pdus[1]?.anomalies).toEqual([]);
  });

  it("may ask for another hello, with a cookie of its own", () => {
    const extensions = [extension.version(0x0304), [44, vector(2, 1, 2)]] as const;
    const told = answer({ extensions: both }, { random: retryRandom, extensions });
    expect(told).toMatchObject({ anomalies: [], body: { handshakeType: "helloRetryRequest", version: "TLS 1.3" } });
    expect(told?.body).not.toHaveProperty("isResumed");
    expect(answer({ extensions: both }, { extensions })?.anomalies).toEqual(["extensionNotOffered"]);
  });

  it("of an early draft has no session identifier", () => {
    const reader = tlsReader();
    const content = bytesOf(words(0x7f12), new Uint8Array(32).fill(7), words(0x1301), vector(2));
    reader.segment(1, handshake(2, content));
    expect(reader.pdus[0]).toMatchObject({ anomalies: [], body: { version: "TLS 1.3 draft 18", cipherSuite: "1301" } });
  });

  it("cut anywhere blames nobody", () => {
    const extensions = [extension.alpn("h2"), extension.version(0x0304)];
    const bytes = handshake(2, serverHello({ extensions }));
    for (let have = 9; have < bytes.length; have++) {
      const reader = tlsReader();
      reader.segment(0, handshake(1, clientHello({})));
      reader.cut(1, bytes.subarray(0, have), bytes.length - have);
      expect(reader.pdus[1]).toMatchObject({ anomalies: ["captureCut"], body: { isPartial: true } });
    }
  });

  it("with a wrong length is told, but is no proof", () => {
    const reader = tlsReader();
    reader.segment(1, handshake(2, bytesOf(serverHello({}), 1)));
    expect(reader.pdus[0]?.anomalies).toEqual(["lengthMismatch"]);
  });
});
