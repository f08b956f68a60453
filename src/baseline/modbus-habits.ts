import type { ModbusRates } from "../contracts/baseline.js";
import type { ConduitEvent, ModbusRequest, ModbusResponse, Party, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { SECOND_US } from "../core/packet-time.js";
import { WaitingRequests } from "../core/waiting-requests.js";
import type { AssetOf } from "./conduit-model.js";
import { CountedRate } from "./counted-rate.js";
import { HabitCodes } from "./habit-codes.js";
import { channelKey } from "./place-key.js";

const CHANNELS_MAX = 50_000;
const SESSIONS_MAX = 16_384;

interface Habits {
  readonly client: Party;
  readonly server: Party;
  readonly unit: number;
  readonly requests: CountedRate;
  readonly writes: CountedRate;
  readonly exceptions: CountedRate;
  readonly answerCodes: HabitCodes;
  readonly requestCodes: HabitCodes;
  pendingMax: number;
  stackedMax: number;
}

/** Requests of one connection: those that wait, and how many came in the latest frame. */
interface Asking {
  readonly waiting: WaitingRequests;
  frame: number;
  capture: number;
  stacked: number;
}

/** What is usual between one client and one unit beside the operations themselves. */
export interface ChannelHabits {
  readonly rates: ModbusRates;
  readonly quirks?: readonly string[];
  readonly requestQuirks?: readonly string[];
}

/** How often clients ask and servers refuse, and what both do against the standard by habit. */
export class ModbusHabits {
  readonly #channels = new BoundedMap<Habits>(CHANNELS_MAX);
  readonly #asking = new BoundedMap<Asking, number>(SESSIONS_MAX);

  get evictions(): number {
    return this.#channels.evictions + this.#asking.evictions;
  }

  /** Requests count from the first answer on: what nobody answers is no habit. */
  ask(request: ModbusRequest): void {
    const { session, unit, time, frame, capture, change, anomalies } = request;
    const asking = this.#askingIn(session);
    const waiting = asking.waiting.ask(time, frame);
    asking.stacked = asking.frame === frame && asking.capture === capture ? asking.stacked + 1 : 1;
    asking.frame = frame;
    asking.capture = capture;
    const habits = this.#channels.touch(channelKey(session, unit));
    if (habits === undefined) return;
    habits.requests.count(time);
    if (change !== undefined) habits.writes.count(time);
    if (waiting > habits.pendingMax) habits.pendingMax = waiting;
    if (asking.stacked > habits.stackedMax) habits.stackedMax = asking.stacked;
    if (anomalies.length > 0) habits.requestCodes.note(anomalies, time);
  }

  answer(response: ModbusResponse): void {
    const { session, request, unit, outcome, anomalies, time } = response;
    if (request !== undefined) this.#askingIn(session).waiting.answer(request.time, request.frame);
    const known = this.#channels.touch(channelKey(session, request?.unit ?? unit));
    const habits = known ?? (request === undefined ? undefined : this.#begin(request));
    if (habits === undefined) return;
    if (outcome === "rejected") habits.exceptions.count(time);
    if (anomalies.length > 0) habits.answerCodes.note(anomalies, time);
  }

  end({ session }: ConduitEvent): void {
    this.#asking.delete(session.id);
  }

  /** By `client>server/unit`. */
  byChannel(assetOf: AssetOf): Map<string, ChannelHabits> {
    const channels = new Map<string, Habits>();
    for (const [, habits] of this.#channels.entries()) {
      const key = `${assetOf(habits.client)}>${assetOf(habits.server)}/${habits.unit}`;
      const known = channels.get(key);
      if (known === undefined) channels.set(key, habits);
      else channels.set(key, join(known, habits));
    }
    return new Map([...channels].map(([key, habits]) => [key, learnedHabits(habits)]));
  }

  #begin(request: ModbusRequest): Habits {
    const { session, unit, time, change, anomalies } = request;
    const habits: Habits = {
      client: session.client,
      server: session.server,
      unit,
      requests: new CountedRate(SECOND_US, 1),
      writes: new CountedRate(10 * SECOND_US, 6),
      exceptions: new CountedRate(10 * SECOND_US, 1),
      answerCodes: new HabitCodes(),
      requestCodes: new HabitCodes(),
      pendingMax: 1,
      stackedMax: 1,
    };
    habits.requests.count(time);
    if (change !== undefined) habits.writes.count(time);
    if (anomalies.length > 0) habits.requestCodes.note(anomalies, time);
    this.#channels.set(channelKey(session, unit), habits);
    return habits;
  }

  #askingIn({ id }: Session): Asking {
    const known = this.#asking.touch(id);
    if (known !== undefined) return known;
    const asking = { waiting: new WaitingRequests(), frame: -1, capture: 0, stacked: 0 };
    this.#asking.set(id, asking);
    return asking;
  }
}

/** Of what turned out to be one channel the rates of the busier place stand. */
function join(one: Habits, other: Habits): Habits {
  const [more, less] = one.requests.units >= other.requests.units ? [one, other] : [other, one];
  more.answerCodes.join(less.answerCodes);
  more.requestCodes.join(less.requestCodes);
  more.pendingMax = Math.max(more.pendingMax, less.pendingMax);
  more.stackedMax = Math.max(more.stackedMax, less.stackedMax);
  return more;
}

function learnedHabits(habits: Habits): ChannelHabits {
  const { requests, writes, exceptions, answerCodes, requestCodes, pendingMax, stackedMax } = habits;
  const [quirks, requestQuirks] = [answerCodes.habits(), requestCodes.habits()];
  return {
    rates: {
      requestsPerSecond: requests.learned(),
      writesPerMinute: writes.learned(),
      exceptionsPerTenSeconds: exceptions.learned(),
      pendingMax,
      stackedMax,
    },
    ...(quirks.length === 0 ? {} : { quirks }),
    ...(requestQuirks.length === 0 ? {} : { requestQuirks }),
  };
}
