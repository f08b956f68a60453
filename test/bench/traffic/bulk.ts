import { CaptureWriter, TCP } from "./capture-writer.js";
import { Connection, endpoint } from "./connection.js";
import { Random } from "./random.js";
import { payload } from "./talker.js";
import { createTruth, type Truth } from "./truth.js";

const CONNECTIONS = 20;
const PERIOD_US = 1000;
/** What fits a frame of 1514 bytes. */
const SEGMENT_BYTES = 1460;

/** Writes downloads over HTTP side by side: full frames, and an acknowledgement for every second one. */
export function writeBulk(path: string, packets: number, seed: number): Truth {
  const random = new Random(seed);
  const truth = createTruth();
  const writer = new CaptureWriter(path, { duplicated: 0, random });
  const connections = Array.from({ length: CONNECTIONS }, (_, index) => {
    const client = endpoint(0x0a140200 + 1 + index, 49_152 + index);
    return new Connection(client, endpoint(0x0a140101, 80), [random.next(), random.next()]);
  });
  for (const connection of connections) ask(writer, connection);
  truth.connections = CONNECTIONS;
  random.fill(payload.bytes, 0, SEGMENT_BYTES);
  for (let turn = 0; writer.packets < packets; turn++) {
    const connection = connections[turn % CONNECTIONS]!;
    writer.nowUs += PERIOD_US / CONNECTIONS;
    for (let count = 0; count < 2; count++) {
      random.fill(payload.bytes, 0, 64);
      payload.length = SEGMENT_BYTES;
      writer.segment(connection, 1, TCP.ack, payload);
    }
    writer.segment(connection, 0, TCP.ack, undefined);
  }
  writer.close();
  truth.packets = writer.packets;
  truth.fileBytes = writer.fileBytes;
  truth.seconds = Math.round(writer.nowUs / 1e6);
  return truth;
}

/** From the first SYN to the head of the answer. */
function ask(writer: CaptureWriter, connection: Connection): void {
  writer.segment(connection, 0, TCP.syn, undefined);
  writer.segment(connection, 1, TCP.syn | TCP.ack, undefined);
  writer.segment(connection, 0, TCP.ack, undefined);
  payload.reset().latin1("GET /update.bin HTTP/1.1\r\nHost: files.plant.example\r\n\r\n");
  writer.segment(connection, 0, TCP.psh | TCP.ack, payload);
  payload.reset().latin1("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n\r\n");
  writer.segment(connection, 1, TCP.psh | TCP.ack, payload);
}
