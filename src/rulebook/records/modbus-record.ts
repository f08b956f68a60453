import { modbusException, modbusFunction } from "../../catalog/modbus-functions.js";
import type { ModbusRange, ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { partyFields } from "./party-fields.js";
import {
  type FieldTable,
  flagField,
  numberField,
  numbersField,
  type RecordType,
  textField,
  textsField,
} from "./record-type.js";
import { endsOfSession, sessionFields } from "./session-fields.js";
import { generalFields } from "./time-fields.js";

type ModbusSeen = ModbusRequest | ModbusResponse;

const fields: FieldTable<ModbusSeen> = {
  "modbus.unit": numberField("Unit identifier.", ({ unit }) => unit),
  "modbus.functionCode": numberField(
    "Function code, without the bit of an exception.",
    ({ functionCode }) => functionCode,
  ),
  "modbus.functionName": textField("Name of the function.", ({ functionCode }) => modbusFunction(functionCode)?.name),
  "modbus.subFunction": numberField(
    "Sub-function of Diagnostics, MEI type of function 43, or code of UMAS.",
    (event) => askedIn(event)?.subFunction,
  ),
  "modbus.effect": textField(
    "What it wants: read, write, identify, diagnose, file, engineer or other.",
    (event) => askedIn(event)?.effect ?? modbusFunction(event.functionCode)?.effect ?? "other",
  ),
  "modbus.change": textField(
    "What it changes in the server, in words; empty when nothing.",
    (event) => askedIn(event)?.change,
  ),
  "modbus.isWrite": flagField(
    "It changes process, program or state of the server.",
    (event) => askedIn(event)?.change !== undefined,
  ),
  "modbus.table": textField("Table of the points: co, di, ir or hr.", (event) => rangeIn(event)?.table),
  "modbus.address": numberField("First address, from 0 as on the wire.", (event) => rangeIn(event)?.address),
  "modbus.quantity": numberField("How many points.", (event) => rangeIn(event)?.quantity),
  "modbus.values": numbersField(
    "What is written, or what was read: coils as 0 or 1, registers as 0 to 65535.",
    ({ values }) => values,
  ),
  "modbus.value": numberField("The first of the values.", ({ values }) => values[0]),
  "modbus.anomalies": textsField("What is wrong with the message: codes of the decoder.", ({ anomalies }) => anomalies),
  ...partyFields<ModbusSeen>("src", "the client", ({ session }) => session.client),
  ...partyFields<ModbusSeen>("dst", "the server", ({ session }) => session.server),
  ...sessionFields<ModbusSeen>(),
  ...generalFields<ModbusSeen>(),
};

const answerFields: FieldTable<ModbusResponse> = {
  "modbus.exceptionCode": numberField("Exception code.", (event) => event.exceptionCode),
  "modbus.exceptionName": textField("Name of the exception.", (event) => modbusException(event.exceptionCode ?? -1)),
  "modbus.outcome": textField("accepted or rejected.", (event) => event.outcome),
  "modbus.latencyMs": numberField("Milliseconds from the request to the response.", ({ latencyUs }) => {
    return latencyUs === undefined ? undefined : latencyUs / 1000;
  }),
  "modbus.isAsked": flagField("The request was seen.", (event) => askedIn(event) !== undefined),
  ...fields,
};

/** A Modbus request. */
export const modbusRequestRecord: RecordType<ModbusRequest> = {
  name: "modbus",
  help: "A Modbus request as it passes; nothing is known of the answer.",
  hears: "modbus-request",
  fields,
  by: ["src.asset", "dst.asset"],
  endsOf: endsOfSession,
};

/** The answer to one, or one that nobody asked for. */
export const modbusResponseRecord: RecordType<ModbusResponse> = {
  name: "modbus-response",
  help: "A Modbus response or exception, with what its request asked where that was seen.",
  hears: "modbus-response",
  fields: answerFields,
  by: ["src.asset", "dst.asset"],
  endsOf: endsOfSession,
};

function askedIn(event: ModbusSeen): ModbusRequest | undefined {
  return event.type === "modbus-request" ? event : event.request;
}

function rangeIn(event: ModbusSeen): ModbusRange | undefined {
  const request = askedIn(event);
  return request?.writes ?? request?.reads;
}
