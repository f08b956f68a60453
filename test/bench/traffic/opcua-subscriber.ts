import type { CaptureWriter } from "./capture-writer.js";
import type { Connection, Side } from "./connection.js";
import type { Random } from "./random.js";
import { payload, TcpTalker } from "./talker.js";
import type { Truth } from "./truth.js";

/** Numbers of the DefaultBinary encodings [OPC 10000-6 §5.2]. */
const TYPE = {
  openRequest: 446,
  openResponse: 449,
  publishRequest: 826,
  publishResponse: 829,
  dataChange: 811,
} as const;
const POLICY = "http://opcfoundation.org/UA/SecurityPolicy#None";
/** 100 ns ticks from 1601 to the start of the capture. */
const START_TICKS = (1_700_000_000 + 11_644_473_600) * 1e7;
const SCRIPT = ["hello", "acknowledge", "openRequest", "openResponse", "publishRequest"] as const;

/** A client with one subscription: HEL, ACK, OPN, then a PublishResponse per interval and the next PublishRequest. */
export class OpcUaSubscriber extends TcpTalker {
  readonly #random: Random;
  readonly #truth: Truth;
  readonly #channel: number;
  readonly #intervalUs: number;
  readonly #items: number;
  readonly #sequences: [number, number] = [51, 1];
  #scriptStep = 0;
  #request = 1;
  #notification = 1;
  #turn: "response" | "acknowledgement" | "request" = "response";

  constructor(writer: CaptureWriter, connection: Connection, random: Random, truth: Truth) {
    super(writer, connection);
    this.#random = random;
    this.#truth = truth;
    this.#channel = random.between(1, 0xffff);
    this.#intervalUs = [100_000, 250_000, 500_000][random.below(3)] ?? 250_000;
    this.#items = random.between(1, 25);
  }

  protected talk(): number {
    const scripted = SCRIPT[this.#scriptStep];
    if (scripted !== undefined) {
      this.#scriptStep++;
      this.#say(scripted);
      return this.#random.between(500, 3000);
    }
    switch (this.#turn) {
      case "response":
        this.#publishResponse();
        this.#turn = "acknowledgement";
        return this.#random.between(300, 900);
      case "acknowledgement":
        this.acknowledge(0);
        this.#turn = "request";
        return this.#random.between(300, 900);
      case "request":
        this.#publishRequest();
        this.#turn = "response";
        return this.#intervalUs + this.#random.below(3000);
    }
  }

  #say(what: (typeof SCRIPT)[number]): void {
    switch (what) {
      case "hello":
        payload.reset().latin1("HELF").u32le(0).u32le(0).u32le(65_536).u32le(65_536).u32le(0).u32le(0);
        text("opc.tcp://server.plant.example:4840");
        this.#sendMessage(0);
        return;
      case "acknowledge":
        payload.reset().latin1("ACKF").u32le(0).u32le(0).u32le(65_536).u32le(65_536).u32le(0).u32le(0);
        this.#sendMessage(1);
        return;
      case "openRequest":
        this.#openHead(0, 0);
        this.#requestHeader(TYPE.openRequest);
        payload.u32le(0).u32le(0).u32le(1).u32le(0xffffffff).u32le(3_600_000);
        this.#sendMessage(0);
        return;
      case "openResponse":
        this.#openHead(1, this.#channel);
        this.#responseHeader(TYPE.openResponse);
        payload.u32le(0).u32le(this.#channel).u32le(1);
        this.#time();
        payload.u32le(3_600_000).u32le(0xffffffff);
        this.#sendMessage(1);
        return;
      case "publishRequest":
        this.#publishRequest();
        return;
    }
  }

  #publishRequest(): void {
    this.#request++;
    this.#messageHead(0);
    this.#requestHeader(TYPE.publishRequest);
    payload
      .u32le(1)
      .u32le(1)
      .u32le(this.#notification - 1);
    this.#sendMessage(0);
  }

  #publishResponse(): void {
    this.#messageHead(1);
    this.#responseHeader(TYPE.publishResponse);
    payload
      .u32le(1)
      .u32le(0xffffffff)
      .u8(0)
      .u32le(this.#notification++);
    this.#time();
    payload.u32le(1);
    nodeId(TYPE.dataChange);
    payload.u8(1);
    const lengthAt = payload.length;
    payload.u32le(0).u32le(this.#items);
    // Client handle, a DataValue with only its value, a Variant of type Double.
    for (let item = 0; item < this.#items; item++)
      payload
        .u32le(item)
        .u8(1)
        .u8(11)
        .f64le(this.#random.below(1e6) / 100);
    payload.u32le(0xffffffff);
    payload.u32leAt(lengthAt, payload.length - lengthAt - 4);
    payload.u32le(0xffffffff).u32le(0xffffffff);
    this.#sendMessage(1);
    this.#truth.opcua.publishResponses++;
  }

  #openHead(from: Side, channel: number): void {
    payload.reset().latin1("OPNF").u32le(0).u32le(channel);
    text(POLICY);
    payload
      .u32le(0xffffffff)
      .u32le(0xffffffff)
      .u32le(this.#sequences[from]++)
      .u32le(this.#request);
  }

  #messageHead(from: Side): void {
    payload.reset().latin1("MSGF").u32le(0).u32le(this.#channel).u32le(1);
    payload.u32le(this.#sequences[from]++).u32le(this.#request);
  }

  #requestHeader(type: number): void {
    nodeId(type);
    nodeId(4000 + (this.#channel & 0xff));
    this.#time();
    payload.u32le(this.#request).u32le(0).u32le(0xffffffff).u32le(10_000);
    noExtension();
  }

  #responseHeader(type: number): void {
    nodeId(type);
    this.#time();
    payload.u32le(this.#request).u32le(0).u8(0).u32le(0);
    noExtension();
  }

  #time(): void {
    const ticks = START_TICKS + this.writer.nowUs * 10;
    payload.u32le(ticks % 0x1_0000_0000).u32le(Math.floor(ticks / 0x1_0000_0000));
  }

  #sendMessage(from: Side): void {
    payload.u32leAt(4, payload.length);
    this.send(from);
    this.#truth.opcua.messages++;
  }
}

function text(value: string): void {
  payload.u32le(value.length).latin1(value);
}

/** The four-byte form in namespace 0. */
function nodeId(identifier: number): void {
  payload.u8(1).u8(0).u16le(identifier);
}

/** An ExtensionObject with the null NodeId and no body. */
function noExtension(): void {
  payload.u8(0).u8(0).u8(0);
}
