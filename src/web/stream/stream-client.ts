import type { WebSocket } from "ws";
import type { RecordFilter } from "../../contracts/record-store.js";
import { SensorFault } from "../../core/fault.js";
import { rowPasses } from "../../store/passes-filter.js";
import { clientMessageFault, readClientMessage } from "./client-message.js";
import {
  type ClientMessage,
  type GapReason,
  type ServerMessage,
  type SnapshotReason,
  type StreamErrorCode,
  streamErrors,
} from "./messages.js";
import type { RecordSource, RecordText } from "./record-source.js";
import type { StreamLimits } from "./stream-limits.js";

/** Records looked at in one turn: others have theirs before the next. */
const PAGE_RECORDS = 100;
const BINARY_REFUSED = 1003;
/** Pings without an answer. */
const SILENT_BEATS_MAX = 2;

/** What happens to a client that others want to know. */
export interface ClientEvents {
  gap(reason: GapReason): void;
  failed(code: StreamErrorCode): void;
}

/**
 * One client. It holds a place in the store and no queue: the next message is made when the one before has left the
 * process, so that a client costs the same whether it reads or not.
 */
export class StreamClient {
  readonly #socket: WebSocket;
  readonly #source: RecordSource;
  readonly #limits: StreamLimits;
  readonly #events: ClientEvents;
  readonly #lateTimer: NodeJS.Timeout;
  #filter: RecordFilter | undefined;
  /** All up to here has been told. */
  #position = 0;
  /** Of the snapshot: what is to be sent still. */
  #standing: readonly number[] | undefined;
  #snapshotReason: SnapshotReason = "asked";
  #isSnapshotBegun = false;
  #lagMax = Number.POSITIVE_INFINITY;
  #isScheduled = false;
  #messagesLately = 0;
  /** Heartbeats since it was last heard of. */
  #silentBeats = 0;
  #bufferedBefore = 0;

  constructor(socket: WebSocket, source: RecordSource, limits: StreamLimits, events: ClientEvents) {
    this.#socket = socket;
    this.#source = source;
    this.#limits = limits;
    this.#events = events;
    socket.on("message", (data, isBinary) => this.#heard(data as Buffer, isBinary));
    socket.on("pong", () => {
      this.#silentBeats = 0;
    });
    this.#lateTimer = setTimeout(
      () => this.fail("SUBSCRIBE_LATE", 'say {"type":"subscribe"} after connecting'),
      limits.subscribeMs,
    );
    this.#lateTimer.unref();
    socket.on("close", () => clearTimeout(this.#lateTimer));
  }

  /** Bytes written for it that have not left the process. */
  get bufferedBytes(): number {
    return this.#socket.bufferedAmount;
  }

  say(message: ServerMessage): void {
    this.#send(JSON.stringify(message));
  }

  /** There may be something to tell. */
  wake(): void {
    if (this.#isScheduled || this.#filter === undefined) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#pump();
    });
  }

  /** Asks whether it is there still, and tells it how far the records are. */
  heartbeat(): void {
    if (this.bufferedBytes < this.#bufferedBefore) this.#silentBeats = 0;
    if (++this.#silentBeats > SILENT_BEATS_MAX) {
      this.#socket.terminate();
      return;
    }
    this.#messagesLately = 0;
    this.#bufferedBefore = this.bufferedBytes;
    this.#socket.ping();
    const isCurrent = this.#standing === undefined && this.#position === this.#source.lastSeq;
    if (this.#filter !== undefined && isCurrent && this.bufferedBytes === 0) this.#tell([]);
  }

  /** Says what is wrong and closes. */
  fail(code: StreamErrorCode, message: string): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    this.#events.failed(code);
    this.say({ type: "error", code, message });
    this.close(streamErrors[code], code);
  }

  close(code: number, reason: string): void {
    this.#filter = undefined;
    this.#socket.close(code, reason);
  }

  terminate(): void {
    this.#socket.terminate();
  }

  #heard(data: Buffer, isBinary: boolean): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    this.#silentBeats = 0;
    if (++this.#messagesLately > this.#limits.clientMessagesMax) {
      this.fail("MESSAGES_TOO_MANY", "say what you want once, and again only when it changes");
      return;
    }
    if (isBinary) {
      this.close(BINARY_REFUSED, "messages are JSON texts");
      return;
    }
    const message = readClientMessage(data.toString("utf8"));
    if (message === undefined) this.fail("MESSAGE_INVALID", clientMessageFault);
    else this.#try(() => this.#subscribe(message));
  }

  #subscribe({ after, filter = {} }: ClientMessage): void {
    clearTimeout(this.#lateTimer);
    const { firstSeq, lastSeq } = this.#source;
    this.#filter = filter;
    this.#standing = undefined;
    const isKept = after !== undefined && after <= lastSeq && (after >= firstSeq - 1 || after === lastSeq);
    if (isKept) this.#position = after;
    else {
      this.#snapshotReason = after === undefined ? "asked" : after > lastSeq ? "unknown" : "too-old";
      const { through, seqs } = this.#source.standing(filter);
      this.#standing = seqs;
      this.#isSnapshotBegun = false;
      this.#position = through;
    }
    this.#lagMax = lastSeq - this.#position + this.#limits.lagRecordsMax;
    this.wake();
  }

  #pump(): void {
    const isOpen = this.#socket.readyState === this.#socket.OPEN;
    // What is written now has a callback that comes back here.
    if (!isOpen || this.#filter === undefined || this.bufferedBytes >= this.#limits.sendAheadBytes) return;
    this.#try(() => {
      if (this.#standing !== undefined) this.#tellStanding(this.#standing);
      else this.#tellNext(this.#filter ?? {});
    });
  }

  /** A part of the snapshot. */
  #tellStanding(standing: readonly number[]): void {
    const entries: RecordText[] = [];
    let [used, bytes] = [0, 0];
    for (const seq of standing.slice(0, PAGE_RECORDS)) {
      const entry = this.#source.at(seq);
      const size = entry?.bytes ?? 0;
      const isTooLarge = size > this.#limits.messageBytesMax;
      if (!isTooLarge && bytes + size > this.#limits.messageBytesMax) break;
      used++;
      if (isTooLarge) this.#sayGap("too-large", seq, seq);
      // What has been removed since is not part of the state any more.
      if (isTooLarge || entry === undefined) continue;
      entries.push(entry);
      bytes += entry.bytes + 1;
    }
    const left = standing.slice(used);
    this.#standing = left.length === 0 ? undefined : left;
    const head = `{"type":"snapshot","reason":"${this.#snapshotReason}","through":${this.#position}`;
    const place = `"isFirst":${!this.#isSnapshotBegun},"isLast":${left.length === 0}`;
    this.#isSnapshotBegun = true;
    this.#send(`${head},${place},"records":[${entries.map(({ text }) => text).join(",")}]}`);
    this.wake();
  }

  #tellNext(filter: RecordFilter): void {
    const { lastSeq } = this.#source;
    if (this.#position >= lastSeq) {
      this.#lagMax = this.#limits.lagRecordsMax;
      return;
    }
    if (lastSeq - this.#position > this.#lagMax) {
      this.#skip("slow", lastSeq);
      return;
    }
    const page = this.#source.after(this.#position, PAGE_RECORDS);
    const next = page[0]?.seq ?? lastSeq + 1;
    if (next > this.#position + 1) {
      this.#skip("removed", next - 1);
      return;
    }
    this.#tellPage(page, filter);
    this.wake();
  }

  /** As much of a page as one message holds, up to a hole in it. */
  #tellPage(page: readonly RecordText[], filter: RecordFilter): void {
    const entries: RecordText[] = [];
    let bytes = 0;
    for (const entry of page) {
      if (entry.seq !== this.#position + 1) break;
      const isWanted = rowPasses(entry.row, filter);
      if (isWanted && entry.bytes > this.#limits.messageBytesMax) {
        if (entries.length > 0) break;
        this.#skip("too-large", entry.seq);
        return;
      }
      if (isWanted && bytes + entry.bytes > this.#limits.messageBytesMax) break;
      this.#position = entry.seq;
      if (!isWanted) continue;
      entries.push(entry);
      bytes += entry.bytes + 1;
    }
    if (entries.length > 0) this.#tell(entries);
  }

  #tell(entries: readonly RecordText[]): void {
    const texts = entries.map(({ text }) => text).join(",");
    this.#send(`{"type":"records","through":${this.#position},"records":[${texts}]}`);
  }

  #skip(reason: GapReason, lastSeq: number): void {
    const firstSeq = this.#position + 1;
    this.#position = lastSeq;
    this.#sayGap(reason, firstSeq, lastSeq);
    this.wake();
  }

  #sayGap(reason: GapReason, firstSeq: number, lastSeq: number): void {
    this.#events.gap(reason);
    this.say({ type: "gap", reason, firstSeq, lastSeq });
  }

  #send(text: string): void {
    this.#socket.send(text, () => this.wake());
  }

  #try(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof SensorFault)) throw error;
      this.fail("STORE_FAILED", "records cannot be read at the moment: connect again later");
    }
  }
}
