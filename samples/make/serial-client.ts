import ModbusSerial from "modbus-serial";
import { MODBUS_PORT } from "./hosts.js";

// A CommonJS package that names its class both ways: node gives the class, the types give its module.
const ModbusRTU = ModbusSerial as unknown as typeof ModbusSerial.default;

/** Not in its types; the two arguments in the middle are not used. */
interface WithFc17 {
  writeFC17(unit: number, unused: number, alsoUnused: number, next: (error: Error | null) => void): void;
}

/** The client of modbus-serial over TCP, with promises for close, FC 17 and FC 23, which it lacks or gets wrong. */
export type SerialClient = InstanceType<typeof ModbusRTU> & {
  shut(): Promise<void>;
  reportServerId(unit: number): Promise<void>;
  readWriteRegisters(unit: number, readAt: number, readCount: number, writeAt: number, values: number[]): Promise<void>;
};

export async function openClient(host: string, localPort: number): Promise<SerialClient> {
  const client = new ModbusRTU();
  const options: Parameters<typeof client.connectTCP>[1] & { localPort: number } = { port: MODBUS_PORT, localPort };
  await client.connectTCP(host, options);
  client.setTimeout(2000);
  return Object.assign(client, {
    shut: () => new Promise<void>((done) => client.close(() => done())),
    reportServerId: (unit: number) =>
      new Promise<void>((done, fail) => {
        (client as unknown as WithFc17).writeFC17(unit, 0, 0, (error) => (error ? fail(error) : done()));
      }),
    readWriteRegisters: (unit: number, readAt: number, readCount: number, writeAt: number, values: number[]) =>
      new Promise<void>((done, fail) => {
        client.writeFC23(unit, readAt, readCount, writeAt, values.length, values, (error) =>
          error ? fail(error) : done(),
        );
      }),
  });
}
