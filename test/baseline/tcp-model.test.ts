import { describe, expect, it } from "vitest";
import { joinTcp, TcpModel } from "../../src/baseline/tcp-model.js";
import type { Party, Session } from "../../src/contracts/sensor-event.js";
import type { ConduitTcp, PriorityMark } from "../../src/contracts/tcp-event.js";
import { at, conduit, knownConduit, party, session } from "../detectors/given.js";

const assetOf = ({ station, ip }: Pick<Party, "station" | "ip">) =>
  station === undefined ? `a:ip:${ip}` : `a:${station}`;
const poll = session({ protocol: "modbus" });
const elsewhere = session({ protocol: "modbus", client: { ...party(1), ip: "10.9.9.9" } });
const known = knownConduit(1, 2, "modbus", [502]);
const PLAIN: PriorityMark = { dscp: 0, priority: undefined };
const FAST: PriorityMark = { dscp: 46, priority: 6 };

function minute(over: Partial<ConduitTcp> = {}, of: Session = poll): ConduitTcp {
  const place = { time: at(60), frame: 1, capture: 0, session: of, from: at(0) };
  const calm = { segments: 100, retransmissions: 0, resets: 0, stalledUs: [0, 0], marks: [PLAIN, PLAIN] } as const;
  return { type: "conduit-tcp", ...place, ...calm, ...over };
}

function learned(events: readonly ConduitTcp[], openSeconds: readonly number[] = []) {
  const model = new TcpModel();
  for (const event of events) model.learn(event);
  for (const seconds of openSeconds) model.learnHandshake(conduit("established", poll, seconds, 1));
  return model.attach([known], assetOf)[0];
}

describe("TcpModel", () => {
  it("keeps nothing of a conduit in which all is well and nothing is marked", () => {
    expect(learned([minute(), minute()])).toEqual(known);
  });

  it("keeps how much came again, was reset and stalled in a minute", () => {
    const rough = { retransmissions: 3, resets: 2, stalledUs: [9_000_000, 1_500_000] } as const;
    expect(learned([minute(), minute(rough)])?.tcp).toEqual({
      retransmittedPermille: { n: 2, p99: 30, p999: 30, max: 30 },
      resets: { n: 2, p99: 2, p999: 2, max: 2 },
      stalledMs: { n: 2, p99: 1500, p999: 1500, max: 1500 },
    });
  });

  it("keeps how long connecting takes, of what is a control conduit by then", () => {
    const openSeconds = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => i / 1000);
    expect(learned([minute()], openSeconds)?.tcp?.handshake).toMatchObject({ n: 9, median: 5000, mad: 2000 });
    expect(learned([], openSeconds)).toEqual(known);
  });

  it("keeps marks of either side, and not those of few minutes", () => {
    const marked = Array.from({ length: 30 }, () => minute({ marks: [FAST, PLAIN] }));
    expect(learned([...marked, minute()])?.marks).toEqual(["client 46 6", "server 0 -"]);
    expect(learned([...marked, minute(), minute()])?.marks).toEqual(["client 0 -", "client 46 6", "server 0 -"]);
  });

  it("joins the places of one conduit", () => {
    const rough = learned([minute({ resets: 1 }), minute({ resets: 4, marks: [FAST, PLAIN] }, elsewhere)]);
    expect(rough?.tcp?.resets).toMatchObject({ n: 2, max: 4 });
    expect(rough?.marks).toEqual(["client 46 6", "server 0 -"]);
  });
});

describe("joinTcp", () => {
  it("gives what one alone has", () => {
    expect(joinTcp({}, {})).toEqual({});
    expect(joinTcp({ marks: ["client 46 -"] }, {})).toEqual({ marks: ["client 46 -"] });
  });
});
