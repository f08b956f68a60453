import { describe, expect, it } from "vitest";
import type { DetectContext } from "../../src/contracts/detector.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import { type FollowRules, SessionFollower } from "../../src/detectors/session-follower.js";
import { at, conduit, groundOf, party, session } from "./given.js";

function follower() {
  const raised: [frame: number, isAmendment: boolean][] = [];
  const rules: FollowRules = {
    isMine: () => true,
    waitSeconds: ({ transport }) => (transport === "udp" ? 2 : 0),
    keyOf: ({ server }) => [String(server.port)],
    raise: ({ frame }, isAmendment) => raised.push([frame, isAmendment]),
  };
  const context = {
    ...groundOf(new PacketClock(), undefined),
    now: at(0),
    wake: () => {},
    alert: () => {},
    fail: () => {},
  };
  return { raised, rules, context: context as DetectContext, sessions: new SessionFollower(undefined) };
}

describe("SessionFollower", () => {
  it("reports early what does not fit among the waiting", () => {
    const { raised, rules, context, sessions } = follower();
    for (let i = 1; i <= 16_385; i++) {
      const of = session({ id: i, transport: "udp", server: party(2, i) });
      sessions.hear(conduit("attempted", of, 0, i), rules, context);
    }
    expect(raised).toEqual([[1, false]]);
  });

  it("takes what is reported under another key for another finding", () => {
    const { raised, rules, context, sessions } = follower();
    sessions.hear(conduit("established", session(), 0, 1), rules, context);
    sessions.hear(conduit("identified", session(), 1, 2), rules, context);
    sessions.hear(conduit("identified", session({ server: party(2, 503) }), 2, 3), rules, context);
    expect(raised).toEqual([
      [1, false],
      [1, true],
      [1, false],
    ]);
  });
});
