import { describe, expect, it } from "vitest";
import type { TalkerLoad } from "../../src/contracts/link-event.js";
import { blamedParty, blameOf } from "../../src/detectors/load-growth.js";
import { blameText } from "../../src/detectors/overload-wording.js";
import { TalkerWindow } from "../../src/detectors/talker-window.js";
import { at, baselineOf, knownAsset, party } from "./given.js";
import { linkSecond } from "./realtime/seconds.js";

const known = baselineOf(knownAsset(1));

/** From host to host, so many bytes a second. */
function load(id: number, from: number, to: number, bytes: number): TalkerLoad {
  const [client, server] = [party(from), party(to, 8080)];
  return { talker: { id, name: `${from}>${to}`, client, server, session: undefined }, bytes };
}

function blamed(talkers: readonly TalkerLoad[], restBytes = 0, isStorm = false) {
  const window = new TalkerWindow(new TalkerWindow().save());
  const carried = talkers.reduce((sum, { bytes }) => sum + bytes, 0);
  const groupSender = restBytes > 0 ? "00:80:f4:00:00:09" : undefined;
  const bytes = 900 + carried + restBytes;
  for (let second = 1; second <= 60; second++) window.add(linkSecond(second, { bytes, talkers, groupSender }));
  const reopened = new TalkerWindow(window.save());
  return blameOf("untagged", at(60), reopened, known, { sharePercent: 50, isStorm });
}

const spread = (clients: number, servers: number) =>
  Array.from({ length: clients * servers }, (_, i) =>
    load(i + 1, 10 + (i % clients), 100 + Math.floor(i / clients), 100),
  );

describe("who took the headroom", () => {
  it.each([
    ["one flow of two", [load(1, 5, 6, 900), load(2, 7, 8, 100)], 0, "flows", 5, /90 % of the growth/],
    ["one client of many flows", spread(1, 8), 0, "sender", 10, /8 flows that 10\.0\.0\.10 began, with 100 %/],
    ["one server of many flows", spread(8, 1), 0, "receiver", 10, /8 flows that 10\.0\.0\.100 received/],
    ["nobody alone", spread(4, 4), 0, "flows", 10, /, 10\.0\.0\.\d+ to .* and 10\.0\.0\.\d+ to/],
    [
      "frames of no flow",
      [load(1, 5, 6, 100)],
      900,
      "frames",
      undefined,
      /belong to no flow, .*00:80:f4:00:00:09, with 90 %/,
    ],
    ["nobody at all", [], 0, "frames", undefined, /belong to no flow/],
  ] as const)("is %s", (_, talkers, restBytes, kind, client, text) => {
    const blame = blamed(talkers, restBytes);
    expect(blame.kind).toBe(kind);
    if (client !== undefined) expect(blamedParty(blame)?.ip).toBe(party(client).ip);
    expect(blameText(blame)).toMatch(text);
  });

  it("are frames of no flow where a storm is known and nobody stands out", () => {
    expect(blamed(spread(4, 4), 100).kind).toBe("flows");
    expect(blamed(spread(4, 4), 100, true).kind).toBe("frames");
  });
});
