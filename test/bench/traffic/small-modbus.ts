import { CaptureWriter, TCP } from "./capture-writer.js";
import { Connection, endpoint } from "./connection.js";
import { Random } from "./random.js";
import { payload } from "./talker.js";
import { createTruth, type Truth } from "./truth.js";

const CONNECTIONS = 200;
const PERIOD_US = 10_000;
const REGISTERS = 4;

/** Writes 200 connections that only poll: one small frame per request and one per response, no others. */
export function writeSmallModbus(path: string, packets: number, seed: number): Truth {
  const random = new Random(seed);
  const truth = createTruth();
  const writer = new CaptureWriter(path, { duplicated: 0, random });
  const connections = Array.from({ length: CONNECTIONS }, (_, index) => {
    const client = endpoint(0x0a140200 + 1 + (index % 10), 49_152 + index);
    const server = endpoint(0x0a140100 + 1 + (index % 100), 502);
    return new Connection(client, server, [random.next(), random.next()]);
  });
  for (const connection of connections) shakeHands(writer, connection);
  truth.connections = CONNECTIONS;
  for (let cycle = 0; writer.packets < packets; cycle++) {
    for (let index = 0; index < CONNECTIONS && writer.packets < packets; index++) {
      writer.nowUs += PERIOD_US / CONNECTIONS;
      ask(writer, connections[index]!, cycle, truth);
      // Responses come 20 connections later, so that many requests are open at any time.
      const answering = index - 20;
      if (answering >= 0) answer(writer, connections[answering]!, cycle, random, truth);
    }
    for (let late = CONNECTIONS - 20; late < CONNECTIONS; late++) {
      answer(writer, connections[late]!, cycle, random, truth);
    }
  }
  writer.close();
  truth.packets = writer.packets;
  truth.fileBytes = writer.fileBytes;
  truth.seconds = Math.round(writer.nowUs / 1e6);
  return truth;
}

function shakeHands(writer: CaptureWriter, connection: Connection): void {
  writer.segment(connection, 0, TCP.syn, undefined);
  writer.segment(connection, 1, TCP.syn | TCP.ack, undefined);
  writer.segment(connection, 0, TCP.ack, undefined);
}

function ask(writer: CaptureWriter, connection: Connection, cycle: number, truth: Truth): void {
  payload
    .reset()
    .u16be(cycle & 0xffff)
    .u16be(0)
    .u16be(6)
    .u8(1)
    .u8(3)
    .u16be(0)
    .u16be(REGISTERS);
  writer.segment(connection, 0, TCP.psh | TCP.ack, payload);
  truth.modbus.requests++;
}

function answer(writer: CaptureWriter, connection: Connection, cycle: number, random: Random, truth: Truth): void {
  payload
    .reset()
    .u16be(cycle & 0xffff)
    .u16be(0)
    .u16be(3 + 2 * REGISTERS)
    .u8(1)
    .u8(3)
    .u8(2 * REGISTERS);
  payload.u32be(random.next()).u32be(random.next());
  writer.segment(connection, 1, TCP.psh | TCP.ack, payload);
  truth.modbus.responses++;
  truth.modbus.pairs++;
}
