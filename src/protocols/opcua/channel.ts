import type { Side } from "../../contracts/flow.js";
import type { FlowBudget } from "./flow-budget.js";
import { PendingRequests } from "./pending-requests.js";
import { SequenceCheck } from "./sequence-check.js";
import type { SECURITY_MODES, SecurityPolicy } from "./tables.js";
import { TokenBook } from "./token-book.js";
import { UnfinishedMessages } from "./unfinished-messages.js";

/** Whether what follows the security header can be read. */
export const READABLE = { unknown: 0, yes: 1, no: 2 } as const;

/** A signature whose size is not known yet. */
export const UNKNOWN_BYTES = -1;

/** One SecureChannel as far as its messages were seen. */
export class Channel {
  /** 0 until the server has given it out. */
  id: number;
  policy: SecurityPolicy | undefined;
  mode: (typeof SECURITY_MODES)[number] | undefined;
  /** The mode was not read but concluded. */
  isInferred = false;
  /** One of READABLE. */
  readable: number = READABLE.unknown;
  /** At the end of each chunk. */
  signatureBytes = UNKNOWN_BYTES;
  readonly tokens = new TokenBook();
  readonly sequences = new SequenceCheck();
  readonly requests: PendingRequests;
  /** By side. */
  readonly unfinished: readonly [UnfinishedMessages, UnfinishedMessages];
  /** By side: chunks and bytes of the message at hand that cannot be read. */
  readonly sealedChunks: [number, number] = [0, 0];
  readonly sealedBytes: [number, number] = [0, 0];
  /** By side: bits of ANOMALY found in the earlier of these chunks. */
  readonly sealedFound: [number, number] = [0, 0];
  /** Bit per side: the next chunk may be the rest of a message whose beginning was lost. */
  tailSides = 0;
  /** Requests may have been missed, so a response without one proves nothing. */
  mayHaveMissedRequests = false;
  /** The client has closed it. */
  isClosed = false;
  /** Chunks that could not be read while `readable` is unknown, and whether their numbers were found not to follow. */
  unreadChunks = 0;
  hasContradiction = false;

  constructor(id: number, policy: SecurityPolicy | undefined, budget: FlowBudget) {
    this.id = id;
    this.policy = policy;
    this.requests = new PendingRequests(budget);
    this.unfinished = [new UnfinishedMessages(budget), new UnfinishedMessages(budget)];
  }

  /**
   * An OPN names the policy. What was read or concluded before does not hold under another one, nor under one that
   * contradicts it.
   */
  usePolicy(policy: SecurityPolicy): void {
    const isSame = this.policy === undefined || this.policy.name === policy.name;
    const isNone = policy.name === "None";
    const isContradicted = this.mode !== undefined && (this.mode === "None") !== isNone;
    this.policy = policy;
    if (!isSame || isContradicted) {
      this.readable = READABLE.unknown;
      this.mode = undefined;
      this.signatureBytes = UNKNOWN_BYTES;
      this.isInferred = false;
      this.unreadChunks = 0;
      this.hasContradiction = false;
    }
    if (isNone) this.settleClear("None", 0, false);
  }

  /** What was sent is readable; `signatureBytes` as known. */
  settleClear(mode: Channel["mode"], signatureBytes: number, isInferred: boolean): void {
    this.readable = READABLE.yes;
    this.mode = mode;
    this.signatureBytes = signatureBytes;
    this.isInferred = isInferred;
  }

  settleEncrypted(isInferred: boolean): void {
    this.readable = READABLE.no;
    this.mode = "SignAndEncrypt";
    this.isInferred = isInferred;
  }

  /** Bytes of this side were lost; `server` is -1 when it is not known which side serves. */
  gap(side: Side, server: Side | -1): void {
    this.unfinished[side].breakAll();
    this.sequences.forget(side);
    this.sealedChunks[side] = 0;
    this.sealedBytes[side] = 0;
    this.sealedFound[side] = 0;
    this.tailSides |= 1 << side;
    if (side === server || server < 0) this.requests.doubt();
    if (side !== server) this.mayHaveMissedRequests = true;
    this.tokens.expectChange();
  }

  /** Gives back what it holds: nothing that waits in it will come. */
  close(): void {
    this.unfinished[0].clear();
    this.unfinished[1].clear();
    this.requests.clear();
  }
}
