import { afterEach, describe, expect, it } from "vitest";
import type { Side } from "../../../src/contracts/flow.js";
import type { TlsBody } from "../../../src/protocols/tls/body.js";
import { madeCertificate } from "../../core/made-certificate.js";
import { type RecordedHandshake, TlsBench } from "./recorded-handshake.js";
import { readFlow } from "./tls-flow.js";

const name = "broker.plant.example";
const server = madeCertificate({ key: "rsa", subject: [[3, name]], alternativeNames: [[2, name]] });
const client = madeCertificate({ subject: [[3, "engineering station"]] });
const serverOptions = { key: server.keyPem, cert: server.pem, ALPNProtocols: ["mqtt", "h2"] };
const clientOptions = { servername: name, ALPNProtocols: ["x", "mqtt"] };

const benches: TlsBench[] = [];
function bench(options: ConstructorParameters<typeof TlsBench>[0]): TlsBench {
  const made = new TlsBench(options);
  benches.push(made);
  return made;
}
afterEach(() => {
  for (const each of benches.splice(0)) each.close();
});

const ofType = (bodies: readonly TlsBody[], type: string) =>
  bodies.filter(({ handshakeType }) => handshakeType === type);

/** What every capture of a handshake that succeeded must give, by the word of the two ends. */
function expectAgreement(recorded: RecordedHandshake) {
  expect(recorded.error).toBeUndefined();
  const flow = readFlow(recorded.parts);
  const version = recorded.protocol?.replace("TLSv", "TLS ");
  expect(flow.anomalies).toEqual([]);
  expect(flow.bodies[0]).toMatchObject({ handshakeType: "clientHello", sni: name, alpn: ["x", "mqtt"] });
  const [chosen] = ofType(flow.bodies, "serverHello");
  expect(chosen).toMatchObject({ version, cipherSuiteName: recorded.cipher, isResumed: recorded.isResumed });
  expect(flow.summary).toMatchObject({ version, sni: name, isResumed: recorded.isResumed, ja4: flow.bodies[0]?.ja4 });
  expect(flow.ledgers.map(({ undecodableBytes, unidentifiedBytes }) => undecodableBytes + unidentifiedBytes)).toEqual([
    0, 0,
  ]);
  for (const { opaqueBytes } of flow.ledgers) expect(opaqueBytes).toBeGreaterThan(0);
  return flow;
}

describe("a handshake of Node's own TLS", () => {
  it("in TLS 1.2", async () => {
    const recorded = await bench({ ...serverOptions, maxVersion: "TLSv1.2" }).connect(clientOptions);
    const flow = expectAgreement(recorded);
    expect(recorded.protocol).toBe("TLSv1.2");
    expect(ofType(flow.bodies, "serverHello")[0]?.alpn).toEqual([recorded.alpn]);
    const [certificate] = ofType(flow.bodies, "certificate");
    expect(certificate).toMatchObject({
      chainLength: 1,
      certificate: { sha256: recorded.serverCertificate, subject: `CN=${name}`, dnsNames: [name], keyType: "RSA" },
    });
  });

  it("in TLS 1.2 with a certificate of the client", async () => {
    const options = { ...serverOptions, maxVersion: "TLSv1.2", requestCert: true, rejectUnauthorized: false } as const;
    const recorded = await bench(options).connect({ ...clientOptions, key: client.keyPem, cert: client.pem });
    const flow = expectAgreement(recorded);
    expect(ofType(flow.bodies, "certificateRequest")).toHaveLength(1);
    const [ofServer, ofClient] = ofType(flow.bodies, "certificate");
    expect(ofServer?.certificate?.sha256).toBe(recorded.serverCertificate);
    expect(ofClient?.certificate).toMatchObject({ sha256: recorded.clientCertificate, keyType: "EC", keyBits: 256 });
    expect(recorded.clientCertificate).toBeDefined();
    expect(flow.summary).toMatchObject({ certificates: 2, isClientCertificateRequested: true });
  });

  it("in TLS 1.3", async () => {
    const recorded = await bench(serverOptions).connect(clientOptions);
    const flow = expectAgreement(recorded);
    expect(recorded.protocol).toBe("TLSv1.3");
    expect(flow.bodies.map(({ handshakeType }) => handshakeType)).toEqual(["clientHello", "serverHello"]);
    expect(flow.bodies[0]?.ja4).toMatch(/^t13d\d{4}xx_[0-9a-f]{12}_[0-9a-f]{12}$/);
  });

  it("in TLS 1.3 with a second hello", async () => {
    const recorded = await bench({ ...serverOptions, ecdhCurve: "P-384" }).connect({
      ...clientOptions,
      ecdhCurve: "X25519:P-384",
    });
    const flow = expectAgreement(recorded);
    expect(flow.bodies.map(({ handshakeType }) => handshakeType)).toEqual([
      "clientHello",
      "helloRetryRequest",
      "clientHello",
      "serverHello",
    ]);
    expect(flow.bodies[0]?.supportedGroups).toEqual(["001d", "0018"]);
  });

  it.each(["TLSv1.2", "TLSv1.3"] as const)("resumed in %s", async (maxVersion) => {
    const made = bench({ ...serverOptions, maxVersion });
    const { session, isResumed, parts } = await made.connect(clientOptions);
    expect(isResumed).toBe(false);
    const again = await made.connect({ ...clientOptions, ...(session === undefined ? {} : { session }) });
    expect(again.isResumed).toBe(true);
    const flow = expectAgreement(again);
    expect(flow.bodies[0]?.hasSessionTicket).toBe(true);
    expect(readFlow(parts).bodies[0]?.hasSessionTicket).toBe(false);
    expect(ofType(flow.bodies, "certificate")).toEqual([]);
  });

  it("that the server refuses", async () => {
    const options = { minVersion: "TLSv1.3" } as const;
    const recorded = await bench({ ...serverOptions, ...options }).connect({ ...clientOptions, maxVersion: "TLSv1.2" });
    expect(recorded.error).toBeDefined();
    const { bodies, anomalies } = readFlow(recorded.parts);
    expect(bodies[1]).toMatchObject({ contentType: "alert", level: "fatal", description: "protocol_version" });
    expect(anomalies).toEqual([]);
  });

  it("by a client of TLS 1.2 to a server that could do better is no downgrade", async () => {
    const recorded = await bench(serverOptions).connect({ ...clientOptions, maxVersion: "TLSv1.2" });
    expect(expectAgreement(recorded).summary).toMatchObject({ version: "TLS 1.2" });
  });

  it("is read the same with its records in any segments, on any port", async () => {
    const { parts } = await bench({ ...serverOptions, maxVersion: "TLSv1.2" }).connect(clientOptions);
    const whole = readFlow(parts);
    const [first, ...rest] = parts;
    if (first === undefined) throw new Error("nothing was recorded");
    for (const size of [1, 2, 7, 64, 333]) {
      // A flow that nothing is known of is given so many segments to make itself known, and no more.
      const begun = cut(first.from, first.bytes, Math.max(size, 16));
      const pieces = [...begun, ...rest.flatMap(({ from, bytes }) => cut(from, bytes, size))];
      for (const port of [443, 40_443]) {
        const flow = readFlow(pieces, { port });
        expect(flow.bodies).toEqual(whole.bodies);
        expect(flow.ledgers.map(({ opaqueBytes }) => opaqueBytes)).toEqual(
          whole.ledgers.map(({ opaqueBytes }) => opaqueBytes),
        );
      }
    }
  });

  it("begun in the middle is still TLS", async () => {
    const { parts } = await bench(serverOptions).connect(clientOptions);
    const flow = readFlow(parts.slice(2), { isMidstream: true });
    expect(flow).toMatchObject({ protocol: "tls", bodies: [], anomalies: [] });
  });
});

function cut(from: Side, bytes: Uint8Array, size: number): { from: Side; bytes: Uint8Array }[] {
  const pieces: { from: Side; bytes: Uint8Array }[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push({ from, bytes: bytes.slice(at, at + size) });
  return pieces;
}
