import { isEnvelope, symmetricServiceAt } from "../catalog/services.js";
import type { Endpoint, Flow, Side } from "../contracts/flow.js";
import type { ConduitEvent, ConduitStage, Party, Session } from "../contracts/sensor-event.js";
import type { ConduitVisibility } from "../contracts/sensor-health.js";
import type { Packet } from "../core/packet.js";
import { addressScope } from "./address-scope.js";
import { ConduitLedger } from "./conduit-ledger.js";
import { stationSuffix } from "./packet-station.js";
import { SessionState } from "./session-state.js";
import type { StationTable } from "./station-table.js";
import { TrafficVolumes } from "./traffic-volumes.js";

/** Never fewer than the flow table holds, which says when a flow has ended. */
const SESSIONS_MAX = 262_144;
/** Ports that no service may claim for its own. [RFC 6335 §6] */
const DYNAMIC_PORTS_FROM = 49_152;
const SYSTEM_PORTS_END = 1024;

/** From flows to sessions between assets. What goes to many at once is no session, and creates none. */
export class SessionTable {
  /** Flows not followed because the table was full. */
  refusals = 0;
  /** How much of the sessions that ended could be read. */
  readonly ledger = new ConduitLedger();
  readonly #sessions = new Map<number, SessionState>();
  /** What sessions carried since `takeVolumes`, of those that have ended. */
  #volumes = new TrafficVolumes();
  readonly #openBefore: Set<string>;
  readonly #stations: StationTable;
  readonly #emit: (event: ConduitEvent) => void;

  /** `openBefore`: Community IDs of sessions that were open at a restart. */
  constructor(stations: StationTable, emit: (event: ConduitEvent) => void, openBefore: readonly string[] = []) {
    this.#openBefore = new Set(openBefore);
    this.#stations = stations;
    this.#emit = emit;
  }

  get size(): number {
    return this.#sessions.size;
  }

  get limit(): number {
    return SESSIONS_MAX;
  }

  /** How much of every conduit could be read. */
  conduits(): readonly ConduitVisibility[] {
    return this.ledger.conduits(this.#sessions.values());
  }

  /** Bytes of all sessions since the run began, by what became of them. */
  bytes(): Readonly<Record<string, number>> {
    return this.ledger.totals(this.#sessions.values());
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
    if (flow.isMidstream && this.#openBefore.size > 0) {
      session.wasOpenBefore = this.#openBefore.delete(flow.communityId);
    }
    session.hasEstablished = flow.isMidstream;
    this.#tell(session, flow, session.hasEstablished ? "established" : "attempted", packet);
  }

  change(flow: Flow, packet: Packet): void {
    const session = this.#sessions.get(flow.id);
    if (session === undefined) return;
    if (this.#refresh(session, flow)) this.#tell(session, flow, "identified", packet);
    if (flow.state === "refused") this.#tell(session, flow, "refused", packet);
    if (flow.isForeign && !session.isForeign) {
      session.isForeign = true;
      this.#tell(session, flow, "foreign", packet);
    }
    if (session.isMidstream && !session.hasAnswered && flow.payloadBytes[0] > 0 && flow.payloadBytes[1] > 0) {
      session.hasAnswered = true;
      this.#tell(session, flow, "answered", packet);
    }
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
    this.#volumes.add(session);
    this.ledger.end(session);
    this.#sessions.delete(flow.id);
    this.#tell(session, flow, "ended", endOf(flow));
  }

  /** The end of each session that is open, as it would be told now. */
  *ending(): Generator<ConduitEvent> {
    for (const session of this.#sessions.values()) yield eventOf(session, session.flow, "ended", endOf(session.flow));
  }

  /** The session of a flow as it stands; undefined where there is none. */
  of(flowId: number): Session | undefined {
    return this.#sessions.get(flowId);
  }

  /** What all sessions carried since the last call. */
  takeVolumes(): TrafficVolumes {
    const volumes = this.#volumes;
    for (const session of this.#sessions.values()) volumes.add(session);
    this.#volumes = new TrafficVolumes();
    return volumes;
  }

  #party(flow: Flow, side: Side): Party {
    const { ip, port, mac } = flow.endpoints[side];
    const station = mac === undefined ? this.#stations.stationAt(ip) : mac + stationSuffix(flow.vlans);
    const asset = this.#stations.assetId(station, ip);
    return { asset, station, mac: mac ?? station?.replace(/@.*/, ""), ip, port };
  }

  /** Takes over what the flow knows by now; says whether that changed the conduit, or showed the protocol. */
  #refresh(session: SessionState, flow: Flow): boolean {
    if (session.isUpToDate(flow)) return false;
    const before = `${session.serverSide} ${session.protocol} ${session.conduit}`;
    if (session.parties.some(({ station }) => station === undefined)) {
      session.parties = [this.#party(flow, 0), this.#party(flow, 1)];
    }
    session.take(flow);
    nameService(session, flow);
    return `${session.serverSide} ${session.protocol} ${session.conduit}` !== before;
  }

  #tell(session: SessionState, flow: Flow, stage: ConduitStage, at: Place): void {
    this.#emit(eventOf(session, flow, stage, at));
  }
}

/** Where something of a session is seen. */
type Place = Pick<ConduitEvent, "time" | "frame" | "capture">;

function endOf({ lastTime, lastFrame, lastCapture }: Flow): Place {
  return { time: lastTime, frame: lastFrame, capture: lastCapture };
}

function eventOf(
  session: SessionState,
  flow: Flow,
  stage: ConduitStage,
  { time, frame, capture }: Place,
): ConduitEvent {
  const server = session.serverSide;
  const client = server === 0 ? 1 : 0;
  const payloadBytes = [flow.payloadBytes[client], flow.payloadBytes[server]] as const;
  return {
    type: "conduit",
    stage,
    session,
    time,
    frame,
    capture,
    payloadBytes,
    frames: [flow.frames[client], flow.frames[server]],
    isLearnable: flow.state !== "refused" && payloadBytes[0] > 0 && payloadBytes[1] > 0,
  };
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
