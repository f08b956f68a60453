import type { Sink } from "../contracts/sink.js";
import { file } from "./file/index.js";
import { mqtt } from "./mqtt/index.js";
import { nats } from "./nats/index.js";
import { syslog } from "./syslog/index.js";
import { webhook } from "./webhook/index.js";

/** Every sink there is. */
export const sinks: readonly Sink<unknown>[] = [syslog, file, webhook, mqtt, nats];
