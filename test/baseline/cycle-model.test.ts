import { describe, expect, it } from "vitest";
import { CycleModel } from "../../src/baseline/cycle-model.js";
import { entityLine, readEntity } from "../../src/baseline/entity-line.js";
import { LineFields } from "../../src/baseline/line-fields.js";
import { canonicalJson } from "../../src/core/json.js";
import { at, party, request, response, session } from "../detectors/given.js";

/** Polls by the letter, `stepSeconds` apart: a read of ten registers each; `_` is an answer to nothing. */
function learned(polls: string, stepSeconds = 1) {
  const model = new CycleModel();
  for (const [i, letter] of [...polls].entries()) {
    const of = session({ id: Math.floor(i / 2), protocol: "modbus" });
    const address = 10 * (letter.charCodeAt(0) - 65);
    const asked = request(of, 3, address, [], { time: at(i * stepSeconds), frame: i + 1 });
    if (letter === "_") model.answer({ ...response(asked), request: undefined });
    else {
      model.ask(asked);
      model.answer(response(asked));
    }
  }
  return model.entities(({ asset }) => asset);
}

/** The order, by letters: `AB BC CA`, phases apart by `|`. */
function orders(polls: string): string[] {
  const letter = (symbols: readonly (readonly [number, number, number])[], at = 0) =>
    String.fromCharCode(65 + (symbols[at]?.[1] ?? 0) / 10);
  return learned(polls).flatMap(({ symbols, groups }) =>
    groups.map(({ phases }) =>
      phases.map((rows) => rows.map((row) => row.map((at) => letter(symbols, at)).join("")).join(" ")).join(" | "),
    ),
  );
}

const lots = "ABC".repeat(70);

describe("CycleModel", () => {
  it.each<[string, string, string[]]>([
    ["a cycle of three", lots, ["AB BC CA"]],
    ["too few polls", "ABC".repeat(30), []],
    ["a cycle of one", "A".repeat(300), []],
    ["no order at all", [..."x".repeat(900)].map((_, i) => "ABCDE"[(i * i * 7 + (i >> 2) * 3) % 5]).join(""), []],
    ["a poll lost now and then", `${lots}AB${lots}BC${lots}`, ["AB BC CA"]],
    ["a poll that comes twice now and then", `${lots}AABC${lots}`, ["AB BC CA"]],
    ["two ways to go on", "ABCDEABDCE".repeat(60), ["AB BCD CDE DCE EA"]],
    ["any way to go on", "ABCDABDC".repeat(60), []],
    ["two phases", lots + "ACB".repeat(70) + lots, ["AB BC CA | AC BA CB"]],
    ["five phases", ["ABCD", "ABDC", "ACBD", "ACDB", "ADBC"].map((way) => way.repeat(60)).join(""), []],
    ["an order that is lost for a while", `${lots}${"ACB".repeat(5)}${lots}`, []],
    ["an order that is lost at the end", `${lots}${"ACB".repeat(5)}`, []],
    ["a start without order", `ACBACBBACABCCBA${lots}`, ["AB BC CA"]],
    ["polls that are missing", `${lots}A_${lots}AB_B_${lots}`, ["AB BC CA"]],
  ])("learns %s", (_, polls, want) => {
    expect(orders(polls).map((text) => text.split(" ").sort().join(" "))).toEqual(
      want.map((text) => text.split(" ").sort().join(" ")),
    );
  });

  it("keeps periods apart", () => {
    const model = new CycleModel();
    const own = session({ protocol: "modbus" });
    for (let second = 0; second < 2200; second++) {
      const slow = second % 10 === 9 ? [30, 40] : [];
      for (const [i, address] of [0, 10, ...slow].entries()) {
        const asked = request(own, 3, address, [], { time: at(second + i / 10), frame: second * 10 + i + 1 });
        model.ask(asked);
        model.answer(response(asked));
      }
    }
    expect(model.entities(({ asset }) => asset)[0]?.groups).toEqual([
      {
        periodSeconds: 1,
        phases: [
          [
            [0, 1],
            [1, 0],
          ],
        ],
      },
      {
        periodSeconds: 10,
        phases: [
          [
            [2, 3],
            [3, 2],
          ],
        ],
      },
    ]);
  });

  it("learns nothing of who is never answered, of writes and of faulty requests", () => {
    const model = new CycleModel();
    for (let i = 0; i < 300; i++) {
      model.ask(request(session({ protocol: "modbus" }), 3, 10 * (i % 3), [], { time: at(i), frame: i }));
      const other = session({ id: 2, protocol: "modbus", server: party(3, 502) });
      const write = request(other, 6, 10 * (i % 3), [1], { time: at(i), frame: i });
      const faulty = request(other, 3, 10 * (i % 3), [], { time: at(i), frame: i, anomalies: ["trailing-bytes"] });
      for (const asked of [write, faulty]) {
        model.ask(asked);
        model.answer(response(asked));
      }
    }
    expect(model.entities(({ asset }) => asset)).toEqual([]);
  });

  it("is written and read again", () => {
    const [entity] = learned(lots);
    if (entity === undefined) throw new Error("nothing was learned");
    const line = canonicalJson(entityLine(entity));
    expect(line).toContain('"groups":[{"periodSeconds":3,"phases":[[[0,1],[1,2],[2,0]]]}]');
    expect(line).toContain('"symbols":[[3,0,1],[3,10,1],[3,20,1]]');
    expect(readEntity(new LineFields("a.jsonl", 2, line))).toEqual(entity);
    for (const [right, wrong] of [
      ["[2,0]", "[2,3]"],
      ["[2,0]", "[2]"],
      ["[2,0]", "[2,0,1,0,1]"],
      ['"periodSeconds":3', '"periodSeconds":0'],
      ["/1", "/x"],
    ] as const) {
      expect(() => readEntity(new LineFields("a.jsonl", 2, line.replace(right, wrong))), wrong).toThrow(/a\.jsonl:2:/);
    }
  });
});
