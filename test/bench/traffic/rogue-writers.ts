import { CaptureWriter, TCP } from "./capture-writer.js";
import { Connection, endpoint } from "./connection.js";
import { Random } from "./random.js";
import { payload } from "./talker.js";

const PLC = 0x0a140101;

/** Writes strangers that come one after the other, each of whom writes a register of the same controller once. */
export function writeRogueWriters(path: string, count: number, everyUs: number): void {
  const random = new Random(1);
  const writer = new CaptureWriter(path, { duplicated: 0, random });
  for (let index = 0; index < count; index++) {
    writer.nowUs = index * everyUs;
    const client = endpoint(0x0a630001 + index, 50_000);
    const connection = new Connection(client, endpoint(PLC, 502), [random.next(), random.next()]);
    writer.segment(connection, 0, TCP.syn, undefined);
    writer.segment(connection, 1, TCP.syn | TCP.ack, undefined);
    writer.segment(connection, 0, TCP.ack, undefined);
    // Request and response of function 6 are the same bytes. [MODBUS-AP §6.6]
    payload.reset().u16be(1).u16be(0).u16be(6).u8(1).u8(6).u16be(4).u16be(999);
    writer.segment(connection, 0, TCP.psh | TCP.ack, payload);
    writer.segment(connection, 1, TCP.psh | TCP.ack, payload);
  }
  writer.close();
}
