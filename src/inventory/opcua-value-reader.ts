import type { OpcuaValues } from "../contracts/opcua-event.js";
import type { Pdu } from "../contracts/pdu.js";
import type { Session } from "../contracts/sensor-event.js";
import type { OpcuaBody, OpcuaBodyValue } from "./opcua-body.js";

const VALUES_MAX = 4096;

/** Values in answers and notifications, told in lists that are filled again and again. */
export class OpcuaValueReader {
  readonly #emit: (event: OpcuaValues) => void;
  readonly #nodes: string[] = [];
  readonly #numbers: number[] = [];
  readonly #types: string[] = [];
  #count = 0;

  constructor(emit: (event: OpcuaValues) => void) {
    this.#emit = emit;
  }

  /** The answer to a Read of values alone. */
  read(pdu: Pdu, { results }: OpcuaBody, session: Session): void {
    this.#count = 0;
    for (const result of results ?? []) {
      if (typeof result === "object" && result !== null) this.#add(result.nodeId, result);
    }
    this.#tell(pdu, session);
  }

  published(pdu: Pdu, { notificationMessage }: OpcuaBody, session: Session): void {
    this.#count = 0;
    for (const notification of notificationMessage?.notificationData ?? []) {
      for (const item of notification?.body?.monitoredItems ?? []) this.#add(item?.nodeId, item?.value);
    }
    this.#tell(pdu, session);
  }

  #add(node: string | undefined, told: OpcuaBodyValue | undefined): void {
    if (node === undefined || told?.statusCode?.startsWith("Bad") === true || this.#count === VALUES_MAX) return;
    const value = told?.value?.value;
    const number = typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : Number.NaN;
    if (!Number.isFinite(number)) return;
    this.#nodes[this.#count] = node;
    this.#numbers[this.#count] = number;
    this.#types[this.#count] = told?.value?.type ?? "";
    this.#count++;
  }

  #tell({ time, frame, capture }: Pdu, session: Session): void {
    if (this.#count === 0) return;
    const lists = { count: this.#count, nodes: this.#nodes, numbers: this.#numbers, types: this.#types };
    this.#emit({ type: "opcua-values", time, frame, capture, session, ...lists });
  }
}
