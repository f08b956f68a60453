import { nmapProbe } from "../../catalog/scanner-signs.js";
import type { Flow } from "../../contracts/flow.js";
import type { Party, Session } from "../../contracts/sensor-event.js";
import type { TableFill } from "../../contracts/sensor-health.js";
import type { ServiceFact, ServiceFactKind, SpokenService } from "../../contracts/service-event.js";
import { type Packet, TRANSPORT } from "../../core/packet.js";
import { senderOf } from "../packet-sender.js";
import type { StationTable } from "../station-table.js";
import { readNtp, readSnmp, readSyslog, readTftp } from "./datagram-talk.js";
import { readDns, readNameAnswer, readNetbiosAnswer } from "./name-messages.js";
import { openTalk } from "./open-talk.js";
import type { FactTeller, ServiceTalk, SpokenPayload } from "./spoken-payload.js";
import { asciiText } from "./text-bytes.js";

/** Sessions with a talk at once; a further one is not followed, and counted. */
const TALKS_MAX = 16_384;
/** Frames of a flow within which its service shows, or never. */
const FRAMES_MAX = 24;
const FACTS_MAX = 48;
const PROBE_MAX = 32;

type DatagramReader = (payload: SpokenPayload, tell: FactTeller) => boolean;

/** By the server's port. */
const DATAGRAM_READERS: ReadonlyMap<number, readonly [SpokenService, DatagramReader]> = new Map([
  [53, ["dns", readDns]],
  [69, ["tftp", readTftp]],
  [123, ["ntp", readNtp]],
  [137, ["nbns", readNetbiosAnswer]],
  [161, ["snmp", readSnmp]],
  [514, ["syslog", readSyslog]],
  [5353, ["mdns", readNameAnswer]],
  [5355, ["llmnr", readNameAnswer]],
]);
/** Facts of which each occurrence counts. */
const REPEATED: ReadonlySet<ServiceFactKind> = new Set<ServiceFactKind>(["login-failed", "name-missing", "name-query"]);

interface Followed {
  readonly talk: ServiceTalk;
  readonly told: Set<string>;
  facts: number;
}

/** Recognises services by the payload of their flows and tells what they show, each fact once per session. */
export class ServiceReader {
  /** Sessions not followed because there were too many. */
  refusals = 0;
  readonly #stations: StationTable;
  readonly #emit: (event: ServiceFact) => void;
  readonly #followed = new Map<number, Followed>();

  constructor(stations: StationTable, emit: (event: ServiceFact) => void) {
    this.#stations = stations;
    this.#emit = emit;
  }

  get fill(): TableFill {
    return { size: this.#followed.size, limit: TALKS_MAX };
  }

  /** Hot: once per packet with payload of a flow of no known protocol. False: the rest of the flow tells no more. */
  payload(flow: Flow, session: Session | undefined, packet: Packet): boolean {
    if (packet.transport === TRANSPORT.udp) return this.#datagram(session, packet);
    if (session === undefined) return false;
    const followed = this.#followed.get(flow.id);
    if (followed !== undefined) return this.#read(flow, followed, session, packet);
    const payload = payloadOf(packet, session);
    const { port = 0 } = session.server;
    const talk = openTalk(payload, port);
    if (talk === undefined) {
      if (!payload.isFromServer) this.#probe(session, packet);
      const [a, b] = flow.frames;
      return a + b < FRAMES_MAX;
    }
    if (this.#followed.size >= TALKS_MAX) {
      this.refusals++;
      return false;
    }
    const begun = { talk, told: new Set<string>(), facts: 0 };
    this.#followed.set(flow.id, begun);
    return this.#read(flow, begun, session, packet);
  }

  end(flowId: number): void {
    this.#followed.delete(flowId);
  }

  #read(flow: Flow, followed: Followed, session: Session, packet: Packet): boolean {
    const isWorthwhile = followed.talk.read(payloadOf(packet, session), (fact, value) => {
      const key = `${fact} ${value}`;
      const isCounted = !REPEATED.has(fact) || followed.talk.service !== "dns";
      if (isCounted && (followed.facts >= FACTS_MAX || (followed.told.has(key) && !REPEATED.has(fact)))) return;
      if (isCounted) {
        followed.told.add(key);
        followed.facts++;
      }
      this.#tell(followed.talk.service, fact, value, session, packet);
    });
    if (!isWorthwhile) this.#followed.delete(flow.id);
    return isWorthwhile;
  }

  #datagram(session: Session | undefined, packet: Packet): boolean {
    const { sourcePort, destinationPort } = packet;
    const reader = DATAGRAM_READERS.get(destinationPort) ?? DATAGRAM_READERS.get(sourcePort);
    if (reader === undefined) return false;
    const [service, read] = reader;
    const { bytes, payloadAt: at, payloadEnd: end } = packet;
    const isFromServer = !DATAGRAM_READERS.has(destinationPort);
    return read({ bytes, at, end, isFromServer }, (fact, value) => this.#tell(service, fact, value, session, packet));
  }

  /** What a scanner sends to find out who is there. */
  #probe(session: Session, packet: Packet): void {
    const { bytes, payloadAt, payloadEnd } = packet;
    const probe = nmapProbe(asciiText(bytes, payloadAt, payloadEnd, PROBE_MAX));
    if (probe !== undefined) this.#tell("http", "scanner", `Nmap's probe ${probe}`, session, packet);
  }

  #tell(service: SpokenService, fact: ServiceFactKind, value: string, session: Session | undefined, packet: Packet) {
    const { time, frame, capture } = packet;
    const by = session === undefined ? senderOf(packet, this.#stations) : this.#senderIn(session, packet);
    this.#emit({ type: "service-fact", time, frame, capture, session, by, service, fact, value });
  }

  /** Two ends with the same port are told apart by their addresses. */
  #senderIn({ client, server }: Session, packet: Packet): Party {
    if (client.port === server.port) return { ...senderOf(packet, this.#stations), port: server.port };
    return packet.sourcePort === server.port ? server : client;
  }
}

function payloadOf({ bytes, payloadAt, payloadEnd, sourcePort }: Packet, { client, server }: Session): SpokenPayload {
  const isFromServer = sourcePort === server.port && sourcePort !== client.port;
  return { bytes, at: payloadAt, end: payloadEnd, isFromServer };
}
