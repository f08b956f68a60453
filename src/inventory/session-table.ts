import { isEnvelope, symmetricServiceAt } from "../catalog/services.js";
import type { Endpoint, Flow, Side } from "../contracts/flow.js";
import type { ConduitEvent, ConduitStage, Party, Session } from "../contracts/sensor-event.js";
import type { Packet } from "../core/packet.js";
import type { PacketTime } from "../core/packet-time.js";
import { addressScope } from "./address-scope.js";
import { stationSuffix } from "./sender-table.js";
import type { StationTable } from "./station-table.js";

/** Never fewer than the flow table holds, which says when a flow has ended. */
const SESSIONS_MAX = 262_144;
/** Ports that no service may claim for its own. [RFC 6335 §6] */
const DYNAMIC_PORTS_FROM = 49_152;
const SYSTEM_PORTS_END = 1024;

/** The state of one session; the sides are those of the flow. */
class SessionState implements Session {
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
  hasEstablished = false;
  /** Alive as long as the session is. */
  readonly #flow: Flow;
  #endpoints: Flow["endpoints"] | undefined = undefined;
  #flowProtocol: string | undefined = undefined;
  #flowServer: Side | undefined = undefined;
  #isFlowServerKnown = false;

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

  get communityId(): string {
    return this.#flow.communityId;
  }

  get conduit(): string {
    const [client, server] = [this.client.asset, this.server.asset];
    const isDirected = (this.isDirectionKnown || this.transport === "udp") && !this.isSymmetric;
    if (isDirected) return `${client}>${server}/${this.transport}/${this.service}`;
    const pair = client < server ? `${client}<>${server}` : `${server}<>${client}`;
    return `${pair}/${this.transport}/${this.service}`;
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
}

/** From flows to sessions between assets. What goes to many at once is no session, and creates none. */
export class SessionTable {
  /** Flows not followed because the table was full. */
  refusals = 0;
  readonly #sessions = new Map<number, SessionState>();
  readonly #stations: StationTable;
  readonly #emit: (event: ConduitEvent) => void;

  constructor(stations: StationTable, emit: (event: ConduitEvent) => void) {
    this.#stations = stations;
    this.#emit = emit;
  }

  get size(): number {
    return this.#sessions.size;
  }

  open(flow: Flow, packet: Packet): void {
    if (flow.endpoints.some(isShared)) return;
    if (this.#sessions.size >= SESSIONS_MAX) {
      this.refusals++;
      return;
    }
    const session = new SessionState(flow, [this.#party(flow, 0), this.#party(flow, 1)]);
    this.#sessions.set(flow.id, session);
    this.#refresh(session, flow);
    session.isMidstream = flow.isMidstream;
    session.hasEstablished = flow.isMidstream;
    this.#tell(session, flow, session.hasEstablished ? "established" : "attempted", packet);
  }

  change(flow: Flow, packet: Packet): void {
    const session = this.#sessions.get(flow.id);
    if (session === undefined) return;
    if (this.#refresh(session, flow)) this.#tell(session, flow, "identified", packet);
    if (flow.state === "refused") this.#tell(session, flow, "refused", packet);
    if (flow.state !== "established" || session.hasEstablished) return;
    session.hasEstablished = true;
    this.#tell(session, flow, "established", packet);
  }

  /** The session of a flow, after telling what its PDU shows of the protocol; undefined where there is none. */
  identify(flow: Flow, at: Pick<Packet, "time" | "frame" | "capture">): Session | undefined {
    const session = this.#sessions.get(flow.id);
    if (session !== undefined && this.#refresh(session, flow)) this.#tell(session, flow, "identified", at);
    return session;
  }

  end(flow: Flow): void {
    const session = this.#sessions.get(flow.id);
    if (session === undefined) return;
    this.#refresh(session, flow);
    this.#sessions.delete(flow.id);
    this.#tell(session, flow, "ended", { time: flow.lastTime, frame: flow.lastFrame, capture: flow.capture });
  }

  #party(flow: Flow, side: Side): Party {
    const { ip, port, mac } = flow.endpoints[side];
    const station = mac === undefined ? this.#stations.stationAt(ip) : mac + stationSuffix(flow.vlans);
    const asset = this.#stations.assetId(station, ip);
    return { asset, station, mac: mac ?? station?.replace(/@.*/, ""), ip, port };
  }

  /** Takes over what the flow knows by now; says whether that changed the conduit. */
  #refresh(session: SessionState, flow: Flow): boolean {
    if (session.isUpToDate(flow)) return false;
    const before = `${session.serverSide} ${session.conduit}`;
    if (session.parties.some(({ station }) => station === undefined)) {
      session.parties = [this.#party(flow, 0), this.#party(flow, 1)];
    }
    session.take(flow);
    nameService(session, flow);
    return `${session.serverSide} ${session.conduit}` !== before;
  }

  #tell(
    session: SessionState,
    flow: Flow,
    stage: ConduitStage,
    at: { readonly time: PacketTime; readonly frame: number; readonly capture: number },
  ): void {
    const server = session.serverSide;
    const client = server === 0 ? 1 : 0;
    const payloadBytes = [flow.payloadBytes[client], flow.payloadBytes[server]] as const;
    this.#emit({
      type: "conduit",
      stage,
      session,
      time: at.time,
      frame: at.frame,
      capture: at.capture,
      payloadBytes,
      frames: [flow.frames[client], flow.frames[server]],
      isLearnable: flow.state !== "refused" && payloadBytes[0] > 0 && payloadBytes[1] > 0,
    });
  }
}

/** Broadcast and multicast, by link or network address. */
function isShared({ mac, ip }: Endpoint): boolean {
  const isGroupMac = mac !== undefined && (Number.parseInt(mac.slice(0, 2), 16) & 1) === 1;
  return isGroupMac || addressScope(ip) === "none";
}

function nameService(session: SessionState, flow: Flow): void {
  const [portA, portB] = [flow.endpoints[0].port, flow.endpoints[1].port];
  if (flow.transport === "udp" && !flow.isServerKnown) directByPort(session, portA, portB);
  const serverPort = flow.endpoints[session.serverSide].port;
  const housekeeping =
    symmetricServiceAt(flow.transport, serverPort) ??
    (session.isDirectionKnown && flow.transport === "tcp"
      ? undefined
      : (symmetricServiceAt(flow.transport, portA) ?? symmetricServiceAt(flow.transport, portB)));
  const protocol = isEnvelope(flow.protocol) ? undefined : flow.protocol;
  session.isSymmetric = housekeeping !== undefined && protocol === undefined;
  session.service = protocol ?? housekeeping ?? portService(session, portA, portB, serverPort);
}

/** A datagram shows no handshake; a system port on one side alone tells the server all the same. [RFC 6335 §6] */
function directByPort(session: SessionState, portA: number, portB: number): void {
  const isSystemA = portA < SYSTEM_PORTS_END;
  const isSystemB = portB < SYSTEM_PORTS_END;
  if (isSystemA === isSystemB) return;
  session.serverSide = isSystemA ? 0 : 1;
  session.isDirectionKnown = true;
}

function portService(session: SessionState, portA: number, portB: number, serverPort: number): string {
  const areDynamic = portA >= DYNAMIC_PORTS_FROM && portB >= DYNAMIC_PORTS_FROM;
  if (session.transport === "udp" && areDynamic) return "dynamic";
  if (session.transport === "tcp" && !session.isDirectionKnown) return "unattributed";
  return String(serverPort);
}
