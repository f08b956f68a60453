import { formats } from "../../../src/sinks/formats/index.js";
import { syslogMessage } from "../../../src/sinks/formats/syslog-message.js";
import type { SyslogOptions } from "../../../src/sinks/formats/syslog-options.js";
import { contextOf, given } from "./given.js";

interface Receiver {
  /** File name without its ending: who receives, and what. */
  readonly name: string;
  readonly format: string;
  /** Without them there is no header: lines as a file or a webhook has them. */
  readonly syslog?: Partial<SyslogOptions>;
  readonly limitBytes?: number;
}

const receivers: readonly Receiver[] = [
  { name: "arcsight-cef", format: "cef", syslog: { header: "rfc3164", cefIpv6: "strict" }, limitBytes: 8192 },
  { name: "elastic-ecs", format: "ecs" },
  { name: "graylog-eve", format: "eve", syslog: {}, limitBytes: 8192 },
  { name: "qradar-leef", format: "leef", syslog: {}, limitBytes: 2048 },
  { name: "rsyslog-480", format: "rfc5424", syslog: {}, limitBytes: 480 },
  { name: "rsyslog-structured-data", format: "rfc5424", syslog: {}, limitBytes: 8192 },
  { name: "security-lake-ocsf", format: "ocsf" },
  { name: "sentinel-cef", format: "cef", syslog: { header: "rfc3164" }, limitBytes: 2048 },
  { name: "splunk-cef", format: "cef", syslog: {}, limitBytes: 8192 },
  { name: "wazuh-json", format: "ecs", syslog: { header: "rfc3164" }, limitBytes: 2048 },
  { name: "webhook-native", format: "native" },
];

/** By path: what each receiver gets of one record of each sort. */
export function goldenMessages(): ReadonlyMap<string, string> {
  return new Map(
    receivers.map((receiver) => [`test/sinks/formats/golden/${receiver.name}.txt`, messagesFor(receiver)]),
  );
}

function messagesFor({ format: id, syslog, limitBytes = Number.POSITIVE_INFINITY }: Receiver): string {
  const format = formats.find(({ doc }) => doc.id === id);
  if (format === undefined) throw new Error(`no format "${id}"`);
  const context = contextOf(syslog);
  const lines = given.map((record) => {
    return syslog === undefined
      ? format.render(record, context, limitBytes)
      : syslogMessage(record, format, context, limitBytes);
  });
  return lines.map((line) => `${line}\n`).join("");
}
