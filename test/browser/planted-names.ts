import type { Frame } from "../../src/core/frame.js";
import { bytesOf, type Host, host, tcp, udp } from "../inventory/frames.js";
import { MqttTalk, talk as mqttTalk, TABLET } from "../sensor/mqtt-plant.js";
import { OpcuaTalk, talk as opcuaTalk, TANK } from "../sensor/opcua-plant.js";
import { PLC_A, Plant, readCoils, writeCoil } from "../sensor/plant.js";

/** Somebody on the network who puts markup wherever a protocol has a name. */
const INTRUDER = host(66);
const EVERYBODY: Host = { mac: "ff:ff:ff:ff:ff:ff", ip: "255.255.255.255" };

/** Would be heard on the console of the browser, were it ever more than text. */
function markup(what: string): string {
  return `"><img src=x onerror="console.error('ran ${what}')">`;
}

/** What the intruder is called in each protocol. */
export const PLANTED = {
  topic: `line1/${markup("topic")}`,
  clientId: markup("client"),
  user: `<script>console.error("ran user")</script>`,
  application: markup("application"),
  node: markup("node"),
  hostName: `<svg onload=console.error(1)>`,
  server: `javascript:console.error("ran server")`,
} as const;

/** Its attack, from `seconds` after `startUs` on; it takes 20 seconds. */
export function plantedFrames(startUs: number, seconds: number): Frame[] {
  const plant = new Plant()
    .arp(seconds, INTRUDER, PLC_A)
    .raw(seconds + 0.05, dhcpRequest(INTRUDER, PLANTED.hostName))
    .raw(seconds + 0.1, httpAnswer(INTRUDER, PLC_A, PLANTED.server))
    .modbus(seconds + 0.2, INTRUDER, PLC_A, readCoils(4), writeCoil(1, true));
  const { clientId, user, topic } = PLANTED;
  const publisher = new MqttTalk()
    .connect(clientId, { user, password: "x", will: { topic, payload: clientId } })
    .subscribe("#")
    .publish(topic, clientId, { retain: true })
    .publish(topic, JSON.stringify({ [clientId]: 1 }));
  mqttTalk(plant, seconds + 1, TABLET, publisher, { hasEnd: false });
  mqttTalk(plant, seconds + 2, INTRUDER, publisher, { hasEnd: false });
  const uri = PLANTED.application;
  const writer = new OpcuaTalk().hello(`opc.tcp://${PLANTED.node}`).open().create({ uri, product: uri });
  writer.activate(OpcuaTalk.password(user)).browse(PLANTED.node).read(PLANTED.node).write(PLANTED.node, 7);
  return opcuaTalk(plant, seconds + 3, INTRUDER, TANK, writer.close()).frames(startUs);
}

/** What a host says of itself when it asks for an address. */
export function dhcpRequest(from: Host, name: string): number[] {
  const zeros = (count: number) => Array.from({ length: count }, () => 0);
  const head = [1, 1, 6, 0, ...zeros(24), ...bytesOf(from.mac), ...zeros(202), 0x63, 0x82, 0x53, 0x63];
  const payload = [...head, 53, 1, 3, 12, name.length, ...Buffer.from(name), 255];
  return udp({ from: { ...from, ip: "0.0.0.0" }, to: EVERYBODY, ports: [68, 67], payload });
}

function httpAnswer(from: Host, to: Host, server: string): number[] {
  const payload = [...Buffer.from(`HTTP/1.1 200 OK\r\nServer: ${server}\r\nContent-Length: 0\r\n\r\n`)];
  return tcp({ from, to, ports: [80, 50_000], sequence: 1, acknowledgement: 1, flags: 0x18, payload });
}
