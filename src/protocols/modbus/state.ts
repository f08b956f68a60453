import type { FlowHints } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import type { JsonObject } from "../../core/json.js";
import { SHAPE } from "./shape.js";
import { Transactions } from "./transactions.js";

/** Registered for Modbus [MODBUS-TCP §4.2.1]. */
export const MODBUS_PORT = 502;

/**
 * On the registered port one sane PDU is enough. Elsewhere three are needed that keep to the standard to the last
 * byte, or one request with its answer (1, then 1 and 2 for the match): random bytes pass one such check in 2^32.
 */
export const EVIDENCE_NEEDED = { onPort: 1, elsewhere: 3 } as const;

const EVIDENCE_MAX = 1000;

/**
 * Weights of what tells the server side. A vote is a PDU that can only be a request or only a response. A registered
 * port outweighs three votes against it, a handshake none: devices behind modems open the connection to their client.
 */
const VOTE = 2;
const PORT_WEIGHT = 7;
const HANDSHAKE_WEIGHT = 1;
const SETTLED_WEIGHT = 8;

const UNKNOWN = -1;

/** All that is known of one Modbus connection. */
export class ModbusState {
  readonly transactions = new Transactions();
  readonly isOnPort: boolean;
  /** Side that serves; -1 before anything tells. */
  server: Side | -1;
  evidence = 0;
  /** Bit per side: nothing but PDUs that keep to the standard is taken for the start of one. */
  strictSides: number;
  /** Requests may have been missed, so a response without one proves nothing. */
  mayHaveMissedRequests: boolean;

  requests = 0;
  responses = 0;
  exceptions = 0;
  unsolicited = 0;
  duplicates = 0;
  reused = 0;

  /** Above 0 for side 1 as the server, below for side 0. */
  #balance: number;
  #isServerSettled: boolean;
  #handshakeServer: Side | undefined;
  #toldServer: Side | -1 = UNKNOWN;
  #hasVote = false;

  constructor({ ports, handshakeServer, portServer }: FlowHints) {
    this.isOnPort = ports[0] === MODBUS_PORT || ports[1] === MODBUS_PORT;
    this.strictSides = this.isOnPort ? 0 : 3;
    this.mayHaveMissedRequests = handshakeServer === undefined;
    this.server = portServer ?? handshakeServer ?? UNKNOWN;
    const weight = portServer !== undefined ? PORT_WEIGHT : HANDSHAKE_WEIGHT;
    this.#balance = this.server === UNKNOWN ? 0 : this.server === 1 ? weight : -weight;
    this.#isServerSettled = portServer !== undefined && portServer === handshakeServer;
    this.#handshakeServer = handshakeServer;
  }

  get isConfirmed(): boolean {
    return this.evidence >= (this.isOnPort ? EVIDENCE_NEEDED.onPort : EVIDENCE_NEEDED.elsewhere);
  }

  addEvidence(amount: number): void {
    if (this.evidence < EVIDENCE_MAX) this.evidence += amount;
  }

  /** Bits of SHAPE that a PDU from `from` may have. */
  rolesOf(from: Side): number {
    if (this.server === UNKNOWN) return SHAPE.either;
    return from === this.server ? SHAPE.response : SHAPE.request;
  }

  /** Lets a PDU of this shape have its say on which side serves, and returns that side. */
  weighServer(from: Side, shape: number): Side {
    if (this.server === UNKNOWN) this.server = from === 0 ? 1 : 0;
    if (this.#isServerSettled && this.#hasVote) return this.server;
    const role = shape & SHAPE.either;
    if (role === SHAPE.none || role === SHAPE.either) return this.server;
    const voted: Side = (role === SHAPE.response) === (from === 1) ? 1 : 0;
    if (voted === this.server) this.#hasVote = true;
    if (this.#isServerSettled) return this.server;
    this.#balance += voted === 1 ? VOTE : -VOTE;
    const server: Side = this.#balance === 0 ? this.server : this.#balance > 0 ? 1 : 0;
    if (server !== this.server) {
      this.server = server;
      this.#hasVote = true;
      this.transactions.clear();
    }
    this.#isServerSettled = voted === server && Math.abs(this.#balance) >= SETTLED_WEIGHT;
    return server;
  }

  /** The server side when the protocol itself has shown it since the last call, -1 otherwise. */
  takeServerNews(): Side | -1 {
    if (this.#toldServer === this.server) return UNKNOWN;
    const isAgainstHandshake = this.#handshakeServer !== undefined && this.server !== this.#handshakeServer;
    if (!this.#hasVote && !isAgainstHandshake) return UNKNOWN;
    this.#toldServer = this.server;
    return this.server;
  }

  summary(): JsonObject {
    const { transactions } = this;
    const { minLatencyUs, maxLatencyUs } = transactions;
    const mean = Math.round(transactions.meanLatencyUs);
    return {
      requests: this.requests,
      responses: this.responses,
      exceptions: this.exceptions,
      unanswered: transactions.unanswered + transactions.expectedCount,
      evicted: transactions.evicted,
      unsolicited: this.unsolicited,
      duplicates: this.duplicates,
      transactionIdentifiersReused: this.reused,
      latencyUs: transactions.answered === 0 ? undefined : { min: minLatencyUs, mean, max: maxLatencyUs },
    };
  }
}
