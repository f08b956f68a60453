import { SECOND_US } from "../core/packet-time.js";
import type { ReaderLimits } from "./flow-reader.js";
import type { FlowTableLimits } from "./flow-table.js";
import type { ReassemblyLimits } from "./tcp-reassembler.js";

/** Every limit of the flow layer; what happens at each is said where it is declared. */
export interface FlowLimits extends FlowTableLimits, ReassemblyLimits, ReaderLimits {}

/** The limits of a sensor, sized for a plant of some hundred assets. */
export const FLOW_LIMITS: FlowLimits = {
  flowsMax: 200_000,
  attemptsMax: 16_384,
  idleUs: [30 * SECOND_US, 300 * SECOND_US, 60 * SECOND_US, 10 * SECOND_US],
  bytesMax: 64 * 1024,
  segmentsMax: 32,
  totalBytesMax: 16 * 1024 * 1024,
  holeUs: 200_000,
  acknowledgedHoleUs: 1000,
  heldBytesMax: 32 * 1024 * 1024,
  decoderBytesMax: 32 * 1024 * 1024,
};
