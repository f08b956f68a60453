import { EXCEPTION_BIT, FUNCTION, MEI } from "../../../protocols/modbus/tables.js";
import { FieldWalk, type MessageField } from "./field-walk.js";

type Sizes = readonly (readonly [name: string, lengthBytes: number])[];

const HEADER: Sizes = [
  ["transactionIdentifier", 2],
  ["protocolIdentifier", 2],
  ["length", 2],
  ["unitIdentifier", 1],
  ["functionCode", 1],
];
const FUNCTION_AT = 7;
const RANGE: Sizes = [
  ["startingAddress", 2],
  ["quantity", 2],
];

/** What stands before values, and how large one of them is. */
interface Form {
  readonly fields: Sizes;
  readonly values?: readonly [name: string, sizeBytes: number];
}

const BITS: Form["values"] = ["values", 1];
const REGISTERS: Form["values"] = ["values", 2];
const COUNTED: Sizes = [["byteCount", 1]];

/** By function code, as a client sends it [MODBUS-AP §6]. */
const requests: Readonly<Record<number, Form>> = {
  [FUNCTION.readCoils]: { fields: RANGE },
  [FUNCTION.readDiscreteInputs]: { fields: RANGE },
  [FUNCTION.readHoldingRegisters]: { fields: RANGE },
  [FUNCTION.readInputRegisters]: { fields: RANGE },
  [FUNCTION.writeSingleCoil]: { fields: [["startingAddress", 2]], values: REGISTERS },
  [FUNCTION.writeSingleRegister]: { fields: [["startingAddress", 2]], values: REGISTERS },
  [FUNCTION.diagnostics]: { fields: [["subFunction", 2]] },
  [FUNCTION.writeMultipleCoils]: { fields: [...RANGE, ...COUNTED], values: BITS },
  [FUNCTION.writeMultipleRegisters]: { fields: [...RANGE, ...COUNTED], values: REGISTERS },
  [FUNCTION.maskWriteRegister]: {
    fields: [
      ["startingAddress", 2],
      ["andMask", 2],
      ["orMask", 2],
    ],
  },
  [FUNCTION.readWriteMultipleRegisters]: {
    fields: [
      ["readStartingAddress", 2],
      ["readQuantity", 2],
      ["writeStartingAddress", 2],
      ["writeQuantity", 2],
      ["writeByteCount", 1],
    ],
    values: REGISTERS,
  },
  [FUNCTION.readFifoQueue]: { fields: [["fifoPointerAddress", 2]] },
};

/** And as a server answers. */
const responses: Readonly<Record<number, Form>> = {
  [FUNCTION.readCoils]: { fields: COUNTED, values: BITS },
  [FUNCTION.readDiscreteInputs]: { fields: COUNTED, values: BITS },
  [FUNCTION.readHoldingRegisters]: { fields: COUNTED, values: REGISTERS },
  [FUNCTION.readInputRegisters]: { fields: COUNTED, values: REGISTERS },
  [FUNCTION.writeSingleCoil]: { fields: [["startingAddress", 2]], values: REGISTERS },
  [FUNCTION.writeSingleRegister]: { fields: [["startingAddress", 2]], values: REGISTERS },
  [FUNCTION.readExceptionStatus]: { fields: [["status", 1]] },
  [FUNCTION.diagnostics]: { fields: [["subFunction", 2]] },
  [FUNCTION.getCommEventCounter]: {
    fields: [
      ["status", 2],
      ["eventCount", 2],
    ],
  },
  [FUNCTION.getCommEventLog]: {
    fields: [...COUNTED, ["status", 2], ["eventCount", 2], ["messageCount", 2]],
    values: ["events", 1],
  },
  [FUNCTION.writeMultipleCoils]: { fields: RANGE },
  [FUNCTION.writeMultipleRegisters]: { fields: RANGE },
  [FUNCTION.reportServerId]: { fields: COUNTED },
  [FUNCTION.maskWriteRegister]: requests[FUNCTION.maskWriteRegister] ?? { fields: [] },
  [FUNCTION.readWriteMultipleRegisters]: { fields: COUNTED, values: REGISTERS },
  [FUNCTION.readFifoQueue]: {
    fields: [
      ["byteCount", 2],
      ["fifoCount", 2],
    ],
    values: REGISTERS,
  },
};

/** Every byte of a Modbus/TCP message is of one field [MODBUS-TCP §3.1.3] [MODBUS-AP §6]. */
export function modbusFields(bytes: Uint8Array, isRequest: boolean): readonly MessageField[] {
  const walk = new FieldWalk(bytes);
  walk.takeAll(HEADER);
  const functionCode = walk.byteAt(FUNCTION_AT);
  if (!isRequest && functionCode >= EXCEPTION_BIT) walk.take("exceptionCode", 1);
  else if (functionCode === FUNCTION.readFileRecord && isRequest) fileParts(walk, false);
  else if (functionCode === FUNCTION.readFileRecord) fileContents(walk);
  else if (functionCode === FUNCTION.writeFileRecord) fileParts(walk, true);
  else if (functionCode === FUNCTION.encapsulatedInterface) encapsulated(walk, isRequest);
  else if (functionCode === FUNCTION.umas) walk.takeAll([...UMAS]);
  else formed(walk, (isRequest ? requests : responses)[functionCode]);
  walk.rest("data");
  return walk.fields;
}

const UMAS: Sizes = [
  ["umas.sessionKey", 1],
  ["umas.code", 1],
];

function formed(walk: FieldWalk, form: Form | undefined): void {
  if (form === undefined) return;
  walk.takeAll(form.fields);
  if (form.values !== undefined) walk.takeEach(...form.values);
}

/** [MODBUS-AP §6.14] [MODBUS-AP §6.15] */
function fileParts(walk: FieldWalk, hasData: boolean): void {
  walk.take("byteCount", 1);
  for (let i = 0; walk.left > 0; i++) {
    const registers = walk.wordAt(walk.at + 5);
    const part = `records[${i}]`;
    walk.takeAll([
      [`${part}.referenceType`, 1],
      [`${part}.fileNumber`, 2],
      [`${part}.recordNumber`, 2],
      [`${part}.recordLength`, 2],
      [`${part}.data`, hasData ? 2 * registers : 0],
    ]);
  }
}

/** Groups of length, reference type and registers [MODBUS-AP §6.14]. */
function fileContents(walk: FieldWalk): void {
  walk.take("byteCount", 1);
  for (let i = 0; walk.left > 0; i++) {
    const length = walk.byteAt(walk.at);
    const part = `records[${i}]`;
    walk.takeAll([
      [`${part}.length`, 1],
      [`${part}.referenceType`, Math.min(1, length)],
      [`${part}.data`, length - 1],
    ]);
  }
}

/** [MODBUS-AP §6.19] [MODBUS-AP §6.21] */
function encapsulated(walk: FieldWalk, isRequest: boolean): void {
  const meiType = walk.byteAt(walk.at);
  walk.take("meiType", 1);
  if (meiType !== MEI.deviceIdentification) return;
  walk.take("readDeviceIdCode", 1);
  if (isRequest) {
    walk.take("objectId", 1);
    return;
  }
  walk.takeAll([
    ["conformityLevel", 1],
    ["moreFollows", 1],
    ["nextObjectId", 1],
    ["numberOfObjects", 1],
  ]);
  while (walk.left > 0) {
    const part = `objects.${walk.byteAt(walk.at)}`;
    const length = walk.byteAt(walk.at + 1);
    walk.takeAll([
      [`${part}.id`, 1],
      [`${part}.length`, 1],
      [part, length],
    ]);
  }
}
