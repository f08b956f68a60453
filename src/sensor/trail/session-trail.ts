import type { MqttConnected, MqttGone } from "../../contracts/mqtt-event.js";
import type { OpcuaSessionEvent } from "../../contracts/opcua-event.js";
import type { ConduitEvent, IntervalEnded, Party, Session } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { clientName, quoted } from "../../detectors/mqtt-wording.js";
import { nameOf } from "../../detectors/wording.js";
import { type TrailGround, type TrailSession, tellTrail } from "./trail-ground.js";

/** Relations between a client and a server that are followed; the one that was quiet for longest is forgotten. */
const RELATIONS_MAX = 4096;
/** Sessions of OPC UA in one connection. */
const TOKENS_MAX = 16;
const CONNECTIONS_MAX = 8192;
/** Sessions that follow each other more closely are told as one. */
const CLOSED_AFTER_US = 600 * SECOND_US;

/** A client with one identity at a server: many sessions, told once when they begin and once when they have ended. */
interface Relation {
  readonly client: Party;
  readonly server: Party;
  readonly session: TrailSession;
  readonly words: string;
  open: number;
  sessions: number;
  lastTime: PacketTime;
}

/** Tells sessions of Modbus, OPC UA and MQTT, with the user where one is shown. [SR 2.8] */
export class SessionTrail {
  readonly #ground: TrailGround;
  readonly #relations = new BoundedMap<Relation>(RELATIONS_MAX);
  /** Relations that are open in a connection, by its number and a token of OPC UA. */
  readonly #open = new BoundedMap<Map<number, string>, number>(CONNECTIONS_MAX);

  constructor(ground: TrailGround) {
    this.#ground = ground;
  }

  /** Relations forgotten at the limit, and connections. */
  get evictions(): number {
    return this.#relations.evictions + this.#open.evictions;
  }

  conduit({ stage, session, time }: ConduitEvent): void {
    if (stage === "identified" && session.protocol === "modbus") {
      this.#begin(
        session,
        0,
        "",
        `${nameOf(session.client)} opened a Modbus connection to ${nameOf(session.server)}`,
        time,
      );
    }
    if (stage === "ended") this.#endAll(session, time);
  }

  opcua(event: OpcuaSessionEvent): void {
    const { stage, session, time, token = 0 } = event;
    if (stage === "closed") this.#end(session, token, time);
    if (stage !== "activated") return;
    const user = userText(event);
    const application = event.applicationName ?? event.applicationUri;
    const from = application === undefined ? "" : ` from the application ${quoted(application)}`;
    const words = `${nameOf(session.client)} opened an OPC UA session at ${nameOf(session.server)} ${user}${from}`;
    this.#begin(session, token, `${user} ${application ?? ""}`, words, time);
  }

  mqttConnected({ isAccepted, session, client, time }: MqttConnected): void {
    if (!isAccepted) return;
    const { userName, template = "?", hasOwnAuthentication } = client;
    const proof = hasOwnAuthentication ? "with an authentication of its own" : "without a user name";
    const user = userName === undefined ? proof : `as user ${quoted(userName)}`;
    const words = `${clientName(session, client)} connected to the MQTT broker ${nameOf(session.server)} ${user}`;
    this.#begin(session, 0, `${user} ${template}`, words, time);
  }

  mqttGone({ session, time }: MqttGone): void {
    this.#end(session, 0, time);
  }

  interval({ time }: IntervalEnded): void {
    for (const [key, relation] of this.#relations.entries()) {
      if (relation.open > 0 || time - relation.lastTime < CLOSED_AFTER_US) continue;
      this.#relations.delete(key);
      const { client, server, session, words, sessions, lastTime } = relation;
      const many = sessions === 1 ? "one session" : `the last of ${sessions} sessions`;
      const text = `${words}: ${many} has ended`;
      tellTrail(this.#ground, {
        event: "session-closed",
        time: lastTime,
        actor: client,
        target: server,
        session,
        text,
      });
    }
  }

  #begin(session: Session, token: number, identity: string, words: string, time: PacketTime): void {
    const { client, server, service, communityId } = session;
    const key = `${client.asset} ${server.asset} ${service} ${identity}`;
    const tokens = this.#open.touch(session.id) ?? new Map<number, string>();
    const before = tokens.get(token);
    if (before === key || (before === undefined && tokens.size >= TOKENS_MAX)) return;
    if (before !== undefined) this.#end(session, token, time);
    tokens.set(token, key);
    this.#open.set(session.id, tokens);
    const known = this.#relations.touch(key);
    if (known !== undefined) {
      known.open++;
      known.sessions++;
      known.lastTime = time;
      return;
    }
    const relation = { client, server, session: { service, communityId }, words, open: 1, sessions: 1, lastTime: time };
    this.#relations.set(key, relation);
    tellTrail(this.#ground, { event: "session-opened", time, actor: client, target: server, session, text: words });
  }

  #end(session: Session, token: number, time: PacketTime): void {
    const tokens = this.#open.get(session.id);
    const key = tokens?.get(token);
    if (tokens === undefined || key === undefined) return;
    tokens.delete(token);
    const relation = this.#relations.get(key);
    if (relation === undefined) return;
    relation.open = Math.max(0, relation.open - 1);
    relation.lastTime = time;
  }

  #endAll(session: Session, time: PacketTime): void {
    for (const token of [...(this.#open.get(session.id)?.keys() ?? [])]) this.#end(session, token, time);
    this.#open.delete(session.id);
  }
}

function userText({ tokenKind, userName }: OpcuaSessionEvent): string {
  if (userName !== undefined) return `as user ${quoted(userName)}`;
  switch (tokenKind) {
    case "anonymous":
      return "without a user";
    case "x509":
      return "with the certificate of a user";
    case "issued":
      return "with a token of a third party";
    default:
      return "as a user that is not shown";
  }
}
