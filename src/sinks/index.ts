import type { Sink } from "../contracts/sink.js";
import { file } from "./file/index.js";
import { syslog } from "./syslog/index.js";

/** Every sink there is. */
export const sinks: readonly Sink<unknown>[] = [syslog, file];
