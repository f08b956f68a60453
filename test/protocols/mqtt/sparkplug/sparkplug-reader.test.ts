import { describe, expect, it } from "vitest";
import { BD_SEQ, EdgeSession, REBIRTH } from "./edge-session.js";
import { encodePayload } from "./sparkplug-encoder.js";

const TEMPERATURE = { name: "Temperature", alias: 5, datatype: 9, float: 20.5 };
const VALVE = { name: "Valve", alias: 6, datatype: 11, boolean: true };

describe("what a message says", () => {
  it("tells topic, sequence number, bdSeq and metrics", () => {
    const { body, anomalies } = new EdgeSession().start().nbirth(TEMPERATURE);
    expect(anomalies).toEqual([]);
    expect(body).toEqual({
      messageType: "NBIRTH",
      group: "g",
      edgeNode: "e",
      seq: 0,
      bdSeq: 7,
      timestamp: 1_700_000_000_000,
      metrics: [
        { name: "bdSeq", type: "UInt64", value: 7 },
        { name: "Node Control/Rebirth", type: "Boolean", value: false },
        { name: "Temperature", alias: 5, type: "Float", value: 20.5 },
      ],
    });
  });

  it("knows name and type of an alias from the birth, and as many devices as there are", () => {
    const session = new EdgeSession().start();
    session.nbirth(TEMPERATURE);
    session.send("DBIRTH", { metrics: [VALVE], seq: 1 }, "d");
    const node = session.send("NDATA", { metrics: [{ alias: 5, float: 21 }], seq: 2 });
    expect(node.body?.metrics).toEqual([{ name: "Temperature", alias: 5, type: "Float", value: 21 }]);
    const device = session.send("DDATA", { metrics: [{ alias: 6, boolean: false }], seq: 3 }, "d");
    expect(device.body?.metrics).toEqual([{ name: "Valve", alias: 6, type: "Boolean", value: false }]);
    const command = session.send("DCMD", { metrics: [{ alias: 6, boolean: true }] }, "d", false);
    expect(command.body?.metrics).toEqual([{ name: "Valve", alias: 6, type: "Boolean", value: true }]);
    expect([node, device, command].flatMap(({ anomalies }) => anomalies)).toEqual([]);
  });

  it("knows the type by the name too, and aliases beyond 2^53", () => {
    const session = new EdgeSession().start();
    session.nbirth({ name: "Level", datatype: 1, int: 3 }, { ...TEMPERATURE, alias: 2n ** 63n });
    const data = session.send("NDATA", { metrics: [{ name: "Level", int: 0xff }], seq: 1 });
    expect(data.body?.metrics).toEqual([{ name: "Level", type: "Int8", value: -1 }]);
    const alias = session.send("NDATA", { metrics: [{ alias: 2n ** 63n, float: 1 }], seq: 2 });
    expect(alias.body?.metrics).toEqual([
      { name: "Temperature", alias: "9223372036854775808", type: "Float", value: 1 },
    ]);
  });

  it("takes the newer birth for the only one", () => {
    const session = new EdgeSession().start();
    session.nbirth(TEMPERATURE);
    session.send("DBIRTH", { metrics: [VALVE], seq: 1 }, "d");
    session.nbirth({ ...TEMPERATURE, name: "Pressure" });
    const data = session.send("NDATA", { metrics: [{ alias: 5, float: 1 }], seq: 1 });
    expect(data.body?.metrics).toEqual([{ name: "Pressure", alias: 5, type: "Float", value: 1 }]);
    const device = session.send("DDATA", { metrics: [{ alias: 6, boolean: true }], seq: 2 }, "d");
    expect(device.anomalies).toEqual(["sparkplugBirthMissing"]);
  });

  it.each([
    { name: "3.0", topic: "spBv1.0/STATE/scada", text: '{"online":true,"timestamp":17}', timestamp: 17 },
    { name: "2.2", topic: "STATE/scada", text: "ONLINE", timestamp: undefined },
  ])("reads the state of a host of version $name", ({ topic, text, timestamp }) => {
    const { body, anomalies } = new EdgeSession().raw(topic, new TextEncoder().encode(text));
    expect(body).toEqual({ messageType: "STATE", state: { hostId: "scada", online: true, timestamp } });
    expect(anomalies).toEqual([]);
  });

  it.each([
    { name: "another topic", topic: "plant/spBv1.0/x", text: "ONLINE" },
    { name: "a state in another word", topic: "STATE/scada", text: "online" },
    { name: "a state with a level too many", topic: "STATE/a/b", text: "ONLINE" },
    { name: "a namespace that only begins so", topic: "spBv1.0x/g/NDATA/e", text: "" },
  ])("leaves $name alone", ({ topic, text }) => {
    expect(new EdgeSession().raw(topic, new TextEncoder().encode(text))).toEqual({
      isSparkplug: false,
      body: undefined,
      anomalies: [],
    });
  });

  it("gives what is there of a cut payload, and blames nobody for the rest", () => {
    const session = new EdgeSession().start();
    session.nbirth(TEMPERATURE);
    const whole = encodePayload({ timestamp: 1, metrics: [{ alias: 5, float: 1 }, TEMPERATURE], seq: 1 });
    for (let end = 0; end < whole.length; end++) {
      const { anomalies } = session.raw("spBv1.0/g/NDATA/e", whole.slice(0, end), whole.length - end);
      expect(anomalies).toEqual([]);
    }
    const cut = session.raw("spBv1.0/g/NDATA/e", whole.slice(0, 13), whole.length - 13);
    expect(cut.body?.metrics).toEqual([{ name: "Temperature", alias: 5, type: "Float", value: 1 }]);
    // The cut one had a sequence number that nobody saw.
    expect(session.send("NDATA", { seq: 9 }).anomalies).toEqual([]);
    expect(session.send("NDATA", { seq: 11 }).anomalies).toEqual(["sparkplugSequenceJump"]);
  });
});

describe("what a message does wrong", () => {
  it.each([
    { name: "an unknown type", topic: "spBv1.0/g/XDATA/e" },
    { name: "a name of every object as type", topic: "spBv1.0/g/toString/e" },
    { name: "no edge node", topic: "spBv1.0/g/NDATA" },
    { name: "an empty group", topic: "spBv1.0//NDATA/e" },
    { name: "a device where none belongs", topic: "spBv1.0/g/NDATA/e/d" },
    { name: "no device where one belongs", topic: "spBv1.0/g/DDATA/e" },
    { name: "a level too many", topic: "spBv1.0/g/DDATA/e/d/x" },
  ])("finds a topic with $name", ({ topic }) => {
    const { anomalies } = new EdgeSession().start().raw(topic, encodePayload({ timestamp: 1, seq: 0 }));
    expect(anomalies).toEqual(["sparkplugTopicMalformed"]);
  });

  it.each([
    { name: "no timestamp", type: "NDATA", payload: { timestamp: undefined }, code: "TimestampMissing" },
    { name: "no sequence number", type: "NDATA", payload: {}, code: "SequenceMissing" },
    { name: "a sequence number of 256", type: "NDATA", payload: { seq: 256 }, code: "SequenceOutOfRange" },
    { name: "a giant sequence number", type: "NDATA", payload: { seq: 2n ** 64n - 1n }, code: "SequenceOutOfRange" },
    { name: "a command with one", type: "NCMD", payload: { seq: 1 }, code: "SequenceNotAllowed" },
    { name: "a death with one", type: "NDEATH", payload: { metrics: [BD_SEQ], seq: 1 }, code: "SequenceNotAllowed" },
    { name: "a death without bdSeq", type: "NDEATH", payload: {}, code: "BdSeqMissing" },
    {
      name: "a bdSeq beyond 255",
      type: "NDEATH",
      payload: { metrics: [{ ...BD_SEQ, long: 256 }] },
      code: "BdSeqMissing",
    },
    { name: "a metric without name or alias", payload: { metrics: [{ int: 1 }] }, code: "MetricNameMissing" },
    { name: "an alias nobody gave out", payload: { metrics: [{ alias: 9, int: 1 }] }, code: "AliasUnknown" },
    { name: "a metric nobody named", payload: { metrics: [{ name: "X", int: 1 }] }, code: "MetricNotInBirth" },
    { name: "no value", payload: { metrics: [{ alias: 5 }] }, code: "ValueMissing" },
    { name: "an integer for a float", payload: { metrics: [{ alias: 5, int: 1 }] }, code: "ValueTypeMismatch" },
    { name: "a type of its own", payload: { metrics: [{ alias: 5, datatype: 35, int: 1 }] }, code: "DatatypeUnknown" },
    {
      name: "property sets as a type",
      payload: { metrics: [{ alias: 5, datatype: 20, int: 1 }] },
      code: "DatatypeUnknown",
    },
  ])("finds $name", ({ type = "NDATA", payload, code }) => {
    const session = new EdgeSession().start();
    session.nbirth(TEMPERATURE);
    const seq = type === "NDATA" && code !== "SequenceMissing" ? { seq: 1 } : {};
    const { anomalies } = session.send(type, { ...seq, ...payload } as never);
    expect(anomalies).toEqual([`sparkplug${code}`]);
  });

  it.each([
    { name: "another first sequence number", payload: { metrics: [BD_SEQ, REBIRTH], seq: 1 }, code: "SequenceNotZero" },
    { name: "no bdSeq", payload: { metrics: [REBIRTH], seq: 0 }, code: "BdSeqMissing" },
    { name: "no rebirth metric", payload: { metrics: [BD_SEQ], seq: 0 }, code: "RebirthMetricMissing" },
    {
      name: "a metric without type",
      payload: { metrics: [BD_SEQ, REBIRTH, { name: "X", int: 1 }], seq: 0 },
      code: "DatatypeMissing",
    },
    {
      name: "a metric with only an alias",
      payload: { metrics: [BD_SEQ, REBIRTH, { alias: 1, datatype: 3, int: 1 }], seq: 0 },
      code: "MetricNameMissing",
    },
    {
      name: "a name twice",
      payload: { metrics: [BD_SEQ, REBIRTH, TEMPERATURE, { ...TEMPERATURE, alias: 8 }], seq: 0 },
      code: "MetricNameDuplicate",
    },
    {
      name: "an alias twice",
      payload: { metrics: [BD_SEQ, REBIRTH, TEMPERATURE, { ...VALVE, alias: 5 }], seq: 0 },
      code: "AliasDuplicate",
    },
  ])("finds a birth with $name", ({ payload, code }) => {
    expect(new EdgeSession().start().send("NBIRTH", payload).anomalies).toEqual([`sparkplug${code}`]);
  });

  it("finds an alias that another device has", () => {
    const session = new EdgeSession().start();
    session.nbirth(TEMPERATURE);
    const { anomalies } = session.send("DBIRTH", { metrics: [{ ...VALVE, alias: 5 }], seq: 1 }, "d");
    expect(anomalies).toEqual(["sparkplugAliasDuplicate"]);
    session.send("DBIRTH", { metrics: [VALVE], seq: 2 }, "d2");
    expect(session.send("DBIRTH", { metrics: [VALVE], seq: 3 }, "d2").anomalies).toEqual([]);
  });

  it.each([
    { name: "a word", text: "ONLINE" },
    { name: "no timestamp", text: '{"online":true}' },
    { name: "null", text: "null" },
  ])("finds a state that is $name", ({ text }) => {
    const { body, anomalies } = new EdgeSession().raw("spBv1.0/STATE/scada", new TextEncoder().encode(text));
    expect(anomalies).toEqual(["sparkplugStatePayload"]);
    expect(body).toEqual({ messageType: "STATE", state: { hostId: "scada" } });
  });
});
