import type { DecodedRecord } from "../tools/decoded-frames.js";
import type { Opinion } from "./opinion.js";

/** Of other functions the two show different fields, so that only headers can be compared. */
const COMPARED = new Set([1, 2, 3, 4, 5, 6, 15, 16]);

/** `frame transaction unit function exception | address quantity | values`, one line per message. */
export const modbusOpinion: Opinion = {
  filter: "modbus",
  fields: [
    ...["frame.number", "mbtcp.trans_id", "mbtcp.unit_id", "modbus.func_code", "modbus.exception_code"],
    ...["modbus.reference_num", "modbus.word_cnt", "modbus.bit_cnt", "modbus.regval_uint16", "modbus.bitval"],
  ],
  compare: (ours, theirs) => ({ got: ours.map(ourLine), want: theirs.map(theirLine) }),
};

function line(head: readonly unknown[], asked: readonly unknown[], values: string): string {
  const text = (parts: readonly unknown[]) => parts.map((part) => part ?? "").join(" ");
  return `${text(head)} | ${text(asked)} | ${values}`;
}

function theirLine(row: readonly string[]): string {
  const [frame, transaction, unit, code, exception, address, words, bits, registers, coils] = row;
  const head = [frame, transaction, unit, code, exception];
  if (!COMPARED.has(Number(code)) || exception !== "") return line(head, [], "");
  const quantity = words || bits;
  const isRequestOfMany = quantity !== "";
  return line(head, isRequestOfMany ? [address, quantity] : [], Number(code) <= 4 ? registers || coils || "" : "");
}

function ourLine({ frame, body }: DecodedRecord): string {
  const head = [frame, body.transactionIdentifier, body.unitIdentifier, body.functionCode, body.exceptionCode];
  const code = Number(body.functionCode);
  if (!COMPARED.has(code) || body.kind === "exception") return line(head, [], "");
  const isAsked = body.kind === "request" || code >= 15;
  const hasQuantity = isAsked && code !== 5 && code !== 6;
  const values = body.kind === "response" && code <= 4 ? String(body.values ?? "") : "";
  return line(head, hasQuantity ? [body.startingAddress, body.quantity] : [], values);
}
