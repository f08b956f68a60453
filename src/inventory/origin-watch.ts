import type { OriginDoubt, OriginSign } from "../contracts/origin-event.js";
import type { Pdu } from "../contracts/pdu.js";
import type { Session } from "../contracts/sensor-event.js";
import { type Packet, TRANSPORT } from "../core/packet.js";

/** Packets of one kind that make a habit, and transaction identifiers in a row that do. */
const HABIT_MIN = 8;
const TRANSACTIONS_MIN = 16;
/** A different habit in so many packets on end is the habit from then on. */
const ADOPTED_AFTER = 4;
const STEP_MIN = 1024;
const STEP_FACTOR = 4;
const WINDOW_FACTOR = 2;
const TRANSACTION_STEP_MAX = 1000;
/** Farther back is another stretch of the number space, not bytes sent again. */
const OVERLAP_MAX = 65_536;

/** What the packets of one client looked like so far. */
class Habit {
  hopLimit = 0;
  hopCount = 0;
  hopOthers = 0;
  identification = 0;
  stepMax = 0;
  steps = -1;
  stepOthers = 0;
  windowMin = 0xffff;
  windowMax = 0;
  windows = 0;
  sequence = 0;
  hasSequence = false;
  transaction = 0;
  /** Identifiers in a row that were one more than the one before. */
  transactions = -1;
  transactionOthers = 0;
}

/**
 * Holds the packet of each Modbus request against those before it in its connection: who writes into a connection of
 * others rarely knows all that their packets have in common. Costs a look per request and nothing per packet.
 */
export class OriginWatch {
  /** By flow; gone with it. */
  readonly #habits = new Map<number, Habit>();
  readonly #emit: (event: OriginDoubt) => void;
  /** The packet at hand, borrowed until the next. */
  #packet: Packet | undefined = undefined;
  #signs: { sign: OriginSign; usual: number; seen: number }[] = [];

  constructor(emit: (event: OriginDoubt) => void) {
    this.#emit = emit;
  }

  /** Hot: once per TCP or UDP packet. */
  packet(packet: Packet): void {
    this.#packet = packet;
  }

  /** A request, before it is told of. Only one that ends in the packet at hand can be compared. */
  request(pdu: Pdu, session: Session): void {
    const packet = this.#packet;
    if (packet === undefined || packet.transport !== TRANSPORT.tcp) return;
    if (packet.frame !== pdu.frame || packet.capture !== pdu.capture) return;
    if (packet.sourcePort !== session.client.port) return;
    let habit = this.#habits.get(pdu.flow.id);
    if (habit === undefined) {
      habit = new Habit();
      this.#habits.set(pdu.flow.id, habit);
    }
    const bytes = packet.payloadEnd - packet.payloadAt + packet.cutBytes;
    const end = (packet.sequence + bytes) | 0;
    const isSamePacket = habit.hasSequence && end === habit.sequence;
    const { transactionIdentifier } = pdu.body as { readonly transactionIdentifier: number };
    const hasTransaction = this.#transaction(habit, transactionIdentifier);
    const hasOrigin = !isSamePacket && this.#origin(habit, packet, end);
    if (hasTransaction || hasOrigin) this.#tell(pdu, session);
    else if (this.#signs.length > 0) this.#signs = [];
  }

  end(flowId: number): void {
    this.#habits.delete(flowId);
  }

  #tell({ time, frame, capture }: Pdu, session: Session): void {
    const signs = this.#signs;
    this.#signs = [];
    this.#emit({ type: "origin-doubt", time, frame, capture, session, signs });
  }

  #transaction(habit: Habit, transaction: number): boolean {
    const step = (transaction - habit.transaction) & 0xffff;
    const distance = Math.min(step, 0x10000 - step);
    const isHabit = habit.transactions >= TRANSACTIONS_MIN;
    if (isHabit && distance > TRANSACTION_STEP_MAX && ++habit.transactionOthers < ADOPTED_AFTER) {
      this.#signs.push({ sign: "transaction", usual: (habit.transaction + 1) & 0xffff, seen: transaction });
      return true;
    }
    if (habit.transactions < 0 || step === 1) habit.transactions++;
    else if (!isHabit || distance > TRANSACTION_STEP_MAX) habit.transactions = 0;
    habit.transaction = transaction;
    habit.transactionOthers = 0;
    return false;
  }

  /** Two signs are needed, one of which no burst of other traffic and no full buffer explains. */
  #origin(habit: Habit, packet: Packet, end: number): boolean {
    const isOverlap = this.#overlap(habit, packet, end);
    const isFar = this.#hopLimit(habit, packet.hopLimit);
    const isStep = this.#identification(habit, packet.identification);
    const isWindow = this.#window(habit, packet.window);
    const count = (isOverlap ? 1 : 0) + (isFar ? 1 : 0) + (isStep ? 1 : 0) + (isWindow ? 1 : 0);
    return count >= 2 && (isOverlap || isFar);
  }

  #overlap(habit: Habit, packet: Packet, end: number): boolean {
    const back = (habit.sequence - packet.sequence) | 0;
    const isOverlap = habit.hasSequence && back > 0 && back < OVERLAP_MAX;
    if (isOverlap) this.#signs.push({ sign: "overlap", usual: 0, seen: back });
    habit.sequence = end;
    habit.hasSequence = true;
    return isOverlap;
  }

  #hopLimit(habit: Habit, hopLimit: number): boolean {
    if (hopLimit === habit.hopLimit) {
      habit.hopCount++;
      habit.hopOthers = 0;
      return false;
    }
    if (habit.hopCount >= HABIT_MIN && ++habit.hopOthers < ADOPTED_AFTER) {
      this.#signs.push({ sign: "hop-limit", usual: habit.hopLimit, seen: hopLimit });
      return true;
    }
    habit.hopLimit = hopLimit;
    habit.hopCount = 1;
    habit.hopOthers = 0;
    return false;
  }

  #identification(habit: Habit, identification: number): boolean {
    const step = (identification - habit.identification) & 0xffff;
    const limit = Math.max(STEP_MIN, STEP_FACTOR * habit.stepMax);
    if (habit.steps >= HABIT_MIN && step > limit && ++habit.stepOthers < ADOPTED_AFTER) {
      const usual = (habit.identification + habit.stepMax) & 0xffff;
      this.#signs.push({ sign: "identification", usual, seen: identification & 0xffff });
      return true;
    }
    if (habit.steps >= 0 && step > habit.stepMax) habit.stepMax = step;
    habit.steps++;
    habit.identification = identification;
    habit.stepOthers = 0;
    return false;
  }

  #window(habit: Habit, window: number): boolean {
    const { windowMin, windowMax } = habit;
    const isHigh = window > WINDOW_FACTOR * windowMax;
    if (habit.windows >= HABIT_MIN && (isHigh || WINDOW_FACTOR * window < windowMin)) {
      this.#signs.push({ sign: "window", usual: isHigh ? windowMax : windowMin, seen: window });
      // One that stays is taken in by and by: the bound moves half of the way.
      if (isHigh) habit.windowMax = WINDOW_FACTOR * windowMax;
      else habit.windowMin = Math.floor(windowMin / WINDOW_FACTOR);
      return true;
    }
    habit.windows++;
    if (window < windowMin) habit.windowMin = window;
    if (window > windowMax) habit.windowMax = window;
    return false;
  }
}
