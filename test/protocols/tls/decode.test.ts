import { describe, expect, it } from "vitest";
import { madeCertificate } from "../../core/made-certificate.js";
import {
  alert,
  bytesOf,
  certificates,
  changeCipherSpec,
  clientHello,
  extension,
  handshake,
  message,
  record,
  serverHello,
  vector,
  words,
} from "./made-records.js";
import { tlsReader } from "./tls-reader.js";

const hello = clientHello({ extensions: [extension.serverName("a.example")] });

/** What a client's bytes give after its hello. */
function afterHello(...records: readonly Uint8Array[]) {
  const reader = tlsReader();
  reader.segment(0, handshake(1, clientHello({})));
  for (const bytes of records) reader.segment(0, bytes);
  return reader.pdus.slice(1).map(({ anomalies, body }) => ({ anomalies, body }));
}

describe("handshake messages", () => {
  it("are put together from records of any size", () => {
    const content = message(1, hello);
    for (let size = 1; size < content.length; size++) {
      const reader = tlsReader();
      reader.segment(0, handshake(1, clientHello({})));
      for (let at = 0; at < content.length; at += size) reader.segment(0, record(22, content.slice(at, at + size)));
      expect(reader.pdus).toHaveLength(2);
      expect(reader.pdus[1]).toMatchObject({ anomalies: [], body: { sni: "a.example" } });
    }
  });

  it("share a record, with others between that are not told", () => {
    const reader = tlsReader();
    const flight = [
      message(2, serverHello({})),
      message(12, new Uint8Array(9)),
      message(13, vector(1, 1)),
      message(14, bytesOf()),
    ];
    reader.segment(1, record(22, bytesOf(...flight)));
    expect(reader.pdus.map(({ body }) => body?.handshakeType)).toEqual(["serverHello", "certificateRequest"]);
  });

  it("that are not read are passed over, across records", () => {
    const long = message(16, new Uint8Array(300).fill(0xff));
    const records = [
      record(22, long.slice(0, 2)),
      record(22, long.slice(2, 200)),
      record(22, bytesOf(long.slice(200), message(1, hello))),
    ];
    expect(afterHello(...records)).toMatchObject([{ anomalies: [], body: { sni: "a.example" } }]);
  });

  it("of more than 64 KiB are told by their beginning", () => {
    const leaf = madeCertificate().der;
    const content = message(11, certificates(leaf, ...Array.from({ length: 9 }, () => new Uint8Array(9000))));
    const records = Array.from({ length: Math.ceil(content.length / 16384) }, (_, i) =>
      record(22, content.slice(16384 * i, 16384 * (i + 1))),
    );
    const told = afterHello(...records, handshake(1, hello));
    expect(told).toHaveLength(2);
    expect(told[0]).toMatchObject({
      anomalies: [],
      body: { handshakeType: "certificate", isPartial: true, certificate: { subject: "CN=zonewarden-test" } },
    });
    expect(told[1]?.body).toMatchObject({ sni: "a.example" });
  });

  it.each([
    ["an alert", alert(1, 0)],
    ["a ChangeCipherSpec", changeCipherSpec],
  ])("that %s interrupts are given up", (_, between) => {
    const content = message(1, hello);
    const told = afterHello(record(22, content.slice(0, 30)), between, record(22, content.slice(30)));
    expect(told[0]).toEqual({
      anomalies: ["handshakeInterrupted"],
      body: { contentType: "handshake", handshakeType: "1", isPartial: true },
    });
  });

  it.each([
    ["of a type that does not exist", record(22, message(99, bytesOf(1, 2))), ["handshakeTypeUnknown"]],
    ["in a record of version 0x0304", handshake(1, hello, 0x0304), ["recordVersion"]],
    ["in an empty record", record(22, bytesOf()), ["recordEmpty"]],
    [
      "in a record too long",
      record(22, bytesOf(message(1, hello), message(16, new Uint8Array(16384)))),
      ["recordTooLong"],
    ],
  ])("%s are an anomaly", (_, bytes, anomalies) => {
    expect(afterHello(bytes).map((told) => told.anomalies)).toEqual([anomalies]);
  });

  it("are not looked for in what is encrypted after a ChangeCipherSpec that came early", () => {
    const finished = record(22, bytesOf(99, 1, 2, new Uint8Array(37).fill(0xee)));
    const request = handshake(13, vector(1, 1));
    const told = afterHello(changeCipherSpec, finished, handshake(1, hello), request);
    expect(told).toMatchObject([{ body: { sni: "a.example" } }, { body: { handshakeType: "certificateRequest" } }]);
  });
});

describe("after a capture cut a record", () => {
  const content = message(11, certificates(new Uint8Array(500).fill(0xee)));
  const [first, second] = [record(22, content.slice(0, 300)), record(22, content.slice(300))];

  it("the rest of its message is passed over", () => {
    const reader = tlsReader();
    reader.segment(1, handshake(2, serverHello({})));
    reader.cut(1, first.subarray(0, 200), 105);
    reader.segment(1, second);
    reader.segment(1, alert(1, 0));
    expect(reader.pdus.map(({ anomalies }) => anomalies)).toEqual([[], ["captureCut"], []]);
  });

  it("and a message that ended within what is missing, nothing is passed over", () => {
    const reader = tlsReader();
    const bytes = handshake(11, certificates(new Uint8Array(500)));
    reader.cut(1, bytes.subarray(0, 200), bytes.length - 200);
    reader.segment(1, handshake(2, serverHello({})));
    expect(reader.pdus.map(({ body }) => body?.handshakeType)).toEqual(["certificate", "serverHello"]);
  });
});

describe("Certificate", () => {
  const leaf = madeCertificate({ subject: [[3, "leaf"]] }).der;

  it("is told by its first", () => {
    const [told] = afterHello(handshake(11, certificates(leaf, madeCertificate().der)));
    expect(told).toMatchObject({ anomalies: [], body: { chainLength: 2, certificate: { subject: "CN=leaf" } } });
  });

  it.each([
    ["none", certificates(), 0, []],
    ["one that cannot be read", certificates(bytesOf(1, 2, 3)), 1, ["certificateMalformed"]],
    ["an empty one", certificates(bytesOf()), 1, ["certificateMalformed"]],
    ["bytes behind the list", bytesOf(certificates(leaf), 0), 1, ["lengthMismatch"]],
    ["a list beyond its end", bytesOf(0, 0, 9, vector(3, 1)), 1, ["lengthMismatch", "certificateMalformed"]],
  ])("with %s", (_, content, chainLength, anomalies) => {
    expect(afterHello(handshake(11, content))).toMatchObject([{ anomalies, body: { chainLength } }]);
  });

  it("cut by the capture blames nobody", () => {
    const reader = tlsReader();
    const bytes = handshake(11, certificates(leaf));
    reader.cut(1, bytes.subarray(0, 100), bytes.length - 100);
    expect(reader.pdus[0]).toMatchObject({ anomalies: ["captureCut"], body: { chainLength: 1, isPartial: true } });
    expect(reader.pdus[0]?.body).not.toHaveProperty("certificate");
  });
});

describe("alerts", () => {
  it.each([
    ["a fatal one", alert(2, 40), [{ level: "fatal", description: "handshake_failure" }], []],
    ["a warning", alert(1, 0), [{ level: "warning", description: "close_notify" }], []],
    ["one of no name", alert(1, 119), [{ level: "warning", description: "119" }], []],
    [
      "a level that does not exist",
      alert(3, 40),
      [{ level: "3", description: "handshake_failure" }],
      ["alertMalformed"],
    ],
    [
      "two in a record",
      record(21, bytesOf(1, 90, 1, 0)),
      [{ description: "user_canceled" }, { description: "close_notify" }],
      [],
    ],
    ["half of one", record(21, bytesOf(2)), [{ contentType: "alert", isPartial: true }], ["alertMalformed"]],
    ["one and a half", record(21, bytesOf(2, 40, 1)), [{ level: "fatal" }], ["alertMalformed"]],
    ["none", record(21, bytesOf()), [{ contentType: "alert" }], ["recordEmpty"]],
  ] as const)("%s", (_, bytes, bodies, anomalies) => {
    const told = afterHello(bytes);
    expect(told.map(({ body }) => body)).toMatchObject(bodies);
    for (const each of told) expect(each.anomalies).toEqual(anomalies);
  });

  it("that are encrypted are not told", () => {
    expect(afterHello(record(21, new Uint8Array(26)))).toEqual([]);
  });
});

describe("heartbeats", () => {
  const beat = (claimed: number, bytes: number) => record(24, bytesOf(1, words(claimed), new Uint8Array(bytes)));
  it.each([
    ["that fit", beat(4, 20), []],
    ["that claim more than there is", beat(0x4000, 0), ["heartbeatOverread"]],
    ["without padding", beat(20, 20), ["heartbeatOverread"]],
    ["too short to say", record(24, bytesOf(1, 0)), []],
  ])("%s", (_, bytes, anomalies) => {
    expect(afterHello(bytes).flatMap((told) => told.anomalies)).toEqual(anomalies);
  });
});

describe("which side serves", () => {
  it("is shown by hellos, against the port", () => {
    const reader = tlsReader({ portServer: 0 });
    reader.segment(0, handshake(1, hello));
    reader.segment(1, handshake(2, serverHello({})));
    expect(reader.servers).toEqual([1]);
  });
});
