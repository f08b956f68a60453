import type { Frame } from "../../src/core/frame.js";
import { START } from "../detectors/given.js";
import { arpReply, type Host, host } from "../inventory/frames.js";
import { type Exchange, MASTER, PLC_A, PLC_B, PLC_C, Plant, readCoils, usual, writeCoil } from "../sensor/plant.js";
import { pcap } from "../tools/capture-writer.js";

const SECONDS = 300;
const LATER = START + 3_600_000_000;
const [ROGUE, LAPTOP] = [host(66), host(99)];
const ABROAD: Host = { mac: host(254).mac, ip: "203.0.113.9" };

/** A policy for the plant: controllers, who may poll them, and the rest of the network. */
export const PLANT_POLICY = `version: 1
zones:
  - { id: cell, type: control, slt: 3, macs: ["${PLC_A.mac}", "${PLC_B.mac}", "${PLC_C.mac}"] }
  - { id: operation, type: supervisory, macs: ["${MASTER.mac}"] }
  - { id: office, type: enterprise, subnets: [10.0.0.0/24] }
conduits:
  - { id: polls, from: operation, to: cell, operations: { modbus: { read: 0-99, write: 0-3 } } }
essential:
  - { id: burner, assets: "a:${PLC_A.mac}" }
`;

/** Five quiet minutes. */
export function quietCapture(): Uint8Array {
  return captured(usual(new Plant(), SECONDS), START);
}

/** The frames of `quietCapture`. */
export function quietFrames(): Frame[] {
  return usual(new Plant(), SECONDS).frames(START);
}

/** The frames of `attackedCapture`. */
export function attackedFrames(): Frame[] {
  return attacked(usual(new Plant(), SECONDS)).frames(LATER);
}

/** Five minutes in which nearly everything happens that a detector looks for. */
export function attackedCapture(): Uint8Array {
  return captured(attacked(usual(new Plant(), SECONDS)), LATER);
}

function captured(plant: Plant, startUs: number): Uint8Array {
  return pcap({ frames: plant.frames(startUs).map(({ time, bytes }) => ({ timeUs: time, bytes })) });
}

function attacked(plant: Plant): Plant {
  plant
    .arp(20.05, ROGUE, PLC_A)
    .modbus(20.05, ROGUE, PLC_A, readCoils(4), writeCoil(1, true))
    .modbus(40.05, PLC_B, PLC_C, writeCoil(2, true))
    .modbus(50.05, MASTER, PLC_A, { request: [6, 0, 99, 0, 7], response: [6, 0, 99, 0, 7] })
    .modbus(53.05, MASTER, PLC_A, { request: [8, 0, 1, 0, 0], response: [8, 0, 1, 0, 0] })
    .modbus(60.05, ROGUE, PLC_A, { request: [90, 0, 0x41], response: [90, 0, 0xfe] })
    .modbus(63.05, ROGUE, PLC_B, { request: [17], response: [17, 2, 1, 0xff] })
    .modbus(66.05, ROGUE, PLC_A, { request: [101, 1, 2], response: [101, 1] })
    .modbus(70.05, ROGUE, PLC_A, { ...writeCoil(1, true), unit: 0, response: undefined }, readCoils(4))
    .modbus(73.05, ROGUE, PLC_A, ...numbers(40).map((i) => readWord(100 * i)))
    .modbus(80.05, ROGUE, PLC_B, ...numbers(30).map((i) => refusedRequest(i + 40)))
    .modbus(86.05, ROGUE, PLC_C, ...numbers(40).map((i) => ({ ...readWord(8), unit: i + 1 })))
    .modbus(93.05, LAPTOP, PLC_A, ...numbers(40).map((i) => writeCoil(i, true, 2)))
    .stream(200.05, PLC_B, MASTER, 3389, talk(20))
    .stream(90.05, PLC_C, MASTER, 3389, talk(60), { stepSeconds: 2.5 })
    .stream(206.05, PLC_C, MASTER, 445, talk(40))
    .stream(213.05, PLC_B, ABROAD, 443, talk(4))
    .stream(220.05, PLC_A, MASTER, 4444, talk(4), { hasHandshake: false, hasEnd: false });
  for (const i of numbers(20)) plant.raw(100 + i, arpReply({ mac: ROGUE.mac, ip: MASTER.ip }, PLC_A));
  for (const i of numbers(60)) plant.refused(133.01 + i / 100, LAPTOP, PLC_A, i + 1);
  for (const i of numbers(60)) plant.unanswered(150.01 + i / 100, LAPTOP, host(i + 100), 502);
  for (const i of numbers(100)) plant.arp(166.01 + i / 100, LAPTOP, host(i + 100));
  return plant;
}

function readWord(address: number): Exchange {
  return { request: [3, address >> 8, address & 0xff, 0, 1], response: [3, 2, 0, 1] };
}

function refusedRequest(functionCode: number): Exchange {
  return { request: [functionCode], response: [0x80 + functionCode, 1] };
}

function talk(parts: number) {
  return numbers(parts).map((i) => ({
    from: i % 2 === 0 ? ("client" as const) : ("server" as const),
    payload: [1, 2, 3, i],
  }));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
