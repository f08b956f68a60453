import { ByteWriter } from "./byte-writer.js";
import { type CaptureWriter, TCP } from "./capture-writer.js";
import type { Connection, Side } from "./connection.js";

/** One source of traffic. `step` sends at most a few frames at the writer's time. */
export interface Talker {
  /** Microseconds until its next step; negative when it has nothing more to say. */
  step(): number;
}

/** The payload being built; shared by all talkers, since each sends what it wrote before the next one steps. */
export const payload = new ByteWriter(64 << 10);

const HANDSHAKE_DELAY_US = 180;

/** The three-way handshake, then whatever the subclass says. */
export abstract class TcpTalker implements Talker {
  protected readonly writer: CaptureWriter;
  protected connection: Connection;
  #handshakeStep = 0;

  constructor(writer: CaptureWriter, connection: Connection) {
    this.writer = writer;
    this.connection = connection;
  }

  step(): number {
    if (this.#handshakeStep === 3) return this.talk();
    const side: Side = this.#handshakeStep === 1 ? 1 : 0;
    const flags = [TCP.syn, TCP.syn | TCP.ack, TCP.ack][this.#handshakeStep] ?? 0;
    this.writer.segment(this.connection, side, flags, undefined);
    this.#handshakeStep++;
    return HANDSHAKE_DELAY_US;
  }

  protected abstract talk(): number;

  /** Sends the payload as it stands. */
  protected send(from: Side): void {
    this.writer.segment(this.connection, from, TCP.psh | TCP.ack, payload);
  }

  protected acknowledge(from: Side): void {
    this.writer.segment(this.connection, from, TCP.ack, undefined);
  }

  protected finish(from: Side): void {
    this.writer.segment(this.connection, from, TCP.fin | TCP.ack, undefined);
  }

  /** Begins again on another connection, with its handshake. */
  protected reconnect(connection: Connection): void {
    this.connection = connection;
    this.#handshakeStep = 0;
  }
}
