import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { HealthRecord } from "../../../src/contracts/alert.js";
import type { Sink } from "../../../src/contracts/sink.js";
import { file } from "../../../src/sinks/file/index.js";
import { Outbox } from "../../../src/sinks/outbox.js";
import { syslog } from "../../../src/sinks/syslog/index.js";
import { openStore } from "../../../src/store/open-store.js";
import { freePort } from "../../integration/stack-rooms.js";
import { alertRecord } from "../../store/sample-records.js";
import { temporaryFolders } from "../../store/with-store.js";
import { until } from "../until.js";
import { needRsyslog, Rsyslog } from "./rsyslog.js";
import { rsyslogInputs } from "./rsyslog-inputs.js";

const ALERTS = 3000;

const folder = temporaryFolders();
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

it("a collector that is frozen gets all of it afterwards, and another sink does not wait for it", async (context) => {
  needRsyslog(context);
  const rsyslog = new Rsyslog(folder(), await freePort(), rsyslogInputs.tcp);
  ends.push(() => rsyslog.end());
  await rsyslog.start();
  const store = openStore(folder());
  ends.push(() => store.close());
  const said: HealthRecord[] = [];
  const outbox = (name: string, sink: Sink<unknown>, options: object) => {
    const parts = { name, sink, options: sink.options.parse(options), speaker: { sensor: "s", version: "1" } };
    const spool = store.spool(name, { kinds: ["alert"] });
    const made = new Outbox({ ...parts, spool, say: (record) => said.push(record), retryMsMax: 500 });
    ends.unshift(() => made.close(0));
    return made;
  };
  const collectors = [{ host: "127.0.0.1", port: rsyslog.port }];
  const toRsyslog = outbox("siem", syslog, { collectors, settleSeconds: 0.5, stallSeconds: 1 });
  const path = join(folder(), "alerts.ndjson");
  const toFile = outbox("file", file, { path });
  store.subscribe(() => {
    toRsyslog.wake();
    toFile.wake();
  });
  const ids = Array.from({ length: ALERTS }, (_, i) => `A-${i + 1}`);
  const append = (from: number, to: number) => store.append(ids.slice(from, to).map((id) => alertRecord(id)));
  const seen = () => JSON.stringify([toRsyslog.state, toFile.state, rsyslog.received().length]);

  append(0, 10);
  await until(() => toRsyslog.state.state === "up", seen);
  rsyslog.signal("SIGSTOP");
  for (let i = 10; i < ALERTS; i += 500) append(i, i + 500);
  await until(() => toFile.state.waiting === 0, seen);
  await until(() => toRsyslog.state.state === "down", seen);
  expect(said).toMatchObject([
    { code: "sink-down", sink: "siem", message: expect.stringContaining("has taken nothing") },
  ]);
  expect(toRsyslog.state.waiting).toBeGreaterThan(1000);
  rsyslog.signal("SIGCONT");
  await until(() => toRsyslog.state.waiting === 0, seen);
  const received = rsyslog.received().map(({ raw }) => /id="(A-\d+)"/.exec(raw)?.[1]);
  expect([...new Set(received)]).toEqual(ids);
  expect(said.map(({ code }) => code)).toEqual(["sink-down", "sink-up"]);
  const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
  expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(ids);
});
