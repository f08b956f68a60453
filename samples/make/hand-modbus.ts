import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

const MBAP_BYTES = 7;

/** A PDU handler: gets unit identifier, function code and the request's data, gives the response's data. */
export type Handler = (unit: number, data: Buffer) => Buffer;

/** Thrown by a handler to answer with an exception code [MODBUS-AP §7]. */
export class ModbusException extends Error {
  readonly modbusCode: number;

  constructor(modbusCode: number) {
    super(`Modbus exception ${modbusCode}`);
    this.modbusCode = modbusCode;
  }
}

/** A Modbus/TCP server written out, for the function codes that the npm servers do not know. */
export function handServer(handlers: Readonly<Record<number, Handler>>): Server {
  return createServer((socket) => {
    socket.setNoDelay();
    onAdu(socket, (adu) => socket.write(answer(adu, handlers)));
    socket.on("error", () => socket.destroy());
  });
}

function answer(adu: Buffer, handlers: Readonly<Record<number, Handler>>): Buffer {
  const unit = adu.readUInt8(6);
  const functionCode = adu.readUInt8(7);
  try {
    const handler = handlers[functionCode];
    if (handler === undefined) throw new ModbusException(1);
    return frame(adu.readUInt16BE(0), unit, functionCode, handler(unit, adu.subarray(8)));
  } catch (error) {
    const code = error instanceof ModbusException ? error.modbusCode : 4;
    return frame(adu.readUInt16BE(0), unit, functionCode | 0x80, Buffer.from([code]));
  }
}

/** A Modbus/TCP client written out, for the function codes that the npm clients do not know. */
export class HandClient {
  readonly #socket: Socket;
  readonly #unit: number;
  #transaction = 0;
  #waiting: ((adu: Buffer) => void) | undefined;

  private constructor(socket: Socket, unit: number) {
    this.#socket = socket;
    this.#unit = unit;
    onAdu(socket, (adu) => this.#waiting?.(adu));
  }

  static async open(host: string, port: number, localPort: number, unit: number): Promise<HandClient> {
    const socket = connect({ host, port, localPort });
    await once(socket, "connect");
    socket.setNoDelay();
    return new HandClient(socket, unit);
  }

  /** One transaction at a time; rejects with ModbusException for an exception response. */
  async ask(functionCode: number, data: readonly number[]): Promise<Buffer> {
    this.#transaction++;
    const answered = new Promise<Buffer>((done) => {
      this.#waiting = done;
    });
    this.#socket.write(frame(this.#transaction, this.#unit, functionCode, Buffer.from(data)));
    const adu = await answered;
    if ((adu.readUInt8(7) & 0x80) !== 0) throw new ModbusException(adu.readUInt8(8));
    return adu.subarray(8);
  }

  close(): void {
    this.#socket.end();
  }
}

function frame(transaction: number, unit: number, functionCode: number, data: Buffer): Buffer {
  const adu = Buffer.alloc(MBAP_BYTES + 1 + data.length);
  adu.writeUInt16BE(transaction, 0);
  adu.writeUInt16BE(2 + data.length, 4);
  adu.writeUInt8(unit, 6);
  adu.writeUInt8(functionCode, 7);
  data.copy(adu, 8);
  return adu;
}

function onAdu(socket: Socket, hear: (adu: Buffer) => void): void {
  let held = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    while (held.length > MBAP_BYTES && held.length >= 6 + held.readUInt16BE(4)) {
      const aduBytes = 6 + held.readUInt16BE(4);
      hear(held.subarray(0, aduBytes));
      held = held.subarray(aduBytes);
    }
  });
}
