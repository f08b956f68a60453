import type { DecodeOut, FlowHints } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import type { JsonObject } from "../../core/json.js";
import { createLimits } from "./agreed-limits.js";
import { Channel } from "./channel.js";
import { FlowBudget } from "./flow-budget.js";
import { FlowCounts } from "./flow-counts.js";
import { Learned } from "./learned.js";
import { createServiceMessage } from "./services/service-message.js";
import { Session } from "./session.js";
import { LIMIT, type SecurityPolicy } from "./tables.js";

/** Registered for OPC UA, plain and over TLS [OPC 10000-6 §7.2]. */
export const OPCUA_PORTS = [4840, 4843] as const;

/** On a registered port one chunk that can be; elsewhere one message that can be nothing else, or three that agree. */
export const EVIDENCE_NEEDED = { onPort: 1, elsewhere: 3 } as const;

/** Weights of what speaks for the protocol. */
export const EVIDENCE = { certain: 3, readable: 2, plausible: 1 } as const;
const EVIDENCE_MAX = 1000;

const UNKNOWN = -1;

/** All that is known of one connection. */
export class OpcuaState {
  readonly isOnPort: boolean;
  /** A chunk that claims more is not waited for. */
  chunkBytesMax: number = LIMIT.chunkBytesMax;
  evidence = 0;
  /** Side that serves; -1 before anything tells. */
  server: Side | -1;
  /** Bit per side: what it sent was not seen from the beginning on, or not whole. */
  missedSides: number;
  /** Bits of ANOMALY and of FAULT of the PDU at hand. */
  anomalies = 0;
  faults = 0;
  hasHello = false;
  hasAcknowledge = false;
  readonly limits = createLimits();
  readonly counts = new FlowCounts();
  /** Refilled for each message. */
  readonly message = createServiceMessage();
  readonly channels: Channel[] = [];
  /** Asked for, and not answered yet. */
  opening: Channel | undefined = undefined;
  /** The latest that is over. */
  lastChannel: Channel | undefined = undefined;
  readonly session = new Session();
  /** What is held of unfinished messages and requests, and what is learned. */
  readonly chunkBudget: FlowBudget;
  readonly learned: Learned;
  #isServerShown = false;

  constructor({ ports, handshakeServer, portServer, budget }: FlowHints) {
    this.isOnPort = OPCUA_PORTS.some((port) => port === ports[0] || port === ports[1]);
    this.server = portServer ?? handshakeServer ?? UNKNOWN;
    this.missedSides = handshakeServer === undefined ? 3 : 0;
    this.chunkBudget = new FlowBudget(budget, LIMIT.heldBytesMax);
    this.learned = new Learned(budget);
  }

  get isConfirmed(): boolean {
    return this.evidence >= (this.isOnPort ? EVIDENCE_NEEDED.onPort : EVIDENCE_NEEDED.elsewhere);
  }

  addEvidence(amount: number): void {
    if (this.evidence < EVIDENCE_MAX) this.evidence += amount;
  }

  /** What only this side's role sends was seen; the first to show it decides. Says whether it fits. */
  showServer(server: Side, out: DecodeOut<object>): boolean {
    if (this.#isServerShown) return server === this.server;
    this.#isServerShown = true;
    this.server = server;
    out.serverIs(server);
    return true;
  }

  /** Whether a message may carry this id, as the signed integer that the hot path reads. */
  mayBeChannel(signedId: number): boolean {
    const { channels } = this;
    if (channels.length === 0 || this.opening !== undefined) return true;
    for (let i = 0; i < channels.length; i++) if (((channels[i] as Channel).id | 0) === signedId) return true;
    return false;
  }

  channel(id: number): Channel | undefined {
    const { channels } = this;
    for (let i = channels.length - 1; i >= 0; i--) if ((channels[i] as Channel).id === id) return channels[i];
    return undefined;
  }

  /** A channel that is being opened; one that was before and got no answer is forgotten. */
  openChannel(policy: SecurityPolicy): Channel {
    if (this.opening !== undefined) this.#close(this.opening);
    this.opening = new Channel(0, policy, this.chunkBudget);
    return this.opening;
  }

  /** Gives the channel that is being opened its id; without one, a channel of which nothing is known. */
  addChannel(id: number): Channel {
    let channel = this.opening;
    if (channel === undefined) {
      channel = new Channel(id, undefined, this.chunkBudget);
      channel.mayHaveMissedRequests = true;
      channel.tailSides = 3;
    }
    this.opening = undefined;
    channel.id = id;
    if (this.channels.length === LIMIT.channelsMax) this.#close(this.channels.shift() as Channel);
    this.channels.push(channel);
    return channel;
  }

  removeChannel(channel: Channel): void {
    this.#close(channel);
    this.channels.splice(this.channels.indexOf(channel), 1);
  }

  gap(side: Side): void {
    this.missedSides |= 1 << side;
    for (const channel of this.channels) channel.gap(side, this.server);
    this.opening?.gap(side, this.server);
  }

  summary(): JsonObject {
    const channel = this.channels.at(-1) ?? this.lastChannel;
    const refusals = this.learned.refusals;
    return {
      ...this.counts.summary(this.channels),
      securityPolicy: channel?.policy?.name,
      securityMode: channel?.mode,
      isInferred: channel?.isInferred === true ? true : undefined,
      session: this.session.summary(),
      budgetRefusals: this.chunkBudget.refusals === 0 ? undefined : this.chunkBudget.refusals,
      namesRefused: refusals === 0 ? undefined : refusals,
    };
  }

  /** Gives back all that is held. */
  close(): void {
    this.chunkBudget.giveAll();
    this.learned.close();
  }

  #close(channel: Channel): void {
    channel.close();
    if (channel.id !== 0) this.lastChannel = channel;
    this.counts.addChannel(channel);
  }
}
