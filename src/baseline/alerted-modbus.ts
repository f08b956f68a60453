import type { AlertParty, AlertRecord } from "../contracts/alert.js";
import type { ModbusFunctionUse, ModbusIntervals } from "../contracts/baseline.js";

/** Detectors that say of a request how it reads, or which function it is of, and no more. */
const TELLING: ReadonlySet<string> = new Set([
  ...["unauthorised-reader", "new-address", "new-function", "uncommon-function"].map((name) => `modbus/${name}`),
]);
const TABLES: Readonly<Record<string, keyof ModbusIntervals>> = {
  coil: "co",
  "discrete input": "di",
  "input register": "ir",
  "holding register": "hr",
};
const ADDRESS_MAX = 0xffff;
const CODE_MAX = 0xff;

/** A request that an alert was raised about. */
interface AlertedRequest {
  readonly unit: number;
  readonly fc: Readonly<Record<string, ModbusFunctionUse>>;
}

/**
 * The request that an alert tells of in its first sentence, where it changes nothing. Nothing in that sentence is of
 * the sender's choosing but numbers: names in it are addresses. Undefined where it is worded otherwise.
 */
export function alertedModbusRead({ detector, observed, actor, target }: AlertRecord): AlertedRequest | undefined {
  if (!TELLING.has(detector) || target === undefined) return undefined;
  const [before, after] = [`${nameOf(actor)} `, ` on ${nameOf(target)}, unit `];
  const at = observed.indexOf(after);
  if (!observed.startsWith(before) || at < 0) return undefined;
  const unit = /^(\d{1,3});/.exec(observed.slice(at + after.length))?.[1];
  const action = observed.slice(before.length, at);
  const read = /^read ([a-z ]+?)s? (\d{1,5})(?:-(\d{1,5}))? with function (\d{1,3})(?: \([\w /]+\))?$/.exec(action);
  const sent = /^sent function (\d{1,3})(?: \([\w /]+\))?$/.exec(action);
  const code = Number(read?.[4] ?? sent?.[1]);
  if (unit === undefined || !(code <= CODE_MAX)) return undefined;
  if (read === null) return { unit: Number(unit), fc: { [code]: { n: 0, rejected: 0 } } };
  const [, noun = "", first = "", last = first] = read;
  const table = TABLES[noun];
  const [from, to] = [Number(first), Number(last)];
  if (table === undefined || from > to || to > ADDRESS_MAX) return undefined;
  return { unit: Number(unit), fc: { [code]: { n: 0, rejected: 0, R: { [table]: [[from, to]] } } } };
}

function nameOf({ ip, mac, asset }: AlertParty): string {
  return ip ?? mac ?? asset;
}
