import { describe, expect, it } from "vitest";
import { helloAbuse } from "../../../src/detectors/opcua/hello-abuse.js";
import { hello } from "../../protocols/opcua/opcua-messages.js";
import { LAPTOP, OpcuaTalk, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBare, saidBy } from "../../sensor/opcua-watched.js";

const DETECTOR = "opcua/hello-abuse";

const reversed = (client: typeof SCADA) => {
  const said = new OpcuaTalk().reverseHello("urn:plant:tank").open();
  return usualOpcua().stream(
    33,
    TANK,
    client,
    4841,
    said.parts.map(({ from, payload }) => ({ from: from === "client" ? "server" : "client", payload })),
  );
};
const halfOpen = (count: number) => {
  const plant = usualOpcua();
  for (let i = 0; i < count; i++) talk(plant, 61 + i, SCADA, TANK, new OpcuaTalk().hello());
  return plant;
};
const small = () =>
  talk(usualOpcua(), 33, SCADA, TANK, new OpcuaTalk().raw("client", hello({ bufferBytes: 100 })).open());

describe(DETECTOR, () => {
  it.each([
    { name: "the usual", plant: usualOpcua(), want: [] },
    { name: "a server calls a client that it never called", plant: reversed(LAPTOP), want: ["high unknown"] },
    {
      name: "a host that it never went by",
      plant: talk(usualOpcua(), 33, SCADA, TANK, new OpcuaTalk().hello("opc.tcp://10.9.9.9:4840")),
      want: ["medium unknown"],
    },
    { name: "twenty greetings without a channel", plant: halfOpen(20), want: [] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
  });

  it("tells of buffers that cannot be without a baseline too", () => {
    expect(saidBare(DETECTOR, small())).toEqual(["medium unknown"]);
    expect(findingsOf(helloAbuse, halfOpen(25))).toHaveLength(5);
  });
});
