import { z } from "zod";
import { formatChoice } from "../format-choice.js";
import { syslogOptionFields } from "../formats/syslog-options.js";
import { tlsClientFields } from "../tls-client.js";

/** One after the other is tried until one takes records, or each gets all. */
const MODES = ["failover", "all"] as const;
const COLLECTORS_MAX = 16;

/** By habit, for plain TCP has none; [RFC 5426 §3.3] [RFC 5425 §4.1]. */
const PORTS = { udp: 514, tcp: 601, tls: 6514 } as const;

/** Fits every path of IPv6 [RFC 5426 §3.2]; what receivers should take [RFC 5425 §4.3.1]. */
const MESSAGE_BYTES_MAX = { udp: 1180, tcp: 8192, tls: 8192 } as const;

const FINGERPRINT = /^(sha-?256:)?([0-9a-f]{2}:?){31}[0-9a-f]{2}$/i;

const collector = z.strictObject({
  host: z.string().min(1).max(255).meta({ description: "Name or address." }),
  port: z.int().min(1).max(65_535).optional().meta({
    description: "Without it 514 over UDP, 601 over TCP, 6514 over TLS.",
  }),
});

const fields = z.strictObject({
  transport: z.enum(["udp", "tcp", "tls"]).default("tcp").meta({
    description: "What carries the messages; only tls keeps them from being read and changed.",
  }),
  collectors: z.array(collector).min(1).max(COLLECTORS_MAX).meta({ description: "Who receives them." }),
  mode: z.enum(MODES).default("failover").meta({
    description: "failover: the first that takes records, in this order; all: each gets every record.",
  }),
  framing: z.enum(["octet-counting", "line"]).default("octet-counting").meta({
    description: "Over TCP, what tells where a message ends: its length before it, or a line feed behind it.",
  }),
  format: formatChoice("rfc5424"),
  messageBytesMax: z.int().min(480).max(65_000).optional().meta({
    description: "What does not fit is cut field by field. Without it 1180 over UDP, else 8192.",
  }),
  settleSeconds: z.number().min(0.1).max(60).default(2).meta({
    description: "How long the connection must outlive a message before that counts as delivered.",
  }),
  stallSeconds: z.number().min(1).max(3600).default(30).meta({
    description: "After so long without a sign that the collector takes anything, the connection is made anew.",
  }),
  connectSeconds: z.number().min(0.1).max(300).default(10).meta({ description: "For a connection to be made." }),
  datagramsPerSecondMax: z.int().min(10).max(100_000).default(1000).meta({
    description: "Over UDP, so that the buffer of the collector does not run over.",
  }),
  fingerprints: z
    .array(z.string().regex(FINGERPRINT, "no SHA-256 fingerprint: 32 bytes in hex"))
    .min(1)
    .max(COLLECTORS_MAX * 2)
    .optional()
    .meta({
      description: "Over TLS, SHA-256 of the collector's certificate; without caFile it alone decides.",
    }),
  ...tlsClientFields,
  ...syslogOptionFields,
});

/** Options of syslog as they are written. */
export const syslogSinkOptions = fields.superRefine((options, context) => {
  const faults = [
    options.transport !== "tls" && tlsOnly.some((name) => options[name] !== undefined)
      ? "caFile, certificateFile, keyFile, keyPassphrase, serverName and fingerprints want transport: tls"
      : undefined,
    (options.certificateFile === undefined) === (options.keyFile === undefined)
      ? undefined
      : "certificateFile and keyFile go together",
    options.framing === "line" && options.transport !== "tcp" ? "framing: line is for transport: tcp" : undefined,
  ];
  for (const message of faults) if (message !== undefined) context.addIssue({ code: "custom", message });
});

const tlsOnly = ["caFile", "certificateFile", "keyFile", "keyPassphrase", "serverName", "fingerprints"] as const;

/** Options of syslog. */
export type SyslogSinkOptions = z.infer<typeof syslogSinkOptions>;

/** One who receives. */
export interface Collector {
  readonly host: string;
  readonly port: number;
  /** For people, and the same as in the configuration. */
  readonly name: string;
}

/** In the order of the configuration. */
export function collectorsOf({ collectors, transport }: SyslogSinkOptions): readonly Collector[] {
  return collectors.map(({ host, port = PORTS[transport] }) => {
    const name = host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
    return { host, port, name };
  });
}

/** Bytes of a message without its framing. */
export function messageBytesOf({ messageBytesMax, transport }: SyslogSinkOptions): number {
  return messageBytesMax ?? MESSAGE_BYTES_MAX[transport];
}
