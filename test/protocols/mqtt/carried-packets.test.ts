import { describe, expect, it } from "vitest";
import type { Decoder } from "../../../src/contracts/decoder.js";
import type { Side } from "../../../src/contracts/flow.js";
import { mqtt } from "../../../src/protocols/mqtt/index.js";
import { StreamReader } from "../../conformance/stream-reader.js";
import { TcpScript } from "../../tools/tcp-script.js";
import { connect311, controlPacket, joined, plain, publish311, text, word } from "./control-packets.js";
import { frame, masked, request, response } from "./websocket/websocket-encoder.js";

const decoder = mqtt as Decoder;
const hints = { transport: "tcp", ports: [49_152, 8080], handshakeServer: 1, portServer: undefined } as const;
const DEFLATE = { "Sec-WebSocket-Extensions": "permessage-deflate" };

function opened(headers: Readonly<Record<string, string>> = {}): StreamReader {
  const reader = new StreamReader(decoder, hints);
  reader.segment(0, request(headers));
  reader.segment(1, response(headers));
  return reader;
}

const types = (reader: StreamReader) => reader.pdus.map(({ body }) => body?.packetType);

describe("MQTT in a WebSocket", () => {
  it("begins with a record of the handshake", () => {
    const reader = opened();
    expect(reader.pdus.map(({ body }) => body)).toEqual([
      { packetType: "WEBSOCKET", webSocket: { path: "/mqtt", subprotocol: "mqtt", isDecodable: true } },
    ]);
    expect(decoder.evidence(reader.state)).toBeGreaterThanOrEqual(decoder.evidenceNeeded.elsewhere);
    expect(reader.servers).toContain(1);
  });

  it("is read packet by packet, wherever messages and segments are cut", () => {
    const stream = joined(
      connect311(),
      controlPacket(0x82, word(1), text("plant/#"), 1),
      publish311("plant/7/recipe", new Uint8Array(700), 4, 2),
      controlPacket(0xc0),
    );
    for (const messageBytes of [1, 2, 7, 64, 1000]) {
      for (const segmentBytes of [1, 3, 50, 4000]) {
        const reader = opened();
        const messages: Uint8Array[] = [];
        for (let at = 0; at < stream.length; at += messageBytes) {
          messages.push(masked({ payload: stream.slice(at, at + messageBytes) }));
        }
        const wire = joined(...messages);
        for (let at = 0; at < wire.length; at += segmentBytes) reader.segment(0, wire.slice(at, at + segmentBytes));
        expect(types(reader)).toEqual(["WEBSOCKET", "CONNECT", "SUBSCRIBE", "PUBLISH", "PINGREQ"]);
        expect(reader.pdus.flatMap(({ anomalies }) => anomalies)).toEqual([]);
      }
    }
  });

  it("is read from the middle when each piece of a packet is a message of its own", () => {
    const reader = new StreamReader(decoder, { ...hints, handshakeServer: undefined });
    const pieces = (...parts: readonly string[]) => parts.map((part) => masked({ payload: joined(part) }));
    const publish = pieces("32", "0c", "0005", "706c616e74", "0001", "3231", "35");
    // The capture begins between two pieces.
    for (const sent of publish.slice(3)) reader.segment(0, sent);
    const told = reader.pdus.length;
    for (let i = 0; i < 3; i++) {
      for (const sent of publish) reader.segment(0, sent);
      reader.segment(1, frame({ payload: controlPacket(0x40, word(1)) }));
    }
    for (const sent of pieces("82", "0a", "0002", "0005", "706c616e74", "01")) reader.segment(0, sent);
    reader.segment(1, frame({ payload: controlPacket(0x90, word(2), 1) }));
    expect(told).toBe(0);
    expect(types(reader)).toEqual([
      // Until the server showed that there is a WebSocket, plain packets were searched for.
      "PUBACK",
      ...["PUBLISH", "PUBACK", "PUBLISH", "PUBACK", "SUBSCRIBE", "SUBACK"],
    ]);
    expect(reader.pdus.flatMap(({ anomalies }) => anomalies)).toEqual([]);
    expect(decoder.evidence(reader.state)).toBeGreaterThanOrEqual(decoder.evidenceNeeded.elsewhere);
  });

  it("goes on after a gap when each piece of a packet is a message of its own", () => {
    const reader = opened();
    const pieces = ["30", "0b", "0005", "706c616e74", "3231", "2e35"];
    const publish = pieces.map((piece) => masked({ payload: joined(piece) }));
    reader.segment(0, joined(masked({ payload: connect311() }), ...publish));
    reader.gap(0, 20);
    reader.segment(0, joined(...publish.slice(2), ...publish, ...publish));
    expect(types(reader)).toEqual(["WEBSOCKET", "CONNECT", "PUBLISH", "PUBLISH", "PUBLISH"]);
    expect(reader.pdus.flatMap(({ anomalies }) => anomalies)).toEqual([]);
  });

  it("tells several packets of one message", () => {
    const reader = opened();
    reader.segment(0, masked({ payload: joined(connect311(), controlPacket(0xc0)) }));
    reader.segment(1, frame({ payload: joined(controlPacket(0x20, "00 00"), controlPacket(0xd0)) }));
    expect(types(reader)).toEqual(["WEBSOCKET", "CONNECT", "PINGREQ", "CONNACK", "PINGRESP"]);
    expect(reader.pdus[4]?.body?.requestFrame).toBe(3);
  });

  it("goes on after a gap with the next message that begins a packet", () => {
    const reader = opened();
    reader.segment(0, masked({ payload: connect311() }));
    reader.gap(0, 100);
    const rest = masked({ payload: plain("rest of a payload") });
    const next = Array.from({ length: 4 }, () => masked({ payload: publish311("plant/7/temperature", plain("21.5")) }));
    reader.segment(0, joined(rest, ...next));
    expect(types(reader).filter((type) => type === "PUBLISH").length).toBeGreaterThanOrEqual(2);
    expect(reader.pdus.flatMap(({ anomalies }) => anomalies)).toEqual([]);
  });

  it("passes over the rest of a packet that is too long to hold", () => {
    const reader = opened();
    reader.segment(0, masked({ payload: connect311() }));
    const packet = publish311("a/bc", new Uint8Array(Buffer.alloc(400_000, "c000", "hex")));
    for (let at = 0; at < packet.length; at += 60_000) {
      reader.segment(0, masked({ payload: packet.slice(at, at + 60_000) }));
    }
    reader.segment(0, masked({ payload: controlPacket(0xc0) }));
    expect(types(reader)).toEqual(["WEBSOCKET", "CONNECT", "PUBLISH", "PINGREQ"]);
    expect(reader.pdus[2]?.body?.payloadBytes).toBe(400_000);
  });

  it("is opaque where it is compressed", () => {
    const script = new TcpScript([decoder]);
    const ports = [49_152, 8080] as const;
    script.handshake(1000, 5000, ports);
    const sent: [number, number] = [1001, 5001];
    const send = (from: Side, payload: Uint8Array) => {
      script.send({ from, sequence: sent[from], acknowledgement: sent[from === 0 ? 1 : 0], payload, ports });
      sent[from] += payload.length;
    };
    send(0, request(DEFLATE));
    send(1, response(DEFLATE));
    send(0, masked({ payload: plain("deflated"), reserved: 0x40 }));
    send(1, frame({ payload: plain("deflated"), reserved: 0x40 }));
    send(1, frame({ payload: plain("deflated"), reserved: 0x40 }));
    expect(script.pdus.map(({ body }) => body)).toMatchObject([
      { packetType: "WEBSOCKET", webSocket: { extensions: "permessage-deflate", isDecodable: false } },
    ]);
    const [flow] = script.finish();
    expect(flow?.ledgers[1].opaqueBytes).toBeGreaterThan(0);
  });

  it.each([
    ["another subprotocol", { "Sec-WebSocket-Protocol": "wamp.2.json" }],
    ["a refusal", {}],
  ])("is not seen in %s", (name, headers) => {
    const reader = new StreamReader(decoder, hints);
    reader.segment(0, request(headers));
    reader.segment(1, name === "a refusal" ? response({}, "403 Forbidden") : response(headers));
    expect(reader.pdus).toEqual([]);
    expect(decoder.evidence(reader.state)).toBeLessThan(decoder.evidenceNeeded.elsewhere);
  });
});
