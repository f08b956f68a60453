import { describe, expect, it } from "vitest";
import { ModbusModel } from "../../src/baseline/modbus-model.js";
import type { ModbusResponse } from "../../src/contracts/sensor-event.js";
import { assetId, party, request, response, session } from "../detectors/given.js";

const modbus = session({ protocol: "modbus" });
const read = (address: number, quantity: number) =>
  request(modbus, 3, address, [], { reads: { table: "hr", address, quantity } });

function learned(...answers: readonly ModbusResponse[]) {
  const model = new ModbusModel();
  for (const answer of answers) model.learn(answer);
  return model.entities(({ asset }) => asset);
}

describe("ModbusModel", () => {
  it("learns reads in coarse and writes in exact ranges", () => {
    const [entity] = learned(
      response(read(0, 4)),
      response(read(8, 4)),
      response(read(8, 4)),
      response(request(modbus, 5, 0, [1])),
      response(request(modbus, 5, 3, [0])),
    );
    expect(entity).toMatchObject({
      key: `${assetId(1)}>${assetId(2)}/1`,
      n: 5,
      writes: 2,
      fc: {
        3: { n: 3, rejected: 0, R: { hr: [[0, 11]] } },
        5: {
          n: 2,
          rejected: 0,
          W: {
            co: [
              [0, 0],
              [3, 3],
            ],
          },
        },
      },
      reads: [
        [3, 0, 4, 1],
        [3, 8, 4, 2],
      ],
    });
  });

  it.each([
    ["rejected write", request(modbus, 5, 0, [1]), 2, 0],
    ["accepted write", request(modbus, 5, 0, [1]), undefined, 1],
    ["restart", request(modbus, 8, 0, [], { subFunction: 1, change: "Restart Communications" }), undefined, 1],
    ["read", read(0, 4), undefined, 0],
  ])("makes a writer or not of who sends a %s", (_, asked, exception, writes) => {
    expect(learned(response(asked, exception))[0]?.writes).toBe(writes);
  });

  it("learns nothing from an answer without its request", () => {
    expect(learned({ ...response(read(0, 4)), request: undefined })).toEqual([]);
  });

  it("keeps units and directions apart", () => {
    const other = session({ client: party(2, 1), server: party(1, 502) });
    const keys = learned(
      response(read(0, 1)),
      response(request(modbus, 3, 0, [], { unit: 2 })),
      response(request(other, 3, 0, [])),
    ).map(({ key }) => key);
    expect(keys).toEqual([
      `${assetId(1)}>${assetId(2)}/1`,
      `${assetId(1)}>${assetId(2)}/2`,
      `${assetId(2)}>${assetId(1)}/1`,
    ]);
  });

  it("knows no cycle of a client that reads too many different ranges", () => {
    const answers = Array.from({ length: 65 }, (_, address) => response(read(address, 1)));
    expect(learned(...answers.slice(0, 64))[0]?.reads).toHaveLength(64);
    expect(learned(...answers)[0]).not.toHaveProperty("reads");
  });

  it("joins places that turn out to be one asset", () => {
    const model = new ModbusModel();
    for (const ip of ["10.0.0.1", "10.0.0.9"]) {
      const of = session({ client: { ...party(1, 1), ip } });
      model.learn(response(request(of, 3, 0, [])));
      model.learn(response(request(of, 5, 1, [1])));
    }
    expect(model.entities(({ asset }) => asset)).toMatchObject([
      { n: 4, writes: 2, fc: { 3: { n: 2 }, 5: { n: 2, W: { co: [[1, 1]] } } }, reads: [[3, 0, 1, 2]] },
    ]);
  });
});
