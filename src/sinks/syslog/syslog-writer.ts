import type { StoredRecord } from "../../contracts/record-store.js";
import type { Speaker } from "../../contracts/sink.js";
import { chosenFormat } from "../format-choice.js";
import { syslogMessage } from "../formats/syslog-message.js";
import { messageBytesOf, type SyslogSinkOptions } from "./syslog-sink-options.js";

/** How a sink with these options writes a record: a message without its framing. */
export function syslogWriter(
  options: SyslogSinkOptions,
  { sensor, version }: Speaker,
): (given: StoredRecord) => string {
  const format = chosenFormat(options.format);
  const limitBytes = messageBytesOf(options);
  const context = { sensor, version, options, processId: process.pid };
  return (given) => syslogMessage(given, format, context, limitBytes);
}
