import { describe, expect, it } from "vitest";
import type { OriginSign } from "../../../src/contracts/origin-event.js";
import type { SensorEvent, Session } from "../../../src/contracts/sensor-event.js";
import { midstreamCommand } from "../../../src/detectors/modbus/midstream-command.js";
import { MASTER, PLC_A, Plant } from "../../sensor/plant.js";
import { told, watched } from "../../sensor/watched.js";
import { at, conduit, findingsOf, party, request, response, START, session } from "../given.js";

const start = conduit("attempted", session({ id: 9 }), 0, 1);
const midstream = (seconds: number, over: Partial<Session> = {}) =>
  session({ protocol: "modbus", isMidstream: true, firstTime: at(seconds), ...over });
const write = (of: Session, seconds: number, frame = 50) => request(of, 6, 8, [7], { time: at(seconds), frame });
const doubt = (of: Session, frame: number, ...signs: [OriginSign, number, number][]): SensorEvent => ({
  type: "origin-doubt",
  time: at(400),
  frame,
  capture: 0,
  session: of,
  signs: signs.map(([sign, usual, seen]) => ({ sign, usual, seen })),
});
const own = session({ protocol: "modbus" });
const step = (seconds: number, byUs: number): SensorEvent => ({
  type: "clock-step",
  time: at(seconds),
  frame: 2,
  capture: 0,
  byUs,
  usualUs: 10,
});
const count = (...events: readonly SensorEvent[]) => findingsOf(midstreamCommand, undefined, [start, ...events]).length;

describe("modbus/midstream-command", () => {
  it.each<[string, readonly SensorEvent[], number]>([
    ["a connection with a handshake", [write(own, 400)], 0],
    ["one without, late", [write(midstream(301), 400)], 1],
    ["one without, at the start", [write(midstream(299), 400)], 0],
    ["a read in one without", [request(midstream(301), 3, 8, [], { time: at(400) })], 0],
    ["one after a pause of the capture", [step(300, 6e7), write(midstream(310), 400)], 0],
    ["one after the clock went back", [step(300, -6e7), write(midstream(310), 400)], 1],
    ["one that goes on after it was idle", [conduit("ended", own, 10, 5), write(midstream(310, { id: 2 }), 400)], 0],
    [
      "another one of the same client",
      [conduit("ended", own, 10, 5), write(midstream(310, { id: 2, client: party(1, 40_001) }), 400)],
      1,
    ],
    [
      "one that goes on though its beginning was not seen in time",
      [conduit("ended", midstream(301), 302, 5), write(midstream(310, { id: 2 }), 400)],
      1,
    ],
    ["a packet unlike the others", [doubt(own, 50, ["hop-limit", 128, 64]), write(own, 400)], 1],
    ["another packet unlike the others", [doubt(own, 49, ["hop-limit", 128, 64]), write(own, 400)], 0],
    ["one of another session", [doubt({ ...own, id: 3 }, 50, ["hop-limit", 128, 64]), write(own, 400)], 0],
  ])("judges %s", (_, events, want) => {
    expect(count(...events)).toBe(want);
  });

  it("tells what is odd, and what the device said", () => {
    const asked = write(own, 400);
    const signs: [OriginSign, number, number][] = [
      ["hop-limit", 128, 64],
      ["identification", 500, 4],
    ];
    const found = findingsOf(midstreamCommand, undefined, [start, doubt(own, 50, ...signs), asked, response(asked)]);
    expect(found).toMatchObject([
      { isAmendment: false, outcome: "unknown", point: "a:02:00:00:00:00:02/1/hr/8" },
      {
        isAmendment: true,
        outcome: "accepted",
        observed:
          "10.0.0.1 wrote holding register 8 = 7 with function 6 (Write Single Register) (its packet has hop limit " +
          "64 instead of 128 and IP identification 4 where about 500 was to come) on 10.0.0.2, unit 1; the device " +
          "accepted.",
      },
    ]);
  });

  describe("on the wire", () => {
    const poll = [0, 0, 0, 6, 1, 3, 0, 8, 0, 1];
    const answer = [0, 0, 0, 5, 1, 3, 2, 0, 1];
    const command = [0, 0, 0, 6, 1, 6, 0, 8, 0, 7];
    /** Polls with counted identifiers, and a command after them. */
    const parts = (commandId: number) => {
      const turns: { from: "client" | "server"; payload: number[] }[] = [];
      const turn = (id: number, asked: number[], answered: number[]) => {
        const head = [id >> 8, id & 0xff];
        turns.push(
          { from: "client", payload: [...head, ...asked] },
          { from: "server", payload: [...head, ...answered] },
        );
      };
      for (let i = 1; i <= 20; i++) turn(i, poll, answer);
      turn(commandId, command, command);
      return turns;
    };
    const saidOf = (commandId: number, change: (bytes: number[]) => number[] = (bytes) => bytes) => {
      const frames = new Plant().stream(1, MASTER, PLC_A, 502, parts(commandId)).frames(START);
      const [at] = frames.flatMap((frame, i) => (frame.bytes[61] === 6 && frame.bytes[26 + 3] === 1 ? [i] : []));
      if (at === undefined) throw new Error("there is no command");
      const frame = frames[at];
      if (frame !== undefined) frames[at] = { ...frame, bytes: Uint8Array.from(change([...frame.bytes])) };
      return told(watched(frames, { baseline: undefined }));
    };
    const [ID_AT, HOPS_AT, WINDOW_AT] = [18, 22, 48] as const;
    const patched =
      (...at: readonly number[]) =>
      (bytes: number[]) =>
        bytes.map((byte, i) => (at.includes(i) ? (byte + 0x55) & 0xff : byte));

    it.each<[string, number, (bytes: number[]) => number[], string[]]>([
      ["the next command of the client", 21, patched(), []],
      ["a command with another hop limit alone", 21, patched(HOPS_AT), []],
      ["one with another identification alone", 21, patched(ID_AT), []],
      [
        "one with another hop limit and identification",
        21,
        patched(HOPS_AT, ID_AT),
        ["modbus/midstream-command medium"],
      ],
      ["one with another hop limit and window", 21, patched(HOPS_AT, WINDOW_AT), ["modbus/midstream-command medium"]],
      ["one with another identification and window", 21, patched(ID_AT, WINDOW_AT), []],
      ["one with an identifier that was skipped to", 1020, patched(), []],
      ["one with an identifier out of all order", 1021, patched(), ["modbus/midstream-command medium"]],
    ])("judges %s", (_, id, change, want) => {
      expect(saidOf(id, change)).toEqual(want);
    });

    it("finds a command in a connection that came out of nowhere, not in one that was idle", () => {
      const plant = (isKnown: boolean) => {
        const clientPort = isKnown ? 40_000 : 40_001;
        const plant = new Plant()
          .stream(0, MASTER, PLC_A, 502, parts(21), { hasEnd: false, clientPort })
          .stream(900, MASTER, PLC_A, 502, parts(21), { hasHandshake: false, clientPort: 40_000 });
        for (let second = 1; second < 900; second += 30) plant.arp(second, MASTER, PLC_A);
        return plant;
      };
      const said = (isKnown: boolean) => told(watched(plant(isKnown).frames(START), { baseline: undefined }));
      expect(said(true)).toEqual([]);
      expect(said(false)).toEqual(["modbus/midstream-command medium"]);
    });
  });
});
