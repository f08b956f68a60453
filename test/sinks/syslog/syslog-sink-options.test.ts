import { describe, expect, it } from "vitest";
import { syslog } from "../../../src/sinks/syslog/index.js";
import { collectorsOf, messageBytesOf, syslogSinkOptions } from "../../../src/sinks/syslog/syslog-sink-options.js";

const collectors = [{ host: "siem.example" }];

describe("options of syslog", () => {
  const rows = [
    { name: "no collector", options: { collectors: [] }, text: /collectors|Too small/ },
    {
      name: "a key over TCP",
      options: { collectors, keyFile: "/k", certificateFile: "/c" },
      text: /want transport: tls/,
    },
    {
      name: "a fingerprint over UDP",
      options: { collectors, transport: "udp", fingerprints: ["ab".repeat(32)] },
      text: /want transport: tls/,
    },
    {
      name: "a certificate without its key",
      options: { collectors, transport: "tls", certificateFile: "/c" },
      text: /go together/,
    },
    { name: "lines over TLS", options: { collectors, transport: "tls", framing: "line" }, text: /for transport: tcp/ },
    {
      name: "a SHA-1 fingerprint",
      options: { collectors, transport: "tls", fingerprints: ["ab".repeat(20)] },
      text: /SHA-256/,
    },
    { name: "a message below what every receiver takes", options: { collectors, messageBytesMax: 479 }, text: /480/ },
    { name: "a format that there is not", options: { collectors, format: "xml" }, text: /native/ },
    { name: "a port that there is not", options: { collectors: [{ host: "a", port: 65_536 }] }, text: /65535/ },
  ];
  for (const { name, options, text } of rows) {
    it(`refuse ${name}`, () => {
      const { error } = syslogSinkOptions.safeParse(options);
      expect(error?.message).toMatch(text);
    });
  }

  it("hide a passphrase that stands in them", () => {
    const { error } = syslogSinkOptions.safeParse({ collectors, transport: "tls", keyPassphrase: "planted" });
    expect(error?.message).toContain("a secret does not stand here");
    expect(error?.message).not.toContain("planted");
  });

  const defaults = [
    { transport: "udp", port: 514, bytes: 1180 },
    { transport: "tcp", port: 601, bytes: 8192 },
    { transport: "tls", port: 6514, bytes: 8192 },
  ];
  for (const { transport, port, bytes } of defaults) {
    it(`over ${transport} have port ${port} and ${bytes} bytes when nothing is said`, () => {
      const options = syslogSinkOptions.parse({ transport, collectors });
      expect(collectorsOf(options)).toEqual([{ host: "siem.example", port, name: `siem.example:${port}` }]);
      expect(messageBytesOf(options)).toBe(bytes);
    });
  }
});

describe("several collectors", () => {
  const two = [{ host: "a.example" }, { host: "2001:db8::1", port: 1514 }];

  it("are one sink when one of them is enough", () => {
    const options = syslogSinkOptions.parse({ collectors: two });
    expect([...(syslog.spread?.(options).values() ?? [])]).toEqual([options]);
  });

  it("are sinks of their own when each gets everything", () => {
    const options = syslogSinkOptions.parse({ collectors: two, mode: "all", format: "cef" });
    const alone = syslog.spread?.(options) ?? new Map();
    expect([...alone.keys()]).toEqual(["a.example:601", "[2001:db8::1]:1514"]);
    expect([...alone.values()].map((one) => collectorsOf(one).length)).toEqual([1, 1]);
    expect([...alone.values()].every(({ format }) => format === "cef")).toBe(true);
  });
});
