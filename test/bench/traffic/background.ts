import type { CaptureWriter } from "./capture-writer.js";
import { Connection, type Endpoint, endpoint } from "./connection.js";
import type { Random } from "./random.js";
import { payload, type Talker, TcpTalker } from "./talker.js";
import type { Truth } from "./truth.js";

const FIRST_PORT = 20_000;
const PORTS = 40_000;
const SEGMENT_BYTES = 1400;

/** Ephemeral ports of one host, in turn. */
class Ports {
  #next = 0;

  take(): number {
    this.#next = (this.#next + 1) % PORTS;
    return FIRST_PORT + this.#next;
  }
}

/** A host that looks up names: one exchange per port. */
export class DnsClient implements Talker {
  readonly #writer: CaptureWriter;
  readonly #addresses: readonly [client: number, server: number];
  readonly #random: Random;
  readonly #truth: Truth;
  readonly #ports = new Ports();
  #ends: readonly [Endpoint, Endpoint] | undefined;
  #identifier = 0;
  #name = "";

  constructor(writer: CaptureWriter, addresses: readonly [number, number], random: Random, truth: Truth) {
    this.#writer = writer;
    this.#addresses = addresses;
    this.#random = random;
    this.#truth = truth;
  }

  step(): number {
    if (this.#ends === undefined) {
      this.#ends = [endpoint(this.#addresses[0], this.#ports.take()), endpoint(this.#addresses[1], 53)];
      this.#identifier = this.#random.below(0x10000);
      this.#name = `host${this.#random.below(500)}`;
      this.#message(0x0100, 0);
      this.#writer.datagram(this.#ends[0], this.#ends[1], payload);
      this.#truth.datagramExchanges++;
      return this.#random.between(500, 20_000);
    }
    this.#message(0x8580, 1);
    payload
      .u16be(0xc00c)
      .u16be(1)
      .u16be(1)
      .u32be(300)
      .u16be(4)
      .u32be(0x0a140500 + this.#random.below(250));
    this.#writer.datagram(this.#ends[1], this.#ends[0], payload);
    this.#ends = undefined;
    return this.#random.between(500_000, 1_500_000);
  }

  #message(flags: number, answers: number): void {
    payload.reset().u16be(this.#identifier).u16be(flags).u16be(1).u16be(answers).u16be(0).u16be(0);
    for (const label of [this.#name, "plant", "example"]) payload.u8(label.length).latin1(label);
    payload.u8(0).u16be(1).u16be(1);
  }
}

abstract class ReconnectingTalker extends TcpTalker {
  protected readonly random: Random;
  readonly #truth: Truth;
  readonly #addresses: readonly [client: number, server: number];
  readonly #port: number;
  readonly #ports = new Ports();

  constructor(writer: CaptureWriter, addresses: readonly [number, number], port: number, random: Random, truth: Truth) {
    super(writer, new Connection(endpoint(addresses[0], FIRST_PORT), endpoint(addresses[1], port), [1, 1]));
    this.random = random;
    this.#truth = truth;
    this.#addresses = addresses;
    this.#port = port;
    this.again();
  }

  protected again(): void {
    const ends = [endpoint(this.#addresses[0], this.#ports.take()), endpoint(this.#addresses[1], this.#port)] as const;
    this.reconnect(new Connection(ends[0], ends[1], [this.random.next(), this.random.next()]));
    this.#truth.connections++;
  }
}

/** Downloads over HTTP: large segments, an acknowledgement for every second one, FIN, pause, next connection. */
export class HttpDownload extends ReconnectingTalker {
  #segmentsLeft = 0;
  #isFirst = true;
  #stage: "request" | "data" | "acknowledgement" | "fin" | "finAnswer" | "last" = "request";

  protected talk(): number {
    switch (this.#stage) {
      case "request":
        payload.reset().latin1("GET /update.bin HTTP/1.1\r\nHost: files.plant.example\r\n\r\n");
        this.send(0);
        this.#segmentsLeft = this.random.between(40, 200);
        this.#isFirst = true;
        this.#stage = "data";
        return 2000;
      case "data":
        this.#sendData();
        this.#segmentsLeft--;
        if ((this.#segmentsLeft & 1) === 0) this.#stage = "acknowledgement";
        return 300;
      case "acknowledgement":
        this.acknowledge(0);
        this.#stage = this.#segmentsLeft > 0 ? "data" : "fin";
        return this.random.between(2000, 8000);
      case "fin":
        this.finish(1);
        this.#stage = "finAnswer";
        return 300;
      case "finAnswer":
        this.finish(0);
        this.#stage = "last";
        return 200;
      case "last":
        this.acknowledge(1);
        this.#stage = "request";
        this.again();
        return this.random.between(600_000, 2_400_000);
    }
  }

  #sendData(): void {
    // A fresh beginning and the leftovers of earlier payloads: cheap, and as unlike a protocol as random bytes.
    this.random.fill(payload.bytes, 0, 64);
    payload.reset();
    if (this.#isFirst) payload.latin1("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n\r\n");
    this.#isFirst = false;
    payload.length = SEGMENT_BYTES;
    this.send(1);
  }
}

/** A long TLS session: hello records, then application data both ways. */
export class TlsSession extends ReconnectingTalker {
  #step = 0;

  protected talk(): number {
    const step = this.#step++;
    if (step === 0) return this.#record(0, 0x16, 200, 0x01);
    if (step === 1) return this.#record(1, 0x16, 1200, 0x02);
    if (step % 3 === 0) {
      this.acknowledge(0);
      return this.random.between(20_000, 200_000);
    }
    return this.#record(step % 3 === 1 ? 0 : 1, 0x17, this.random.between(60, 600), this.random.below(256));
  }

  #record(from: 0 | 1, type: number, bytes: number, first: number): number {
    payload.reset().u8(type).u16be(0x0303).u16be(bytes).u8(first);
    this.random.fill(payload.bytes, payload.length, payload.length + bytes - 1);
    payload.length += bytes - 1;
    this.send(from);
    return this.random.between(1000, 20_000);
  }
}
