import type { DecodeOut } from "../../contracts/decoder.js";
import { anomalyCodes } from "./anomalies.js";
import type { OpcuaBody } from "./body.js";
import type { OpcuaState } from "./state.js";

/** One message, with what was found wrong since the last one. */
export function tell(state: OpcuaState, out: DecodeOut<OpcuaBody>, body: OpcuaBody | undefined): void {
  const { anomalies, faults } = state;
  state.anomalies = 0;
  state.faults = 0;
  const told = out.wantsBody ? body : undefined;
  if (anomalies === 0 && faults === 0) out.pdu(told);
  else out.pdu(told, anomalyCodes(anomalies, faults));
}
