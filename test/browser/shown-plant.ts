import type { Frame } from "../../src/core/frame.js";
import { START } from "../detectors/given.js";
import { arpReply, type Host, host, udp } from "../inventory/frames.js";
import { HISTORIAN, HMI, MqttTalk, talk as mqttTalk, SENSOR, TABLET, usualMqtt } from "../sensor/mqtt-plant.js";
import { LAPTOP, MIXER, OpcuaTalk, talk as opcuaTalk, SCADA, TANK, usualOpcua } from "../sensor/opcua-plant.js";
import { type Exchange, MASTER, PLC_A, PLC_B, PLC_C, Plant, readCoils, writeCoil } from "../sensor/plant.js";
import { dhcpRequest } from "./planted-names.js";

const [BROKER, ROGUE, VISITOR] = [host(50), host(66), host(99)];
const NAMES: readonly (readonly [Host, string])[] = [
  [MASTER, "SCADA-MAIN"],
  [PLC_A, "PLC-INTAKE"],
  [PLC_B, "PLC-DOSING"],
  [PLC_C, "PLC-FILTER"],
  [SCADA, "SCADA-OPC"],
  [TANK, "TANK-SERVER"],
  [MIXER, "MIXER-SERVER"],
  [BROKER, "MQTT-BROKER"],
  [SENSOR, "EDGE-PUMPS"],
  [HMI, "PANEL-2"],
  [HISTORIAN, "HISTORIAN"],
];
const QUIET_SECONDS = 300;
const SHOWN_SECONDS = 600;
const macs = (...hosts: readonly Host[]) => JSON.stringify(hosts.map(({ mac }) => mac));

/** When the last of it is over, in milliseconds. */
export const SHOWN_UNTIL_MS = START / 1000 + (QUIET_SECONDS + SHOWN_SECONDS) * 1000;

/** Zones and what may pass between them, for the plant of the pictures. */
export const SHOWN_POLICY = `version: 1
# What may be said between the zones of the water works; everything else is denied.
zones:
  - { id: control, type: control, slt: 3, macs: ${macs(PLC_A, PLC_B, PLC_C, TANK, MIXER)} }
  - { id: outstations, type: field, slt: 2, macs: ${macs(SENSOR)} }
  - { id: control-room, type: supervisory, slt: 2, macs: ${macs(MASTER, SCADA, HMI, BROKER)} }
  - { id: dmz, type: dmz, slt: 2, macs: ${macs(HISTORIAN)} }
  - { id: office, type: enterprise, slt: 1, subnets: [10.0.0.0/24] }

conduits:
  - id: operate
    from: control-room
    to: control
    operations: { modbus: { read: 0-99, write: [co 0-3, hr 0-7] }, opcua: { read: any, write: any, call: any } }
  - { id: telemetry, from: outstations, to: control-room, services: [mqtt] }
  - { id: archive, from: dmz, to: control-room, services: [mqtt] }

essential:
  - { id: intake-pumps, assets: "a:${PLC_A.mac}" }
`;

/** Five quiet minutes. */
export function quietFrames(): Frame[] {
  return named(usualDay(0, QUIET_SECONDS)).frames(START);
}

/** The ten minutes that follow: the same, and what an intruder, a laptop and a spy do in it. */
export function shownFrames(): Frame[] {
  const plant = named(usualDay(QUIET_SECONDS, SHOWN_SECONDS));
  const at = (seconds: number) => QUIET_SECONDS + seconds;
  scan(plant, at(180));
  plant
    .modbus(at(250), ROGUE, PLC_A, readCoils(4), writeCoil(1, true))
    .modbus(at(270), ROGUE, PLC_B, { request: [6, 0, 2, 3, 232], response: [6, 0, 2, 3, 232] })
    .modbus(at(290), MASTER, PLC_A, { request: [8, 0, 1, 0, 0], response: [8, 0, 1, 0, 0] })
    .modbus(at(330), ROGUE, PLC_C, { request: [90, 0, 0x41], response: [90, 0, 0xfe] });
  for (let i = 0; i < 20; i++) plant.raw(at(350 + i), arpReply({ mac: ROGUE.mac, ip: MASTER.ip }, PLC_A));
  const spy = new MqttTalk().connect("explorer", { user: "admin", password: "x" }).subscribe("#");
  mqttTalk(plant, at(400), TABLET, spy.publish("line1/valve/set", "1"), { hasEnd: false });
  const call = new OpcuaTalk().begin({ uri: "urn:laptop:client", product: "urn:laptop" }).browse("Tank", "Pump");
  return opcuaTalk(plant, at(460), LAPTOP, TANK, call.read("Level").write("SetPoint", 95).close()).frames(START);
}

/** Polls that come round once a second, give or take; the slower the busier the plant is. */
function usualDay(from: number, seconds: number): Plant {
  const plant = usualOpcua(usualMqtt(new Plant()), 0);
  for (let second = from; second < from + seconds; second++) {
    for (const [i, controller] of [PLC_A, PLC_B, PLC_C].entries()) {
      const swing = 0.004 * Math.sin(second / 40 + i) + 0.002 * Math.sin(second * 7.3 + i);
      plant.modbus(second + 0.1 + i / 10 + swing, MASTER, controller, readCoils(0b0100), readRegisters(second));
    }
    if (second % 60 === 20) plant.modbus(second + 0.5, MASTER, PLC_A, writeCoil(1, true));
    if (second % 60 === 40) plant.modbus(second + 0.5, MASTER, PLC_B, writeCoil(1, false));
  }
  for (let i = 0; 10 * i < seconds; i++) {
    const reads = new OpcuaTalk().begin().read("Level", "SetPoint", "Pump");
    if (i % 6 === 2) reads.write("SetPoint", 50);
    opcuaTalk(plant, from + 10 * i, SCADA, TANK, reads.close());
    opcuaTalk(plant, from + 10 * i + 5, SCADA, MIXER, new OpcuaTalk().begin().read("Speed").close());
  }
  return plant;
}

function named(plant: Plant): Plant {
  for (const [i, [who, name]] of NAMES.entries()) plant.raw(1 + i / 10, dhcpRequest(who, name));
  return plant;
}

function scan(plant: Plant, seconds: number): void {
  plant.raw(seconds - 1, dhcpRequest(VISITOR, "LAPTOP-4711")).arp(seconds - 0.5, VISITOR, PLC_A);
  for (let i = 0; i < 60; i++) plant.refused(seconds + i / 50, VISITOR, PLC_A, i + 1);
  for (let i = 0; i < 40; i++) plant.unanswered(seconds + 5 + i / 50, VISITOR, host(i + 100), 502);
  plant.raw(seconds + 8, udp({ from: VISITOR, to: PLC_A, ports: [40_000, 161], payload: [1, 2, 3] }));
}

function readRegisters(second: number): Exchange {
  const level = 500 + Math.round(100 * Math.sin(second / 60));
  return { request: [3, 0, 8, 0, 2], response: [3, 4, level >> 8, level & 0xff, 0, second % 60] };
}
