import type { ModbusRequest } from "../contracts/sensor-event.js";
import { functionText, rangeText } from "./point-wording.js";
import { capitalised } from "./wording.js";

const VALUES_SHOWN = 8;

/** `wrote coil 2 = ON with function 5 (Write Single Coil)`. */
export function actionOf(request: ModbusRequest): string {
  const how = `with ${functionText(request.functionCode)}`;
  if (request.writes === undefined) return `sent "${request.change}" ${how}`;
  const value = request.values.length === 0 ? "" : ` = ${valuesText(request, request.values)}`;
  return `wrote ${pointsName(request)}${value} ${how}`;
}

/** Key of the first point written: server, unit, table and address. */
export function pointOf({ session, unit, writes }: ModbusRequest): string | undefined {
  if (writes === undefined) return undefined;
  return `${session.server.asset}/${unit}/${writes.table}/${writes.address}`;
}

/** Values of the written points; coils as ON and OFF, `?` where nothing is known. */
export function valuesText({ writes }: ModbusRequest, values: readonly (number | undefined)[]): string {
  const isCoil = writes?.table === "co";
  const texts = values.slice(0, VALUES_SHOWN).map((value) => {
    if (value === undefined) return "?";
    return isCoil ? (value === 0 ? "OFF" : "ON") : String(value);
  });
  return texts.join(", ") + (values.length > VALUES_SHOWN ? ", .." : "");
}

/** A sentence on what stood in the written points before. */
export function beforehand(request: ModbusRequest): string {
  const { writes, values, previous } = request;
  if (writes === undefined || previous.every((value) => value === undefined)) {
    return "What stood there before was not seen.";
  }
  const points = capitalised(pointsName(request));
  const stood = valuesText(request, previous);
  const be = writes.quantity === 1 ? "was" : "were";
  if (values.length > 0 && values.every((value, i) => value === previous[i])) {
    return `${points} ${be} already ${stood}, so no change of the process is visible.`;
  }
  return `${points} ${be} ${stood} before.`;
}

function pointsName({ writes }: ModbusRequest): string {
  return writes === undefined ? "points" : rangeText(writes);
}
