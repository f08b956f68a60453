import { describe, expect, it } from "vitest";
import { ConduitModel } from "../../src/baseline/conduit-model.js";
import type { ConduitEvent, Session } from "../../src/contracts/sensor-event.js";
import { assetId, at, conduit, party, session } from "../detectors/given.js";

const [A, B] = [assetId(1), assetId(2)];

function ended(of: Session, over: Partial<ConduitEvent> = {}): ConduitEvent {
  return { ...conduit("ended", of, 1, 9), ...over };
}

function learned(...events: readonly ConduitEvent[]) {
  const model = new ConduitModel();
  for (const event of events) model.learn(event);
  return model.entities(({ asset }) => asset);
}

const keys = (...events: readonly ConduitEvent[]) => learned(...events).map(({ key }) => key);

const silent = { payloadBytes: [0, 0], isLearnable: false } as const;
const udp = session({ transport: "udp", server: party(2, 9000) });
const unattributed = session({
  client: party(1, 1613),
  server: party(2, 7145),
  isDirectionKnown: false,
  isMidstream: true,
  service: "unattributed",
});

describe("ConduitModel", () => {
  it.each([
    ["a session in which both spoke", [ended(session())], [`${A}>${B}/tcp/502`]],
    ["nothing of an attempt", [conduit("attempted", session(), 0, 1), conduit("refused", session(), 0, 2)], []],
    ["nothing of a session without payload", [ended(session(), silent)], []],
    ["an answered datagram", [ended(udp)], [`${A}>${B}/udp/9000`]],
    ["no single datagram", [ended(udp, silent)], []],
    ["no three datagrams of one minute", [ended(udp, { ...silent, frames: [3, 0] })], []],
    [
      "three datagrams of two minutes",
      [ended(udp, { ...silent, frames: [2, 0] }), ended(udp, { ...silent, time: at(61) })],
      [`${A}>${B}/udp/9000`],
    ],
    ["a midstream connection without direction", [ended(unattributed)], [`${A}<>${B}/tcp/unattributed`]],
    [
      "its direction when that is seen elsewhere",
      [ended(unattributed), ended(session({ client: party(2, 1), server: party(1, 1613) }))],
      [`${B}>${A}/tcp/1613`],
    ],
    [
      "housekeeping without direction",
      [
        ended(
          session({
            client: party(2, 137),
            server: party(1, 137),
            isSymmetric: true,
            service: "nbns",
            transport: "udp",
          }),
        ),
      ],
      [`${A}<>${B}/udp/nbns`],
    ],
    ["nothing of an asset with itself", [ended(session({ server: party(1, 502) }))], []],
  ] as const)("learns %s", (_, events, want) => {
    expect(keys(...events)).toEqual(want);
  });

  it("counts sessions, hours and days, and notes ports and times", () => {
    const [entity] = learned(
      ended(session({ protocol: "modbus" })),
      ended(session({ protocol: "modbus", server: party(2, 503), firstTime: at(3600) }), { time: at(3601) }),
      ended(session({ protocol: "modbus", firstTime: at(86_400) }), { time: at(86_401) }),
    );
    expect(entity).toMatchObject({
      key: `${A}>${B}/tcp/modbus`,
      n: 3,
      hours: 3,
      days: 2,
      ports: [502, 503],
      first: "2026-01-05T08:00:00.000000Z",
      last: "2026-01-06T08:00:01.000000Z",
    });
  });

  it("joins places that turn out to be one asset", () => {
    const model = new ConduitModel();
    for (const ip of ["10.0.0.1", "10.0.0.9"]) model.learn(ended(session({ client: { ...party(1, 1), ip } })));
    expect(model.entities(({ asset }) => asset).map(({ key, n }) => [key, n])).toEqual([[`${A}>${B}/tcp/502`, 2]]);
    const apart = model.entities(({ asset, ip }) => (asset === A ? `a:ip:${ip}` : asset));
    expect(apart.map(({ key }) => key)).toEqual([`a:ip:10.0.0.1>${B}/tcp/502`, `a:ip:10.0.0.9>${B}/tcp/502`]);
  });

  it("notes no more than sixteen ports", () => {
    const events = Array.from({ length: 20 }, (_, i) =>
      ended(session({ protocol: "modbus", server: party(2, 520 - i) })),
    );
    expect(learned(...events)[0]?.ports).toEqual(Array.from({ length: 16 }, (_, i) => 505 + i));
  });

  it("stays within its limit and counts what it let go", () => {
    const model = new ConduitModel();
    for (let port = 0; port < 50_010; port++) model.learn(ended(session({ server: party(2, port) })));
    expect(model.entities(({ asset }) => asset)).toHaveLength(50_000);
    expect(model.evictions).toBe(10);
  });
});
