import { describe, expect, it } from "vitest";
import type { AlertRecord } from "../../../src/contracts/alert.js";
import { Random } from "../../bench/traffic/random.js";
import { alertRecord, noteRecord } from "../../store/sample-records.js";
import { type ServedStore, servedStore } from "../served-store.js";
import { Listener } from "./listener.js";

const KILLS = 100;

/** Listens until so many records were heard, then kills the connection at once. Gives where it got to. */
async function listenAndKill(
  served: ServedStore,
  after: number | undefined,
  records: number,
  heard: { readonly seqs: number[]; readonly ids: string[] },
): Promise<number> {
  const listener = new Listener(served);
  await listener.say({ type: "subscribe", ...(after === undefined ? {} : { after }) });
  await listener.until("records to kill at", () => listener.seqs.length >= records);
  listener.socket.terminate();
  expect(listener.of("gap")).toEqual([]);
  expect(listener.of("snapshot")).toEqual(after === undefined ? [expect.anything()] : []);
  for (const message of listener.messages) {
    if (message.type !== "records") continue;
    heard.seqs.push(...message.records.map(({ seq }) => seq));
    heard.ids.push(...message.records.map(({ record }) => (record as unknown as AlertRecord).id));
  }
  return listener.of("records").at(-1)?.through ?? after ?? listener.of("snapshot")[0]?.through ?? 0;
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
    const heard = { seqs: [] as number[], ids: [] as string[] };
    let place = await listenAndKill(served, 0, 1, heard);
    for (let kill = 1; kill < KILLS; kill++) {
      place = await listenAndKill(served, place, random.below(12), heard);
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
