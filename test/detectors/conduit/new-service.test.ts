import { describe, expect, it } from "vitest";
import type { ConduitEvent } from "../../../src/contracts/sensor-event.js";
import { newService } from "../../../src/detectors/conduit/new-service.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { learnedFrom, told, watched } from "../../sensor/watched.js";
import { conduit, findingsOf, START } from "../given.js";
import { DESK, HMI, OTHER, PLC, plant, to } from "./a-pair.js";

const found = (events: readonly ConduitEvent[], seconds = 0) => findingsOf(newService, plant, events, seconds);
const parts = [
  { from: "client", payload: [1] },
  { from: "server", payload: [2] },
] as const;

describe("conduit/new-service", () => {
  it.each([
    ["another port", to(DESK, HMI, 80), 0],
    ["another port of a controller", to(HMI, PLC, 8080), 2],
    ["remote execution on a controller", to(HMI, PLC, 23), 2],
    ["another transport", to(HMI, PLC, 502, { transport: "udp" }), 1],
    ["another protocol on the known port", to(HMI, PLC, 502, { protocol: "mqtt", service: "mqtt" }), 1],
    ["a pair of which only sessions without beginning are known", to(OTHER, DESK, 80), 0],
  ])("is raised by %s", (_, of, raise) => {
    expect(found([conduit("established", of, 0, 1)], 3).map((finding) => finding.raise)).toEqual([raise]);
  });

  it.each([
    ["the known service", to(HMI, PLC, 502)],
    ["a pair without any", to(DESK, PLC, 80)],
    ["a pair that does housekeeping alone", to(OTHER, HMI, 80)],
    ["the other direction", to(PLC, HMI, 80)],
  ])("is not raised by %s", (_, of) => {
    expect(found([conduit("established", of, 0, 1)], 3)).toEqual([]);
  });

  it("is not raised by an attempt that is refused", () => {
    expect(found([conduit("attempted", to(HMI, PLC, 23), 0, 1), conduit("refused", to(HMI, PLC, 23), 1, 2)])).toEqual(
      [],
    );
  });

  it("takes all dynamic ports for one service", () => {
    const ports = [49_151, 49_152, 60_000];
    const keys = ports.map((port) => found([conduit("established", to(DESK, HMI, port), 0, 1)])[0]?.key.at(-1));
    expect(keys).toEqual(["49151", "dynamic", "dynamic"]);
  });

  it("says what the two have", () => {
    expect(found([conduit("established", to(DESK, HMI, 80), 0, 1)])[0]?.expected).toMatch(
      / 10\.0\.0\.3 and 10\.0\.0\.1 only have udp\/nbns and tcp\/3306 from 10\.0\.0\.3\.$/,
    );
  });

  it("is raised by a client that only polled and now opens Telnet, and not by a second poll", () => {
    const baseline = learnedFrom(usual().frames(START));
    const telnet = usual(new Plant(), 20).stream(5, MASTER, PLC_A, 23, parts);
    expect(told(watched(telnet.frames(START), { baseline }))).toEqual(["conduit/new-service high"]);
    const poll = usual(new Plant(), 20).modbus(5.5, MASTER, PLC_A, {
      request: [3, 0, 8, 0, 3],
      response: [3, 6, 0, 1, 0, 2, 0, 3],
    });
    expect(told(watched(poll.frames(START), { baseline }))).toEqual([]);
  });
});
