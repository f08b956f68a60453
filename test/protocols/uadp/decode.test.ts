import { describe, expect, it } from "vitest";
import { FRAME } from "../../../src/contracts/decoder.js";
import { ByteBudget } from "../../../src/core/byte-budget.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import type { UadpBody } from "../../../src/protocols/uadp/decode.js";
import { uadp } from "../../../src/protocols/uadp/index.js";
import type { UadpState } from "../../../src/protocols/uadp/state.js";
import { fromHex } from "../../conformance/sample-sequence.js";
import { uadpMessages } from "./sample-pdus.js";

function opened(port: number): UadpState {
  const hints = { transport: "udp", handshakeServer: undefined, portServer: undefined } as const;
  return uadp.open({ ...hints, ports: [50_000, port], budget: new ByteBudget(0) }) as UadpState;
}

function decoded(hex: string, state = opened(4840), missingBytes = 0): Partial<UadpBody> {
  const bytes = fromHex(hex);
  const told: (UadpBody | undefined)[] = [];
  const context = { from: 0, time: 0 as PacketTime, frame: 1, missingBytes, isPeerBehind: false } as const;
  const out = { wantsBody: true, pdu: (body?: UadpBody) => told.push(body), serverIs() {}, opaque() {} };
  uadp.decode(bytes, 0, bytes.length, context, state, out);
  expect(told.length).toBe(1);
  return JSON.parse(JSON.stringify(told[0]));
}

const plain = { messageType: "DataSetMessage" as const, isSecured: false, isChunk: false };

describe("the head of a NetworkMessage", () => {
  it.each<[keyof typeof uadpMessages, Partial<UadpBody>]>([
    [
      "publisher as UInt16, group header, two writers",
      {
        ...plain,
        publisherId: 1001,
        writerGroupId: 1,
        groupVersion: 0x01020304,
        networkMessageNumber: 1,
        sequenceNumber: 7,
        dataSetWriterIds: [10, 11],
        messageBytes: 25,
      },
    ],
    ["publisher as Byte, nothing else", { ...plain, publisherId: 42, messageBytes: 4 }],
    ["publisher as UInt32", { ...plain, publisherId: 0x12345678, messageBytes: 7 }],
    ["publisher as UInt64", { ...plain, publisherId: "18446744073709551615", messageBytes: 11 }],
    ["publisher as String", { ...plain, publisherId: "Plant", messageBytes: 12 }],
    ["no publisher, class id", { ...plain, messageBytes: 19 }],
    [
      "secured",
      {
        ...plain,
        publisherId: 1001,
        writerGroupId: 1,
        sequenceNumber: 8,
        dataSetWriterIds: [10],
        isSecured: true,
        messageBytes: 18,
      },
    ],
    ["a chunk", { ...plain, publisherId: 1001, writerGroupId: 1, sequenceNumber: 9, isChunk: true, messageBytes: 22 }],
    ["a discovery request", { ...plain, messageType: "DiscoveryRequest", publisherId: 42, messageBytes: 5 }],
    ["a discovery response", { ...plain, messageType: "DiscoveryResponse", publisherId: 42, messageBytes: 5 }],
  ])("%s", (name, want) => {
    expect(decoded(uadpMessages[name])).toEqual(want);
  });

  it("is read of a datagram that the capture cut", () => {
    expect(decoded("11 2a 01 00", opened(4840), 100)).toMatchObject({ publisherId: 42, messageBytes: 104 });
  });

  it.each([
    ["another version", "12 2a 00"],
    ["a reserved publisher type", "91 05 00"],
    ["reserved bits of the second flags", "91 80 20 2a"],
    ["a reserved message type", "91 80 0c 2a"],
    ["a reserved bit of the group flags", "31 2a 10"],
    ["no group header where one is promised", "31 2a"],
    ["a publisher text longer than the datagram", "91 04 ffffffff 41"],
    ["no writers at all", "51 2a 00"],
    ["more writers than there are", "51 2a 02 0100"],
    ["one byte", "01"],
  ])("is none with %s", (_name, hex) => {
    const bytes = fromHex(hex);
    expect(uadp.frame(bytes, 0, bytes.length, 0, opened(4840))).toBe(FRAME.foreign);
  });
});

describe("evidence", () => {
  const inSequence = (sequence: number) => `31 2a 08 ${(sequence & 0xff).toString(16).padStart(2, "0")}00`;

  it("is enough on the port after two messages", () => {
    const state = opened(4840);
    decoded("11 2a 01 00", state);
    expect(uadp.evidence(state)).toBeLessThan(uadp.evidenceNeeded.onPort);
    decoded("11 2a 01 00", state);
    expect(uadp.evidence(state)).toBe(uadp.evidenceNeeded.onPort);
  });

  it("is nothing elsewhere but a sequence that goes on", () => {
    const state = opened(9999);
    for (let i = 0; i < 100; i++) decoded("11 2a 01 00", state);
    for (let i = 0; i < 100; i += 2) decoded(inSequence(i), state);
    expect(uadp.evidence(state)).toBe(0);
    for (let i = 0; i < 7; i++) decoded(inSequence(i), state);
    expect(uadp.evidence(state)).toBe(uadp.evidenceNeeded.elsewhere);
  });
});
