import { describe, expect, it } from "vitest";
import { StreamFollower } from "../../dashboards/console/src/api/stream-follower.js";
import type { StreamMessage } from "../../dashboards/console/src/api/stream-messages.js";
import { noteRecord } from "../store/sample-records.js";

function told() {
  const heard: string[] = [];
  const follower = new StreamFollower({
    records: (records) => heard.push(...records.map(({ seq }) => String(seq))),
    reset: () => heard.push("reset"),
    gap: (first, last) => heard.push(`gap ${first}-${last}`),
  });
  return { heard, follower };
}

const records = (through: number, ...seqs: number[]): StreamMessage => ({
  ...{ type: "records", through },
  records: seqs.map((seq) => ({ seq, record: noteRecord("up") })),
});
const snapshot = (through: number, isFirst: boolean, isLast: boolean): StreamMessage => ({
  ...{ type: "snapshot", reason: "asked", through, isFirst, isLast, records: [] },
});

describe("where the console is in the stream", () => {
  const rows: readonly [string, readonly StreamMessage[], readonly string[], number | undefined][] = [
    ["begins behind a whole snapshot", [snapshot(10, true, true), records(12, 11, 12)], ["11", "12"], 12],
    ["is nowhere while a snapshot is not whole", [snapshot(10, true, false)], [], undefined],
    [
      "tells nothing twice",
      [snapshot(10, true, true), records(12, 11, 12), records(13, 12, 13)],
      ["11", "12", "13"],
      13,
    ],
    ["moves on without records", [snapshot(10, true, true), records(40)], [], 40],
    [
      "says what was left out",
      [snapshot(10, true, true), { type: "gap", reason: "slow", firstSeq: 11, lastSeq: 90 }, records(91, 91)],
      ["gap 11-90", "91"],
      91,
    ],
    [
      "asks for all anew when another snapshot comes, and goes where it says",
      [snapshot(90, true, true), snapshot(5, true, true), records(6, 6)],
      ["reset", "6"],
      6,
    ],
  ];
  it.each(rows)("%s", (_, messages, expected, place) => {
    const { heard, follower } = told();
    for (const message of messages) follower.hear(message);
    expect(heard).toEqual(expected);
    expect(follower.place).toBe(place);
    expect(follower.subscription).toEqual(
      place === undefined ? { type: "subscribe" } : { type: "subscribe", after: place },
    );
  });
});
