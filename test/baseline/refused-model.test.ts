import { describe, expect, it } from "vitest";
import { RefusedModel } from "../../src/baseline/refused-model.js";
import type { ConduitEvent, Session } from "../../src/contracts/sensor-event.js";
import { assetId, at, conduit, knownConduit, party, session } from "../detectors/given.js";

const to = (server: number, port: number, over: Partial<Session> = {}) =>
  session({ server: party(server, port), ...over });
const refused = (of: Session, seconds = 1) => conduit("refused", of, seconds, 2);
const unanswered = (of: Session): ConduitEvent => ({
  ...conduit("ended", of, 30, 3),
  payloadBytes: [0, 0],
  frames: [3, 0],
  isLearnable: false,
});

function learned(events: readonly ConduitEvent[], ...conduits: ReturnType<typeof knownConduit>[]) {
  const model = new RefusedModel();
  for (const event of events) model.learn(event);
  return model.entities(conduits, ({ station, ip }) => (station === undefined ? `a:ip:${ip}` : `a:${station}`));
}

const keys = (...of: Parameters<typeof learned>) => learned(...of).map(({ key }) => key);
const many = (count: number, of: (i: number) => Session) => Array.from({ length: count }, (_, i) => refused(of(i)));

describe("RefusedModel", () => {
  it.each([
    ["a refusal", [refused(to(2, 99))], 1],
    ["what nobody answered", [unanswered(to(2, 99))], 1],
    ["nothing of what was answered", [{ ...unanswered(to(2, 99)), frames: [3, 1] as const }], 0],
    ["nothing of payload without answer", [{ ...unanswered(to(2, 99)), payloadBytes: [9, 0] as const }], 0],
    ["nothing of datagrams", [unanswered(to(2, 99, { transport: "udp" }))], 0],
    ["nothing of a session under way", [unanswered(to(2, 99, { isMidstream: true }))], 0],
    ["nothing of an attempt alone", [conduit("attempted", to(2, 99), 0, 1)], 0],
    ["nothing of an asset with itself", [refused(to(1, 99))], 0],
  ])("learns %s", (_, events, want) => {
    expect(learned(events)).toHaveLength(want);
  });

  it("counts attempts, with times", () => {
    expect(learned([refused(to(2, 99)), refused(to(2, 99, { firstTime: at(3600) }), 3601)])).toMatchObject([
      { kind: "refused", key: `${assetId(1)}>${assetId(2)}/tcp/99`, port: 99, n: 2, hours: 2, state: "ok" },
    ]);
  });

  it("leaves out what is served at other times", () => {
    expect(keys([refused(to(2, 99)), refused(to(2, 98))], knownConduit(1, 2, "99", [99]))).toEqual([
      `${assetId(1)}>${assetId(2)}/tcp/98`,
    ]);
    expect(keys([refused(to(2, 99))], knownConduit(2, 1, "99", [99]))).toHaveLength(1);
  });

  it("takes many ports of one server, and many servers, for a search and no habit", () => {
    expect(learned(many(8, (i) => to(2, 100 + i)))).toHaveLength(8);
    expect(learned(many(9, (i) => to(2, 100 + i)))).toEqual([]);
    expect(learned(many(64, (i) => to(2 + i, 99)))).toHaveLength(64);
    expect(learned(many(65, (i) => to(2 + i, 99)))).toEqual([]);
  });
});
