import type { ModbusFunctionUse, ModbusIntervals, ModbusOperationsEntity } from "../contracts/baseline.js";
import type { ModbusRange, ModbusRequest, ModbusResponse, Party } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { AssetOf } from "./conduit-model.js";
import { IntervalSet } from "./interval-set.js";
import { createSpan, extendSpan, joinSpans, learnedFields, type Span } from "./learned-span.js";

const CHANNELS_MAX = 50_000;
const READS_MAX = 64;
/** Reads of neighbouring blocks are one habit; every written point stands for itself. */
const READ_GAP = 4;
const WRITE_GAP = 0;

type Intervals = Map<ModbusRange["table"], IntervalSet>;

interface FunctionUse {
  n: number;
  rejected: number;
  readonly reads: Intervals;
  readonly writes: Intervals;
}

interface Operations {
  readonly span: Span;
  readonly functions: Map<number, FunctionUse>;
  writes: number;
  /** Distinct reads with their counts; undefined once there were too many to be a polling cycle. */
  reads: Map<string, [number, number, number, number]> | undefined;
}

interface Channel extends Operations {
  readonly client: Party;
  readonly server: Party;
  readonly unit: number;
}

/**
 * Modbus operations per client, server and unit, learned from answered requests only. What the server rejected counts
 * as a rejected use and as a read, but makes nobody a writer.
 */
export class ModbusModel {
  readonly #channels = new BoundedMap<Channel>(CHANNELS_MAX);

  get evictions(): number {
    return this.#channels.evictions;
  }

  learn({ request, outcome, time }: ModbusResponse): void {
    if (request === undefined) return;
    const channel = this.#channelOf(request);
    extendSpan(channel.span, request.time, time);
    const isAccepted = outcome === "accepted";
    const use = useOf(channel, request.functionCode);
    use.n++;
    if (!isAccepted) use.rejected++;
    if (request.reads !== undefined) {
      intervalsOf(use.reads, request.reads.table, READ_GAP).add(...boundsOf(request.reads));
      if (request.effect === "read")
        noteRead(channel, [request.functionCode, request.reads.address, request.reads.quantity, 1]);
    }
    if (!isAccepted || request.change === undefined) return;
    channel.writes++;
    if (request.writes !== undefined) {
      intervalsOf(use.writes, request.writes.table, WRITE_GAP).add(...boundsOf(request.writes));
    }
  }

  entities(assetOf: AssetOf): ModbusOperationsEntity[] {
    const joined = new Map<string, Operations & { client: string; server: string; unit: number }>();
    for (const [, channel] of this.#channels.entries()) {
      const [client, server, unit] = [assetOf(channel.client), assetOf(channel.server), channel.unit];
      if (client === server) continue;
      const key = `${client}>${server}/${unit}`;
      const known = joined.get(key) ?? { ...createOperations(), client, server, unit };
      joined.set(key, known);
      joinOperations(known, channel);
    }
    return [...joined].map(([key, { client, server, unit, span, functions, writes, reads }]) => ({
      kind: "mb.ops",
      ...learnedFields(key, span),
      client,
      server,
      unit,
      fc: usesOf(functions),
      writes,
      ...(reads === undefined ? {} : { reads: [...reads.values()].sort(compareNumbers) }),
    }));
  }

  #channelOf({ session, unit }: ModbusRequest): Channel {
    const { client, server } = session;
    const key = `${client.station ?? ""}|${client.ip}>${server.station ?? ""}|${server.ip}/${unit}`;
    const known = this.#channels.touch(key);
    if (known !== undefined) return known;
    const channel: Channel = { ...createOperations(), client, server, unit };
    this.#channels.set(key, channel);
    return channel;
  }
}

function createOperations(): Operations {
  return { span: createSpan(), functions: new Map(), writes: 0, reads: new Map() };
}

function joinOperations(into: Operations, other: Operations): void {
  joinSpans(into.span, other.span);
  into.writes += other.writes;
  for (const [code, use] of other.functions) {
    const target = useOf(into, code);
    target.n += use.n;
    target.rejected += use.rejected;
    joinIntervals(target.reads, use.reads, READ_GAP);
    joinIntervals(target.writes, use.writes, WRITE_GAP);
  }
  if (other.reads === undefined) into.reads = undefined;
  else for (const read of other.reads.values()) noteRead(into, read);
}

function joinIntervals(into: Intervals, other: Intervals, gap: number): void {
  for (const [table, set] of other) {
    for (const [from, to] of set.ranges) intervalsOf(into, table, gap).add(from, to);
  }
}

function useOf(operations: Operations, functionCode: number): FunctionUse {
  let use = operations.functions.get(functionCode);
  if (use === undefined) {
    use = { n: 0, rejected: 0, reads: new Map(), writes: new Map() };
    operations.functions.set(functionCode, use);
  }
  return use;
}

function intervalsOf(intervals: Intervals, table: ModbusRange["table"], gap: number): IntervalSet {
  let set = intervals.get(table);
  if (set === undefined) {
    set = new IntervalSet(gap);
    intervals.set(table, set);
  }
  return set;
}

function boundsOf({ address, quantity }: ModbusRange): [number, number] {
  return [address, address + quantity - 1];
}

function noteRead(operations: Operations, [code, address, quantity, n]: [number, number, number, number]): void {
  const key = `${code}/${address}/${quantity}`;
  const known = operations.reads?.get(key);
  if (known !== undefined) known[3] += n;
  else operations.reads?.set(key, [code, address, quantity, n]);
  if (operations.reads !== undefined && operations.reads.size > READS_MAX) operations.reads = undefined;
}

function usesOf(functions: ReadonlyMap<number, FunctionUse>): Record<string, ModbusFunctionUse> {
  const uses: Record<string, ModbusFunctionUse> = {};
  for (const [code, { n, rejected, reads, writes }] of functions) {
    uses[code] = {
      n,
      rejected,
      ...(reads.size === 0 ? {} : { R: rangesOf(reads) }),
      ...(writes.size === 0 ? {} : { W: rangesOf(writes) }),
    };
  }
  return uses;
}

function rangesOf(intervals: Intervals): ModbusIntervals {
  return Object.fromEntries([...intervals].map(([table, set]) => [table, set.ranges]));
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < one.length; i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
