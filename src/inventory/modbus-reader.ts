import { modbusChange, modbusFunction } from "../catalog/modbus-functions.js";
import type { Pdu } from "../contracts/pdu.js";
import type { ModbusRange, ModbusRequest, ModbusResponse, Session } from "../contracts/sensor-event.js";
import { PointTable } from "./point-table.js";

/** Requests waiting for an answer, per session; the oldest is given up. [MODBUS-TCP §4.4.1.3] */
const PENDING_MAX = 64;
/** Above every quantity a message can carry; a larger number is not a range. [MODBUS-AP §6.1] */
const QUANTITY_MAX = 2000;
const COIL_ON = 0xff00;
/** How UMAS says no: as the code of its answer. */
const UMAS_ERROR = 0xfd;

/** The part of a decoded message that is read here; the decoder's field names. */
interface Body {
  readonly transactionIdentifier: number;
  readonly unitIdentifier: number;
  readonly functionCode: number;
  readonly kind: "request" | "response" | "exception";
  readonly exceptionCode?: number | undefined;
  readonly startingAddress?: number | undefined;
  readonly quantity?: number | undefined;
  readonly values?: readonly number[] | undefined;
  readonly subFunction?: number | undefined;
  readonly andMask?: number | undefined;
  readonly orMask?: number | undefined;
  readonly readStartingAddress?: number | undefined;
  readonly readQuantity?: number | undefined;
  readonly writeStartingAddress?: number | undefined;
  readonly writeQuantity?: number | undefined;
  readonly meiType?: number | undefined;
  readonly umas?: { readonly code: number } | undefined;
  readonly requestFrame?: number | undefined;
  readonly latencyUs?: number | undefined;
}

interface Pending {
  readonly transaction: number;
  readonly request: ModbusRequest;
}

const NO_VALUES: readonly number[] = [];

/** From Modbus messages to operations: what is asked, of which points, what stood there, and what the server said. */
export class ModbusReader {
  readonly points = new PointTable();
  readonly #pending = new Map<number, Pending[]>();
  readonly #emit: (event: ModbusRequest | ModbusResponse) => void;

  constructor(emit: (event: ModbusRequest | ModbusResponse) => void) {
    this.#emit = emit;
  }

  pdu(pdu: Pdu, session: Session): void {
    const body = pdu.body as Body;
    if (body.kind === "request") this.#request(pdu, body, session);
    else this.#response(pdu, body, session);
  }

  end(flowId: number): void {
    this.#pending.delete(flowId);
  }

  #request(pdu: Pdu, body: Body, session: Session): void {
    const { time, frame, capture } = pdu;
    const known = modbusFunction(body.functionCode);
    const subFunction = body.umas?.code ?? body.meiType ?? body.subFunction;
    const reads = known?.reads === undefined ? undefined : readRange(body, known.reads);
    const writes = known?.writes === undefined ? undefined : writeRange(body, known.writes);
    const previous =
      writes === undefined ? NO_VALUES : this.points.read(session.server.asset, body.unitIdentifier, writes);
    const request: ModbusRequest = {
      type: "modbus-request",
      time,
      frame,
      capture,
      session,
      unit: body.unitIdentifier,
      functionCode: body.functionCode,
      effect: known?.effect ?? "other",
      subFunction,
      change: modbusChange(body.functionCode, subFunction),
      reads,
      writes,
      values: writes === undefined ? NO_VALUES : writtenValues(body, previous[0]),
      previous,
      anomalies: pdu.anomalies,
    };
    this.#await(pdu.flow.id, transactionOf(body), request);
    this.#emit(request);
  }

  #response(pdu: Pdu, body: Body, session: Session): void {
    const { time, frame, capture } = pdu;
    const request = this.#answered(pdu.flow.id, body);
    const outcome = body.kind === "exception" || body.umas?.code === UMAS_ERROR ? "rejected" : "accepted";
    if (request !== undefined && outcome === "accepted") this.#keepValues(request, body);
    this.#emit({
      type: "modbus-response",
      time,
      frame,
      capture,
      session,
      request,
      unit: body.unitIdentifier,
      functionCode: body.functionCode,
      outcome,
      exceptionCode: body.exceptionCode,
      values: body.values ?? NO_VALUES,
      latencyUs: body.latencyUs,
      anomalies: pdu.anomalies,
    });
  }

  #await(flowId: number, transaction: number, request: ModbusRequest): void {
    let pending = this.#pending.get(flowId);
    if (pending === undefined) {
      pending = [];
      this.#pending.set(flowId, pending);
    }
    if (pending.length >= PENDING_MAX) pending.shift();
    pending.push({ transaction, request });
  }

  /** The decoder has paired them: transaction identifiers repeat, the frame tells which one it was. */
  #answered(flowId: number, body: Body): ModbusRequest | undefined {
    const pending = this.#pending.get(flowId);
    if (pending === undefined || body.requestFrame === undefined) return undefined;
    const at = placeOfAsked(pending, body);
    if (at < 0) return undefined;
    // Mostly the only one that waits.
    const asked = at === pending.length - 1 ? pending.pop() : pending.splice(at, 1)[0];
    return asked?.request;
  }

  #keepValues(request: ModbusRequest, body: Body): void {
    const { asset } = request.session.server;
    if (request.writes !== undefined) this.points.write(asset, request.unit, request.writes, request.values);
    if (request.reads !== undefined) this.points.write(asset, request.unit, request.reads, body.values ?? NO_VALUES);
  }
}

function transactionOf(body: Body): number {
  return body.transactionIdentifier * 256 + body.unitIdentifier;
}

/** Where the request stands that was answered; -1 where it does not wait. */
function placeOfAsked(pending: readonly Pending[], body: Body): number {
  const transaction = transactionOf(body);
  let alike = -1;
  for (let i = 0; i < pending.length; i++) {
    const asked = pending[i] as Pending;
    if (asked.request.frame !== body.requestFrame || asked.request.functionCode !== body.functionCode) continue;
    if (asked.transaction === transaction) return i;
    // A careless gateway answers in the name of another unit.
    if (alike < 0 && Math.floor(asked.transaction / 256) === body.transactionIdentifier) alike = i;
  }
  return alike;
}

function readRange(body: Body, table: ModbusRange["table"]): ModbusRange | undefined {
  if (body.functionCode === 23) return rangeOf(table, body.readStartingAddress, body.readQuantity);
  return rangeOf(table, body.startingAddress, body.quantity);
}

function writeRange(body: Body, table: ModbusRange["table"]): ModbusRange | undefined {
  if (body.functionCode === 23) return rangeOf(table, body.writeStartingAddress, body.writeQuantity);
  return rangeOf(table, body.startingAddress, body.functionCode === 22 ? 1 : (body.quantity ?? 1));
}

function rangeOf(
  table: ModbusRange["table"],
  address: number | undefined,
  quantity: number | undefined,
): ModbusRange | undefined {
  if (address === undefined || quantity === undefined || quantity < 1 || quantity > QUANTITY_MAX) return undefined;
  return { table, address, quantity };
}

/** FC 5 carries 0xFF00 for on; FC 22 needs what stood there before. [MODBUS-AP §6.5, §6.16] */
function writtenValues(body: Body, before: number | undefined): readonly number[] {
  const values = body.values ?? NO_VALUES;
  if (body.functionCode === 5) return values.map((value) => (value === COIL_ON || value === 1 ? 1 : 0));
  if (body.functionCode !== 22) return values;
  if (before === undefined || body.andMask === undefined || body.orMask === undefined) return [];
  return [(before & body.andMask) | (body.orMask & ~body.andMask & 0xffff)];
}
