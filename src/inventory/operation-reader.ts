import type { Pdu } from "../contracts/pdu.js";
import type { ControlOperation, Session } from "../contracts/sensor-event.js";
import { mqttOperations } from "./mqtt-operations.js";
import { type OperationListener, opcuaOperations } from "./opcua-operations.js";

/** From messages of OPC UA and MQTT to operations. */
export class OperationReader {
  readonly #emit: (event: ControlOperation) => void;
  #pdu: Pdu | undefined = undefined;
  #session: Session | undefined = undefined;

  /** One listener for all messages: most ask for nothing. */
  readonly #listen: OperationListener = (effect, name, point, value) => {
    const { time, frame, capture, protocol } = this.#pdu as Pdu;
    const session = this.#session as Session;
    const known = protocol === "opcua" ? "opcua" : "mqtt";
    this.#emit({ type: "operation", time, frame, capture, session, protocol: known, effect, name, point, value });
  };

  constructor(emit: (event: ControlOperation) => void) {
    this.#emit = emit;
  }

  pdu(pdu: Pdu, session: Session): void {
    this.#pdu = pdu;
    this.#session = session;
    if (pdu.protocol === "opcua") opcuaOperations(pdu.body, this.#listen);
    else if (pdu.protocol === "mqtt") mqttOperations(pdu.body, pdu.direction, this.#listen);
  }
}
