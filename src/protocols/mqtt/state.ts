import type { FlowHints, PduContext } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import type { ByteBudget } from "../../core/byte-budget.js";
import type { JsonObject } from "../../core/json.js";
import { CarriedPackets } from "./carried-packets.js";
import { Exchanges } from "./exchanges.js";
import { Latency } from "./latency.js";
import { ABSENT, Packet } from "./packet.js";
import { Pings } from "./pings.js";
import { ProtocolLevel } from "./protocol-level.js";
import { Roles } from "./roles.js";
import { SparkplugReader } from "./sparkplug/sparkplug-reader.js";
import { StartSearch } from "./start-search.js";
import { LEVEL } from "./tables.js";
import { TopicAliases } from "./topic-aliases.js";
import { TopicNames } from "./topic-names.js";
import { Trust } from "./trust.js";
import { WebSocketCarrier } from "./websocket/websocket-carrier.js";

/** Registered for MQTT without TLS. */
export const MQTT_PORT = 1883;

/** What one side has told that the other one must keep to; ABSENT where nothing is told. */
export interface Allowances {
  topicAliasMaximum: number;
  maximumPacketSize: number;
  maximumQos: number;
}

/** All that is known of one MQTT connection. */
export class MqttState {
  readonly packet = new Packet();
  readonly budget: ByteBudget;
  readonly isOnPort: boolean;
  readonly trust: Trust;
  readonly roles: Roles;
  readonly level = new ProtocolLevel();
  readonly search = new StartSearch();
  /** Set when the packets come in a WebSocket. */
  carried: CarriedPackets | undefined = undefined;

  readonly topicNames: TopicNames;
  readonly aliases: readonly [TopicAliases, TopicAliases];
  readonly exchanges: readonly [Exchanges, Exchanges];
  readonly pings = new Pings();
  readonly sparkplug: SparkplugReader;
  readonly allowances: readonly [Allowances, Allowances];
  readonly latency = new Latency();

  /** CONNECT that waits for its CONNACK. */
  connect: { readonly time: PduContext["time"]; readonly frame: number } | undefined = undefined;
  isConnectSeen = false;
  isConnackSeen = false;
  /** Bit per side: it has sent its DISCONNECT. */
  disconnectedSides = 0;
  /** Nothing is left of an earlier session that could still be acknowledged. */
  isSessionFresh = false;

  /** Gaps so far, and per side its latest gap, the latest of its peer, and the gap before which nothing holds. */
  epoch = 0;
  readonly peerGapEpoch: [number, number] = [0, 0];
  readonly validSinceEpoch: [number, number] = [0, 0];
  /** Bit per side: some of what it sent was not seen. */
  gapSides = 0;

  clientIdentifier: string | undefined = undefined;
  userName: string | undefined = undefined;
  hasPassword: boolean | undefined = undefined;
  packets = 0;
  subscriptions = 0;
  unsubscriptions = 0;
  unsolicited = 0;
  readonly publishes: [number, number] = [0, 0];

  readonly #isHandshakeSeen: boolean;
  #carrier: WebSocketCarrier | undefined = undefined;

  constructor(hints: FlowHints) {
    const { ports, handshakeServer, portServer, budget } = hints;
    this.budget = budget;
    this.isOnPort = ports[0] === MQTT_PORT || ports[1] === MQTT_PORT;
    this.#isHandshakeSeen = handshakeServer !== undefined;
    this.trust = new Trust(this.isOnPort);
    this.roles = new Roles(handshakeServer, portServer);
    this.topicNames = new TopicNames(budget);
    this.aliases = [new TopicAliases(budget), new TopicAliases(budget)];
    this.exchanges = [new Exchanges(budget), new Exchanges(budget)];
    this.sparkplug = new SparkplugReader(budget);
    this.allowances = [openAllowances(), openAllowances()];
  }

  /** Everything that `from` has sent was seen. */
  isComplete(from: Side): boolean {
    return this.#isHandshakeSeen && (this.gapSides & (1 << from)) === 0;
  }

  /** Everything of the connection was seen, from its CONNECT on. */
  get isWhole(): boolean {
    return this.#isHandshakeSeen && this.gapSides === 0 && this.isConnectSeen;
  }

  /** Reads the flow as a WebSocket for as long as it may be one. */
  openCarrier(): WebSocketCarrier {
    this.#carrier ??= new WebSocketCarrier(this.budget);
    return this.#carrier;
  }

  /** From here on packets come in a WebSocket. */
  openCarried(): CarriedPackets {
    this.carried ??= new CarriedPackets(this.openCarrier(), this.budget);
    return this.carried;
  }

  gap(from: Side, missingBytes: number): void {
    this.carried?.gap(from, missingBytes);
    const peer = from === 0 ? 1 : 0;
    this.epoch++;
    this.gapSides |= 1 << from;
    // A peer's exchange may have been answered in the gap; its identifier may then be used again in one of the peer's.
    this.peerGapEpoch[peer] = this.epoch;
    this.validSinceEpoch[from] = this.peerGapEpoch[from];
    if (from === this.roles.server) this.pings.doubt();
    this.sparkplug.gap(from);
    this.trust.gap(from);
    this.search.gap(from);
  }

  close(): void {
    this.topicNames.close();
    for (const side of [0, 1] as const) {
      this.unansweredAtClose += this.exchanges[side].size;
      this.aliases[side].close();
      this.exchanges[side].close();
    }
    this.sparkplug.close();
    this.carried?.close();
    this.#carrier?.close();
  }

  /** Exchanges that were open when the flow ended. */
  unansweredAtClose = 0;

  summary(): JsonObject {
    const { server } = this.roles;
    const client: Side = server === 0 ? 1 : 0;
    const [a, b] = this.exchanges;
    const level = this.level.value === LEVEL.unknown ? undefined : this.level.value;
    const aliasRefusals = this.aliases[0].refusals + this.aliases[1].refusals;
    return {
      protocolLevel: level,
      isInferred: level !== undefined && this.level.isInferred ? true : undefined,
      clientIdentifier: this.clientIdentifier,
      userName: this.userName,
      hasPassword: this.hasPassword,
      isWebSocket: this.carried !== undefined ? true : undefined,
      packets: this.packets,
      subscriptions: this.subscriptions,
      unsubscriptions: this.unsubscriptions,
      publishes: { toServer: this.publishes[client], toClient: this.publishes[server === 0 ? 0 : 1] },
      unanswered:
        a.size +
        b.size +
        this.unansweredAtClose +
        a.overwritten +
        b.overwritten +
        this.pings.unanswered +
        this.pings.size,
      unsolicited: this.unsolicited,
      evicted: a.displaced + b.displaced,
      refused: a.refusals + b.refusals + aliasRefusals + (this.carried?.refusals ?? 0),
      sparkplugMessages: this.sparkplug.messages === 0 ? undefined : this.sparkplug.messages,
      sparkplugRefusals: this.sparkplug.refusedMetrics === 0 ? undefined : this.sparkplug.refusedMetrics,
      latencyUs: this.latency.summary(),
    };
  }
}

function openAllowances(): Allowances {
  return { topicAliasMaximum: ABSENT, maximumPacketSize: ABSENT, maximumQos: ABSENT };
}
