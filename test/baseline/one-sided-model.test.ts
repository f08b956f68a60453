import { describe, expect, it } from "vitest";
import { OneSidedModel } from "../../src/baseline/one-sided-model.js";
import type { ConduitEntity } from "../../src/contracts/baseline.js";
import type { ConduitEvent, Session } from "../../src/contracts/sensor-event.js";
import { assetId, at, conduit, knownConduit, party, session } from "../detectors/given.js";

const push = session({ server: party(2, 6514) });
const KEY = `${assetId(1)}>${assetId(2)}/tcp/6514`;

/** The end of a session in which the client alone sent payload. */
function ended(of: Session, over: Partial<ConduitEvent> = {}): ConduitEvent {
  return { ...conduit("ended", of, 1, 9), payloadBytes: [9, 0], frames: [2, 2], isLearnable: false, ...over };
}

function learned(events: readonly ConduitEvent[], conduits: readonly ConduitEntity[] = []) {
  const model = new OneSidedModel();
  for (const event of events) model.learn(event);
  return model.entities(conduits, ({ station, ip }) => (station === undefined ? `a:ip:${ip}` : `a:${station}`));
}

const unattributed = session({
  client: party(2, 7145),
  server: party(1, 1613),
  isDirectionKnown: false,
  isMidstream: true,
  service: "unattributed",
});

describe("OneSidedModel", () => {
  it.each([
    ["payload of one side", [ended(push)], [`${KEY} rare`]],
    [
      "a single datagram",
      [ended(session({ transport: "udp" }), { frames: [1, 0] })],
      [`${assetId(1)}>${assetId(2)}/udp/502 rare`],
    ],
    ["a handshake alone", [ended(push, { payloadBytes: [0, 0] })], [`${KEY} rare`]],
    ["nothing that both sides spoke in", [ended(push, { isLearnable: true })], []],
    ["nothing that was not answered", [ended(push, { payloadBytes: [0, 0], frames: [3, 0] })], []],
    [
      "nothing that was refused",
      [conduit("refused", push, 0, 2), ended(push, { payloadBytes: [0, 0], frames: [1, 1] })],
      [],
    ],
    ["nothing before the end", [conduit("established", push, 0, 2)], []],
    ["nothing of an asset with itself", [ended(session({ server: party(1, 502) }))], []],
    ["one without direction", [ended(unattributed)], [`${assetId(1)}<>${assetId(2)}/tcp/unattributed rare`]],
  ])("learns %s", (_, events, want) => {
    expect(learned(events).map(({ key, state }) => `${key} ${state}`)).toEqual(want);
  });

  it.each([
    ["of one minute", ended(push, { time: at(2) }), "rare"],
    ["of two minutes", ended(push, { time: at(61) }), "ok"],
    ["of two minutes that nobody let in", ended(push, { time: at(61), frames: [9, 0] }), "rare"],
  ])("takes pushes %s for a habit or not", (_, second, state) => {
    const first = ended(push, { frames: [second.frames[1] === 0 ? 9 : 2, second.frames[1]] });
    expect(learned([first, second]).map((entity) => entity.state)).toEqual([state]);
  });

  it("leaves out what was learned in full", () => {
    expect(learned([ended(push)], [knownConduit(1, 2, "6514", [6514])])).toEqual([]);
    expect(learned([ended(unattributed)], [knownConduit(1, 2, "7145", [7145])])).toEqual([]);
    expect(learned([ended(unattributed)], [knownConduit(1, 2, "99", [99])])).toHaveLength(1);
  });
});
