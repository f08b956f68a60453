import { describe, expect, it } from "vitest";
import { removeToken } from "../../../src/web/access/token-admin.js";
import { STREAM_PROTOCOL } from "../../../src/web/stream/messages.js";
import { alertRecord, incidentRecord, noteRecord, trailRecord } from "../../store/sample-records.js";
import { servedStore } from "../served-store.js";
import { Listener } from "./listener.js";

describe("the stream", () => {
  it("greets, gives the state as it stands and then what comes", async () => {
    const served = await servedStore();
    served.store.append([alertRecord("A-1"), alertRecord("A-2"), noteRecord("up"), incidentRecord("I-1")]);
    served.store.append([alertRecord("A-1", 4)]);
    const listener = new Listener(served);
    await listener.say({ type: "subscribe" });
    await listener.until("snapshot", () => listener.of("snapshot").at(-1)?.isLast === true);
    expect(listener.messages[0]).toEqual({
      ...{ type: "hello", v: 1, sensor: "sensor-07", version: "1.2.3" },
      ...{ firstSeq: 1, lastSeq: 5 },
    });
    const [snapshot] = listener.of("snapshot");
    expect(snapshot).toMatchObject({ reason: "asked", through: 5, isFirst: true, isLast: true });
    expect(snapshot?.records.map(({ seq }) => seq)).toEqual([4, 5, 2]);
    expect(snapshot?.records[1]?.record).toEqual(alertRecord("A-1", 4));
    served.store.append([alertRecord("A-3"), noteRecord("down")]);
    await listener.until("deltas", () => listener.seqs.length === 2);
    expect(listener.messages.at(-1)).toEqual({
      type: "records",
      through: 7,
      records: [
        { seq: 6, record: alertRecord("A-3") },
        { seq: 7, record: noteRecord("down") },
      ],
    });
    expect(served.bugs).toEqual([]);
  });

  it("goes on from any record that is kept", async () => {
    const served = await servedStore();
    for (let i = 1; i <= 500; i++) served.store.append([alertRecord(`A-${i}`)]);
    for (const after of [0, 1, 123, 499, 500]) {
      const listener = new Listener(served);
      await listener.say({ type: "subscribe", after });
      const wanted = Array.from({ length: 500 - after }, (_, i) => after + 1 + i);
      await listener.until(`all after ${after}`, () => listener.seqs.length >= wanted.length);
      expect(listener.seqs).toEqual(wanted);
      expect(listener.of("snapshot")).toEqual([]);
      listener.socket.terminate();
    }
  });

  it("gives a snapshot with the reason where it cannot go on", async () => {
    const served = await servedStore();
    served.store.append([alertRecord("A-1")]);
    const listener = new Listener(served);
    await listener.say({ type: "subscribe", after: 77 });
    await listener.until("snapshot", () => listener.of("snapshot").length === 1);
    expect(listener.of("snapshot")[0]).toMatchObject({ reason: "unknown", through: 1, isLast: true });
  });

  it("sends what passes the filter, and how far it has looked", async () => {
    const served = await servedStore({ limits: { heartbeatMs: 300 } });
    served.store.append([alertRecord("A-1", 1), alertRecord("A-2", 4), noteRecord("n")]);
    const listener = new Listener(served);
    await listener.say({ type: "subscribe", filter: { kinds: ["alert"], severityMin: 3 } });
    await listener.until("snapshot", () => listener.of("snapshot").length === 1);
    expect(listener.of("snapshot")[0]?.records.map(({ seq }) => seq)).toEqual([2]);
    served.store.append([alertRecord("A-3", 2), alertRecord("A-4", 3), alertRecord("A-5", 1), trailRecord("t")]);
    await listener.until("how far", () => listener.of("records").at(-1)?.through === 7);
    expect(listener.seqs).toEqual([5]);
    await listener.say({ type: "subscribe", after: 7, filter: { zones: ["cell-9"] } });
    const before = listener.of("records").length;
    await listener.until("another filter", () => listener.of("records").length > before + 1);
    served.store.append([trailRecord("t", "cell-9")]);
    await listener.until("the other zone", () => listener.seqs.length === 2);
    expect(listener.seqs).toEqual([5, 8]);
  });

  it("tells what is kept no longer, and goes on behind it", async () => {
    const served = await servedStore();
    const hole = { from: 0, to: 0 };
    const { store } = served;
    const after = store.after.bind(store);
    store.after = (seq, max, filter) => after(seq, max, filter).filter(({ seq: at }) => at < hole.from || at > hole.to);
    for (let i = 1; i <= 50; i++) store.append([alertRecord(`A-${i}`)]);
    Object.assign(hole, { from: 11, to: 40 });
    const listener = new Listener(served);
    await listener.say({ type: "subscribe", after: 5 });
    await listener.until("the end", () => listener.seqs.at(-1) === 50);
    expect(listener.of("gap")).toEqual([{ type: "gap", reason: "removed", firstSeq: 11, lastSeq: 40 }]);
    expect(listener.seqs).toEqual([6, 7, 8, 9, 10, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50]);
    Object.assign(hole, { from: 45, to: 50 });
    const other = new Listener(served);
    await other.say({ type: "subscribe", after: 44 });
    await other.until("the hole", () => other.of("gap").length === 1);
    expect(other.of("gap")[0]).toMatchObject({ firstSeq: 45, lastSeq: 50 });
  });

  it("leaves out a record that is larger than a message, and says so", async () => {
    const served = await servedStore({ limits: { messageBytesMax: 20_000 } });
    const listener = new Listener(served);
    await listener.say({ type: "subscribe" });
    await listener.until("snapshot", () => listener.of("snapshot").length === 1);
    const huge = alertRecord("A-2", 2, { observed: "x".repeat(30_000) });
    served.store.append([alertRecord("A-1"), huge, alertRecord("A-3")]);
    await listener.until("the last", () => listener.seqs.includes(3));
    expect(listener.of("gap")).toEqual([{ type: "gap", reason: "too-large", firstSeq: 2, lastSeq: 2 }]);
    expect(listener.seqs).toEqual([1, 3]);
    const late = new Listener(served);
    // Another filter: the state that the first one got would be old by now.
    await late.say({ type: "subscribe", filter: { severityMin: 1 } });
    await late.until("snapshot", () => late.of("snapshot").length === 1);
    expect(late.of("gap")).toHaveLength(1);
    expect(late.of("snapshot")[0]?.records.map(({ seq }) => seq)).toEqual([3, 1]);
  });

  it("gives a long state in parts, and records whole whatever they hold", async () => {
    const served = await servedStore();
    const nasty = '"\\\u2028\n\r\t\u0000\ud800 \u202e]}'.repeat(300);
    const alerts = Array.from({ length: 300 }, (_, i) => alertRecord(`A-${i}`, 2, { observed: nasty }));
    served.store.append(alerts);
    const listener = new Listener(served);
    await listener.say({ type: "subscribe" });
    await listener.until("snapshot", () => listener.of("snapshot").at(-1)?.isLast === true);
    const parts = listener.of("snapshot");
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.map(({ isFirst }) => isFirst).indexOf(true, 1)).toBe(-1);
    const heard = parts.flatMap(({ records }) => records);
    expect(heard.map(({ seq }) => seq)).toEqual(alerts.map((_, i) => 300 - i));
    const kept = served.store.latest("A-7")?.record;
    expect(heard.find(({ seq }) => seq === 8)?.record).toEqual(kept);
  });
});

describe("a sensor that starts again", () => {
  it("says that it stops, and goes on where its clients were", async () => {
    const served = await servedStore();
    served.store.append([alertRecord("A-1"), alertRecord("A-2")]);
    const listener = new Listener(served);
    await listener.say({ type: "subscribe", after: 1 });
    await listener.until("the second", () => listener.seqs.length === 1);
    await served.server.close();
    await listener.until("the end", () => listener.closed !== undefined);
    expect(listener.closed).toEqual({ code: 1001, reason: "the sensor stops" });
    served.store.append([alertRecord("A-3")]);
    served.store.close();
    const again = await servedStore({ folder: served.folder });
    again.store.append([alertRecord("A-4")]);
    const other = new Listener(again);
    await other.say({ type: "subscribe", after: 2 });
    await other.until("both", () => other.seqs.length === 2);
    expect(other.seqs).toEqual([3, 4]);
  });
});

describe("clients that are let in no longer", () => {
  it("are told when their token ends", async () => {
    const served = await servedStore({ limits: { heartbeatMs: 50 } });
    const listener = new Listener(served);
    await listener.say({ type: "subscribe" });
    await listener.until("snapshot", () => listener.of("snapshot").length === 1);
    removeToken(served.folder, "console");
    await listener.until("the end", () => listener.closed !== undefined);
    expect(listener.messages.at(-1)).toMatchObject({ type: "error", code: "TOKEN_ENDED" });
    expect(listener.closed).toEqual({ code: 4401, reason: "TOKEN_ENDED" });
  });

  it("are ended when they say nothing at first", async () => {
    const served = await servedStore({ limits: { subscribeMs: 50 } });
    const listener = new Listener(served);
    await listener.until("the end", () => listener.closed !== undefined);
    expect(listener.closed).toEqual({ code: 4408, reason: "SUBSCRIBE_LATE" });
  });

  it("are ended when the store cannot be read", async () => {
    const served = await servedStore();
    served.store.append([alertRecord("A-1")]);
    const listener = new Listener(served);
    await listener.until("hello", () => listener.messages.length === 1);
    served.store.close();
    await listener.say({ type: "subscribe" });
    await listener.until("the end", () => listener.closed !== undefined);
    expect(listener.messages.at(-1)).toMatchObject({ type: "error", code: "STORE_FAILED" });
    expect(JSON.stringify(listener.messages)).not.toContain(served.folder);
    expect(served.bugs).toEqual([]);
  });
});

describe("hostile messages", () => {
  const deep = `{"type":"subscribe","filter":${"[".repeat(20_000)}`;
  const cases: readonly (readonly [name: string, message: string | Buffer, code: number])[] = [
    ["no JSON", "{", 4400],
    ["no object", "[]", 4400],
    ["another type", '{"type":"approve"}', 4400],
    ["an unknown key", '{"type":"subscribe","token":"planted-secret"}', 4400],
    ["a prototype", '{"type":"subscribe","__proto__":{"after":1}}', 4400],
    ["a negative number", '{"type":"subscribe","after":-1}', 4400],
    ["no whole number", '{"type":"subscribe","after":1.5}', 4400],
    ["a number past 2^53", '{"type":"subscribe","after":9007199254740993}', 4400],
    ["an unknown kind", '{"type":"subscribe","filter":{"kinds":["secret"]}}', 4400],
    ["an empty list", '{"type":"subscribe","filter":{"zones":[]}}', 4400],
    ["too many names", JSON.stringify({ type: "subscribe", filter: { zones: Array(101).fill("z") } }), 4400],
    ["a deep nest", deep, 4400],
    ["bytes", Buffer.from('{"type":"subscribe"}'), 1003],
    ["64 KiB and more", `"${"x".repeat(64 * 1024)}"`, 1009],
  ];
  it.each(cases)("%s are answered with a code and closed", async (_, message, code) => {
    const served = await servedStore();
    served.store.append([alertRecord("A-1")]);
    const listener = new Listener(served);
    await listener.until("hello", () => listener.messages.length === 1);
    listener.socket.send(message);
    await listener.until("the end", () => listener.closed !== undefined);
    expect(listener.closed?.code).toBe(code);
    const heard = listener.messages.slice(1);
    expect(heard).toMatchObject(code === 4400 ? [{ type: "error", code: "MESSAGE_INVALID" }] : []);
    expect(JSON.stringify(heard)).not.toContain("planted-secret");
    expect(served.bugs).toEqual([]);
  });

  it("too many are answered with a code and closed", async () => {
    const served = await servedStore();
    const listener = new Listener(served);
    await listener.until("hello", () => listener.messages.length === 1);
    for (let i = 0; i < 40; i++) listener.socket.send('{"type":"subscribe"}');
    await listener.until("the end", () => listener.closed !== undefined);
    expect(listener.closed).toEqual({ code: 4429, reason: "MESSAGES_TOO_MANY" });
  });
});

describe("the door", () => {
  const foreign = { Origin: "http://evil.example" };
  it.each([
    ["no token", { Authorization: "" }, [STREAM_PROTOCOL], 401, "UNAUTHORISED"],
    ["another's token", { Authorization: `Bearer zwt_${"A".repeat(43)}` }, [STREAM_PROTOCOL], 401, "UNAUTHORISED"],
    ["another scheme", { Authorization: "Basic Zm9vOmJhcg==" }, [STREAM_PROTOCOL], 401, "UNAUTHORISED"],
    ["an origin elsewhere", foreign, [STREAM_PROTOCOL], 403, "ORIGIN_REFUSED"],
    ["the origin null", { Origin: "null" }, [STREAM_PROTOCOL], 403, "ORIGIN_REFUSED"],
    ["no version", {}, [], 400, "STREAM_VERSION"],
    ["another version", {}, ["zonewarden.v2"], 400, "STREAM_VERSION"],
  ] as const)("refuses %s", async (_, headers, protocols, status, code) => {
    const served = await servedStore();
    const listener = new Listener(served, headers, [...protocols]);
    await listener.until("refusal", () => listener.refused !== undefined);
    expect(listener.refused?.status).toBe(status);
    expect(JSON.parse(listener.refused?.body ?? "")).toMatchObject({ error: { code } });
    expect(listener.refused?.body).not.toContain(served.token);
  });

  it("takes a browser's token among the subprotocols, from an origin of its own", async () => {
    const served = await servedStore({ options: { origins: ["https://console.example"] } });
    const origins = [served.server.url, served.server.url.replace("127.0.0.1", "localhost"), "https://console.example"];
    for (const Origin of origins) {
      const protocols = [STREAM_PROTOCOL, `zonewarden.token.${served.token}`];
      const listener = new Listener({ ...served, token: "" }, { Authorization: "", Origin }, protocols);
      await listener.until("hello", () => listener.messages.length === 1);
      expect(listener.socket.protocol).toBe(STREAM_PROTOCOL);
    }
    const bad = new Listener({ ...served, token: "" }, { Authorization: "" }, [STREAM_PROTOCOL, "zonewarden.token.x"]);
    await bad.until("refusal", () => bad.refused !== undefined);
    expect(bad.refused?.status).toBe(401);
  });

  it("is shut when there are too many", async () => {
    const served = await servedStore({ limits: { clientsMax: 2 } });
    const first = [new Listener(served), new Listener(served)];
    for (const one of first) await one.until("hello", () => one.messages.length === 1);
    const third = new Listener(served);
    await third.until("refusal", () => third.refused !== undefined);
    expect(third.refused?.status).toBe(503);
    first[0]?.socket.close();
    await first[0]?.until("the end", () => first[0]?.closed !== undefined);
    const fourth = new Listener(served);
    await fourth.until("hello", () => fourth.messages.length === 1);
  });
});
