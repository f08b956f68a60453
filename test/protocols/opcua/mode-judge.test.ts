import { describe, expect, it } from "vitest";
import { madeCertificate } from "../../core/made-certificate.js";
import { doubleValue, noise, type Part, textNode } from "./opcua-bytes.js";
import { OpcuaConnection } from "./opcua-connection.js";
import {
  acknowledge,
  hello,
  message,
  POLICY,
  readRequest,
  readResponse,
  sealedMessage,
  sealedOpen,
} from "./opcua-messages.js";

const certificate: Part = [...madeCertificate().der];
const midstream = { handshakeServer: undefined, portServer: undefined, ports: [50_000, 50_001] } as const;

const read = (sequence: number, signatureBytes = 0) =>
  message({ sequence, request: sequence }, readRequest(1, textNode("Level")), noise(signatureBytes, sequence));
const value = (sequence: number, signatureBytes = 0) =>
  message({ sequence, request: sequence }, readResponse(1, doubleValue(1)), noise(signatureBytes, sequence));

/** HEL, ACK and an OPN exchange that cannot be read. */
function sealed(policy: string = POLICY.basic256Sha256): OpcuaConnection {
  const connection = new OpcuaConnection();
  connection.client(hello());
  connection.server(acknowledge());
  connection.client(sealedOpen(0, certificate, noise(256, 1), policy));
  connection.server(sealedOpen(7, certificate, noise(256, 2), policy));
  return connection;
}

describe("a channel whose opening is encrypted", () => {
  it.each([
    { policy: "Basic128Rsa15", signatureBytes: 20 },
    { policy: "Basic256", signatureBytes: 20 },
    { policy: "Basic256Sha256", signatureBytes: 32 },
    { policy: "Aes128_Sha256_RsaOaep", signatureBytes: 32 },
    { policy: "Aes256_Sha256_RsaPss", signatureBytes: 32 },
  ])(
    "of policy $policy is signed when a message ends $signatureBytes bytes before its chunk",
    ({ policy, signatureBytes }) => {
      const connection = sealed(`http://opcfoundation.org/UA/SecurityPolicy#${policy}`);
      const { body, anomalies } = connection.client(read(2, signatureBytes));
      expect(body).toMatchObject({
        securityPolicy: policy,
        securityMode: "Sign",
        encrypted: false,
        isInferred: true,
        service: "ReadRequest",
      });
      expect(connection.server(value(2, signatureBytes)).body).toMatchObject({ results: [{ nodeId: "ns=2;s=Level" }] });
      expect(anomalies).toEqual([]);
    },
  );

  it("is encrypted after three chunks that cannot be read, and says nothing but type and size", () => {
    const connection = sealed();
    const told = [0, 1, 2, 3].map((i) => connection.send(i % 2 === 0 ? 0 : 1, sealedMessage({}, noise(96, i + 5))));
    expect(told.map(({ body }) => body.encrypted)).toEqual([true, true, true, true]);
    expect(told.map(({ body }) => body.securityMode)).toEqual([
      "SignAndEncrypt",
      "SignAndEncrypt",
      "SignAndEncrypt",
      "SignAndEncrypt",
    ]);
    expect(told[3]?.body).toEqual({
      messageType: "MSG",
      secureChannelId: 7,
      tokenId: 1,
      chunks: 1,
      messageBytes: 112,
      securityPolicy: "Basic256Sha256",
      securityMode: "SignAndEncrypt",
      encrypted: true,
      isInferred: true,
    });
    expect(connection.summary).toMatchObject({ encrypted: 6, requests: 0, securityMode: "SignAndEncrypt" });
  });

  it("counts chunks and bytes of encrypted messages", () => {
    const connection = sealed();
    for (let i = 0; i < 4; i++) connection.client(sealedMessage({}, noise(96, i + 5)));
    connection.client(sealedMessage({ type: "MSGC" }, noise(80, 1)));
    connection.server(sealedMessage({}, noise(48, 7)));
    const { body } = connection.client(sealedMessage({}, noise(160, 2)));
    expect(body).toMatchObject({ chunks: 2, messageBytes: 80 + 160 + 32 });
    connection.client(sealedMessage({ type: "MSGC", token: 9 }, noise(80, 1)));
    connection.client(sealedMessage({ type: "MSGC" }, noise(80, 1)));
    expect(connection.client(sealedMessage({}, noise(80, 1))).anomalies).toEqual(["tokenIdInvalid"]);
    expect(connection.client(sealedMessage({}, noise(80, 1))).anomalies).toEqual([]);
  });

  it("is never taken for readable, whatever its ciphertext", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const connection = sealed();
      for (let i = 0; i < 5; i++) {
        const { body } = connection.send(
          (i % 2) as 0 | 1,
          sealedMessage({}, noise(64 + 16 * (seed % 9), 7 * seed + i)),
        );
        expect(body.encrypted).toBe(true);
        expect(body).not.toHaveProperty("requestId");
      }
    }
  });

  it("is read from the sequence numbers on where its first message is none we know", () => {
    const connection = sealed();
    const unknown = (sequence: number) =>
      message({ sequence, request: 0x7000_0000 + sequence }, noise(60, 3), noise(32, 1));
    expect(connection.client(unknown(2)).body.encrypted).toBe(true);
    expect(connection.client(unknown(3)).frame).toBe(0);
    expect(connection.client(read(4, 32)).body).toMatchObject({ securityMode: "Sign", service: "ReadRequest" });
  });
});

describe("a channel begun in the middle", () => {
  it.each([
    { mode: "None", signatureBytes: 0 },
    { mode: "Sign", signatureBytes: 20 },
    { mode: "Sign", signatureBytes: 32 },
    { mode: "Sign", signatureBytes: 16 },
    { mode: "Sign", signatureBytes: 48 },
  ])("is of mode $mode when its messages end $signatureBytes bytes before their chunks", ({ mode, signatureBytes }) => {
    const connection = new OpcuaConnection(midstream);
    const first = connection.client(read(70_000, signatureBytes));
    expect(first.body).toMatchObject({ securityMode: mode, encrypted: false, isInferred: true, typeId: 631 });
    expect(first.body).not.toHaveProperty("securityPolicy");
    expect(first.anomalies).toEqual([]);
    expect(connection.server(value(70_000, signatureBytes)).body).toMatchObject({ typeId: 634, requestFrame: 1 });
    expect(connection.servers).toEqual([1]);
  });

  it("does not say that it is encrypted before three chunks could not be read", () => {
    const connection = new OpcuaConnection(midstream);
    const told = [1, 2, 3].map((seed) => connection.client(sealedMessage({}, noise(96, seed))).body);
    expect(told.map(({ encrypted }) => encrypted)).toEqual([undefined, undefined, true]);
    expect(told.map(({ isInferred }) => isInferred)).toEqual([true, true, true]);
  });

  it("is not taken for encrypted because it begins inside a long message", () => {
    const connection = new OpcuaConnection(midstream);
    const rest = (sequence: number, type: string) => message({ sequence, request: 9, type }, noise(200, sequence));
    for (let sequence = 10; sequence < 20; sequence++) connection.server(rest(sequence, "MSGC"));
    connection.server(rest(20, "MSGF"));
    expect(connection.records).toEqual([]);
    expect(connection.server(value(21)).body).toMatchObject({ securityMode: "None", service: "ReadResponse" });
  });

  it("does not join chunks as long as the size of the signatures is not known", () => {
    const connection = new OpcuaConnection(midstream);
    const content = readResponse(1, ...Array.from({ length: 40 }, () => doubleValue(1)));
    connection.server(message({ sequence: 5, request: 5, type: "MSGC" }, content.slice(0, 100), noise(32, 1)));
    const { body } = connection.server(message({ sequence: 6, request: 5 }, content.slice(100), noise(32, 2)));
    expect(body).toMatchObject({ service: "ReadResponse", chunks: 2 });
    expect((body.results as object[]).length).toBeLessThan(40);
  });
});
