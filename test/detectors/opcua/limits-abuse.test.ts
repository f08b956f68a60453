import { describe, expect, it } from "vitest";
import { limitsAbuse } from "../../../src/detectors/opcua/limits-abuse.js";
import { f64, list, NULL, standardNode, textNode, u32 } from "../../protocols/opcua/opcua-bytes.js";
import { acknowledge, hello, message } from "../../protocols/opcua/opcua-messages.js";
import { LAPTOP, OpcuaTalk, SCADA, STATUS, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBare, saidBy } from "../../sensor/opcua-watched.js";

const DETECTOR = "opcua/limits-abuse";

const names = (count: number) => Array.from({ length: count }, (_, i) => `N${i}`);
const DEEP = Array.from({ length: 300 }, () => [0x97, 1, 0, 0, 0, 1]).flat();
const publishes = (count: number) => {
  const said = new OpcuaTalk().begin();
  for (let i = 0; i < count; i++) said.ask(826, u32(0));
  return talk(usualOpcua(), 33, SCADA, TANK, said);
};
const refreshes = (count: number) => {
  const said = new OpcuaTalk().begin();
  for (let i = 0; i < count; i++) said.call(standardNode(2782), standardNode(3875));
  return talk(usualOpcua(), 33, SCADA, TANK, said);
};
/** So many sessions that are closed, over a call that has no answer yet or after it. */
const closes = (count: number, isAnswered: boolean, everySeconds = 1) => {
  const plant = usualOpcua();
  for (let i = 0; i < count; i++) {
    const said = new OpcuaTalk().begin().ask(712, list([...textNode("Tank"), ...textNode("Fill"), ...u32(0)]));
    if (isAnswered) said.answer(715, [...list([...u32(0), ...u32(0), ...u32(0), ...u32(0)]), ...u32(0)]);
    talk(plant, 61 + everySeconds * i, SCADA, TANK, said.close());
  }
  return plant;
};
const subscribes = (count: number) => {
  const said = new OpcuaTalk().begin();
  const wanted = [...f64(500), ...u32(9), ...u32(3), ...u32(0), 1, 0];
  for (let i = 0; i < count; i++) said.ask(787, wanted).answer(790, [...u32(i), ...f64(500), ...u32(9), ...u32(3)]);
  return talk(usualOpcua(), 33, SCADA, TANK, said);
};
/** So many requests for 500 items each, all of them granted; some let go again. */
const watches = (requests: number, letGo = 0) => {
  const said = new OpcuaTalk().begin();
  const item = [
    ...textNode("N1"),
    ...u32(13),
    ...NULL,
    0,
    0,
    ...NULL,
    ...u32(2),
    ...u32(1),
    ...f64(500),
    0,
    0,
    0,
    ...u32(1),
    1,
  ];
  const granted = [...u32(0), ...u32(1), ...f64(500), ...u32(1), 0, 0, 0];
  for (let i = 0; i < requests; i++) {
    said
      .ask(751, [...u32(1), ...u32(2), ...list(...new Array(500).fill(item))])
      .answer(754, [...list(...new Array(500).fill(granted)), ...u32(0)]);
    if (i < letGo) {
      const ids = Array.from({ length: 500 }, (_, id) => u32(id));
      said.ask(781, [...u32(1), ...list(...ids)]).answer(784, [...list(...ids.map(() => u32(0))), ...u32(0)]);
    }
  }
  return talk(usualOpcua(), 33, SCADA, TANK, said);
};
const reads = (count: number) => talk(usualOpcua(), 33, SCADA, TANK, new OpcuaTalk().begin().read(...names(count)));
const long = () => {
  const said = new OpcuaTalk()
    .raw("client", hello())
    .raw("server", acknowledge({ maxMessageSize: 300 }))
    .open();
  return talk(
    usualOpcua(),
    33,
    SCADA,
    TANK,
    said
      .create()
      .activate()
      .read(...names(40)),
  );
};

describe(DETECTOR, () => {
  it.each([
    { name: "the usual", plant: usualOpcua(), want: [] },
    { name: "a thousand nodes in a request", plant: reads(1000), want: [] },
    { name: "more than a thousand", plant: reads(1001), want: ["medium unknown"] },
    { name: "a hundred subscriptions", plant: subscribes(100), want: [] },
    { name: "a hundred and one subscriptions", plant: subscribes(101), want: ["medium unknown"] },
    { name: "99 Publish requests waiting", plant: publishes(99), want: [] },
    { name: "100 Publish requests waiting", plant: publishes(100), want: ["medium unknown"] },
    { name: "two sessions closed over a call", plant: closes(2, false), want: [] },
    { name: "three sessions closed over a call", plant: closes(3, false), want: ["high unknown"] },
    { name: "the same in three minutes", plant: closes(3, false, 70), want: [] },
    { name: "three sessions closed after a call", plant: closes(3, true), want: [] },
    { name: "ten ConditionRefresh calls", plant: refreshes(10), want: [] },
    { name: "eleven ConditionRefresh calls", plant: refreshes(11), want: ["medium unknown"] },
    { name: "a thousand things watched", plant: watches(2), want: [] },
    { name: "more things watched", plant: watches(3), want: ["medium unknown"] },
    { name: "as many, but let go in between", plant: watches(4, 4), want: [] },
    { name: "messages longer than agreed", plant: long(), want: ["medium unknown"] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
  });

  it("tells of a message that never ends", () => {
    const said = new OpcuaTalk()
      .raw("client", hello())
      .raw("server", acknowledge({ maxChunkCount: 4 }))
      .open();
    const chunks = (count: number) => {
      const endless = new OpcuaTalk();
      endless.parts.push(...said.parts);
      for (let i = 0; i < count; i++)
        endless.raw("client", message({ sequence: 2 + i, request: 2, type: "MSGC" }, [1, 0]));
      return talk(usualOpcua(), 33, LAPTOP, TANK, endless);
    };
    expect(saidBare(DETECTOR, chunks(60))).toEqual([]);
    expect(saidBare(DETECTOR, chunks(70))).toEqual(["high unknown"]);
  });

  it("tells of values nested without end, without a baseline too", () => {
    const item = [...textNode("Level"), ...u32(13), ...NULL, 1, ...DEEP, 1, 1];
    const said = new OpcuaTalk().begin().ask(673, list(item)).fault(STATUS.serviceUnsupported);
    expect(saidBare(DETECTOR, talk(usualOpcua(), 33, LAPTOP, TANK, said))).toEqual(["high unknown"]);
    expect(findingsOf(limitsAbuse, refreshes(13))).toHaveLength(3);
  });
});
