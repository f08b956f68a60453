import { describe, expect, it } from "vitest";
import type { Decoder } from "../../../src/contracts/decoder.js";
import { opcua } from "../../../src/protocols/opcua/index.js";
import { TcpScript } from "../../tools/tcp-script.js";
import { noise, type Part, textNode } from "./opcua-bytes.js";
import { errorMessage, hello, message, readRequest, readResponse, sealedMessage } from "./opcua-messages.js";

const ELSEWHERE: readonly [number, number] = [40_000, 8080];
const ON_PORT: readonly [number, number] = [40_000, 4840];
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** The records of a flow in which the client sends these segments. */
function recordsOf(segments: readonly Uint8Array[], ports: readonly [number, number]) {
  const script = new TcpScript([opcua as Decoder]);
  script.handshake(1000, 5000, ports);
  let sequence = 1001;
  for (const payload of segments) {
    script.send({ from: 0, sequence, acknowledgement: 5001, payload, ports });
    sequence += payload.length;
  }
  script.finish();
  return script.pdus;
}

const read = (sequence: number) => message({ sequence, request: sequence }, readRequest(1, textNode("Level")));

describe("taken for OPC UA elsewhere than on its ports", () => {
  it.each([
    { name: "one HEL", segments: [hello()], want: 1 },
    { name: "one ERR", segments: [errorMessage(0x80830000, "no")], want: 1 },
    { name: "two readable messages", segments: [read(2), read(3)], want: 2 },
    {
      name: "four encrypted messages of one channel",
      segments: [1, 2, 3, 4].map((seed) => sealedMessage({}, noise(96, seed))),
      want: 4,
    },
    { name: "readable messages in one segment", segments: [Uint8Array.from([...read(2), ...read(3)])], want: 2 },
  ])("are $name", ({ segments, want }) => {
    expect(recordsOf(segments, ELSEWHERE).length).toBe(want);
  });

  it.each([
    { name: "one readable message", segments: [read(2)] },
    { name: "three encrypted messages", segments: [1, 2, 3].map((seed) => sealedMessage({}, noise(96, seed))) },
    {
      name: "encrypted messages of changing tokens",
      segments: [1, 2, 3, 4, 5].map((token) => sealedMessage({ token }, noise(96, token))),
    },
    { name: "a HEL of the wrong length", segments: [Uint8Array.from([...hello().slice(0, -1), ...hello()])] },
    { name: "SMTP", segments: [latin1("HELO mail.example\r\n"), latin1("HELO mail.example\r\n")] },
    { name: "text", segments: [latin1("HELF\0\0\0 hello"), latin1("MSGF.... message"), latin1("ERROR 5\r\n")] },
    { name: "HTTP", segments: [latin1("GET /MSGF HTTP/1.1\r\nHost: x\r\n\r\n")] },
    { name: "a chat", segments: ["MSG 1 hello", "MSGC 2 world", "ACKF 1", "OPNFILE x", "CLOF"].map(latin1) },
  ])("are not $name", ({ segments }) => {
    expect(recordsOf(segments, ELSEWHERE)).toEqual([]);
  });
});

describe("on port 4840", () => {
  it("one chunk that can be is enough", () => {
    expect(recordsOf([read(2)], ON_PORT).length).toBe(1);
    expect(recordsOf([sealedMessage({}, noise(96, 1))], ON_PORT).length).toBe(1);
  });

  it.each([
    { name: "TLS", segments: [Uint8Array.from([0x16, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3, ...noise(180, 1)])] },
    { name: "HTTP", segments: [latin1("POST /discovery HTTP/1.1\r\n\r\n")] },
    { name: "noise", segments: [1, 2, 3, 4].map((seed) => Uint8Array.from(noise(700, seed))) },
  ])("$name is none", ({ segments }) => {
    expect(recordsOf(segments, ON_PORT)).toEqual([]);
  });

  it("the rest of a message that began before the capture is passed over", () => {
    const content: Part = readResponse(1);
    const segments = [Uint8Array.from([...noise(90, 3), ...message({ sequence: 9, request: 9 }, content)])];
    expect(recordsOf(segments, ON_PORT).map(({ body }) => (body as { service?: string }).service)).toEqual([
      "ReadResponse",
    ]);
  });
});
