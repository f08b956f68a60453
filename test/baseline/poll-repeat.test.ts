import { describe, expect, it } from "vitest";
import { PollRepeat } from "../../src/baseline/poll-repeat.js";
import { request, session } from "../detectors/given.js";

const of = session({ protocol: "modbus" });

/** Reads by the letter, answered where it is a capital; `1` a write, `_` polls are missing. Gives those excused. */
function excused(polls: string): string {
  let repeat = new PollRepeat();
  return [...polls]
    .filter((letter, i) => {
      repeat = new PollRepeat(JSON.parse(JSON.stringify(repeat.save())));
      if (letter === "1") repeat.write();
      if (letter === "_") repeat.reset();
      if (letter === "1" || letter === "_") return false;
      const asked = request(of, 3, 0, [], { frame: i });
      const isExcused = repeat.poll(letter.toUpperCase().charCodeAt(0), asked);
      if (letter === letter.toUpperCase()) repeat.answer(asked);
      return isExcused;
    })
    .join("");
}

describe("PollRepeat", () => {
  it.each([
    ["reads that differ", "ABABab", ""],
    ["a read that was answered", "AAA", ""],
    ["reads that were not", "aaaB", "aa"],
    ["one that was not answered before another", "aBA", ""],
    ["a read after a write", "A1A", "A"],
    ["one only of each write", "A1AABB1BB", "AB"],
    ["none behind missing polls", "a_aA", "A"],
  ])("excuses of %s", (_, polls, want) => {
    expect(excused(polls)).toBe(want);
  });

  it("takes no answer to another request for its own", () => {
    const repeat = new PollRepeat();
    repeat.poll(1, request(of, 3, 0, [], { frame: 1 }));
    repeat.answer(request(of, 3, 0, [], { frame: 9 }));
    expect(repeat.poll(1, request(of, 3, 0, [], { frame: 2 }))).toBe(true);
  });
});
