import type { Flow, Side } from "../contracts/flow.js";
import type { Party, Session } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import { type TcpFigures, TcpFiguresReader } from "./tcp-figures.js";

/** Of one session in one interval, indexed by the flow's sides. */
export interface SessionVolume {
  readonly payloadBytes: readonly [number, number];
  readonly frames: readonly [number, number];
  /** Bytes that were sent but not seen. */
  readonly gapBytes: number;
  /** Bytes that were seen and belong to no message, of a known protocol. */
  readonly undecodableBytes: number;
  /** Frames with payload, and about how many were sent but not seen. */
  readonly segments: number;
  readonly lostSegments: number;
}

const CONTROL_PROTOCOLS: ReadonlySet<string> = new Set(["modbus", "opcua", "mqtt"]);

/** The conduit as it was made last, and of what. */
interface MadeConduit {
  readonly parties: readonly [Party, Party];
  readonly service: string;
  readonly serverSide: Side;
  readonly isDirected: boolean;
  readonly conduit: string;
}

/** The state of one session; the sides are those of the flow. */
export class SessionState implements Session {
  readonly id: number;
  readonly transport: "tcp" | "udp";
  readonly firstTime: PacketTime;
  readonly firstFrame: number;
  readonly capture: number;
  parties: readonly [Party, Party];
  serverSide: Side = 1;
  isDirectionKnown = false;
  protocol: string | undefined = undefined;
  service = "";
  isSymmetric = false;
  isMidstream = false;
  wasOpenBefore = false;
  hasEstablished = false;
  /** Of a midstream session: both sides have sent payload. */
  hasAnswered = false;
  isForeign = false;
  /** What has been counted of the flow: payload bytes and frames of its sides, and what was not seen. */
  readonly #counted = {
    payloadA: 0,
    payloadB: 0,
    framesA: 0,
    framesB: 0,
    gapBytes: 0,
    undecodable: 0,
    segments: 0,
    lost: 0,
  };
  #tcpFigures: TcpFiguresReader | undefined = undefined;
  /** Alive as long as the session is. */
  readonly #flow: Flow;
  #endpoints: Flow["endpoints"] | undefined = undefined;
  #flowProtocol: string | undefined = undefined;
  #flowServer: Side | undefined = undefined;
  #isFlowServerKnown = false;
  #serverName: string | undefined = undefined;
  #made: MadeConduit | undefined = undefined;

  constructor(flow: Flow, parties: readonly [Party, Party]) {
    this.id = flow.id;
    this.transport = flow.transport;
    this.#flow = flow;
    this.firstTime = flow.firstTime;
    this.firstFrame = flow.firstFrame;
    this.capture = flow.capture;
    this.parties = parties;
  }

  get client(): Party {
    return this.parties[this.serverSide === 0 ? 1 : 0];
  }

  get server(): Party {
    return this.parties[this.serverSide];
  }

  /** Alive as long as the session is. */
  get flow(): Flow {
    return this.#flow;
  }

  get communityId(): string {
    return this.#flow.communityId;
  }

  get serverName(): string | undefined {
    if (this.protocol !== "tls" || this.#serverName !== undefined) return this.#serverName;
    const { sni } = this.#flow.summary ?? {};
    if (typeof sni === "string") this.#serverName = sni;
    return this.#serverName;
  }

  get conduit(): string {
    const { parties, service, serverSide } = this;
    const isDirected = (this.isDirectionKnown || this.transport === "udp") && !this.isSymmetric;
    const made = this.#made;
    const isSame =
      made?.parties === parties &&
      made.service === service &&
      made.serverSide === serverSide &&
      made.isDirected === isDirected;
    if (isSame) return made.conduit;
    const client = this.client.asset;
    const server = this.server.asset;
    const pair = isDirected ? `${client}>${server}` : client < server ? `${client}<>${server}` : `${server}<>${client}`;
    const conduit = `${pair}/${this.transport}/${service}`;
    this.#made = { parties, service, serverSide, isDirected, conduit };
    return conduit;
  }

  /** False when the flow has learned something since `take`. */
  isUpToDate(flow: Flow): boolean {
    return (
      this.#flowProtocol === flow.protocol &&
      this.#flowServer === flow.server &&
      this.#isFlowServerKnown === flow.isServerKnown &&
      this.#endpoints === flow.endpoints
    );
  }

  take(flow: Flow): void {
    this.#flowProtocol = flow.protocol;
    this.#flowServer = flow.server;
    this.#isFlowServerKnown = flow.isServerKnown;
    this.#endpoints = flow.endpoints;
    this.protocol = flow.protocol;
    this.serverSide = flow.server;
    this.isDirectionKnown = flow.isServerKnown;
  }

  /** What the flow carried since the last call; undefined when that is no payload. */
  takeVolume(): SessionVolume | undefined {
    const counted = this.#counted;
    const { payloadBytes } = this.#flow;
    const payloadA = payloadBytes[0];
    const payloadB = payloadBytes[1];
    const bytesA = payloadA - counted.payloadA;
    const bytesB = payloadB - counted.payloadB;
    if (bytesA === 0 && bytesB === 0) return undefined;
    const [framesA, framesB] = this.#flow.frames;
    const segments = this.#flow.segments[0] + this.#flow.segments[1];
    const lost = this.#flow.lostSegments[0] + this.#flow.lostSegments[1];
    const volume = {
      payloadBytes: [bytesA, bytesB],
      frames: [framesA - counted.framesA, framesB - counted.framesB],
      ...this.#takeLedger(),
      segments: segments - counted.segments,
      lostSegments: lost - counted.lost,
    } as const;
    Object.assign(counted, { payloadA, payloadB, framesA, framesB, segments, lost });
    return volume;
  }

  /** How TCP fared since the last call; undefined where that is of no interest. */
  takeTcpFigures(): TcpFigures | undefined {
    if (this.transport !== "tcp" || this.protocol === undefined || !CONTROL_PROTOCOLS.has(this.protocol)) return;
    this.#tcpFigures ??= new TcpFiguresReader();
    return this.#tcpFigures.take(this.#flow);
  }

  #takeLedger(): Pick<SessionVolume, "gapBytes" | "undecodableBytes"> {
    const [a, b] = this.#flow.ledgers;
    const counted = this.#counted;
    const gapBytes = a.gapBytes + b.gapBytes - counted.gapBytes;
    const undecodableBytes = a.undecodableBytes + b.undecodableBytes - counted.undecodable;
    counted.gapBytes += gapBytes;
    counted.undecodable += undecodableBytes;
    return { gapBytes, undecodableBytes };
  }
}
