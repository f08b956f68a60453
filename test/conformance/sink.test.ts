import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, type TestContext } from "vitest";
import type { OpenSink } from "../../src/contracts/sink.js";
import { sinks } from "../../src/sinks/index.js";
import { Outbox } from "../../src/sinks/outbox.js";
import { openStore } from "../../src/store/open-store.js";
import { alertBatch, refusalOf, sinkContext } from "../sinks/sink-context.js";
import { alertRecord } from "../store/sample-records.js";
import { temporaryFolders } from "../store/with-store.js";
import { projectRoot } from "../style/project-files.js";
import { receivedAtLeast, type SinkReceiver, sinkReceivers } from "./sink-receivers.js";

const folder = temporaryFolders();
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function receiverOf(id: string, context: TestContext): Promise<SinkReceiver> {
  const place = folder();
  mkdirSync(place);
  const make = sinkReceivers[id];
  if (make === undefined) throw new Error(`sinkReceivers has no ${id}`);
  const receiver = await make(place, context);
  ends.push(() => receiver.end());
  return receiver;
}

function ids(count: number): readonly string[] {
  return alertBatch(count).map(({ seq }) => `A-${seq}`);
}

function firsts(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}

it("the list names every folder of a sink, and the suite has a receiver for each", () => {
  const folders = readdirSync(join(projectRoot, "src/sinks"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "formats")
    .map(({ name }) => name);
  const listed = sinks.map(({ doc }) => doc.id);
  expect([...listed].sort()).toEqual(folders.sort());
  expect(Object.keys(sinkReceivers)).toEqual(listed);
});

describe.each(sinks.map((sink) => [sink.doc.id, sink] as const))("%s", (id, sink) => {
  function opened(receiver: SinkReceiver): OpenSink {
    const stop = new AbortController();
    const open = sink.open(sink.options.parse(receiver.options), sinkContext(stop));
    ends.unshift(async () => {
      stop.abort();
      await open.close();
    });
    return open;
  }

  it("takes batches in order, and the same one twice does no harm", async (context) => {
    const receiver = await receiverOf(id, context);
    const open = opened(receiver);
    await open.write(alertBatch(3));
    await open.write(alertBatch(3, 4));
    await open.write(alertBatch(3, 4));
    await open.write(alertBatch(2, 7));
    const received = await receivedAtLeast(receiver, 8);
    expect(firsts(received)).toEqual(ids(8));
  });

  it("rejects while the receiver takes nothing, and afterwards nothing is missing", async (context) => {
    const receiver = await receiverOf(id, context);
    const open = opened(receiver);
    await open.write(alertBatch(3));
    await receiver.refuse();
    expect(await refusalOf(open.write(alertBatch(3, 4)))).toMatch(/: /);
    await receiver.accept();
    // A connection may have to be found dead first.
    await open.write(alertBatch(3, 4)).catch(() => open.write(alertBatch(3, 4)));
    await open.write(alertBatch(3, 7));
    const received = await receivedAtLeast(receiver, 9);
    expect(firsts(received)).toEqual(ids(9));
  });

  it("has everything from an outbox that is closed", async (context) => {
    const receiver = await receiverOf(id, context);
    const store = openStore(folder());
    ends.push(async () => store.close());
    const spool = store.spool(id);
    store.append(ids(1200).map((alert) => alertRecord(alert)));
    const outbox = new Outbox({
      name: id,
      sink,
      options: sink.options.parse(receiver.options),
      speaker: { sensor: "sensor-07", version: "1" },
      spool,
      say: () => {},
    });
    await outbox.close(20_000);
    expect(spool.waiting).toBe(0);
    expect(firsts(await receivedAtLeast(receiver, 1200))).toEqual(ids(1200));
  });
});
