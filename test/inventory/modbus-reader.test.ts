import { describe, expect, it } from "vitest";
import type { Pdu } from "../../src/contracts/pdu.js";
import type { ModbusRequest, ModbusResponse, Session } from "../../src/contracts/sensor-event.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { ModbusReader } from "../../src/inventory/modbus-reader.js";
import { fakeFlow } from "./fake-flow.js";

const session = { id: 1, client: { asset: "a:c" }, server: { asset: "a:s" } } as unknown as Session;

function reading() {
  const events: (ModbusRequest | ModbusResponse)[] = [];
  const reader = new ModbusReader((event) => events.push(event));
  let frame = 0;
  let asked = 0;
  /** An answer is for the last request, unless it says otherwise. */
  const pdu = (body: Readonly<Record<string, unknown>>, flow = fakeFlow()) => {
    frame++;
    if (body.kind === "request") asked = frame;
    const pairing = body.kind === "request" ? {} : { requestFrame: asked };
    const common = { transactionIdentifier: 7, unitIdentifier: 1, ...pairing };
    const message: Pdu = {
      time: (1_000_000 + frame) as PacketTime,
      frame,
      capture: 0,
      protocol: "modbus",
      direction: "toServer",
      flow,
      body: { ...common, ...body },
      anomalies: [],
    };
    reader.pdu(message, session);
    return events.at(-1);
  };
  return { reader, pdu, events };
}

const request = (functionCode: number, rest: object = {}) => ({ kind: "request", functionCode, ...rest });
const response = (functionCode: number, rest: object = {}) => ({ kind: "response", functionCode, ...rest });

describe("ModbusReader", () => {
  it.each([
    ["a read", request(3, { startingAddress: 8, quantity: 4 }), { reads: { table: "hr", address: 8, quantity: 4 } }],
    [
      "a coil switched on",
      request(5, { startingAddress: 2, quantity: 1, values: [0xff00] }),
      { change: "Write Single Coil", writes: { table: "co", address: 2, quantity: 1 }, values: [1] },
    ],
    [
      "a coil switched off",
      request(5, { startingAddress: 2, quantity: 1, values: [0] }),
      { writes: { table: "co", address: 2, quantity: 1 }, values: [0] },
    ],
    [
      "several registers",
      request(16, { startingAddress: 1, quantity: 2, values: [5, 6] }),
      { writes: { table: "hr", address: 1, quantity: 2 }, values: [5, 6] },
    ],
    [
      "a read and write at once",
      request(23, { readStartingAddress: 1, readQuantity: 2, writeStartingAddress: 9, writeQuantity: 1, values: [4] }),
      {
        reads: { table: "hr", address: 1, quantity: 2 },
        writes: { table: "hr", address: 9, quantity: 1 },
        values: [4],
      },
    ],
    ["a diagnostic", request(8, { subFunction: 4 }), { effect: "diagnose", change: "Force Listen Only Mode" }],
    ["engineering", request(90, { umas: { code: 0x41 } }), { effect: "engineer", change: "Stop Controller" }],
    ["device identification", request(43, { meiType: 14 }), { effect: "identify", subFunction: 14, change: undefined }],
    ["an unknown function", request(66), { effect: "other", change: undefined, reads: undefined, writes: undefined }],
    ["a range without its quantity", request(3, { startingAddress: 8 }), { reads: undefined }],
    ["a quantity no message can carry", request(3, { startingAddress: 8, quantity: 60_000 }), { reads: undefined }],
  ])("reads %s", (_, body, want) => {
    expect(reading().pdu(body)).toMatchObject(want);
  });

  it("joins an answer to its request", () => {
    const { pdu } = reading();
    const asked = pdu(request(3, { startingAddress: 8, quantity: 1 }));
    expect(pdu(response(3, { values: [9] }))).toMatchObject({ request: asked, outcome: "accepted" });
    expect(pdu(response(3, { values: [9] }))).toMatchObject({ request: undefined });
  });

  it("joins an exception to its request", () => {
    const { pdu } = reading();
    const asked = pdu(request(5, { startingAddress: 8, quantity: 1, values: [0xff00] }));
    const answer = pdu({ kind: "exception", functionCode: 5, exceptionCode: 2 });
    expect(answer).toMatchObject({ request: asked, outcome: "rejected", exceptionCode: 2 });
    const engineering = pdu(request(90, { umas: { code: 0x10 } }));
    expect(pdu(response(90, { umas: { code: 0xfd } }))).toMatchObject({ request: engineering, outcome: "rejected" });
    expect(pdu(response(90, { umas: { code: 0xfe } }))).toMatchObject({ outcome: "accepted" });
  });

  it("tells requests under one transaction identifier apart", () => {
    const { pdu } = reading();
    for (const startingAddress of [1, 2, 3]) pdu(request(3, { startingAddress, quantity: 1 }));
    expect(pdu({ ...response(3), requestFrame: 2 })).toMatchObject({ request: { reads: { address: 2 } } });
    expect(pdu({ ...response(3), requestFrame: 1 })).toMatchObject({ request: { reads: { address: 1 } } });
    expect(pdu({ ...response(3), requestFrame: undefined })).toMatchObject({ request: undefined });
  });

  it("joins no answer of another function, transaction or session", () => {
    const { pdu } = reading();
    pdu(request(3, { startingAddress: 8, quantity: 1 }));
    expect(pdu(response(4, { values: [9] }))).toMatchObject({ request: undefined });
    expect(pdu({ ...response(3), transactionIdentifier: 2 })).toMatchObject({ request: undefined });
    expect(pdu(response(3), fakeFlow({ id: 2 }))).toMatchObject({ request: undefined });
  });

  it("joins an answer in the name of another unit where the decoder did", () => {
    const { pdu } = reading();
    const asked = pdu(request(3, { startingAddress: 8, quantity: 1 }));
    expect(pdu({ ...response(3), unitIdentifier: 2 })).toMatchObject({ request: asked, unit: 2 });
  });

  it("tells what stood in a point: read, then written if the server accepted", () => {
    const { pdu } = reading();
    const write = (values: number[]) => request(6, { startingAddress: 8, quantity: 1, values });
    expect(pdu(write([1]))).toMatchObject({ previous: [undefined] });
    pdu({ kind: "exception", functionCode: 6, exceptionCode: 2 });
    pdu(request(3, { startingAddress: 7, quantity: 3 }));
    pdu(response(3, { values: [70, 80, 90] }));
    expect(pdu(write([2]))).toMatchObject({ previous: [80] });
    pdu(response(6));
    expect(pdu(write([3]))).toMatchObject({ previous: [2] });
  });

  it("works out what a mask write leaves", () => {
    const { pdu } = reading();
    const mask = request(22, { startingAddress: 4, andMask: 0xf2, orMask: 0x25 });
    expect(pdu(mask)).toMatchObject({ values: [] });
    pdu(request(3, { startingAddress: 4, quantity: 1 }));
    pdu(response(3, { values: [0x12] }));
    expect(pdu(mask)).toMatchObject({ values: [0x17], previous: [0x12] });
  });

  it("waits for no more than 64 answers of one session", () => {
    const { pdu } = reading();
    for (let i = 0; i < 65; i++) pdu({ ...request(3, { startingAddress: i, quantity: 1 }), transactionIdentifier: i });
    const answer = (id: number) => ({ ...response(3), transactionIdentifier: id, requestFrame: id + 1 });
    expect(pdu(answer(0))).toMatchObject({ request: undefined });
    expect(pdu(answer(1))).toMatchObject({ request: { reads: { address: 1 } } });
  });

  it("forgets a session that has ended", () => {
    const { pdu, reader } = reading();
    pdu(request(3, { startingAddress: 8, quantity: 1 }));
    reader.end(1);
    expect(pdu(response(3))).toMatchObject({ request: undefined });
  });
});
