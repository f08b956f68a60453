import { describe, expect, it } from "vitest";
import { doubleValue, type Part, text, textNode, u32 } from "./opcua-bytes.js";
import { CLIENT, OpcuaConnection, SERVER } from "./opcua-connection.js";
import { acknowledge, hello, message, openRequest, openResponse, readRequest, readResponse } from "./opcua-messages.js";

const CHUNK_HEADERS_BYTES = 24;

/** The chunks of a response to request `request`, of at most `bytesMax` of content each. */
function chunksOf(content: Part, bytesMax: number, place: { request: number; sequence: number }): Uint8Array[] {
  const count = Math.ceil(content.length / bytesMax);
  return Array.from({ length: count }, (_, i) =>
    message(
      { request: place.request, sequence: place.sequence + i, type: i === count - 1 ? "MSGF" : "MSGC" },
      content.slice(i * bytesMax, (i + 1) * bytesMax),
    ),
  );
}

/** A response with so many values, and the request before it with so many nodes. */
const values = (count: number): Part => readResponse(2, ...Array.from({ length: count }, (_, i) => doubleValue(i)));
const nodes = (count: number): Part => readRequest(2, ...Array.from({ length: count }, (_, i) => textNode(`Tag${i}`)));

/** An open connection where request 2 waits for its response. */
function asked(count = 8): OpcuaConnection {
  const connection = OpcuaConnection.opened();
  connection.client(message({ sequence: 2, request: 2 }, nodes(count)));
  return connection;
}

describe("a message in chunks", () => {
  it("is one record, with the content of all chunks and their number", () => {
    const connection = asked();
    const chunks = chunksOf(values(8), 30, { request: 2, sequence: 2 });
    const records = chunks.map((bytes) => connection.server(bytes));
    expect(records.slice(0, -1).every(({ frame }) => frame === 0)).toBe(true);
    const { body, anomalies } = records.at(-1)!;
    expect(body).toMatchObject({ chunks: chunks.length, sequenceNumber: 1 + chunks.length, requestId: 2, typeId: 634 });
    expect((body.results as object[]).length).toBe(8);
    expect(body).toMatchObject({ requestFrame: 5, latencyUs: 1000 * chunks.length });
    expect(anomalies).toEqual([]);
    expect(connection.state.chunkBudget.heldBytes).toBeLessThan(1000);
  });

  it("may come between the chunks of another", () => {
    const connection = OpcuaConnection.opened();
    connection.client(message({ sequence: 2, request: 2 }, nodes(4)));
    connection.client(message({ sequence: 3, request: 3 }, nodes(6)));
    const first = chunksOf(values(4), 40, { request: 2, sequence: 0 });
    const second = chunksOf(values(6), 40, { request: 3, sequence: 0 });
    let sequence = 1;
    for (let i = 0; i < second.length; i++) {
      for (const bytes of [first[i], second[i]]) {
        if (bytes === undefined) continue;
        sequence++;
        new DataView(bytes.buffer).setUint32(16, sequence, true);
        connection.server(bytes);
      }
    }
    const told = connection.records.slice(-2);
    expect(told.map(({ body }) => [body.requestId, (body.results as object[]).length])).toEqual([
      [2, 4],
      [3, 6],
    ]);
    expect(told.flatMap(({ anomalies }) => anomalies)).toEqual([]);
  });

  it("is told as given up when its last chunk says so", () => {
    const connection = asked();
    const [first] = chunksOf(values(8), 30, { request: 2, sequence: 2 });
    connection.server(first!);
    const reason = [...u32(0x80b80000), ...text("too large")];
    const { body, anomalies } = connection.server(message({ request: 2, sequence: 3, type: "MSGA" }, reason));
    expect(body).toMatchObject({
      requestId: 2,
      chunks: 2,
      isAborted: true,
      error: "BadRequestTooLarge",
      reason: "too large",
    });
    expect(anomalies).toEqual([]);
    expect(connection.summary).toMatchObject({ aborted: 1 });
  });

  it("is not joined over a gap, and what still comes of it is no message", () => {
    const connection = asked();
    const [first, second, ...rest] = chunksOf(values(8), 30, { request: 2, sequence: 2 });
    connection.server(first!);
    connection.server(second!);
    connection.gap(SERVER);
    for (const bytes of rest.slice(1)) expect(connection.server(bytes).frame).toBe(0);
    expect(connection.summary).toMatchObject({ dropped: 1, responses: 1 });
    const next = connection.server(message({ request: 3, sequence: 50 }, readResponse(3)));
    expect(next.body).toMatchObject({ requestId: 3, service: "ReadResponse" });
  });

  it("of which the first chunks were lost is no message", () => {
    const connection = asked();
    connection.gap(SERVER);
    const rest = chunksOf(values(8), 30, { request: 2, sequence: 2 }).slice(2);
    for (const bytes of rest) expect(connection.server(bytes).frame).toBe(0);
    expect(connection.summary).toMatchObject({ dropped: 1 });
    const next = connection.server(message({ request: 3, sequence: 50 }, readResponse(3)));
    expect(next.body).toMatchObject({ requestId: 3, service: "ReadResponse" });
  });

  it("may begin with the id of one that was lost", () => {
    const connection = asked();
    connection.server(chunksOf(values(8), 30, { request: 2, sequence: 2 })[0]!);
    connection.gap(SERVER);
    const { body } = connection.server(message({ request: 2, sequence: 40 }, values(8)));
    expect(body).toMatchObject({ requestId: 2, chunks: 1 });
  });

  it("is read to where the capture cut a chunk of it", () => {
    const connection = asked();
    const chunks = chunksOf(values(8), 60, { request: 2, sequence: 2 });
    connection.server(chunks[0]!.slice(0, -7), { missingBytes: 7 });
    const { body, anomalies } = connection.server(chunks[1]!);
    expect(body).toMatchObject({ chunks: 2, messageBytes: chunks[0]!.length + chunks[1]!.length });
    expect((body.results as object[]).length).toBe(2);
    expect(anomalies).toEqual(["captureCut"]);
  });

  it("is unknown where the capture cut before the request id", () => {
    const connection = asked();
    const bytes = message({ sequence: 2, request: 2 }, values(8));
    const { body } = connection.server(bytes.slice(0, 20), { missingBytes: bytes.length - 20 });
    expect(body).toMatchObject({ messageType: "MSG", secureChannelId: 7, messageBytes: bytes.length });
    expect(body).not.toHaveProperty("requestId");
    const bare = connection.server(bytes.slice(0, 10), { missingBytes: bytes.length - 10 });
    expect(bare.body).toEqual({ messageType: "MSG" });
  });
});

describe("limits", () => {
  function agreed(limits: Parameters<typeof hello>[0]): OpcuaConnection {
    const connection = new OpcuaConnection();
    connection.client(hello(limits));
    connection.server(acknowledge());
    connection.client(openRequest());
    connection.server(openResponse());
    connection.client(message({ sequence: 2, request: 2 }, nodes(8)));
    return connection;
  }
  const answer = (connection: OpcuaConnection, content: Part, bytesMax: number) =>
    chunksOf(content, bytesMax, { request: 2, sequence: 2 })
      .map((bytes) => connection.server(bytes))
      .at(-1)!;

  it("of chunks are those of the receiver", () => {
    const content = values(8);
    const count = Math.ceil(content.length / 30);
    expect(answer(agreed({ maxChunkCount: count }), content, 30).anomalies).toEqual([]);
    expect(answer(agreed({ maxChunkCount: count - 1 }), content, 30).anomalies).toEqual(["tooManyChunks"]);
  });

  it("of the message count its content", () => {
    const content = values(8);
    expect(answer(agreed({ maxMessageSize: content.length }), content, 30).anomalies).toEqual([]);
    expect(answer(agreed({ maxMessageSize: content.length - 1 }), content, 30).anomalies).toEqual(["messageTooLong"]);
    expect(answer(agreed({ maxMessageSize: content.length - 1 }), content, 500).anomalies).toEqual(["messageTooLong"]);
  });

  it("of a chunk count all of it", () => {
    const content = values(2000);
    const bytesMax = 9000 - CHUNK_HEADERS_BYTES;
    const fitting = answer(agreed({}), content, bytesMax);
    expect(fitting.anomalies).toEqual([]);
    const connection = agreed({ bufferBytes: 8999 });
    connection.server(acknowledge({ bufferBytes: 8999 }));
    expect(answer(connection, content, bytesMax).anomalies).toEqual(["chunkTooLong"]);
  });

  it("of ours: 1 MiB of a message is read", () => {
    const connection = asked();
    const count = 120_000;
    const content = Array.from<number>({ length: 10 * count });
    content.fill(0);
    const values = readResponse(2).slice(0, -8);
    const all = [
      ...values,
      ...u32(count),
      ...new Array<number>(count).fill(0).flatMap(() => doubleValue(1)),
      ...u32(0),
    ];
    const { body, anomalies } = answer(connection, all, 60_000);
    expect(anomalies).toEqual(["messageCut"]);
    expect(body.isPartial).toBe(true);
    expect(connection.state.chunkBudget.heldBytes).toBeLessThan(1000);
  });

  it("of ours: 256 KiB of a chunk are read", () => {
    const connection = asked();
    const bytes = message({ sequence: 2, request: 2 }, values(40_000));
    const held = 256 * 1024;
    const { body, anomalies } = connection.server(bytes.slice(0, held), { missingBytes: bytes.length - held });
    expect(anomalies).toEqual(["messageCut", "chunkTooLong"]);
    expect(body).toMatchObject({ service: "ReadResponse", messageBytes: bytes.length, requestFrame: 5 });
  });
});

describe("sequence numbers", () => {
  const read = (sequence: number) => message({ sequence, request: sequence }, readRequest(1));

  it.each([
    { name: "one more", from: 2, to: 3, want: [] },
    { name: "the same again", from: 2, to: 2, want: ["sequenceNumberInvalid", "requestIdReused"] },
    { name: "one left out", from: 2, to: 4, want: ["sequenceNumberInvalid"] },
    { name: "one back", from: 3, to: 2, want: ["sequenceNumberInvalid"] },
    { name: "a wrap to 0", from: 0xffffffff, to: 0, want: [] },
    { name: "a wrap in the last 1024", from: 0xffffffff - 1024, to: 1023, want: [] },
    { name: "a wrap before the last 1024", from: 0xffffffff - 1025, to: 1, want: ["sequenceNumberInvalid"] },
    { name: "a wrap to too high a number", from: 0xffffffff, to: 1024, want: ["sequenceNumberInvalid"] },
  ])("may be $name", ({ from, to, want }) => {
    const connection = OpcuaConnection.opened();
    connection.gap(CLIENT);
    connection.client(read(from));
    expect(connection.client(read(to)).anomalies).toEqual(want);
  });

  it("are each direction's own, and start anew after a gap", () => {
    const connection = OpcuaConnection.opened();
    expect(connection.client(read(2)).anomalies).toEqual([]);
    expect(connection.server(message({ sequence: 2, request: 2 }, readResponse(1))).anomalies).toEqual([]);
    connection.gap(CLIENT);
    expect(connection.client(read(900)).anomalies).toEqual([]);
    expect(connection.client(read(902)).anomalies).toEqual(["sequenceNumberInvalid"]);
  });
});
