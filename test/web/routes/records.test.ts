import { describe, expect, it } from "vitest";
import { alertRecord, noteRecord, trailRecord } from "../../store/sample-records.js";
import { type ServedStore, servedStore } from "../served-store.js";

interface Page {
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly through: number;
  readonly isMore: boolean;
  readonly records: readonly { readonly seq: number; readonly record: { readonly kind: string } }[];
}

async function ask(
  { server, token }: ServedStore,
  query: string,
): Promise<{ status: number; page: Page; bytes: number }> {
  const url = `${server.url}/api/v1/records${query}`;
  const answer = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
  const text = await answer.text();
  return { status: answer.status, page: JSON.parse(text) as Page, bytes: Buffer.byteLength(text) };
}

describe("/api/v1/records", () => {
  it("gives pages in order, with how far they go", async () => {
    const served = await servedStore();
    served.store.append(Array.from({ length: 250 }, (_, i) => alertRecord(`A-${i}`)));
    const seqs: number[] = [];
    let after = 0;
    for (let isMore = true; isMore; ) {
      const { page } = await ask(served, `?after=${after}&max=60`);
      expect([page.firstSeq, page.lastSeq]).toEqual([1, 250]);
      seqs.push(...page.records.map(({ seq }) => seq));
      ({ through: after, isMore } = page);
    }
    expect(seqs).toEqual(Array.from({ length: 250 }, (_, i) => i + 1));
    expect((await ask(served, "")).page.records).toHaveLength(100);
    expect((await ask(served, "?after=999")).page).toMatchObject({ records: [], through: 999, isMore: false });
  });

  it("gives what passes, and has looked at the rest too", async () => {
    const served = await servedStore();
    served.store.append([alertRecord("A-1", 1), alertRecord("A-2", 4), noteRecord("n"), trailRecord("t", "cell-9")]);
    const cases = [
      ["?kinds=alert&severityMin=3", [2]],
      ["?kinds=health&kinds=trail", [3, 4]],
      ["?kinds=alert&detectors=modbus/*", [1, 2]],
      ["?kinds=alert&detectors=opcua/*", []],
      ["?kinds=trail&zones=cell-9", [4]],
      ["?zones=cell-8", [3]],
    ] as const;
    for (const [query, seqs] of cases) {
      const { page } = await ask(served, query);
      expect([query, page.records.map(({ seq }) => seq)]).toEqual([query, seqs]);
      expect(page).toMatchObject({ through: 4, isMore: false });
    }
  });

  it("looks at 5000 records for one answer, and says how far that was", async () => {
    const served = await servedStore();
    const notes = Array.from({ length: 1000 }, (_, i) => noteRecord(String(i)));
    for (let i = 0; i < 6; i++) served.store.append(notes);
    served.store.append([alertRecord("A-1")]);
    const first = (await ask(served, "?kinds=alert")).page;
    expect(first).toMatchObject({ records: [], through: 5000, isMore: true });
    const second = (await ask(served, `?kinds=alert&after=${first.through}`)).page;
    expect(second).toMatchObject({ records: [{ seq: 6001 }], through: 6001, isMore: false });
  });

  it("stays small whatever records hold", async () => {
    const served = await servedStore();
    served.store.append(Array.from({ length: 100 }, (_, i) => alertRecord(`A-${i}`, 2, { why: "w".repeat(50_000) })));
    const { page, bytes } = await ask(served, "?max=1000");
    expect(bytes).toBeLessThan(600 * 1024);
    expect(page.records.length).toBeGreaterThan(5);
    expect(page).toMatchObject({ through: page.records.length, isMore: true });
  });

  it.each([
    "?after=-1",
    "?after=x",
    "?max=0",
    "?max=1001",
    "?max=1&max=2",
    "?kinds=secret",
    "?severityMin=5",
    "?zones=",
    "?unknown=1",
    "?__proto__=1",
    `?after=${"9".repeat(400)}`,
    `?${"zones=z&".repeat(101)}`,
  ])("refuses %s", async (query) => {
    const served = await servedStore();
    const { status, page } = await ask(served, query);
    expect([status, page]).toMatchObject([400, { error: { code: "QUERY_INVALID" } }]);
  });
});
