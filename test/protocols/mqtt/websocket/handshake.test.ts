import { describe, expect, it } from "vitest";
import { FRAME } from "../../../../src/contracts/decoder.js";
import { CarrierReader, opened } from "./carrier-reader.js";
import { frame, fromHex, join, masked, request, response } from "./websocket-encoder.js";

const CONNECT = fromHex("10 10 0004 4d515454 04 02 003c 0004 61626364");
const CONNACK = fromHex("20 02 00 00");
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

describe("the handshake", () => {
  it("tells what was asked for and chosen, without what may be secret", () => {
    const headers = { Origin: "http://hmi.example", "Sec-WebSocket-Protocol": "mqttv3.1, mqtt", Cookie: "token=1" };
    const reader = new CarrierReader().segment(0, request(headers, "/ws/mqtt?token=secret"));
    const asked = { path: "/ws/mqtt", host: "broker.example:8080", origin: "http://hmi.example" };
    expect(reader.carrier.facts).toEqual({
      ...asked,
      subprotocol: "mqttv3.1, mqtt",
      extensions: undefined,
      statusCode: undefined,
    });
    expect(reader.carrier.client).toBe(0);
    reader.segment(1, response());
    expect(reader.carrier.facts).toEqual({ ...asked, subprotocol: "mqtt", extensions: undefined, statusCode: 101 });
    expect(reader.anomalies).toEqual([]);
    expect(reader.carrier).toMatchObject({ isMqtt: true, isRefused: false, isOpaque: false });
  });

  it.each([
    { name: "names in any case", bytes: request({ Upgrade: undefined, uPGRADE: "WebSocket" }) },
    { name: "a list of protocols", bytes: request({ "Sec-WebSocket-Protocol": "wamp,  MQTT ,x" }) },
    { name: "protocols in two lines", bytes: request({ "sec-websocket-protocol": "a" }) },
    { name: "version 3.1 of MQTT", bytes: request({ "Sec-WebSocket-Protocol": "mqttv3.1" }) },
  ])("is known by $name, wherever it is cut", ({ bytes }) => {
    const { carrier } = new CarrierReader();
    for (let have = 1; have <= bytes.length; have++) {
      expect(carrier.frame(bytes, 0, have, 0)).toBe(have === bytes.length ? have : FRAME.more);
    }
  });

  it.each([
    { name: "another method", head: "POST / HTTP/1.1\r\n", knownAfter: 1 },
    { name: "another word with G", head: "GIVE / HTTP/1.1\r\n", knownAfter: 2 },
    { name: "another version", head: "GET / HTTP/1.0\r\n", knownAfter: 16 },
    { name: "a control character", head: "GET /\u0001 HTTP/1.1\r\n", knownAfter: 6 },
    { name: "a line feed alone", head: "GET / HTTP/1.1\nHost: a\n", knownAfter: 15 },
    { name: "another upgrade", head: "GET / HTTP/1.1\r\nUpgrade: h2c\r\n", knownAfter: 30 },
    { name: "a line without colon", head: "GET / HTTP/1.1\r\nHost\r\n", knownAfter: 22 },
    { name: "no upgrade", head: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", knownAfter: 27 },
    { name: "an answer that nobody asked for", head: "HTTP/1.1 200 OK\r\n", knownAfter: 10 },
  ])("is no handshake: $name, as soon as that shows", ({ head, knownAfter }) => {
    const bytes = new TextEncoder().encode(head);
    const { carrier } = new CarrierReader();
    const verdicts = Array.from(bytes, (_, i) => carrier.frame(bytes, 0, i + 1, 0));
    expect(verdicts.indexOf(FRAME.foreign) + 1).toBe(knownAfter);
    expect(verdicts.slice(knownAfter).every((verdict) => verdict === FRAME.foreign)).toBe(true);
  });

  it.each([
    { name: "without a subprotocol", bytes: request({ "Sec-WebSocket-Protocol": undefined }) },
    { name: "with another subprotocol", bytes: request({ "Sec-WebSocket-Protocol": "mqtt2, graphql-ws" }) },
  ])("is none of ours $name", ({ bytes }) => {
    expect(new CarrierReader().carrier.frame(bytes, 0, bytes.length, 0)).toBe(FRAME.foreign);
  });

  it("holds no flow beyond 8 KiB", () => {
    const endless = new TextEncoder().encode(`GET /${"a".repeat(9000)}`);
    const { carrier } = new CarrierReader();
    expect(carrier.frame(endless, 0, 8191, 0)).toBe(FRAME.more);
    expect(carrier.frame(endless, 0, 8192, 0)).toBe(FRAME.foreign);
    const long = request({ Cookie: "a".repeat(8000) });
    expect(carrier.frame(long, 0, long.length, 0)).toBe(FRAME.foreign);
  });

  it("may be seen from its answer on", () => {
    const reader = new CarrierReader().segment(1, response()).segment(0, masked({ payload: CONNECT }));
    expect(reader.data[0]).toBe(hexOf(CONNECT));
    expect(reader.carrier).toMatchObject({ isMqtt: true, client: 0 });
    expect(reader.anomalies).toEqual([]);
  });

  it("may be refused, and asked for again", () => {
    const body = new TextEncoder().encode("no such path");
    const refusal = response({ "Content-Length": String(body.length), Upgrade: undefined }, "404 Not Found");
    const reader = new CarrierReader().segment(0, request()).segment(1, join(refusal, body));
    expect(reader.carrier).toMatchObject({ isRefused: true, facts: { statusCode: 404 } });
    expect(reader.carrier.frame(frame({ payload: CONNACK }), 0, 6, 1)).toBe(FRAME.foreign);
    reader
      .segment(0, request())
      .segment(1, response())
      .segment(1, frame({ payload: CONNACK }));
    expect(reader.carrier.isRefused).toBe(false);
    expect(reader.data[1]).toBe(hexOf(CONNACK));
    expect(reader.foreign).toBe(0);
  });

  it.each([
    { name: "no key", asked: { "Sec-WebSocket-Key": undefined }, code: "websocketKeyInvalid" },
    { name: "half a key", asked: { "Sec-WebSocket-Key": "AAAA" }, code: "websocketKeyInvalid" },
    { name: "another version", asked: { "Sec-WebSocket-Version": "8" }, code: "websocketVersion" },
    { name: "a wrong answer", answered: { "Sec-WebSocket-Accept": "AAAA" }, code: "websocketAcceptMismatch" },
    { name: "no answer", answered: { "Sec-WebSocket-Accept": undefined }, code: "websocketAcceptMismatch" },
    { name: "no choice", answered: { "Sec-WebSocket-Protocol": undefined }, code: "websocketSubprotocolMissing" },
    {
      name: "a choice of its own",
      answered: { "Sec-WebSocket-Protocol": "mqttv3.1" },
      code: "websocketSubprotocolMissing",
    },
    {
      name: "an extension of its own",
      answered: { "Sec-WebSocket-Extensions": "permessage-deflate" },
      code: "websocketExtensionNotOffered",
    },
  ])("is told to have $name", ({ asked = {}, answered = {}, code }) => {
    const anomalies = opened(asked, answered).anomalies;
    expect(anomalies).toContain(code);
    expect(anomalies.filter((other) => other !== "websocketAcceptMismatch" && other !== code)).toEqual([]);
  });

  it("is refused by another subprotocol", () => {
    const reader = opened({}, { "Sec-WebSocket-Protocol": "wamp" });
    expect(reader.carrier.isRefused).toBe(true);
    expect(reader.carrier.frame(frame({ payload: CONNACK }), 0, 6, 1)).toBe(FRAME.foreign);
  });
});
