import type { Decoder } from "../contracts/decoder.js";
import { modbus } from "./modbus/index.js";
import { mqtt } from "./mqtt/index.js";
import { opcua } from "./opcua/index.js";
import { tls } from "./tls/index.js";
import { uadp } from "./uadp/index.js";

/** Every protocol there is, in the order in which a flow is tried on them. */
export const decoders: readonly Decoder[] = [
  modbus as Decoder,
  opcua as Decoder,
  mqtt as Decoder,
  uadp as Decoder,
  tls as Decoder,
];
