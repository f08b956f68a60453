import type { Decoder } from "../../src/contracts/decoder.js";
import type { Flow, Side } from "../../src/contracts/flow.js";
import type { Pdu } from "../../src/contracts/pdu.js";
import { createPacket, LAYER, type Packet, TCP_FLAG, TRANSPORT } from "../../src/core/packet.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { FlowEngine } from "../../src/flow/flow-engine.js";
import { FLOW_LIMITS, type FlowLimits } from "../../src/flow/flow-limits.js";

export interface Segment {
  readonly from: Side;
  readonly sequence: number;
  readonly acknowledgement?: number;
  readonly flags?: number;
  readonly payload?: Uint8Array;
  readonly cutBytes?: number;
  readonly timeUs?: number;
  readonly identification?: number;
  readonly hopLimit?: number;
  /** TCP unless told. */
  readonly transport?: number;
  readonly ports?: readonly [number, number];
}

export interface EndedFlow {
  readonly flow: Flow;
  readonly ledgers: Flow["ledgers"];
  readonly segments: Flow["segments"];
  readonly lostSegments: Flow["lostSegments"];
  readonly payloadBytes: Flow["payloadBytes"];
  readonly state: Flow["state"];
}

const CLIENT_PORT = 40_000;
const SERVER_PORT = 502;
const START_US = 1_700_000_000_000_000;
const ADDRESSES = [Uint8Array.of(10, 20, 0, 1), Uint8Array.of(10, 20, 0, 2)] as const;

/** A flow engine with a pen: feed it segments, read what it said. Frames come 1 ms apart unless a time is given. */
export class TcpScript {
  readonly clock = new PacketClock();
  readonly engine: FlowEngine;
  readonly texts: string[] = [];
  readonly pdus: { frame: number; direction: string; body: object; anomalies: readonly string[] }[] = [];
  readonly opened: Flow[] = [];
  readonly ended: EndedFlow[] = [];
  #frame = 0;

  constructor(decoders: readonly Decoder[], limits: Partial<FlowLimits> = {}) {
    const listener = {
      pdu: (pdu: Pdu) => {
        this.texts.push(`${pdu.direction}:${(pdu.body as { text?: string }).text ?? JSON.stringify(pdu.body)}`);
        const { frame, direction, body, anomalies } = pdu;
        this.pdus.push({ frame, direction, body, anomalies });
      },
      flowOpened: (flow: Flow) => {
        this.opened.push(flow);
      },
      flowEnded: (flow: Flow) => {
        const { ledgers, segments, lostSegments, payloadBytes, state } = flow;
        this.ended.push({ flow, ledgers, segments, lostSegments, payloadBytes, state });
      },
    };
    this.engine = new FlowEngine(decoders, listener, this.clock, { ...FLOW_LIMITS, ...limits });
  }

  send(segment: Segment): void {
    const packet = tcpPacket(segment, ++this.#frame, START_US + (segment.timeUs ?? this.#frame * 1000));
    this.clock.advanceTo(packet.time);
    this.engine.packet(packet);
  }

  /** SYN, SYN+ACK, ACK with the given initial sequence numbers. */
  handshake(clientIsn = 1000, serverIsn = 5000, ports?: readonly [number, number]): void {
    const at = ports === undefined ? {} : { ports };
    this.send({ from: 0, sequence: clientIsn, flags: TCP_FLAG.syn, ...at });
    this.send({
      from: 1,
      sequence: serverIsn,
      acknowledgement: clientIsn + 1,
      flags: TCP_FLAG.syn | TCP_FLAG.ack,
      ...at,
    });
    this.send({ from: 0, sequence: clientIsn + 1, acknowledgement: serverIsn + 1, ...at });
  }

  finish(): EndedFlow[] {
    this.engine.finish();
    return this.ended;
  }
}

function tcpPacket(segment: Segment, frame: number, timeUs: number): Packet {
  const packet = createPacket();
  const payload = segment.payload ?? new Uint8Array(0);
  const other: Side = segment.from === 0 ? 1 : 0;
  const ports = segment.ports ?? [CLIENT_PORT, SERVER_PORT];
  packet.bytes = Uint8Array.of(...ADDRESSES[segment.from], ...ADDRESSES[other], ...payload, 0xee, 0xee);
  packet.time = timeUs as PacketTime;
  packet.frame = frame;
  packet.layer = LAYER.transport;
  packet.ipVersion = 4;
  packet.transport = segment.transport ?? TRANSPORT.tcp;
  packet.destinationAddressAt = 4;
  packet.sourcePort = ports[segment.from];
  packet.destinationPort = ports[other];
  packet.sequence = segment.sequence | 0;
  packet.acknowledgement = (segment.acknowledgement ?? 0) | 0;
  packet.tcpFlags = segment.flags ?? TCP_FLAG.ack;
  if (segment.acknowledgement === undefined && segment.flags === undefined) packet.tcpFlags = 0;
  packet.payloadAt = 8;
  packet.payloadEnd = 8 + payload.length;
  packet.cutBytes = segment.cutBytes ?? 0;
  packet.identification = segment.identification ?? frame & 0xffff;
  packet.hopLimit = segment.hopLimit ?? 64;
  return packet;
}
