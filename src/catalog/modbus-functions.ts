/** co: coils, di: discrete inputs, ir: input registers, hr: holding registers. [MODBUS-AP §4.3] */
export type ModbusTable = "co" | "di" | "ir" | "hr";

/** What a request wants of the server; `write` and `engineer` change the process or the program. */
export type ModbusEffect = "read" | "write" | "identify" | "diagnose" | "file" | "engineer" | "other";

/** What a function code stands for, and the tables it reads from and writes to. */
export interface ModbusFunction {
  readonly name: string;
  readonly effect: ModbusEffect;
  readonly reads?: ModbusTable;
  readonly writes?: ModbusTable;
}

const functions: ReadonlyMap<number, ModbusFunction> = new Map<number, ModbusFunction>([
  [1, { name: "Read Coils", effect: "read", reads: "co" }],
  [2, { name: "Read Discrete Inputs", effect: "read", reads: "di" }],
  [3, { name: "Read Holding Registers", effect: "read", reads: "hr" }],
  [4, { name: "Read Input Registers", effect: "read", reads: "ir" }],
  [5, { name: "Write Single Coil", effect: "write", writes: "co" }],
  [6, { name: "Write Single Register", effect: "write", writes: "hr" }],
  [7, { name: "Read Exception Status", effect: "identify" }],
  [8, { name: "Diagnostics", effect: "diagnose" }],
  [11, { name: "Get Comm Event Counter", effect: "identify" }],
  [12, { name: "Get Comm Event Log", effect: "identify" }],
  [15, { name: "Write Multiple Coils", effect: "write", writes: "co" }],
  [16, { name: "Write Multiple Registers", effect: "write", writes: "hr" }],
  [17, { name: "Report Server ID", effect: "identify" }],
  [20, { name: "Read File Record", effect: "file" }],
  [21, { name: "Write File Record", effect: "write" }],
  [22, { name: "Mask Write Register", effect: "write", writes: "hr" }],
  [23, { name: "Read/Write Multiple Registers", effect: "write", reads: "hr", writes: "hr" }],
  [24, { name: "Read FIFO Queue", effect: "file" }],
  [43, { name: "Encapsulated Interface Transport", effect: "identify" }],
  [90, { name: "Schneider UMAS", effect: "engineer" }],
]);

/** Sub-functions of Diagnostics that stop or restart a server. [MODBUS-AP §6.8.1] */
const stoppingSubFunctions: ReadonlyMap<number, string> = new Map([
  [1, "Restart Communications"],
  [4, "Force Listen Only Mode"],
]);

/** [MODBUS-AP §7] */
const exceptions: ReadonlyMap<number, string> = new Map([
  [1, "Illegal Function"],
  [2, "Illegal Data Address"],
  [3, "Illegal Data Value"],
  [4, "Server Device Failure"],
  [5, "Acknowledge"],
  [6, "Server Device Busy"],
  [8, "Memory Parity Error"],
  [10, "Gateway Path Unavailable"],
  [11, "Gateway Target Device Failed to Respond"],
]);

/** UMAS codes that change the process, the program or the state of a controller. */
const changingUmasCodes: ReadonlyMap<number, string> = new Map([
  [0x21, "Write Memory Block"],
  [0x23, "Write Variables"],
  [0x25, "Write Coils and Registers"],
  [0x33, "Initialize Download"],
  [0x34, "Download Block"],
  [0x35, "End Download"],
  [0x40, "Start Controller"],
  [0x41, "Stop Controller"],
  [0x71, "Write I/O Object"],
]);

/** By code: asked for every message. */
const byCode: readonly (ModbusFunction | undefined)[] = Array.from({ length: 256 }, (_, code) => functions.get(code));

/** A public or well-known function; undefined for a code without a meaning. [MODBUS-AP §5.1] */
export function modbusFunction(code: number): ModbusFunction | undefined {
  return byCode[code];
}

/** Name of what a request does to the process, program or state of a server; undefined when it changes nothing. */
export function modbusChange(code: number, subFunction: number | undefined): string | undefined {
  if (code === 8) return stoppingSubFunctions.get(subFunction ?? -1);
  if (code === 90) return changingUmasCodes.get(subFunction ?? -1);
  const known = byCode[code];
  return known?.effect === "write" ? known.name : undefined;
}

/** Name of an exception code; undefined for a code without one. */
export function modbusException(code: number): string | undefined {
  return exceptions.get(code);
}
