import { describe, expect, it } from "vitest";
import { sessionHijack } from "../../../src/detectors/opcua/session-hijack.js";
import { f64, list, u32 } from "../../protocols/opcua/opcua-bytes.js";
import { LAPTOP, OpcuaTalk, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBare, saidBy } from "../../sensor/opcua-watched.js";

const DETECTOR = "opcua/session-hijack";

const owner = (plant = usualOpcua()) =>
  talk(plant, 33, SCADA, TANK, new OpcuaTalk().begin({ token: 777 }).read("Level"));
const subscribes = (plant = usualOpcua()) =>
  talk(
    plant,
    33,
    SCADA,
    TANK,
    new OpcuaTalk()
      .begin()
      .ask(787, [...f64(500), ...u32(9), ...u32(3), ...u32(0), 1, 0])
      .answer(790, [...u32(42), ...f64(500), ...u32(9), ...u32(3)]),
  );
const transfers = (client: typeof SCADA) =>
  talk(
    subscribes(),
    35,
    client,
    TANK,
    new OpcuaTalk()
      .begin({ token: 503 })
      .ask(841, [...list(u32(42)), 0])
      .answer(844, [...list([...u32(0), ...u32(0)]), ...u32(0)]),
  );

describe(DETECTOR, () => {
  it.each([
    {
      name: "its owner goes on with it",
      plant: talk(owner(), 35, SCADA, TANK, new OpcuaTalk().hello().open().as(777).read("Level")),
      want: [],
    },
    {
      name: "another host uses it",
      plant: talk(owner(), 35, LAPTOP, TANK, new OpcuaTalk().hello().open().as(777).read("Level")),
      want: ["critical unknown"],
    },
    {
      name: "another host activates it first",
      plant: talk(owner(), 35, LAPTOP, TANK, new OpcuaTalk().hello().open().as(777).activate().read("Level")),
      want: [],
    },
    {
      name: "another host has its own",
      plant: talk(owner(), 35, LAPTOP, TANK, new OpcuaTalk().begin({ token: 778 }).read("Level")),
      want: [],
    },
    { name: "the owner of a subscription takes it along", plant: transfers(SCADA), want: [] },
    { name: "another host takes it over", plant: transfers(LAPTOP), want: ["high accepted"] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
    expect(saidBare(DETECTOR, plant)).toEqual(want);
  });

  it("finds the same when its memory is saved", () => {
    const plant = talk(owner(), 35, LAPTOP, TANK, new OpcuaTalk().hello().open().as(777).read("Level").read("Level"));
    expect(findingsOf(sessionHijack, plant)).toHaveLength(2);
  });
});
