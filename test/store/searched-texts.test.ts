import { mkdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Database, inTransaction } from "../../src/store/database.js";
import { openDatabase } from "../../src/store/open-database.js";
import { SearchedTexts } from "../../src/store/searched-texts.js";
import { driversHere, temporaryFolders } from "./with-store.js";

const PIECES = ["a", "ab", "b", "é", "\n", "%", "😀", "hr:17", ""];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((all) => all.join(""));
const wanted = fc.record({
  is: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }),
  not: fc.array(fc.constantFrom(...PIECES), { maxLength: 2 }),
});
const numbers = fc.integer({ min: 1, max: 4 });
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant("put"), number: numbers, text: pieces }),
    fc.record({ do: fc.constant("undo"), number: numbers, text: pieces }),
    fc.record({ do: fc.constant("remove"), number: numbers }),
    fc.record({ do: fc.constant("search"), texts: wanted }),
    fc.record({ do: fc.constant("release") }),
  ),
  { minLength: 20, maxLength: 40 },
);

describe.each(driversHere)("searched texts over %s", (driver) => {
  const folder = temporaryFolders();

  /** Texts of alerts, by their numbers, beside what is held of them. */
  function opened() {
    const path = folder();
    mkdirSync(path, { recursive: true });
    const database = openDatabase(path, { driver });
    const put = database.prepare("INSERT OR REPLACE INTO alert_text (number, text) VALUES (?, ?)");
    return { database, put, texts: new SearchedTexts(database) };
  }

  it("are what the database has, whatever was put, taken back and removed before", () => {
    const { database, put, texts } = opened();
    const remove = database.prepare("DELETE FROM alert_text WHERE number = ?");
    fc.assert(
      fc.property(steps, (all) => {
        database.exec("DELETE FROM alert_text");
        texts.release();
        const held = new Map<number, string>();
        for (const step of all) {
          if (step.do === "put") {
            put.run(step.number, step.text);
            texts.changed(step.number);
            held.set(step.number, step.text);
          } else if (step.do === "undo") {
            takenBack(database, () => {
              put.run(step.number, step.text);
              texts.changed(step.number);
            });
          } else if (step.do === "remove") {
            remove.run(step.number);
            held.delete(step.number);
          } else if (step.do === "release") texts.release();
          else {
            const want = [...held].filter(([, text]) => hasThem(text, step.texts)).map(([number]) => number);
            const found = texts.numbersWith(step.texts).filter((number) => held.has(number));
            expect(found.toSorted()).toEqual(want.toSorted());
          }
        }
      }),
      { numRuns: 100 },
    );
    database.close();
  });

  it("are found though there is no room for all of them in memory", () => {
    const { database, put, texts } = opened();
    const say = (number: number, word: string) => {
      put.run(number, `${"x".repeat(3_000_000 + 200_000 * number)} ${word}`);
      texts.changed(number);
    };
    inTransaction(database, () => {
      for (let i = 1; i <= 10; i++) say(i, i % 2 === 0 ? "even" : "odd");
    });
    const withText = (is: readonly string[], not: readonly string[]) =>
      texts.numbersWith({ is, not }).toSorted((a, b) => a - b);
    expect(withText(["EVEN"], [])).toEqual([2, 4, 6, 8, 10]);
    expect(withText([], ["odd"])).toEqual([2, 4, 6, 8, 10]);
    // Old and new ones change, more than there is room for.
    for (const word of ["once", "twice"]) {
      for (const number of [1, 9, 10]) say(number, `${word} even`);
      expect(withText(["even"], [])).toEqual([1, 2, 4, 6, 8, 9, 10]);
      expect(withText([word], [])).toEqual([1, 9, 10]);
    }
    database.close();
  });
});

function hasThem(text: string, { is, not }: { readonly is: readonly string[]; readonly not: readonly string[] }) {
  return is.every((one) => text.includes(one)) && !not.some((one) => text.includes(one));
}

function takenBack(database: Database, work: () => void): void {
  const stop = new Error("taken back");
  expect(() =>
    inTransaction(database, () => {
      work();
      throw stop;
    }),
  ).toThrow(stop);
}
