import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { StoredRecord } from "../../../src/contracts/record-store.js";
import type { OpenSink } from "../../../src/contracts/sink.js";
import { openConfiguration } from "../../../src/sensor/configuration-file.js";
import { structuredText } from "../../../src/sinks/formats/structured-text.js";
import { syslogMessage } from "../../../src/sinks/formats/syslog-message.js";
import { syslog } from "../../../src/sinks/syslog/index.js";
import { syslogSinkOptions } from "../../../src/sinks/syslog/syslog-sink-options.js";
import { freePort } from "../../integration/stack-rooms.js";
import { temporaryFolders } from "../../store/with-store.js";
import { contextOf, given, HOSTILE, hostileAlert } from "../formats/given.js";
import { parseSyslog } from "../formats/parse-syslog.js";
import { refusalOf, sinkContext } from "../sink-context.js";
import { makeCertificates, type TlsCertificates } from "../tls-certificates.js";
import { until } from "../until.js";
import { needRsyslog, type Received, Rsyslog } from "./rsyslog.js";
import { blocksOfPage, rsyslogInputs, rsyslogTlsInput } from "./rsyslog-inputs.js";

const folder = temporaryFolders();
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

let certificates: TlsCertificates;
let others: TlsCertificates;
beforeAll(() => {
  const place = join(folder(), "..");
  certificates = makeCertificates(place);
  others = makeCertificates(place, "other");
});

async function running(input: string): Promise<Rsyslog> {
  const rsyslog = new Rsyslog(folder(), await freePort(), input);
  ends.push(() => rsyslog.end());
  await rsyslog.start();
  return rsyslog;
}

function sinkTo(port: number, more: object): OpenSink {
  const options = { collectors: [{ host: "127.0.0.1", port }], settleSeconds: 0.5, ...more };
  const stop = new AbortController();
  const sink = syslog.open(syslogSinkOptions.parse(options), sinkContext(stop));
  ends.unshift(async () => {
    stop.abort();
    await sink.close();
  });
  return sink;
}

/** 10 kB in every text, whatever ends a field. */
const large: StoredRecord = {
  seq: 99,
  record: { ...hostileAlert, id: "A-large", observed: HOSTILE.repeat(200), why: HOSTILE.repeat(200) },
};
const records = [...(given as readonly StoredRecord[]), large];

/** What a receiver should find in a message, by our own reading of the standard. */
function expected(stored: StoredRecord, limitBytes: number): Received {
  const context = { ...contextOf({ timeZone: "local" }), processId: process.pid };
  const raw = syslogMessage(stored, structuredText, context, limitBytes);
  const { facility, severity, timestamp, hostname, appName, procId, msgId, elements, ...rest } = parseSyslog(raw);
  const msg = `${rest.hasMark ? "\ufeff" : ""}${rest.message}`;
  const header = { pri: String(facility * 8 + severity), timestamp, hostname, app: appName, procid: procId };
  return { ...header, msgid: msgId, sd: elements, msg, raw };
}

async function sentAndReceived(rsyslog: Rsyslog, sink: OpenSink): Promise<readonly Received[]> {
  await sink.write(records);
  await until(
    () => rsyslog.received().length >= records.length,
    () => `${rsyslog.received().length} of ${records.length}; ${rsyslog.said}`,
  );
  return rsyslog.received();
}

describe("what a real rsyslog finds, field by field", () => {
  const plain = [
    { name: "UDP", input: rsyslogInputs.udp, options: { transport: "udp" }, limitBytes: 1180 },
    { name: "TCP, octet counting", input: rsyslogInputs.tcp, options: {}, limitBytes: 8192 },
    { name: "TCP, lines", input: rsyslogInputs.tcp, options: { framing: "line" }, limitBytes: 8192 },
    {
      name: "TCP, the least a receiver takes",
      input: rsyslogInputs.tcp,
      options: { messageBytesMax: 480 },
      limitBytes: 480,
    },
  ];
  for (const { name, input, options, limitBytes } of plain) {
    it(name, async (context) => {
      needRsyslog(context);
      const rsyslog = await running(input);
      const received = await sentAndReceived(rsyslog, sinkTo(rsyslog.port, options));
      expect(received).toEqual(records.map((stored) => expected(stored, limitBytes)));
    });
  }

  it("in the file that docs/syslog.md has it write", async (context) => {
    needRsyslog(context);
    const rsyslog = await running(rsyslogInputs.tcp);
    const received = await sentAndReceived(rsyslog, sinkTo(rsyslog.port, {}));
    expect(rsyslog.lines().map((line) => parseSyslog(line).elements)).toEqual(received.map(({ sd }) => sd));
  });

  it("TLS with certificates on both sides", async (context) => {
    needRsyslog(context);
    const rsyslog = await running(rsyslogTlsInput(certificates));
    const options = { transport: "tls", caFile: certificates.caFile, ...certificates.client };
    const received = await sentAndReceived(rsyslog, sinkTo(rsyslog.port, options));
    expect(received).toEqual(records.map((stored) => expected(stored, 8192)));
  });
});

it("every sensor.yaml of docs/syslog.md is taken", () => {
  const pages = blocksOfPage("yaml");
  expect(pages).toHaveLength(2);
  const names = pages.map((text) => {
    const { outlet } = openConfiguration(text, "sensor.yaml");
    return outlet?.sinks.map(({ name }) => name);
  });
  expect(names).toEqual([["siem"], ["plain", "old"]]);
});

describe("a TLS collector", () => {
  it("that refuses the sensor loses nothing of what was written before", async (context) => {
    needRsyslog(context);
    const rsyslog = await running(rsyslogTlsInput(certificates));
    const refused = [
      sinkTo(rsyslog.port, { transport: "tls", caFile: certificates.caFile }),
      sinkTo(rsyslog.port, { transport: "tls", caFile: certificates.caFile, ...others.client }),
    ];
    for (const sink of refused) expect(await refusalOf(sink.write(records))).toMatch(/certificate of the sensor/);
    expect(rsyslog.received()).toEqual([]);
    const options = { transport: "tls", caFile: certificates.caFile, ...certificates.client };
    expect(await sentAndReceived(rsyslog, sinkTo(rsyslog.port, options))).toHaveLength(records.length);
  });

  it("of an unknown authority, another name or another key is not spoken to", async (context) => {
    needRsyslog(context);
    const rsyslog = await running(rsyslogTlsInput(certificates));
    const rows = [
      { options: { caFile: others.caFile }, text: /authority/ },
      { options: { caFile: certificates.caFile, serverName: "siem.example" }, text: /another name.*serverName/ },
      { options: { fingerprints: ["ab".repeat(32)] }, text: /fingerprint [0-9a-f]{64}.*not in fingerprints/ },
      { options: { caFile: "/nowhere.pem" }, text: /caFile \/nowhere\.pem cannot be read/ },
    ];
    for (const { options, text } of rows) {
      const sink = sinkTo(rsyslog.port, { transport: "tls", ...certificates.client, ...options });
      expect(await refusalOf(sink.write(records))).toMatch(text);
    }
    expect(rsyslog.received()).toEqual([]);
  });

  it("with a pinned certificate needs no authority", async (context) => {
    needRsyslog(context);
    const rsyslog = await running(rsyslogTlsInput(certificates));
    const wrong = sinkTo(rsyslog.port, {
      transport: "tls",
      ...certificates.client,
      fingerprints: ["ab".repeat(32)],
    });
    const [pin = ""] = /[0-9a-f]{64}/.exec(await refusalOf(wrong.write(records))) ?? [];
    const options = { transport: "tls", ...certificates.client, fingerprints: [`SHA256:${pin}`] };
    expect(await sentAndReceived(rsyslog, sinkTo(rsyslog.port, options))).toHaveLength(records.length);
  });
});
