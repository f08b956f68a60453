import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Side } from "../../../src/contracts/flow.js";
import {
  alert,
  bytesOf,
  changeCipherSpec,
  clientHello,
  encrypted,
  extension,
  handshake,
  record,
  retryRandom,
  serverHello,
  words,
} from "./made-records.js";
import { readFlow } from "./tls-flow.js";

const client = (...parts: readonly Uint8Array[]) => ({ from: 0 as Side, bytes: bytesOf(...parts) });
const server = (...parts: readonly Uint8Array[]) => ({ from: 1 as Side, bytes: bytesOf(...parts) });

const hello13 = handshake(1, clientHello({ extensions: [extension.versions(0x0304, 0x0303), extension.empty(42)] }));
const chosen13 = handshake(2, serverHello({ extensions: [extension.version(0x0304)] }));
const hello12 = handshake(1, clientHello({ cipherSuites: [0xc02f] }), 0x0301);
const chosen12 = handshake(2, serverHello({ cipherSuites: [0xc02f] }));
/** Looks like nothing. */
const finished = record(22, new Uint8Array(40).fill(0xf1));

const types = (flow: ReturnType<typeof readFlow>) => flow.bodies.map(({ handshakeType }) => handshakeType);

describe("a side becomes opaque", () => {
  it("in TLS 1.2 after its ChangeCipherSpec", () => {
    const flow = readFlow([
      client(hello12),
      server(chosen12, handshake(14, bytesOf())),
      client(handshake(16, new Uint8Array(66)), changeCipherSpec, finished),
      server(changeCipherSpec, finished),
      client(encrypted(1000), encrypted(20_000 - 5)),
      server(encrypted(3000)),
    ]);
    expect(flow.protocol).toBe("tls");
    expect(types(flow)).toEqual(["clientHello", "serverHello"]);
    expect(flow.ledgers.map(({ opaqueBytes }) => opaqueBytes)).toEqual([45 + 1005 + 20_000, 45 + 3005]);
    expect(flow.ledgers.map(({ undecodableBytes }) => undecodableBytes)).toEqual([0, 0]);
    expect(flow.summary).toMatchObject({ version: "TLS 1.2", opaqueSinceFrame: { toServer: 6, toClient: 7 } });
  });

  it("in TLS 1.3 after the server's hello, and with the client's ChangeCipherSpec", () => {
    const flow = readFlow([
      client(hello13),
      server(chosen13, changeCipherSpec, encrypted(2000)),
      client(changeCipherSpec, encrypted(53)),
    ]);
    expect(types(flow)).toEqual(["clientHello", "serverHello"]);
    expect(flow.ledgers.map(({ opaqueBytes }) => opaqueBytes)).toEqual([58, 2011]);
  });

  it("in TLS 1.3 with the client's first encrypted record", () => {
    const flow = readFlow([client(hello13), server(chosen13), client(encrypted(53), encrypted(60))]);
    expect(flow.ledgers[0].opaqueBytes).toBe(65);
  });

  it("not while the server wants another hello, whatever the client sends before it", () => {
    const retry = handshake(2, serverHello({ random: retryRandom, extensions: [extension.version(0x0304)] }));
    const flow = readFlow([
      client(hello13, changeCipherSpec, encrypted(500), encrypted(500)),
      server(retry, changeCipherSpec),
      client(hello13),
      server(chosen13, encrypted(100)),
      client(encrypted(100), encrypted(100)),
    ]);
    expect(types(flow)).toEqual(["clientHello", "helloRetryRequest", "clientHello", "serverHello"]);
    expect(flow.ledgers.map(({ opaqueBytes }) => opaqueBytes)).toEqual([105, 105]);
    expect(flow.anomalies).toEqual([]);
  });

  it("after some early data that nobody answers", () => {
    const flow = readFlow([client(hello13), ...Array.from({ length: 40 }, () => client(encrypted(100)))]);
    expect(flow.ledgers[0].opaqueBytes).toBe(24 * 105);
  });

  it("with its first encrypted record when the other side's hello was lost", () => {
    const flow = readFlow([
      client(hello12),
      { ...server(chosen12), isLost: true },
      server(encrypted(50), encrypted(50)),
      client(encrypted(50)),
      client(encrypted(60)),
      client(encrypted(1000)),
    ]);
    expect(flow.protocol).toBe("tls");
    expect(flow.ledgers[0].opaqueBytes).toBeGreaterThanOrEqual(1005);
    expect(types(flow)).toEqual(["clientHello"]);
  });

  it("and a refusal in the clear is told", () => {
    const flow = readFlow([client(hello13), server(alert(2, 70, 0x0301))]);
    expect(flow.bodies[1]).toEqual({ contentType: "alert", level: "fatal", description: "protocol_version" });
    expect(flow.directions).toEqual(["toServer", "toClient"]);
  });
});

describe("TLS begun in the middle", () => {
  const chain = (count: number, length = 100) => bytesOf(...Array.from({ length: count }, () => encrypted(length)));

  it.each([
    ["two records on a registered port", 443, 2, "tls"],
    ["one record on a registered port", 443, 1, undefined],
    ["three records elsewhere", 9443, 3, "tls"],
    ["two records elsewhere", 9443, 2, undefined],
  ])("is recognised by %s", (_, port, count, protocol) => {
    const flow = readFlow([client(chain(count))], { port, isMidstream: true });
    expect(flow.protocol).toBe(protocol);
    expect(flow.bodies).toEqual([]);
  });

  it("is opaque from then on, and never decoded", () => {
    const flow = readFlow([client(chain(3)), server(chain(2)), client(chain(30)), server(chain(30))], {
      isMidstream: true,
    });
    expect(flow.ledgers[0]).toMatchObject({ decodedBytes: 210, opaqueBytes: 31 * 105, undecodableBytes: 0 });
    expect(flow.ledgers[1]).toMatchObject({ decodedBytes: 105, opaqueBytes: 31 * 105, undecodableBytes: 0 });
  });

  it("is found further in on a registered port", () => {
    const flow = readFlow([client(new Uint8Array(333).fill(0x55), chain(3))], { isMidstream: true });
    expect(flow).toMatchObject({ protocol: "tls", ledgers: [{ unidentifiedBytes: 333 }, {}] });
  });

  it("by the end of a handshake says nothing wrong", () => {
    const parts = [
      client(changeCipherSpec, finished),
      server(changeCipherSpec, finished),
      client(chain(4)),
      server(chain(4)),
    ];
    const flow = readFlow(parts, { isMidstream: true, port: 9443 });
    expect(flow).toMatchObject({ protocol: "tls", anomalies: [], bodies: [] });
  });
});

describe("what is not TLS", () => {
  const ssl2 = bytesOf(0x80, 0x2e, 1, words(0x0301, 0x0015, 0, 16), new Uint8Array(37).fill(1));
  it.each([
    ["SSL 2.0", [ssl2]],
    ["a first record too long", [bytesOf(22, words(0x0301, 0x4801), clientHello({}))]],
    ["a handshake type that does not exist", [record(22, bytesOf(9, 0, 0, 40, new Uint8Array(40)))]],
    ["a hello of another version", [record(22, bytesOf(1, 0, 0, 60, 9, 9, new Uint8Array(58)))]],
    ["zeros behind a header", [bytesOf(22, words(0x0301, 600), new Uint8Array(600))]],
    ["encrypted records too short for any cipher", Array.from({ length: 9 }, () => encrypted(12))],
    ["one encrypted record and text", [encrypted(40), new Uint8Array(Buffer.from("GET / HTTP/1.1\r\n\r\n"))]],
    ["text", [new Uint8Array(Buffer.from("EHLO plant.example\r\n".repeat(40)))]],
  ])("is never taken for it: %s", (_, parts) => {
    for (const port of [443, 9443]) {
      const flow = readFlow(
        parts.map((bytes) => client(bytes)),
        { port },
      );
      expect(flow.protocol).toBeUndefined();
    }
  });

  it("is never taken for it: bytes after a header that looks right", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(20, 21, 22, 23, 24),
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 200 }), { minLength: 1, maxLength: 10 }),
        (type, parts) => {
          const flow = readFlow([client(Uint8Array.of(type, 3)), ...parts.map((part) => client(part))], { port: 9443 });
          expect(flow.protocol).not.toBe("tls");
        },
      ),
      { numRuns: 300 },
    );
  });
});
