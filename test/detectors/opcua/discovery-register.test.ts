import { describe, expect, it } from "vitest";
import { discoveryRegister } from "../../../src/detectors/opcua/discovery-register.js";
import { type Host, host } from "../../inventory/frames.js";
import { NULL, text, u32 } from "../../protocols/opcua/opcua-bytes.js";
import { LAPTOP, MIXER, OpcuaTalk, SCADA, STATUS, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBy } from "../../sensor/opcua-watched.js";
import { baselineOf } from "../given.js";
import { knownClient } from "../given-opcua.js";

const DETECTOR = "opcua/discovery-register";

const ASKED = [...text("opc.tcp://x"), ...u32(0), ...u32(0)];
const registers = (uri: string, client = LAPTOP) => {
  const server = [...text(uri), ...NULL, ...u32(0), ...u32(0), ...NULL, ...u32(0), ...NULL, 1];
  return talk(usualOpcua(), 33, client, TANK, new OpcuaTalk().hello().open().ask(437, server).answer(440, []));
};
const sweeps = (servers: readonly Host[]) => {
  const plant = usualOpcua();
  for (const [i, server] of servers.entries())
    talk(plant, 33 + i, LAPTOP, server, new OpcuaTalk().hello().open().ask(428, ASKED).answer(431, u32(0)));
  return plant;
};

describe(DETECTOR, () => {
  it.each([
    { name: "the usual", plant: usualOpcua(), want: [] },
    { name: "a host registers a server", plant: registers("urn:rogue"), want: ["medium unknown"] },
    { name: "two servers asked", plant: sweeps([TANK, MIXER]), want: [] },
    { name: "three servers asked", plant: sweeps([TANK, MIXER, host(33)]), want: ["low unknown"] },
    { name: "a server asked three times", plant: sweeps([TANK, TANK, TANK]), want: [] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
  });

  it("knows what is registered by habit", () => {
    const trusting = baselineOf(knownClient({ registered: ["urn:rogue"] }));
    expect(saidBy(DETECTOR, registers("urn:rogue", SCADA), trusting)).toEqual([]);
    expect(findingsOf(discoveryRegister, sweeps([TANK, MIXER, host(33), host(34)]))).toHaveLength(2);
    expect(STATUS.good).toBe(0);
  });
});
