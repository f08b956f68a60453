import { u32le } from "../../../core/bytes.js";
import { statusCodeName } from "../status-code-name.js";
import { fixedReader } from "./fixed-reader.js";

/** A StatusCode by its name [OPC 10000-6 §5.2.2.11]. */
export const statusCode = fixedReader(4, (bytes, at) => statusCodeName(u32le(bytes, at)));
