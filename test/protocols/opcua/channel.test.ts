import { describe, expect, it } from "vitest";
import { madeCertificate } from "../../core/made-certificate.js";
import { noise, type Part } from "./opcua-bytes.js";
import { OpcuaConnection } from "./opcua-connection.js";
import {
  message,
  openRequest,
  openResponse,
  POLICY,
  readRequest,
  sealedMessage,
  sealedOpen,
} from "./opcua-messages.js";

const der: Part = [...madeCertificate({ alternativeNames: [[6, "urn:plant:client"]] }).der];

/** A request that changes nothing but the place of the conversation. */
const read = (sequence: number, token = 1, channel = 7) =>
  message({ sequence, request: sequence, token, channel }, readRequest(sequence));

describe("the policy of a renewal", () => {
  const { none, basic256Sha256 } = POLICY;
  const sealed = (seed: number) => sealedMessage({ token: 2 }, noise(160, seed));

  it("of another kind holds once the server has answered with it", () => {
    const connection = OpcuaConnection.opened();
    const asked = connection.client(sealedOpen(7, der, noise(256, 1), basic256Sha256));
    expect(asked.anomalies).toEqual(["securityPolicyChanged"]);
    expect(connection.client(read(2)).body).toMatchObject({ securityPolicy: "None", service: "ReadRequest" });
    connection.server(sealedOpen(7, der, noise(256, 2), basic256Sha256));
    for (const body of [1, 2, 3, 4].map((seed) => connection.client(sealed(seed)).body)) {
      expect(body).toMatchObject({ securityPolicy: "Basic256Sha256", securityMode: "SignAndEncrypt", encrypted: true });
      expect(body).not.toHaveProperty("sequenceNumber");
    }
  });

  it("None does not make an encrypted channel readable as long as only the client says so", () => {
    const connection = new OpcuaConnection();
    connection.client(sealedOpen(0, der, noise(256, 1), basic256Sha256));
    connection.server(sealedOpen(7, der, noise(256, 2), basic256Sha256));
    connection.client(sealed(1));
    const renewal = connection.client(openRequest({ channel: 7, isRenewal: true }));
    expect(renewal.anomalies).toContain("securityPolicyChanged");
    expect(connection.client(sealed(2)).body).toMatchObject({ encrypted: true });
    connection.server(openResponse({ token: 2 }));
    const { body } = connection.client(read(2, 2));
    expect(body).toMatchObject({ securityPolicy: "None", securityMode: "None", service: "ReadRequest" });
    expect(body).not.toHaveProperty("isInferred");
  });

  it.each([
    { name: "None", renewal: openResponse({ sequence: 2 }), signature: 0, want: { securityMode: "None" } },
    {
      name: "another",
      renewal: sealedOpen(7, der, noise(256, 1), basic256Sha256),
      signature: 32,
      want: { securityMode: "Sign", isInferred: true },
    },
  ])("completes what was concluded of a channel begun in the middle: $name", ({ renewal, signature, want }) => {
    const connection = new OpcuaConnection({ handshakeServer: undefined });
    const signed = (sequence: number) =>
      connection.client(message({ sequence, request: sequence }, readRequest(1), noise(signature, 3)));
    signed(20);
    expect(connection.server(renewal).anomalies).toEqual([]);
    const { body } = signed(21);
    expect(body).toMatchObject({ ...want, service: "ReadRequest" });
    expect(body.securityPolicy).toBe(signature === 0 ? "None" : "Basic256Sha256");
    expect("isInferred" in body).toBe("isInferred" in want);
  });

  it("brings its own size of signatures", () => {
    const connection = new OpcuaConnection();
    const basic256 = "http://opcfoundation.org/UA/SecurityPolicy#Basic256";
    const signed = (sequence: number, signature: number) =>
      connection.client(message({ sequence, request: sequence }, readRequest(1), noise(signature, 3)));
    connection.client(sealedOpen(0, der, noise(256, 1), basic256));
    connection.server(sealedOpen(7, der, noise(256, 2), basic256));
    expect(signed(51, 20)).toMatchObject({ body: { securityMode: "Sign", service: "ReadRequest" }, anomalies: [] });
    connection.server(sealedOpen(7, der, noise(256, 2), basic256Sha256));
    expect(signed(52, 32)).toMatchObject({ body: { securityMode: "Sign", service: "ReadRequest" }, anomalies: [] });
  });

  it("ends what was concluded of a channel begun in the middle where it cannot be so", () => {
    const connection = new OpcuaConnection({ handshakeServer: undefined });
    expect(connection.client(read(20)).body).toMatchObject({ securityMode: "None", isInferred: true });
    connection.server(sealedOpen(7, der, noise(256, 1), basic256Sha256));
    const { body } = connection.client(sealed(1));
    expect(body).toMatchObject({ securityPolicy: "Basic256Sha256", encrypted: true });
    expect(body).not.toHaveProperty("sequenceNumber");
  });

  it("takes a channel of an earlier connection up again, which is followed and counted", () => {
    const connection = new OpcuaConnection();
    const renewal = connection.client(openRequest({ channel: 55, isRenewal: true, sequence: 100, policy: none }));
    expect(renewal.anomalies).toEqual(["secureChannelUnknown"]);
    connection.server(openResponse({ channel: 55, token: 8, sequence: 300 }));
    const { body, anomalies } = connection.client(read(101, 8, 55));
    expect(body).toMatchObject({ secureChannelId: 55, securityMode: "None", service: "ReadRequest" });
    expect(anomalies).toEqual([]);
    expect(connection.summary).toMatchObject({ secureChannels: 1 });
  });
});
