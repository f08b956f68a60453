import type { ModbusReplyEntity } from "../contracts/modbus-reply-baseline.js";
import type { ModbusRequest, ModbusResponse, Party } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import type { AssetOf } from "./conduit-model.js";
import { pollKey } from "./cycle-poll.js";
import { createSpan, extendSpan, learnedFields, type Span } from "./learned-span.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { channelKey } from "./place-key.js";
import { ReplyHistory, wordsHash } from "./reply-history.js";

const CHANNELS_MAX = 8192;
const READS_MAX = 16;
/** Reads whose answers are kept one by one, in all; a further one is not learned. */
const HISTORIES_MAX = 256;
/** Registers that changed so often have measurements. */
const CHANGES_MIN = 64;
const WINDOW_US = 600 * SECOND_US;

interface Read {
  readonly read: readonly [number, number, number];
  readonly span: Span;
  hash: number;
  /** Since when the answers are the same. */
  since: PacketTime;
  last: PacketTime;
  longestUs: number;
  changes: number;
  window: number;
  changedWindow: number;
  windows: number;
  changing: number;
  history: ReplyHistory | undefined;
}

interface Channel {
  readonly client: Party;
  readonly server: Party;
  readonly unit: number;
  readonly reads: Map<number, Read>;
}

/** How the measured registers of each read change together. */
export class ReplyModel {
  #histories = 0;
  readonly #channels = new BoundedMap<Channel>(CHANNELS_MAX, ({ reads }) => {
    for (const { history } of reads.values()) if (history !== undefined) this.#histories--;
  });

  get evictions(): number {
    return this.#channels.evictions;
  }

  learn({ request, outcome, values, anomalies, time }: ModbusResponse): void {
    if (request === undefined || outcome !== "accepted" || anomalies.length > 0 || values.length === 0) return;
    const { reads, change } = request;
    if (reads === undefined || change !== undefined || (reads.table !== "hr" && reads.table !== "ir")) return;
    const read = this.#readOf(request, time);
    if (read === undefined) return;
    extendSpan(read.span, time, time);
    const window = Math.floor(time / WINDOW_US);
    if (window !== read.window) {
      read.window = window;
      read.windows++;
    }
    const hash = wordsHash(values);
    read.last = time;
    if (hash !== read.hash) this.#change(read, hash, window, time);
    read.history?.add(hash, Math.floor(time / SECOND_US));
  }

  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING): ModbusReplyEntity[] {
    const found = new Map<string, ModbusReplyEntity>();
    for (const [, { client: from, server: to, unit, reads }] of this.#channels.entries()) {
      const [client, server] = [assetOf(from), assetOf(to)];
      for (const one of reads.values()) {
        const { read, span, history, windows, changing } = one;
        if (history === undefined || client === server) continue;
        const key = `${client}>${server}/${unit}/${read.join("/")}`;
        const state = judge.judge({ span, actors: [client], conduit: `${client}>${server}/tcp/modbus` });
        const constantSeconds = Math.ceil(Math.max(one.longestUs, one.last - one.since) / SECOND_US);
        const learned = learnedFields(key, span, state);
        const figures = { windows, changing, constantSeconds, repeatMax: history.longest };
        const known = found.get(key);
        if (known !== undefined && known.n >= learned.n) continue;
        found.set(key, { kind: "mb.reply", ...learned, client, server, unit, read, ...figures });
      }
    }
    return [...found.values()];
  }

  #readOf({ session, unit, functionCode, reads }: ModbusRequest, time: PacketTime): Read | undefined {
    const key = channelKey(session, unit);
    let channel = this.#channels.touch(key);
    if (channel === undefined) {
      channel = { client: session.client, server: session.server, unit, reads: new Map() };
      this.#channels.set(key, channel);
    }
    const { address = 0, quantity = 0 } = reads ?? {};
    const place = pollKey(functionCode, address, quantity);
    const known = channel.reads.get(place);
    if (known !== undefined || channel.reads.size >= READS_MAX) return known;
    const read: Read = {
      read: [functionCode, address, quantity],
      span: createSpan(),
      hash: 0,
      since: time,
      last: time,
      longestUs: 0,
      changes: -1,
      window: -1,
      changedWindow: -1,
      windows: 0,
      changing: 0,
      history: undefined,
    };
    channel.reads.set(place, read);
    return read;
  }

  #change(read: Read, hash: number, window: number, time: PacketTime): void {
    read.longestUs = Math.max(read.longestUs, time - read.since);
    read.hash = hash;
    read.since = time;
    if (++read.changes === 0) return;
    if (window !== read.changedWindow) {
      read.changedWindow = window;
      read.changing++;
    }
    if (read.history !== undefined || read.changes < CHANGES_MIN || this.#histories >= HISTORIES_MAX) return;
    read.history = new ReplyHistory();
    this.#histories++;
  }
}
