import type { MqttEvent, MqttPublish, MqttSubscribe, SparkplugMessage } from "../contracts/mqtt-event.js";
import type { Pdu } from "../contracts/pdu.js";
import type { Session } from "../contracts/sensor-event.js";
import type { TableFill } from "../contracts/sensor-health.js";
import { JSON_CONTENT } from "../core/json-content.js";
import type { PacketTime } from "../core/packet-time.js";
import { withTemplate } from "./client-template.js";
import type { MqttLogin } from "./mqtt-client-state.js";
import type { MqttPacket } from "./mqtt-packet.js";
import { MqttRoom, MqttSession } from "./mqtt-session.js";

const SESSIONS_MAX = 65_536;
/** Of a longer topic or filter the rest is left out. */
const TOPIC_CHARACTERS_MAX = 1024;
const REASON_UNKNOWN = -1;
/** From here on a reason code is a refusal. [MQTT5 §2.4] */
const FAILURE = 0x80;

/**
 * From Control Packets to what clients do. Of a session in which the broker has said nothing yet, publications and
 * subscriptions wait some seconds: they may come to nothing. To a client that only publishes with QoS 0 a broker says
 * nothing but its CONNACK, which is not seen of a session that is under way when the capture begins.
 */
export class MqttReader {
  readonly #sessions = new Map<number, MqttSession>();
  readonly #room = new MqttRoom();
  readonly #emit: (event: MqttEvent) => void;

  /** Of sessions that were open at a restart, by Community ID. */
  readonly #logins: Map<string, MqttLogin>;

  constructor(emit: (event: MqttEvent) => void, logins: readonly MqttLogin[] = []) {
    this.#emit = emit;
    this.#logins = new Map(logins.map((login) => [login.communityId, login]));
  }

  /** As whom the clients of sessions that are open logged in, as far as they were seen to. */
  logins(): MqttLogin[] {
    return [...this.#sessions.values()].flatMap(({ session, client }) => {
      const { identifier, userName, level, isGone, isAnswered } = client;
      if (identifier === undefined || isGone || !isAnswered) return [];
      return [{ communityId: session.communityId, identifier, userName, level }];
    });
  }

  /** Sessions not read, and events not told, because there were too many. */
  get refusals(): number {
    return this.#room.refusals;
  }

  get fill(): TableFill {
    return { size: this.#sessions.size, limit: SESSIONS_MAX };
  }

  pdu(pdu: Pdu, session: Session): void {
    const state = this.#sessionOf(pdu.flow.id, session);
    if (state === undefined) return;
    const packet = pdu.body as MqttPacket;
    if (pdu.direction === "toServer") this.#fromClient(packet, pdu, state);
    else this.#fromServer(packet, pdu, state);
  }

  /** The flow has ended. */
  end(flowId: number, at: Pick<Pdu, "time" | "frame" | "capture">): void {
    const state = this.#sessions.get(flowId);
    if (state === undefined) return;
    this.#sessions.delete(flowId);
    state.close();
    this.#gone(state, at, "ended");
  }

  #sessionOf(flowId: number, session: Session): MqttSession | undefined {
    const known = this.#sessions.get(flowId);
    if (known !== undefined) return known;
    if (this.#sessions.size >= SESSIONS_MAX) {
      this.#room.refusals++;
      return undefined;
    }
    const state = new MqttSession(session, this.#room);
    this.#sessions.set(flowId, state);
    if (session.isMidstream && this.#logins.size > 0) this.#resume(state);
    return state;
  }

  /** It was open at a restart: the broker has let it in. */
  #resume(state: MqttSession): void {
    const { communityId } = state.session;
    const login = this.#logins.get(communityId);
    if (login === undefined) return;
    this.#logins.delete(communityId);
    state.client.resume(login);
    state.answered();
  }

  #fromClient(packet: MqttPacket, pdu: Pdu, state: MqttSession): void {
    const { client } = state;
    client.lastTime = pdu.time;
    switch (packet.packetType) {
      case "CONNECT":
        client.connect(packet);
        this.#emit({ type: "mqtt-connect", ...sightingOf(pdu, state) });
        return;
      case "PUBLISH":
        if (packet.topicName !== undefined) this.#tell(publication(packet, packet.topicName, pdu, state), state);
        return;
      case "SUBSCRIBE":
        this.#subscribe(packet, pdu, state);
        return;
      case "DISCONNECT":
        this.#gone(state, pdu, "disconnect");
    }
  }

  #fromServer(packet: MqttPacket, pdu: Pdu, state: MqttSession): void {
    if (packet.packetType === "CONNACK") {
      this.#connected(packet, pdu, state);
      return;
    }
    if (!state.client.isAnswered && !state.client.isRefused) for (const held of state.answered()) this.#emit(held);
    if (packet.packetType === "PUBREC" && (packet.reasonCode ?? 0) < FAILURE) state.client.exchangesBegun++;
    else if (packet.packetType === "PUBCOMP") state.client.exchangesFinished++;
    else if (packet.packetType === "SUBACK") this.#subscribed(packet, pdu, state);
    else if (packet.packetType === "PUBLISH" && isDeath(packet.sparkplug) && packet.topicName !== undefined) {
      this.#emit(publication(packet, packet.topicName, pdu, state));
    }
  }

  #connected(packet: MqttPacket, pdu: Pdu, state: MqttSession): void {
    const { client } = state;
    const { reasonCode = REASON_UNKNOWN, reason = "" } = packet;
    const isAccepted = reasonCode === 0;
    client.isRefused = reasonCode > 0;
    this.#emit({ type: "mqtt-connected", ...sightingOf(pdu, state), isAccepted, reasonCode, reason });
    if (!client.isRefused) for (const held of state.answered()) this.#emit(held);
  }

  #subscribe(packet: MqttPacket, pdu: Pdu, state: MqttSession): void {
    const { identifier, template } = state.client;
    const filters = (packet.topicFilters ?? []).map(({ filter: told, shareName, qos = 0 }) => {
      const prefix = shareName === undefined ? 0 : `$share/${shareName}/`.length;
      const filter = told.slice(prefix, prefix + TOPIC_CHARACTERS_MAX);
      return { filter, habit: withTemplate(filter, identifier, template), shareName, qos };
    });
    const request: MqttSubscribe = { type: "mqtt-subscribe", ...sightingOf(pdu, state), filters };
    if (packet.packetIdentifier !== undefined) state.ask(packet.packetIdentifier, request);
    this.#tell(request, state);
  }

  #subscribed({ packetIdentifier = 0, reasonCodes = [] }: MqttPacket, pdu: Pdu, state: MqttSession): void {
    const request = state.asked(packetIdentifier);
    if (request === undefined) return;
    this.#emit({ type: "mqtt-subscribed", ...sightingOf(pdu, state), request, reasonCodes });
  }

  #tell(event: MqttEvent, state: MqttSession): void {
    if (!state.isOpen && state.isKeptAt(event.time)) for (const held of state.answered()) this.#emit(held);
    if (state.isOpen) this.#emit(event);
    else state.hold(event);
  }

  #gone(state: MqttSession, at: Pick<Pdu, "time" | "frame" | "capture">, how: "disconnect" | "ended"): void {
    const { client, session } = state;
    if (client.isGone) return;
    client.isGone = true;
    const { time, frame, capture } = at;
    this.#emit({ type: "mqtt-gone", time, frame, capture, session, client, how });
  }
}

function sightingOf({ time, frame, capture }: Pdu, { session, client }: MqttSession) {
  return { time: time as PacketTime, frame, capture, session, client };
}

function publication(packet: MqttPacket, told: string, pdu: Pdu, state: MqttSession): MqttPublish {
  const isLong = told.length > TOPIC_CHARACTERS_MAX;
  const topic = isLong ? told.slice(0, TOPIC_CHARACTERS_MAX) : told;
  const sparkplug = isLong ? undefined : packet.sparkplug;
  return {
    type: "mqtt-publish",
    time: pdu.time,
    frame: pdu.frame,
    capture: pdu.capture,
    session: state.session,
    client: state.client,
    from: pdu.direction === "toServer" ? "client" : "server",
    route: state.route(topic),
    qos: packet.qos ?? 0,
    retain: packet.retain === true,
    dup: packet.dup === true,
    payloadBytes: packet.payloadBytes ?? 0,
    payloadKind: sparkplug === undefined ? (packet.payloadKind ?? "binary") : "sparkplug",
    value: packet.value,
    json: packet[JSON_CONTENT],
    sparkplug,
    anomalies: pdu.anomalies,
  };
}

function isDeath(sparkplug: SparkplugMessage | undefined): boolean {
  return sparkplug?.messageType === "NDEATH" || sparkplug?.messageType === "DDEATH";
}
