import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { client as modbus } from "jsmodbus";
import type { ModbusTally } from "./modbus-tally.js";
import { FACTOR, plantSleep } from "./plant-time.js";
import { PORTS, type WaterHost } from "./water-hosts.js";

/** Seconds of the plant before a broken connection is tried again, and before an answer counts as lost. */
const AGAIN_SECONDS = 2;
const PATIENCE_SECONDS = 4;

type Client = InstanceType<typeof modbus.TCP>;

/** A lasting connection to a controller by the client of jsmodbus; opened again when it breaks. */
export class PlcLink {
  readonly #plc: WaterHost;
  readonly #tally: ModbusTally;
  #port: number;
  #socket: Socket | undefined;
  #client: Client | undefined;
  #isOver = false;

  constructor(plc: WaterHost, tally: ModbusTally, firstPort: number) {
    this.#plc = plc;
    this.#tally = tally;
    this.#port = firstPort;
  }

  async open(): Promise<void> {
    while (!this.#isOver) {
      const socket = connect({ host: this.#plc.address, port: PORTS.modbus, localPort: this.#port++ });
      socket.setNoDelay();
      // Before it connects: the library takes a socket for offline until it has seen the event itself.
      const client = new modbus.TCP(socket, 1, (1000 * PATIENCE_SECONDS) / FACTOR);
      try {
        await once(socket, "connect");
      } catch {
        await plantSleep(AGAIN_SECONDS);
        continue;
      }
      this.#socket = socket;
      this.#client = client;
      socket.on("error", () => socket.destroy());
      socket.once("close", () => this.#lost());
      return;
    }
  }

  /** Nothing while the connection is down; the answer of the library otherwise. */
  async ask<T>(functionCode: number, act: (client: Client) => Promise<T>): Promise<T | undefined> {
    const client = this.#client;
    if (client === undefined) return undefined;
    return await this.#tally.ask(functionCode, () => act(client));
  }

  async close(): Promise<void> {
    this.#isOver = true;
    const socket = this.#socket;
    if (socket === undefined || socket.destroyed) return;
    const closed = once(socket, "close");
    socket.end();
    await closed;
  }

  #lost(): void {
    this.#client = undefined;
    if (this.#isOver) return;
    plantSleep(AGAIN_SECONDS)
      .then(() => this.open())
      .catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  }
}
