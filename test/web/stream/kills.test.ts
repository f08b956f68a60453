import { describe, expect, it } from "vitest";
import type { AlertRecord } from "../../../src/contracts/alert.js";
import { Random } from "../../bench/traffic/random.js";
import { alertRecord, noteRecord } from "../../store/sample-records.js";
import { type ServedStore, servedStore } from "../served-store.js";
import { Listener } from "./listener.js";

const KILLS = 100;

interface Heard {
  readonly seqs: number[];
  readonly ids: string[];
}

/** Listens from a place on and is killed at the given moment. Gives where it got to. */
async function listenUntilKilled(
  served: ServedStore,
  after: number,
  heard: Heard,
  moment: (listener: Listener) => Promise<void>,
): Promise<number> {
  const listener = new Listener(served);
  const asked = listener.say({ type: "subscribe", after });
  await moment(listener);
  listener.socket.terminate();
  await asked;
  const messages = listener.messages.filter(({ type }) => type !== "hello");
  expect(messages.filter(({ type }) => type !== "records")).toEqual([]);
  for (const { records } of listener.of("records")) {
    heard.seqs.push(...records.map(({ seq }) => seq));
    heard.ids.push(...records.map(({ record }) => (record as unknown as AlertRecord).id));
  }
  return listener.of("records").at(-1)?.through ?? after;
}

/** In the middle of connecting, or of what comes then. */
async function someTime(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

describe(`${KILLS} connections killed at random moments`, () => {
  it("miss nothing and hear nothing twice when they go on where they were", async () => {
    const served = await servedStore();
    const random = new Random(7);
    const told: string[] = [];
    let isOver = false;
    /** Alerts come all the while, in groups as a writer makes them. */
    const append = () => {
      if (isOver) return;
      const group = Array.from({ length: random.between(1, 4) }, (_, i) => `A-${told.length + i}`);
      served.store.append(group.map((id) => alertRecord(id)));
      told.push(...group);
      setTimeout(append, random.below(4));
    };
    append();
    const heard: Heard = { seqs: [], ids: [] };
    let place = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const count = random.below(12);
      const moment = (listener: Listener) =>
        kill % 3 === 0
          ? someTime(random.below(15))
          : listener.until(`${count} records to be killed at`, () => listener.seqs.length >= count);
      place = await listenUntilKilled(served, place, heard, moment);
    }
    isOver = true;
    served.store.append([noteRecord("the end")]);
    const last = new Listener(served);
    await last.say({ type: "subscribe", after: place });
    await last.until("the end", () => last.seqs.includes(served.store.lastSeq));
    const seqs = [...heard.seqs, ...last.seqs];
    expect(seqs).toEqual(Array.from({ length: served.store.lastSeq }, (_, i) => i + 1));
    expect(heard.ids).toEqual(told.slice(0, heard.ids.length));
    expect(heard.ids.length).toBeGreaterThan(KILLS * 2);
    expect(served.bugs).toEqual([]);
  });
});
