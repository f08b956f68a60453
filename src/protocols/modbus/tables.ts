/** Limits of the standards. A length counts what follows its field: unit identifier and PDU [MODBUS-TCP §3.1.3]. */
export const LIMIT = {
  lengthMin: 2,
  lengthMax: 254,
  /** Above the standard: UMAS frames reach 1 KiB, and a wrong length must not swallow more than this. */
  lengthTolerated: 2048,
  readBits: 2000,
  readRegisters: 125,
  writeBits: 1968,
  writeRegisters: 123,
  readWriteRegisters: 121,
  fifoCount: 31,
  recordNumber: 9999,
} as const;

/** Public function codes [MODBUS-AP §5.1], and UMAS. */
export const FUNCTION = {
  readCoils: 1,
  readDiscreteInputs: 2,
  readHoldingRegisters: 3,
  readInputRegisters: 4,
  writeSingleCoil: 5,
  writeSingleRegister: 6,
  readExceptionStatus: 7,
  diagnostics: 8,
  getCommEventCounter: 11,
  getCommEventLog: 12,
  writeMultipleCoils: 15,
  writeMultipleRegisters: 16,
  reportServerId: 17,
  readFileRecord: 20,
  writeFileRecord: 21,
  maskWriteRegister: 22,
  readWriteMultipleRegisters: 23,
  readFifoQueue: 24,
  encapsulatedInterface: 43,
  umas: 90,
} as const;

/** Marks the function code of an exception [MODBUS-AP §4.1]. */
export const EXCEPTION_BIT = 0x80;
/** Switches a coil on; 0 switches it off [MODBUS-AP §6.5]. */
export const COIL_ON = 0xff00;
/** The only reference type of files [MODBUS-AP §6.14]. */
export const REFERENCE_TYPE = 6;
/** What function code 43 may carry [MODBUS-AP §6.19]. */
export const MEI = { canOpen: 13, deviceIdentification: 14 } as const;

/** Reserved by companies for what they had before the standard [MODBUS-AP Annex A]; 90 is decoded instead. */
export const RESERVED_FUNCTIONS: readonly number[] = [9, 10, 13, 14, 41, 42, 91, 125, 126, 127];

/** Free for everyone's own use [MODBUS-AP §5]. */
export function isUserDefined(functionCode: number): boolean {
  return (functionCode >= 65 && functionCode <= 72) || (functionCode >= 100 && functionCode <= 110);
}

/** [MODBUS-AP §7] */
export function isExceptionCode(code: number): boolean {
  return (code >= 1 && code <= 6) || code === 8 || code === 10 || code === 11;
}

/** Basic, regular and extended, with stream access only or individual access too [MODBUS-AP §6.21]. */
export function isConformityLevel(level: number): boolean {
  return (level & 0x7f) >= 1 && (level & 0x7f) <= 3;
}

/** [MODBUS-AP §6.8.1] */
export const DIAGNOSTICS: Readonly<Record<number, string>> = {
  0: "Return Query Data",
  1: "Restart Communications Option",
  2: "Return Diagnostic Register",
  3: "Change ASCII Input Delimiter",
  4: "Force Listen Only Mode",
  10: "Clear Counters and Diagnostic Register",
  11: "Return Bus Message Count",
  12: "Return Bus Communication Error Count",
  13: "Return Bus Exception Error Count",
  14: "Return Server Message Count",
  15: "Return Server No Response Count",
  16: "Return Server NAK Count",
  17: "Return Server Busy Count",
  18: "Return Bus Character Overrun Count",
  20: "Clear Overrun Counter and Flag",
};

/** Whether the sub-function is one of DIAGNOSTICS. */
export function isDiagnostic(subFunction: number): boolean {
  return subFunction <= 4 || (subFunction >= 10 && subFunction <= 18) || subFunction === 20;
}

/** UMAS codes that are decoded further than their name. */
export const UMAS = {
  readMemoryBlock: 0x20,
  takePlcReservation: 0x10,
  uploadBlock: 0x31,
  downloadBlock: 0x34,
  responseError: 0xfd,
  responseOk: 0xfe,
} as const;

/** Names as public write-ups of the protocol have them. */
export const UMAS_NAMES: Readonly<Record<number, string>> = {
  1: "INIT_COMM",
  2: "READ_ID",
  3: "READ_PROJECT_INFO",
  4: "READ_PLC_INFO",
  6: "READ_CARD_INFO",
  10: "REPEAT",
  16: "TAKE_PLC_RESERVATION",
  17: "RELEASE_PLC_RESERVATION",
  18: "KEEP_ALIVE",
  32: "READ_MEMORY_BLOCK",
  33: "WRITE_MEMORY_BLOCK",
  34: "READ_VARIABLES",
  35: "WRITE_VARIABLES",
  36: "READ_COILS_REGISTERS",
  37: "WRITE_COILS_REGISTERS",
  48: "INITIALIZE_UPLOAD",
  49: "UPLOAD_BLOCK",
  50: "END_STRATEGY_UPLOAD",
  51: "INITIALIZE_DOWNLOAD",
  52: "DOWNLOAD_BLOCK",
  53: "END_STRATEGY_DOWNLOAD",
  57: "READ_ETH_MASTER_DATA",
  64: "START_PLC",
  65: "STOP_PLC",
  80: "MONITOR_PLC",
  88: "CHECK_PLC",
  112: "READ_IO_OBJECT",
  113: "WRITE_IO_OBJECT",
  115: "GET_STATUS_MODULE",
  253: "RESPONSE_ERROR",
  254: "RESPONSE_OK",
};

/** Indexed by UMAS code: 1 where it has a name. */
export const UMAS_KNOWN: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => (code in UMAS_NAMES ? 1 : 0));
