import type { OpcuaRange, OpcuaValues } from "../contracts/opcua-event.js";
import type { Pdu } from "../contracts/pdu.js";
import type { Session } from "../contracts/sensor-event.js";
import type { OpcuaBody, OpcuaBodyValue } from "./opcua-body.js";
import type { RangeProperties } from "./opcua-ranges.js";

const VALUES_MAX = 4096;

/** An ExtensionObject that the decoder could read. */
interface Structure {
  readonly typeName?: string;
  readonly body?: { readonly low?: number; readonly high?: number };
}

/** Values in answers and notifications, told in lists that are filled again and again; and ranges of them. */
export class OpcuaValueReader {
  readonly #emit: (event: OpcuaValues | OpcuaRange) => void;
  readonly #ranges: RangeProperties;
  readonly #nodes: string[] = [];
  readonly #numbers: number[] = [];
  readonly #types: string[] = [];
  #count = 0;
  #badCount = 0;

  constructor(ranges: RangeProperties, emit: (event: OpcuaValues | OpcuaRange) => void) {
    this.#ranges = ranges;
    this.#emit = emit;
  }

  /** The answer to a Read of values alone. */
  read(pdu: Pdu, { results }: OpcuaBody, session: Session): void {
    this.#begin();
    for (const result of results ?? []) {
      if (typeof result === "object" && result !== null) this.#add(result.nodeId, result, pdu, session);
    }
    this.#tell(pdu, session);
  }

  published(pdu: Pdu, { notificationMessage }: OpcuaBody, session: Session): void {
    this.#begin();
    for (const notification of notificationMessage?.notificationData ?? []) {
      for (const item of notification?.body?.monitoredItems ?? []) this.#add(item?.nodeId, item?.value, pdu, session);
    }
    this.#tell(pdu, session);
  }

  #begin(): void {
    this.#count = 0;
    this.#badCount = 0;
  }

  #add(node: string | undefined, told: OpcuaBodyValue | undefined, pdu: Pdu, session: Session): void {
    if (node === undefined) return;
    if (told?.statusCode?.startsWith("Bad") === true) {
      this.#badCount++;
      return;
    }
    if (this.#count === VALUES_MAX) return;
    const value = told?.value?.value;
    if (typeof value === "object" && value !== null) this.#range(node, value as Structure, pdu, session);
    const number = typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : Number.NaN;
    if (!Number.isFinite(number)) return;
    this.#nodes[this.#count] = node;
    this.#numbers[this.#count] = number;
    this.#types[this.#count] = told?.value?.type ?? "";
    this.#count++;
  }

  /** Servers leave a range that nobody has set at 0 to 0, or without bounds. */
  #range(property: string, { typeName, body }: Structure, { time, frame, capture }: Pdu, session: Session): void {
    if (typeName !== "Range" || body === undefined) return;
    const { low, high } = body;
    const owner = this.#ranges.ownerOf(session.server.asset, property);
    if (owner === undefined || typeof low !== "number" || typeof high !== "number" || !(low < high)) return;
    if (!Number.isFinite(low) || !Number.isFinite(high)) return;
    this.#emit({ type: "opcua-range", time, frame, capture, session, ...owner, low, high });
  }

  #tell({ time, frame, capture }: Pdu, session: Session): void {
    if (this.#count === 0 && this.#badCount === 0) return;
    const lists = { count: this.#count, nodes: this.#nodes, numbers: this.#numbers, types: this.#types };
    this.#emit({ type: "opcua-values", time, frame, capture, session, ...lists, badCount: this.#badCount });
  }
}
