import { describe, expect, it } from "vitest";
import { madeCertificate } from "../../core/made-certificate.js";
import { NULL, noise, type Part, requestHeader, u32 } from "./opcua-bytes.js";
import { CLIENT, OpcuaConnection, SERVER } from "./opcua-connection.js";
import {
  acknowledge,
  chunk,
  hello,
  message,
  openRequest,
  openResponse,
  POLICY,
  readRequest,
  readResponse,
  sealedMessage,
  sealedOpen,
} from "./opcua-messages.js";

const certificate = madeCertificate({ alternativeNames: [[6, "urn:plant:client"]] });
const der: Part = [...certificate.der];

/** A request that changes nothing but the place of the conversation. */
const read = (sequence: number, token = 1, channel = 7) =>
  message({ sequence, request: sequence, token, channel }, readRequest(sequence));

describe("OPN of policy None", () => {
  it("is read as a service, and its response paired", () => {
    const connection = new OpcuaConnection();
    const request = connection.client(openRequest({ sequence: 51, request: 4 }));
    expect(request.body).toMatchObject({
      messageType: "OPN",
      secureChannelId: 0,
      sequenceNumber: 51,
      requestId: 4,
      securityPolicy: "None",
      securityMode: "None",
      encrypted: false,
      typeId: 446,
      service: "OpenSecureChannelRequest",
      requestType: "Issue",
      requestedLifetime: 3_600_000,
    });
    const response = connection.server(openResponse({ request: 4, token: 3 }));
    expect(response.body).toMatchObject({ secureChannelId: 7, typeId: 449, requestFrame: 1, latencyUs: 1000 });
    expect(response.body.securityToken).toMatchObject({ channelId: 7, tokenId: 3 });
    expect(JSON.stringify(response.body)).not.toMatch(/a5/);
    expect(connection.records.flatMap(({ anomalies }) => anomalies)).toEqual([]);
  });

  it("can have no other mode", () => {
    expect(new OpcuaConnection().client(openRequest({ mode: 3 })).anomalies).toEqual(["securityModeMismatch"]);
  });

  it("names a channel in its header and the same one in its body", () => {
    const connection = new OpcuaConnection();
    connection.client(openRequest());
    const bytes = openResponse({ channel: 7 });
    bytes[8] = 9;
    expect(connection.server(bytes).anomalies).toEqual(["secureChannelIdMismatch"]);
  });

  it("comes in one chunk", () => {
    const bytes = openRequest();
    bytes[3] = "C".charCodeAt(0);
    expect(new OpcuaConnection().client(bytes).anomalies).toEqual(["chunkTypeInvalid"]);
  });

  it.each([
    {
      name: "a security header that is longer than the message",
      bytes: chunk("OPNF", [...u32(0), ...u32(99), ...new Array<number>(20).fill(65)]),
      want: ["messageMalformed"],
    },
    {
      name: "a policy that nobody knows",
      bytes: openRequest({ policy: "urn:own:policy" }),
      want: ["securityPolicyUnknown", "securityModeMismatch", "openInClear"],
    },
    {
      name: "a policy that needs encryption, in the clear",
      bytes: openRequest({ policy: POLICY.basic256Sha256, mode: 2 }),
      want: ["openInClear", "senderCertificateInvalid"],
    },
  ])("finds fault with $name", ({ bytes, want }) => {
    expect(new OpcuaConnection().client(bytes).anomalies).toEqual(want);
  });
});

describe("OPN of other policies", () => {
  function sealed(): OpcuaConnection {
    const connection = new OpcuaConnection();
    connection.client(hello());
    connection.server(acknowledge());
    return connection;
  }

  it("shows policy and certificate when it is encrypted", () => {
    const { body, anomalies } = sealed().client(sealedOpen(0, der, noise(256, 1), POLICY.basic256Sha256));
    expect(body).toMatchObject({
      messageType: "OPN",
      secureChannelId: 0,
      securityPolicy: "Basic256Sha256",
      encrypted: true,
      senderCertificate: { subject: "CN=zonewarden-test", applicationUri: "urn:plant:client" },
      receiverCertificateThumbprint: "a5".repeat(20),
    });
    expect(body).not.toHaveProperty("sequenceNumber");
    expect(body).not.toHaveProperty("typeId");
    expect(body.messageBytes).toBeGreaterThan(256);
    expect(anomalies).toEqual([]);
  });

  it("takes the first certificate of a chain", () => {
    const chain = [...der, ...madeCertificate({ subject: [[3, "issuer"]] }).der];
    const { body } = sealed().client(sealedOpen(0, chain, noise(256, 1), POLICY.basic256Sha256));
    expect(body.senderCertificate).toMatchObject({ subject: "CN=zonewarden-test" });
  });

  it("says when the certificate is none", () => {
    const { anomalies } = sealed().client(sealedOpen(0, [1, 2, 3], noise(256, 1), POLICY.basic256Sha256));
    expect(anomalies).toEqual(["senderCertificateInvalid"]);
  });

  it("keeps a policy that nobody knows as its whole URI", () => {
    const { body, anomalies } = sealed().client(sealedOpen(0, der, noise(256, 1), "urn:own:policy"));
    expect(body.securityPolicy).toBe("urn:own:policy");
    expect(anomalies).toEqual(["securityPolicyUnknown"]);
  });

  it.each([
    { mode: 2, want: { securityMode: "Sign", encrypted: false, service: "ReadRequest" } },
    { mode: 3, want: { securityMode: "SignAndEncrypt", encrypted: true } },
  ])("of an elliptic curve is signed only: mode $mode is read", ({ mode, want }) => {
    const connection = sealed();
    const body = [...requestHeader(446, 0), ...u32(0), ...u32(0), ...u32(mode), ...NULL, ...u32(60_000)];
    const policy = "http://opcfoundation.org/UA/SecurityPolicy#ECC_nistP256";
    const content = [...u32(1), ...u32(1), ...body, ...noise(64, 9)];
    const open = connection.client(sealedOpen(0, der, content, policy));
    expect(open.body).toMatchObject({ securityPolicy: "ECC_nistP256", encrypted: false, typeId: 446 });
    expect(open.anomalies).toEqual([]);
    const signed = [...readRequest(2), ...noise(32, 3)];
    const sent = mode === 2 ? message({ sequence: 2, request: 2 }, signed) : sealedMessage({}, noise(96, 2));
    const { body: read, anomalies } = connection.client(sent);
    expect(read).toMatchObject(want);
    expect(read).not.toHaveProperty("isInferred");
    expect(anomalies).toEqual([]);
  });
});

describe("tokens", () => {
  const MINUTE_MS = 60_000;

  function renewed(): OpcuaConnection {
    const connection = new OpcuaConnection();
    connection.client(openRequest(), { atMs: 0 });
    connection.server(openResponse({ token: 1, lifetimeMs: MINUTE_MS }), { atMs: 1 });
    connection.client(openRequest({ channel: 7, isRenewal: true, sequence: 2, request: 2 }), { atMs: 30_000 });
    connection.server(openResponse({ token: 2, lifetimeMs: MINUTE_MS, sequence: 2, request: 2 }), { atMs: 30_001 });
    return connection;
  }

  it("may be the old one until its overlap ends, and the new one", () => {
    const connection = renewed();
    expect(connection.client(read(3, 1), { atMs: 31_000 }).anomalies).toEqual([]);
    expect(connection.client(read(4, 2), { atMs: 32_000 }).anomalies).toEqual([]);
    expect(connection.client(read(5, 1), { atMs: 75_000 }).anomalies).toEqual([]);
    expect(connection.client(read(6, 1), { atMs: 75_100 }).anomalies).toEqual(["tokenIdInvalid"]);
    expect(connection.client(read(7, 2), { atMs: 105_100 }).anomalies).toEqual(["tokenIdInvalid"]);
    expect(connection.summary).toMatchObject({ tokenRenewals: 1, secureChannels: 1 });
  });

  it("may not be one that was never issued, unless its issue may have been lost", () => {
    const connection = renewed();
    expect(connection.client(read(3, 9), { atMs: 31_000 }).anomalies).toEqual(["tokenIdInvalid"]);
    connection.gap(SERVER);
    expect(connection.client(read(4, 9), { atMs: 31_001 }).anomalies).toEqual([]);
    expect(connection.client(read(5, 10), { atMs: 31_002 }).anomalies).toEqual(["tokenIdInvalid"]);
  });

  it("continues the sequence numbers over a renewal", () => {
    const connection = renewed();
    expect(connection.client(read(3, 2), { atMs: 31_000 }).body).toMatchObject({ tokenId: 2, sequenceNumber: 3 });
    expect(connection.records.flatMap(({ anomalies }) => anomalies)).toEqual([]);
  });
});

describe("channels", () => {
  it("that were never opened are named, once the opening cannot have been missed", () => {
    const connection = OpcuaConnection.opened();
    expect(connection.client(read(2, 1, 8)).anomalies).toEqual(["secureChannelUnknown"]);
    const begun = new OpcuaConnection({ handshakeServer: undefined });
    expect(begun.client(read(2, 1, 8)).anomalies).toEqual([]);
    const lossy = OpcuaConnection.opened();
    lossy.gap(CLIENT);
    expect(lossy.client(read(2, 1, 8)).anomalies).toEqual([]);
  });

  it("follow each other on one connection", () => {
    const connection = OpcuaConnection.opened();
    connection.client(message({ type: "CLOF", sequence: 2, request: 2 }, requestHeader(452, 2)));
    connection.client(openRequest());
    connection.server(openResponse({ channel: 8, token: 5 }));
    expect(connection.client(read(2, 5, 8)).body).toMatchObject({ secureChannelId: 8, service: "ReadRequest" });
    expect(connection.client(read(3, 1, 7)).anomalies).toEqual(["secureChannelUnknown"]);
    expect(connection.summary).toMatchObject({ secureChannels: 2 });
  });

  it("that are closed may still carry what the server had sent", () => {
    const connection = OpcuaConnection.opened();
    connection.client(read(2));
    connection.client(message({ type: "CLOF", sequence: 3, request: 3 }, requestHeader(452, 2)));
    const { body, anomalies } = connection.server(message({ sequence: 2, request: 2 }, readResponse(2)));
    expect(body).toMatchObject({ requestFrame: 5 });
    expect(anomalies).toEqual([]);
    expect(connection.client(read(4)).anomalies).toEqual(["secureChannelUnknown"]);
  });

  it("whose opening was answered unseen keep the policy asked for", () => {
    const connection = new OpcuaConnection();
    connection.client(openRequest());
    connection.gap(SERVER);
    const { body, anomalies } = connection.client(read(2, 5, 12));
    expect(body).toMatchObject({ secureChannelId: 12, securityPolicy: "None", securityMode: "None" });
    expect(body).not.toHaveProperty("isInferred");
    expect(anomalies).toEqual([]);
  });

  it("are kept to the latest eight", () => {
    const connection = OpcuaConnection.opened();
    for (let channel = 100; channel < 1100; channel++) connection.client(read(2, 1, channel));
    expect(connection.state.channels.map(({ id }) => id)).toEqual([1092, 1093, 1094, 1095, 1096, 1097, 1098, 1099]);
    expect(connection.summary).toMatchObject({ unanswered: 1000 });
  });
});

it("tells a security header that the capture cut", () => {
  const bytes = openRequest();
  const { body, anomalies } = new OpcuaConnection().client(bytes.slice(0, 30), { missingBytes: bytes.length - 30 });
  expect(body).toEqual({ messageType: "OPN", secureChannelId: 0 });
  expect(anomalies).toEqual(["captureCut"]);
});
