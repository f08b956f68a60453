import type { ModbusCycleEntity } from "../contracts/modbus-cycle-baseline.js";
import type { ModbusRequest, ModbusResponse, Party } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { AssetOf } from "./conduit-model.js";
import { type ChannelCycle, CycleChannel } from "./cycle-channel.js";
import { isCyclePoll, pollKey } from "./cycle-poll.js";
import { createSpan, extendSpan, learnedFields, type Span } from "./learned-span.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { channelKey } from "./place-key.js";
import { PollRepeat } from "./poll-repeat.js";

const CHANNELS_MAX = 8192;
/** Polls kept of all channels together until their periods and orders are known. */
const POLLS_MAX = 2_000_000;

interface Placed {
  readonly client: Party;
  readonly server: Party;
  readonly unit: number;
  readonly span: Span;
  readonly channel: CycleChannel;
  readonly repeat: PollRepeat;
}

interface Found extends ChannelCycle {
  readonly client: string;
  readonly server: string;
  readonly unit: number;
  readonly span: Span;
}

/** In what order clients poll units, over all their connections; learned once a unit has answered. */
export class CycleModel {
  #kept = 0;
  readonly #channels = new BoundedMap<Placed>(CHANNELS_MAX, ({ channel }) => {
    this.#kept -= channel.kept;
  });

  get evictions(): number {
    return this.#channels.evictions;
  }

  ask(request: ModbusRequest): void {
    const { session, unit, time, reads, functionCode } = request;
    const isPoll = isCyclePoll(request);
    if (!isPoll && request.change === undefined) return;
    const known = this.#channels.touch(channelKey(session, unit));
    if (known === undefined) return;
    const { channel, repeat } = known;
    if (!isPoll || reads === undefined) {
      repeat.write();
      return;
    }
    extendSpan(known.span, time, time);
    const key = pollKey(functionCode, reads.address, reads.quantity);
    if (repeat.poll(key, request)) return;
    const before = channel.kept;
    channel.poll(key, functionCode, reads.address, reads.quantity, time);
    if (this.#kept >= POLLS_MAX && channel.kept > before) channel.giveUp();
    this.#kept += channel.kept - before;
  }

  /** An answer to a request that was not seen: polls are missing. */
  answer({ session, request, unit, outcome }: ModbusResponse): void {
    const key = channelKey(session, request?.unit ?? unit);
    const known = this.#channels.get(key);
    if (request === undefined) {
      known?.channel.reset();
      known?.repeat.reset();
    } else if (known === undefined) {
      const { client, server } = session;
      const channel = new CycleChannel();
      const repeat = new PollRepeat();
      this.#channels.set(key, { client, server, unit: request.unit, span: createSpan(), channel, repeat });
    } else if (outcome === "accepted") known.repeat.answer(request);
  }

  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING): ModbusCycleEntity[] {
    const found = new Map<string, Found>();
    for (const [, { client, server, unit, span, channel }] of this.#channels.entries()) {
      const cycle = channel.cycle();
      const [from, to] = [assetOf(client), assetOf(server)];
      if (cycle === undefined || from === to) continue;
      const key = `${from}>${to}/${unit}`;
      const known = found.get(key);
      // Of what turned out to be one channel the cycle of the busier place stands.
      if (known === undefined || known.span.n < span.n) {
        found.set(key, { ...cycle, client: from, server: to, unit, span });
      }
    }
    return [...found].map(([key, { span, ...cycle }]) => {
      const conduit = `${cycle.client}>${cycle.server}/tcp/modbus`;
      const state = judge.judge({ span, actors: [cycle.client], conduit });
      return { kind: "mb.cycle", ...learnedFields(key, span, state), ...cycle };
    });
  }
}
