/** One part of a file: reference type 6, records of 16-bit registers [MODBUS-AP §6.14]. */
export interface FileRecord {
  readonly fileNumber: number | undefined;
  readonly recordNumber: number | undefined;
  /** In registers. */
  readonly recordLength: number;
  readonly data: string | undefined;
}

/** Function code 90, the engineering protocol of Schneider controllers, which no public standard describes. */
export interface UmasBody {
  readonly code: number;
  readonly name: string | undefined;
  /** 0 until the controller is reserved, then what the reservation gave out. */
  readonly sessionKey: number;
  /** Of a response: what its request asked for. */
  readonly requestCode: number | undefined;
  readonly requestName: string | undefined;
  /** Name that a client gives when it reserves the controller. */
  readonly clientName: string | undefined;
  readonly blockNumber: number | undefined;
  /** Into the memory block, in bytes, and how many bytes to read. */
  readonly offset: number | undefined;
  readonly byteCount: number | undefined;
  readonly data: string;
}

/**
 * One Modbus message. Field names are those of the standards. Which fields there are depends on the function code and
 * the kind; a field whose bytes are missing is undefined.
 */
export interface ModbusBody {
  readonly transactionIdentifier: number;
  readonly unitIdentifier: number;
  /** Without the bit 0x80 that marks an exception. */
  readonly functionCode: number;
  readonly kind: "request" | "response" | "exception";
  readonly exceptionCode?: number | undefined;
  readonly startingAddress?: number | undefined;
  readonly quantity?: number | undefined;
  readonly values?: readonly number[] | undefined;
  readonly status?: number | undefined;
  readonly subFunction?: number | undefined;
  readonly subFunctionName?: string | undefined;
  readonly eventCount?: number | undefined;
  readonly messageCount?: number | undefined;
  readonly events?: readonly number[] | undefined;
  readonly serverId?: string | undefined;
  readonly runIndicatorStatus?: number | undefined;
  readonly additionalData?: string | undefined;
  readonly serverText?: string | undefined;
  readonly records?: readonly FileRecord[] | undefined;
  readonly andMask?: number | undefined;
  readonly orMask?: number | undefined;
  readonly readStartingAddress?: number | undefined;
  readonly readQuantity?: number | undefined;
  readonly writeStartingAddress?: number | undefined;
  readonly writeQuantity?: number | undefined;
  readonly fifoPointerAddress?: number | undefined;
  readonly fifoCount?: number | undefined;
  readonly meiType?: number | undefined;
  readonly readDeviceIdCode?: number | undefined;
  readonly objectId?: number | undefined;
  readonly conformityLevel?: number | undefined;
  readonly moreFollows?: boolean | undefined;
  readonly nextObjectId?: number | undefined;
  readonly objects?: Readonly<Record<string, string>> | undefined;
  readonly umas?: UmasBody | undefined;
  readonly data?: string | undefined;
  readonly requestFrame?: number | undefined;
  readonly latencyUs?: number | undefined;
}
