import { DnsClient, HttpDownload, TlsSession } from "./background.js";
import { CaptureWriter } from "./capture-writer.js";
import { Connection, endpoint } from "./connection.js";
import { ModbusPoller } from "./modbus-poller.js";
import { MqttDevice } from "./mqtt-device.js";
import { OpcUaSubscriber } from "./opcua-subscriber.js";
import { Random } from "./random.js";
import { Schedule } from "./schedule.js";
import type { Talker } from "./talker.js";
import { createTruth, type Truth } from "./truth.js";

const DUPLICATED_SHARE = 0.0002;
const START_SPREAD_US = 2_000_000;

/** About 200 hosts by subnet of 10.20.0.0/16. */
const PLCS = 60;
const STATIONS = 20;
const OPCUA_SERVERS = 12;
const MQTT_DEVICES = 40;
const OFFICE_HOSTS = 60;
const SERVERS = 8;
const STATIONS_PER_PLC = 3;
const SUBSCRIBERS_PER_SERVER = 3;

const SUBNET = { plc: 1, station: 2, opcua: 3, mqtt: 4, server: 5, office: 6 } as const;

function address(subnet: keyof typeof SUBNET, host: number): number {
  return 0x0a140000 + (SUBNET[subnet] << 8) + host;
}

/** Writes a plant of about 200 hosts until the file has `fileBytes`. */
export function writePlant(path: string, fileBytes: number, seed: number): Truth {
  const random = new Random(seed);
  const truth = createTruth();
  const writer = new CaptureWriter(path, { duplicated: DUPLICATED_SHARE, random });
  const schedule = new Schedule();
  for (const talker of talkers(writer, random, truth)) schedule.add(talker, random.below(START_SPREAD_US));
  schedule.run(writer, () => writer.fileBytes >= fileBytes);
  writer.close();
  truth.packets = writer.packets;
  truth.fileBytes = writer.fileBytes;
  truth.seconds = Math.round(writer.nowUs / 1e6);
  truth.duplicatedSegments = writer.duplicatedSegments;
  return truth;
}

function talkers(writer: CaptureWriter, random: Random, truth: Truth): Talker[] {
  const made: Talker[] = [];
  let port = 49_152;
  const connect = (client: number, server: number, serverPort: number) => {
    truth.connections++;
    const firstSequences = [random.next(), random.next()] as const;
    return new Connection(endpoint(client, port++), endpoint(server, serverPort), firstSequences);
  };
  for (let plc = 0; plc < PLCS * STATIONS_PER_PLC; plc++) {
    const station = address("station", 1 + ((plc * 7) % STATIONS));
    const connection = connect(station, address("plc", 1 + Math.floor(plc / STATIONS_PER_PLC)), 502);
    made.push(new ModbusPoller(writer, connection, random, truth));
  }
  for (let subscriber = 0; subscriber < OPCUA_SERVERS * SUBSCRIBERS_PER_SERVER; subscriber++) {
    const station = address("station", 1 + ((subscriber * 3) % STATIONS));
    const connection = connect(station, address("opcua", 1 + (subscriber % OPCUA_SERVERS)), 4840);
    made.push(new OpcUaSubscriber(writer, connection, random, truth));
  }
  for (let device = 0; device < MQTT_DEVICES; device++) {
    const connection = connect(address("mqtt", 10 + device), address("mqtt", 1), 1883);
    made.push(new MqttDevice(writer, connection, random, truth));
  }
  for (let host = 0; host < OFFICE_HOSTS; host++) {
    const client = address("office", 1 + host);
    made.push(new DnsClient(writer, [client, address("server", 1)], random, truth));
    const server = address("server", 2 + (host % (SERVERS - 1)));
    if (host % 4 === 0) made.push(new HttpDownload(writer, [client, server], 80, random, truth));
    if (host % 3 !== 0) made.push(new TlsSession(writer, [client, server], 443, random, truth));
  }
  return made;
}
