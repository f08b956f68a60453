import type { Baseline, ModbusOperationsEntity } from "../contracts/baseline.js";
import type { ModbusRange, ModbusRequest, Session } from "../contracts/sensor-event.js";

/** Unit identifiers that mean the device itself where no gateway is in between. [MODBUS-TCP §4.4.1.2] */
const DEVICE_ITSELF: readonly number[] = [0, 255];

/** What the baseline has of a Modbus client and its server. */
export interface KnownOperations {
  /** By unit. */
  readonly own: readonly ModbusOperationsEntity[];
  /** The client has a Modbus conduit to the server, whatever was learned of its operations. */
  readonly isClient: boolean;
}

interface Remembered extends KnownOperations {
  readonly baseline: Baseline;
  readonly client: string;
  readonly server: string;
}

/** Looked up once per session: a baseline never changes, and who serves a session hardly ever does. */
const remembered = new WeakMap<Session, Remembered>();

/** Operations of the client of a session on its server. */
export function knownOperations(session: Session, baseline: Baseline): KnownOperations {
  const [client, server] = [session.client.asset, session.server.asset];
  const known = remembered.get(session);
  if (known?.baseline === baseline && known.client === client && known.server === server) return known;
  const own = baseline.modbusOperations(client, server);
  const isClient = own.length > 0 || hasModbusConduit(client, server, baseline);
  const fresh = { own, isClient, baseline, client, server };
  remembered.set(session, fresh);
  return fresh;
}

function hasModbusConduit(client: string, server: string, baseline: Baseline): boolean {
  return baseline
    .conduitsBetween(client, server)
    .some((conduit) => conduit.isDirected && conduit.client === client && conduit.service === "modbus");
}

/** Operations of the client on this unit; undefined when the baseline has none. */
export function operationsOnUnit(
  { session, unit }: Pick<ModbusRequest, "session" | "unit">,
  baseline: Baseline,
): ModbusOperationsEntity | undefined {
  const { own } = knownOperations(session, baseline);
  let exact: ModbusOperationsEntity | undefined;
  for (let i = 0; i < own.length && exact === undefined; i++) if (own[i]?.unit === unit) exact = own[i];
  if (exact !== undefined || own.length !== 1 || !DEVICE_ITSELF.includes(unit)) return exact;
  return learnedUnits(session.server.asset, baseline).size > 1 ? undefined : own[0];
}

/** Operations on this unit that the baseline holds for too rare, or too old, to be a habit. */
export function doubtfulOperations(
  { session, unit }: Pick<ModbusRequest, "session" | "unit">,
  baseline: Baseline,
): ModbusOperationsEntity | undefined {
  const key = `${session.client.asset}>${session.server.asset}/${unit}`;
  const entity = baseline.doubtful("mb.ops", key);
  return entity?.kind === "mb.ops" ? entity : undefined;
}

/** Everything learned of a server, by whichever client. */
export function operationsInto(server: string, baseline: Baseline): ModbusOperationsEntity[] {
  const clients = new Set(
    baseline
      .conduitsInto(server)
      .filter(({ service }) => service === "modbus")
      .map(({ client }) => client),
  );
  return [...clients].flatMap((client) => baseline.modbusOperations(client, server));
}

/** Units of a server, by whichever client; two and more make it a gateway. */
export function learnedUnits(server: string, baseline: Baseline): ReadonlySet<number> {
  return new Set(operationsInto(server, baseline).map(({ unit }) => unit));
}

/** Ranges of a table that were read (R) or written (W), by whichever function. */
export function knownRanges(
  operations: ModbusOperationsEntity,
  table: ModbusRange["table"],
  how: "R" | "W",
): (readonly [number, number])[] {
  return Object.values(operations.fc).flatMap((use) => use[how]?.[table] ?? []);
}

/** Whether all of the range was read (R) or written (W), by whichever function; `functionCode` is looked at first. */
export function isKnownRange(
  operations: ModbusOperationsEntity,
  range: ModbusRange,
  how: "R" | "W",
  functionCode?: number,
): boolean {
  const own = functionCode === undefined ? undefined : operations.fc[functionCode]?.[how]?.[range.table];
  const end = range.address + range.quantity - 1;
  for (let i = 0; i < (own?.length ?? 0); i++) {
    const interval = own?.[i];
    if (interval !== undefined && interval[0] <= range.address && end <= interval[1]) return true;
  }
  return unknownPart(range, knownRanges(operations, range.table, how)) === undefined;
}

/** The part of the range from the first to the last point that none of `ranges` holds; undefined when all is held. */
export function unknownPart(
  { table, address, quantity }: ModbusRange,
  ranges: readonly (readonly [number, number])[],
): ModbusRange | undefined {
  const end = address + quantity - 1;
  let first = address;
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) if (from <= first && to >= first) first = to + 1;
  if (first > end) return undefined;
  let last = end;
  for (const [from, to] of ranges.toSorted((a, b) => b[1] - a[1])) if (from <= last && to >= last) last = from - 1;
  return { table, address: first, quantity: last - first + 1 };
}
