import { describe, expect, it } from "vitest";
import { FRAME } from "../../../src/contracts/decoder.js";
import { ByteBudget } from "../../../src/core/byte-budget.js";
import { frame, resync } from "../../../src/protocols/opcua/frame.js";
import { OpcuaState } from "../../../src/protocols/opcua/state.js";
import { fromHex } from "../../conformance/sample-sequence.js";
import { textNode } from "./opcua-bytes.js";
import { OpcuaConnection } from "./opcua-connection.js";
import { acknowledge, hello, message, openRequest, readRequest, readResponse } from "./opcua-messages.js";

const hints = { transport: "tcp", ports: [50_000, 50_001], handshakeServer: 1, portServer: undefined } as const;
const unknown = () => new OpcuaState({ ...hints, budget: new ByteBudget(1 << 20) });
const confirmed = () => OpcuaConnection.opened().state;
const HEADER_ALONE = 8;

/** The beginning of a chunk: four letters and a size. */
function header(letters: string, size: number): Uint8Array {
  const bytes = new Uint8Array(12);
  bytes.set(new TextEncoder().encode(letters));
  new DataView(bytes.buffer).setUint32(4, size, true);
  return bytes;
}

describe("frame", () => {
  it.each([
    { name: "HEL", bytes: hello(), want: hello().length },
    { name: "ACK", bytes: acknowledge(), want: 28 },
    { name: "OPN", bytes: openRequest(), want: openRequest().length },
    { name: "an intermediate MSG", bytes: header("MSGC", 8192), want: 8192 },
    { name: "an aborted MSG", bytes: header("MSGA", 40), want: 40 },
    { name: "CLO", bytes: header("CLOF", 57), want: 57 },
    { name: "ERR", bytes: header("ERRF", 16), want: 16 },
    { name: "RHE", bytes: header("RHEF", 60), want: 60 },
    { name: "the smallest MSG", bytes: header("MSGF", 24), want: 24 },
    { name: "less than the smallest MSG", bytes: header("MSGF", 23), want: FRAME.foreign },
    { name: "less than the smallest HEL", bytes: header("HELF", 31), want: FRAME.foreign },
    { name: "2 MiB", bytes: header("MSGF", 2 * 1024 * 1024), want: 2 * 1024 * 1024 },
    { name: "a byte more", bytes: header("MSGF", 2 * 1024 * 1024 + 1), want: FRAME.foreign },
    { name: "4 GiB less one byte", bytes: header("MSGF", 0xffffffff), want: FRAME.foreign },
    { name: "a HEL in several chunks", bytes: header("HELC", 60), want: FRAME.foreign },
    { name: "another fourth letter", bytes: header("MSGX", 60), want: FRAME.foreign },
    { name: "another type", bytes: header("MSHF", 60), want: FRAME.foreign },
    { name: "SMTP", bytes: new TextEncoder().encode("HELO mail.example\r\n"), want: FRAME.foreign },
    { name: "text that begins like HELF", bytes: new TextEncoder().encode("HELFER GmbH\r\n"), want: FRAME.foreign },
    { name: "text that begins like ERRF", bytes: new TextEncoder().encode("ERRF\t\0\0 x\r\n"), want: FRAME.foreign },
  ])("of $name", ({ bytes, want }) => {
    expect(frame(bytes, 0, bytes.length, 0, unknown())).toBe(want);
  });

  it.each([
    { name: "M", hex: "4d", want: FRAME.more },
    { name: "MS", hex: "4d53", want: FRAME.more },
    { name: "MSG", hex: "4d5347", want: FRAME.more },
    { name: "MSGF and half a size", hex: "4d534746 1c00", want: FRAME.more },
    { name: "X", hex: "58", want: FRAME.foreign },
    { name: "MX", hex: "4d58", want: FRAME.foreign },
    { name: "MSX", hex: "4d5358", want: FRAME.foreign },
    { name: "MSGZ", hex: "4d53475a", want: FRAME.foreign },
    { name: "HELC", hex: "48454c43", want: FRAME.foreign },
  ])("of the prefix $name", ({ hex, want }) => {
    const bytes = fromHex(hex);
    expect(frame(bytes, 0, bytes.length, 0, unknown())).toBe(want);
  });

  it.each([
    { name: "4 GiB", bytes: header("MSGF", 0xffffffff), want: HEADER_ALONE },
    { name: "3 GiB", bytes: header("MSGC", 0xc0000000), want: HEADER_ALONE },
    { name: "nothing", bytes: header("MSGF", 0), want: HEADER_ALONE },
    { name: "more than was agreed, and we wait for", bytes: header("OPNF", 0x200001), want: HEADER_ALONE },
    { name: "more than was agreed", bytes: header("OPNF", 0x20000), want: 0x20000 },
  ])("takes the header alone when it is known and announces $name", ({ bytes, want }) => {
    expect(frame(bytes, 0, bytes.length, 0, confirmed())).toBe(want);
  });

  it("waits for longer chunks where larger buffers were agreed", () => {
    const connection = new OpcuaConnection();
    connection.client(hello({ bufferBytes: 5_000_000 }));
    expect(frame(header("MSGF", 5_000_000), 0, 12, 0, connection.state)).toBe(5_000_000);
    expect(frame(header("MSGF", 5_000_001), 0, 12, 0, connection.state)).toBe(HEADER_ALONE);
  });

  it("waits for 64 MiB at most, whatever was agreed", () => {
    const connection = new OpcuaConnection();
    connection.client(hello({ bufferBytes: 0xffffffff }));
    expect(frame(header("MSGF", 0x4000000), 0, 12, 0, connection.state)).toBe(0x4000000);
    expect(frame(header("MSGF", 0x4000001), 0, 12, 0, connection.state)).toBe(HEADER_ALONE);
  });
});

describe("resync", () => {
  const request = message({ sequence: 2, request: 2 }, readRequest(2, textNode("Tank.Level")));
  const response = message({ sequence: 2, request: 2 }, readResponse(2));
  const foreignChannel = message({ channel: 8, sequence: 2, request: 2 }, readResponse(2));

  function joined(...parts: Uint8Array[]): Uint8Array {
    return new Uint8Array(Buffer.concat(parts));
  }

  it.each([
    { name: "the start itself", bytes: request, want: 0 },
    {
      name: "the start behind the end of another",
      bytes: joined(request.slice(30), response),
      want: request.length - 30,
    },
    {
      name: "no start of a channel that is not open",
      bytes: joined(foreignChannel, request),
      want: foreignChannel.length,
    },
    { name: "no start of channel 0", bytes: message({ channel: 0 }, []), want: 24 },
    { name: "no start whose size leads nowhere", bytes: joined(header("MSGF", 30), request, request), want: 12 },
    { name: "no start that is too long", bytes: header("MSGF", 0x7fffffff), want: 12 },
    { name: "a start of which one byte is there", bytes: fromHex("0000 4d"), want: 2 },
    { name: "a start of which seven bytes are there", bytes: fromHex("00 4d534746 200000"), want: 1 },
    { name: "no start in letters", bytes: new TextEncoder().encode("MESSAGE MSG MSGF!!! HELLO."), want: 26 },
  ])("finds $name", ({ bytes, want }) => {
    expect(resync(bytes, 0, bytes.length, 1, confirmed())).toBe(want);
  });

  it("takes any channel as long as none is known, or one is being opened", () => {
    expect(resync(foreignChannel, 0, foreignChannel.length, 1, unknown())).toBe(0);
    const connection = OpcuaConnection.opened();
    connection.client(openRequest({ sequence: 2, request: 2 }));
    expect(resync(foreignChannel, 0, foreignChannel.length, 1, connection.state)).toBe(0);
  });
});
