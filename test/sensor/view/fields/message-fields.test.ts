import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageFields } from "../../../../src/sensor/view/fields/message-fields.js";
import { ascii, bytesOf, packet, shown } from "./shown-fields.js";

const request = { kind: "request" };
const response = { kind: "response" };
const exception = { kind: "exception" };
const HEADER = "0001 0000 0006 01";
const header = (functionCode: string) => [
  "transactionIdentifier: 0001",
  "protocolIdentifier: 0000",
  "length: 0006",
  "unitIdentifier: 01",
  `functionCode: ${functionCode}`,
];

describe("fields of Modbus", () => {
  it.each([
    ["read registers", "03 0010 0002", request, ["startingAddress: 0010", "quantity: 0002"]],
    ["their values", "03 04 000a 000b", response, ["byteCount: 04", "values[0]: 000a", "values[1]: 000b"]],
    ["coils", "01 02 cd01", response, ["byteCount: 02", "values[0]: cd", "values[1]: 01"]],
    ["a write", "06 0007 01f4", request, ["startingAddress: 0007", "values[0]: 01f4"]],
    [
      "writes",
      "10 0001 0001 02 000a",
      request,
      ["startingAddress: 0001", "quantity: 0001", "byteCount: 02", "values[0]: 000a"],
    ],
    ["writes, answered", "10 0001 0001", response, ["startingAddress: 0001", "quantity: 0001"]],
    ["an exception", "83 02", exception, ["exceptionCode: 02"]],
    ["a diagnostic", "08 0001 0000", request, ["subFunction: 0001", "data: 0000"]],
    ["a mask", "16 0004 00f2 0025", request, ["startingAddress: 0004", "andMask: 00f2", "orMask: 0025"]],
    [
      "a queue",
      "18 0006 0002 01b8 1284",
      response,
      ["byteCount: 0006", "fifoCount: 0002", "values[0]: 01b8", "values[1]: 1284"],
    ],
    [
      "an event log",
      "0c 08 0000 0108 0121 2000",
      response,
      ["byteCount: 08", "status: 0000", "eventCount: 0108", "messageCount: 0121", "events[0]: 20", "events[1]: 00"],
    ],
    [
      "parts of a file",
      "14 07 06 0004 0001 0002",
      request,
      [
        "byteCount: 07",
        "records[0].referenceType: 06",
        "records[0].fileNumber: 0004",
        "records[0].recordNumber: 0001",
        "records[0].recordLength: 0002",
      ],
    ],
    [
      "what is in it",
      "14 06 05 06 0dfe 0020",
      response,
      ["byteCount: 06", "records[0].length: 05", "records[0].referenceType: 06", "records[0].data: 0dfe0020"],
    ],
    [
      "what is written to it",
      "15 09 06 0004 0007 0001 06af",
      request,
      [
        "byteCount: 09",
        "records[0].referenceType: 06",
        "records[0].fileNumber: 0004",
        "records[0].recordNumber: 0007",
        "records[0].recordLength: 0001",
        "records[0].data: 06af",
      ],
    ],
    ["who are you", "2b 0e 01 00", request, ["meiType: 0e", "readDeviceIdCode: 01", "objectId: 00"]],
    [
      "who it is",
      "2b 0e 01 01 00 00 01 00 02 4142",
      response,
      [
        "meiType: 0e",
        "readDeviceIdCode: 01",
        "conformityLevel: 01",
        "moreFollows: 00",
        "nextObjectId: 00",
        "numberOfObjects: 01",
        "objects.0.id: 00",
        "objects.0.length: 02",
        "objects.0: 4142",
      ],
    ],
    ["UMAS", "5a 00 10 2511", request, ["umas.sessionKey: 00", "umas.code: 10", "data: 2511"]],
    ["a function of nobody", "64 0102", request, ["data: 0102"]],
    [
      "more than there should be",
      "06 0007 01f4 ffee",
      request,
      ["startingAddress: 0007", "values[0]: 01f4", "values[1]: ffee"],
    ],
    ["less than there should be", "10 0001 00", request, ["startingAddress: 0001", "quantity: 00"]],
  ] as const)("are all told, of %s", (_, pdu, body, want) => {
    expect(shown("modbus", `${HEADER} ${pdu}`, body)).toEqual([...header(pdu.slice(0, 2)), ...want]);
  });
});

describe("fields of OPC UA", () => {
  const MESSAGE = `${ascii("MSGF")} 40000000 01000000 02000000 03000000 04000000`;
  const head = [
    "messageType: 4d5347",
    "chunkType: 46",
    "messageSize: 40000000",
    "secureChannelId: 01000000",
    "tokenId: 02000000",
  ];
  const sequence = ["sequenceNumber: 03000000", "requestId: 04000000"];
  const said = { messageType: "MSG", encrypted: false, chunks: 1 };

  it.each([
    [
      "a request without its session token",
      "0100 7702 02 0100 2a000000 aabb",
      { ...said, service: "ReadRequest" },
      [...sequence, "typeId: 01007702", "authenticationToken (hidden): 00000000000000", "body: aabb"],
    ],
    [
      "a response",
      "0100 7a02 aabb",
      { ...said, service: "ReadResponse" },
      [...sequence, "typeId: 01007a02", "body: aabb"],
    ],
    [
      "what people log in with",
      "0100 d301 0000 aabb",
      { ...said, service: "ActivateSessionRequest" },
      [...sequence, "typeId: 0100d301", "authenticationToken (hidden): 0000", "body (hidden): 0000"],
    ],
    [
      "a method",
      "0100 c802 0000 aabb",
      { ...said, service: "CallRequest" },
      [...sequence, "typeId: 0100c802", "authenticationToken (hidden): 0000", "body (hidden): 0000"],
    ],
    ["a service that nobody knows", "0100 ffff aabb", said, [...sequence, "typeId: 0100ffff", "body (hidden): 0000"]],
    [
      "the last of several chunks",
      "aabb",
      { ...said, chunks: 2, service: "ReadResponse" },
      [...sequence, "body: aabb"],
    ],
  ] as const)("are those of the header, of %s", (_, content, body, want) => {
    expect(shown("opcua", `${MESSAGE} ${content}`, body)).toEqual([...head, ...want]);
  });

  it("end where what is encrypted begins", () => {
    expect(shown("opcua", `${MESSAGE} aabb`, { ...said, encrypted: true })).toEqual([
      ...head,
      "encrypted: 0300000004000000aabb",
    ]);
  });

  it("are told of a HEL", () => {
    const hex = `${ascii("HELF")} 24000000 00000000 00200000 00200000 00000800 40000000 04000000 ${ascii("opc:")}`;
    expect(shown("opcua", hex, { messageType: "HEL" }).slice(3)).toEqual([
      "protocolVersion: 00000000",
      "receiveBufferSize: 00200000",
      "sendBufferSize: 00200000",
      "maxMessageSize: 00000800",
      "maxChunkCount: 40000000",
      "endpointUrl.length: 04000000",
      `endpointUrl: ${ascii("opc:")}`,
    ]);
  });
});

describe("fields of anything", () => {
  const bodies = [
    ...["request", "response", "exception"].map((kind) => ["modbus", { kind }] as const),
    ...["CONNECT", "PUBLISH", "SUBSCRIBE", "SUBACK", "AUTH", "CONNACK", "PUBACK"].flatMap((packetType) =>
      [3, 4, 5].map((protocolLevel) => ["mqtt", { packetType, protocolLevel }] as const),
    ),
    ...["HEL", "ACK", "ERR", "RHE", "OPN", "MSG", "CLO"].flatMap((messageType) =>
      [true, false, undefined].map(
        (encrypted) => ["opcua", { messageType, encrypted, chunks: 1, service: "ReadRequest" }] as const,
      ),
    ),
    ["tls", {}] as const,
  ];
  const anything = fc.tuple(fc.constantFrom(...bodies), fc.uint8Array({ maxLength: 512 }), fc.nat(600));

  it("lie inside the bytes, one after the other, and leave none out", () => {
    fc.assert(
      fc.property(anything, ([[protocol, body], bytes, more]) => {
        const { bytes: seen, fields } = messageFields(protocol, body, bytes, bytes.length + more);
        expect([0, bytes.length]).toContain(seen.length);
        let end = 0;
        for (const { at, length } of fields) {
          expect(at).toBe(end);
          expect(length).toBeGreaterThan(0);
          end = at + length;
        }
        if (protocol !== "tls") expect(end).toBe(seen.length);
      }),
      { numRuns: 3000 },
    );
  });

  it("hide a password wherever the packet is cut", () => {
    const whole = bytesOf(
      packet(
        "10",
        `0004 ${ascii("MQTT")} 05 c2 003c 00 0002 ${ascii("c1")} 0003 ${ascii("bob")} 0007 ${ascii("s3cret!")}`,
      ),
    );
    for (let cut = 2; cut <= whole.length; cut++) {
      const { bytes } = messageFields(
        "mqtt",
        { packetType: "CONNECT", protocolLevel: 5 },
        whole.slice(0, cut),
        whole.length,
      );
      expect(Buffer.from(bytes).toString("latin1")).not.toContain("s3");
    }
    const { fields } = messageFields("mqtt", { packetType: "CONNECT", protocolLevel: 5 }, whole, whole.length);
    expect(fields.at(-1)).toMatchObject({ name: "password (hidden)", length: 7 });
  });
});
