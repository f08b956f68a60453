import type { LatencyClass, Loop } from "../contracts/loop-event.js";
import type { ModbusRequest, Party, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { LoopState, OperationState } from "./loop-state.js";

const LOOPS_MAX = 8192;
/** Operations told apart, of one loop and of all. */
const OPERATIONS_MAX = 64;
const ALL_OPERATIONS_MAX = 65_536;
const SHORT_READ_MAX = 16;

/** Of loops. */
export type LoopProtocol = Loop["protocol"];

/** Loops and their operations. Those of a session are found by numbers; texts are made once per session and part. */
export class LoopTable {
  /** Operations not followed because there are too many in all; who asks for very many in one loop has no cycle. */
  refusals = 0;
  #operations = 0;
  #created = 0;
  readonly #loops = new BoundedMap<LoopState>(LOOPS_MAX, (loop) => {
    this.#operations -= loop.operations.size;
  });
  /** Loops of each session by unit or part. */
  readonly #sessions = new Map<number, Map<number | string, LoopState>>();
  /** The loop found latest, of which session and unit: a request and its answer often follow each other. */
  #latest: LoopState | undefined;
  #latestSession = -1;
  #latestUnit = -1;

  /** Loops that were let go. */
  get evictions(): number {
    return this.#loops.evictions;
  }

  modbusLoop(session: Session, unit: number): LoopState {
    if (session.id === this.#latestSession && unit === this.#latestUnit && this.#latest !== undefined) {
      return this.#latest;
    }
    const loop = this.#sessions.get(session.id)?.get(unit) ?? this.#open(session, "modbus", unit, String(unit));
    this.#latest = loop;
    this.#latestSession = session.id;
    this.#latestUnit = unit;
    return loop;
  }

  modbusOperation(loop: LoopState, request: ModbusRequest): OperationState | undefined {
    const { functionCode, reads, writes } = request;
    const range = writes ?? reads;
    const key = (functionCode * 65_536 + (range?.address ?? 0)) * 65_536 + (range?.quantity ?? 0);
    if (key === loop.latestKey) return loop.latest;
    const known = loop.operations.get(key);
    if (known !== undefined) {
      loop.latest = known;
      loop.latestKey = key;
      return known;
    }
    const place = range === undefined ? "" : `/${range.table}/${range.address}/${range.quantity}`;
    return this.#add(loop, key, `${functionCode}${place}`, latencyClassOf(request));
  }

  namedOperation(protocol: LoopProtocol, part: string, name: string, session: Session): OperationState | undefined {
    const loop = this.#sessions.get(session.id)?.get(part) ?? this.#open(session, protocol, part, part);
    return loop.operations.get(name) ?? this.#add(loop, name, name, "other");
  }

  end(sessionId: number): void {
    this.#sessions.delete(sessionId);
    if (sessionId === this.#latestSession) this.#latest = undefined;
  }

  #open(session: Session, protocol: LoopProtocol, key: number | string, part: string): LoopState {
    const { client, server } = session;
    const name = `${placeOf(client)}>${placeOf(server)}/${protocol}/${part}`;
    let loop = this.#loops.touch(name);
    if (loop === undefined) {
      loop = new LoopState(++this.#created, session, protocol, part);
      this.#loops.set(name, loop);
    }
    const loops = this.#sessions.get(session.id) ?? new Map<number | string, LoopState>();
    // A session with more parts than there are loops is looked up by text each time.
    if (loops.size < OPERATIONS_MAX) loops.set(key, loop);
    this.#sessions.set(session.id, loops);
    return loop;
  }

  #add(loop: LoopState, key: number | string, name: string, latencyClass: LatencyClass): OperationState | undefined {
    if (loop.operations.size >= OPERATIONS_MAX) return undefined;
    if (this.#operations >= ALL_OPERATIONS_MAX) {
      this.refusals++;
      return undefined;
    }
    this.#operations++;
    const operation = new OperationState(++this.#created, loop, name, latencyClass);
    loop.operations.set(key, operation);
    return operation;
  }
}

function placeOf({ station, ip }: Party): string {
  return `${station ?? ""}|${ip ?? ""}`;
}

function latencyClassOf({ effect, reads, writes, change }: ModbusRequest): LatencyClass {
  if (writes !== undefined || change !== undefined) return "write";
  if (effect !== "read" || reads === undefined) return "other";
  const isBits = reads.table === "co" || reads.table === "di";
  const words = isBits ? Math.ceil(reads.quantity / 16) : reads.quantity;
  return words <= SHORT_READ_MAX ? "short-read" : "long-read";
}
