import { describe, expect, it } from "vitest";
import type { DeclaredConduit } from "../../../src/contracts/policy.js";
import { helloAbuse } from "../../../src/detectors/opcua/hello-abuse.js";
import { hello } from "../../protocols/opcua/opcua-messages.js";
import { LAPTOP, OpcuaTalk, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBare, saidBy, usualBaseline } from "../../sensor/opcua-watched.js";
import { baselineOf } from "../given.js";
import { knownClient } from "../given-opcua.js";
import { policyOf } from "../policy-stub.js";

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

  it("knows habits of a client, and reverse connections that were learned or declared", () => {
    // The server answers with more than the client can take.
    expect(saidBy(DETECTOR, small())).toEqual(["medium unknown", "medium unknown"]);
    const odd = baselineOf(knownClient({ quirk: ["client bufferSizeInvalid", "server bufferSizeInvalid"] }));
    expect(saidBy(DETECTOR, small(), odd)).toEqual([]);
    expect(saidBy(DETECTOR, reversed(SCADA), baselineOf(knownClient({ service: ["ReverseHello"] })))).toEqual([]);
    const zones = { a: { type: "supervisory", ips: [LAPTOP.ip] }, b: { type: "control", ips: [TANK.ip] } } as const;
    const conduit = { id: "c", isReverse: true } as DeclaredConduit;
    const judge = () =>
      ({ verdict: "allowed", from: undefined, to: undefined, at: undefined, conduit, nearMisses: [] }) as const;
    const policy = policyOf({ zones, over: { judge } });
    expect(findingsOf(helloAbuse, reversed(LAPTOP), usualBaseline(), { policy })).toEqual([]);
    expect(findingsOf(helloAbuse, reversed(LAPTOP))).toHaveLength(1);
  });
});
