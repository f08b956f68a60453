import type { Sink } from "../../contracts/sink.js";
import { DatagramSink } from "./datagram-sink.js";
import { StreamSink } from "./stream-sink.js";
import { collectorsOf, type SyslogSinkOptions, syslogSinkOptions } from "./syslog-sink-options.js";

/** Syslog messages for one or several collectors. */
export const syslog: Sink<SyslogSinkOptions> = {
  doc: {
    id: "syslog",
    title: "Syslog",
    summary:
      "Sends each record as a syslog message over UDP, TCP or TLS, in any format. Syslog has no acknowledgement: a " +
      "message counts as delivered when the connection has outlived it by a while, and is sent again otherwise.",
    spec: ["RFC 5424", "RFC 5425", "RFC 5426", "RFC 6587", "RFC 3164"],
  },
  options: syslogSinkOptions,
  spread(options) {
    if (options.mode === "failover") return new Map([["", options]]);
    const alone = options.collectors.map((collector) => ({ ...options, collectors: [collector] }));
    return new Map(alone.map((one) => [collectorsOf(one)[0]?.name ?? "", one]));
  },
  open: (options, context) =>
    options.transport === "udp" ? new DatagramSink(options, context) : new StreamSink(options, context),
};
