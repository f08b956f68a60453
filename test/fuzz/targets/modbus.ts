import type { Decoder } from "../../../src/contracts/decoder.js";
import { modbus } from "../../../src/protocols/modbus/index.js";
import { decoderTarget } from "./decoder-target.js";

/** Conversations of the samples. */
export const modbusTarget = decoderTarget({
  decoder: modbus as Decoder,
  port: 502,
  segmentsMax: 80,
});
