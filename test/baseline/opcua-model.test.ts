import { describe, expect, it } from "vitest";
import { newWrite } from "../../src/detectors/opcua/new-write.js";
import { START } from "../detectors/given.js";
import { list, u32 } from "../protocols/opcua/opcua-bytes.js";
import { OpcuaTalk, POLICY, SCADA, STATUS, TANK, talk, textNode } from "../sensor/opcua-plant.js";
import { findingsOf } from "../sensor/opcua-watched.js";
import { Plant } from "../sensor/plant.js";
import { learnedContents, learnedFrom } from "../sensor/watched.js";

const HOUR = 3600;

/** A station that reads every hour, sets a point every day, and set another one once. */
function days(count: number, plant = new Plant()): Plant {
  for (let hour = 0; hour < 24 * count; hour++) {
    const said = new OpcuaTalk().begin().read("Level");
    if (hour % 24 === 5) said.write("SetPoint", 1);
    if (hour === 30) said.write("Valve", 1);
    talk(plant, HOUR * hour, SCADA, TANK, said.close());
  }
  return plant;
}

const clientIn = (plant: Plant) =>
  learnedContents(plant.frames(START)).entities.find((entity) => entity.kind === "ua.client");
const writes = (node: string) => talk(new Plant(), 1, SCADA, TANK, new OpcuaTalk().begin().write(node, 2).close());

describe("OpcuaModel", () => {
  it("holds back what came too seldom, habit by habit", () => {
    const plant = days(8);
    expect(clientIn(plant)).toMatchObject({
      state: "ok",
      habits: { read: ["ns=2;s=Level"], write: ["ns=2;s=SetPoint"] },
      rare: { habits: { write: ["ns=2;s=Valve"] } },
    });
    const baseline = learnedFrom(plant.frames(START));
    expect(findingsOf(newWrite, writes("SetPoint"), baseline)).toEqual([]);
    const [known, rare] = ["Other", "Valve"].map((node) => findingsOf(newWrite, writes(node), baseline)[0]?.raise);
    expect([known, rare]).toEqual([0, -1]);
  });

  it("takes what a session is for a habit of every hour in which it is at work", () => {
    const plant = new Plant();
    const said = new OpcuaTalk().begin();
    for (let i = 0; i < 48; i++) said.read("Level");
    talk(plant, 1, SCADA, TANK, said, { stepSeconds: 100 });
    const habits = { application: ["urn:plant:scada"], security: ["None/None"] };
    expect(clientIn(plant)).toMatchObject({ state: "ok", habits });
  });

  it("holds back all that a client did who was told of while learning", () => {
    const deleted = list([...textNode("Alarm"), 1]);
    const plant = days(2);
    talk(
      plant,
      40,
      SCADA,
      TANK,
      new OpcuaTalk()
        .begin()
        .ask(500, deleted)
        .answer(503, [...list(u32(0)), ...u32(0)]),
    );
    expect(clientIn(plant)).toMatchObject({ state: "quarantined", note: expect.stringContaining("node-management") });
  });

  it("learns nothing that was not answered", () => {
    const asked = new OpcuaTalk()
      .begin()
      .ask(673, list([...textNode("Valve"), ...u32(13), ...u32(0xffffffff), 1, 1, 1]));
    expect(clientIn(talk(new Plant(), 1, SCADA, TANK, asked))?.habits.write).toBeUndefined();
    const one = new OpcuaTalk().hello().open().create().activate();
    one.parts.splice(0, one.parts.length, ...one.parts.filter(({ from }) => from === "client"));
    expect(clientIn(talk(new Plant(), 1, SCADA, TANK, one))).toBeUndefined();
  });

  it("keeps what was refused apart from what was done", () => {
    const said = new OpcuaTalk().begin().write("Valve", 1, STATUS.notWritable).write("SetPoint", 1);
    expect(clientIn(talk(new Plant(), 1, SCADA, TANK, said))?.habits).toMatchObject({
      write: ["ns=2;s=SetPoint"],
      refused: ["Write", "Write ns=2;s=Valve"],
    });
  });

  it("gives up single nodes when there are too many, and calls none of them new", () => {
    const plant = new Plant();
    for (let i = 0; i < 5; i++) {
      const names = Array.from({ length: 1000 }, (_, node) => `N${1000 * i + node}`);
      talk(
        plant,
        10 * i,
        SCADA,
        TANK,
        new OpcuaTalk()
          .begin()
          .read(...names)
          .close(),
      );
    }
    const client = clientIn(plant);
    expect(client).toMatchObject({ many: ["read"] });
    expect(client?.habits.read).toHaveLength(4096);
  });

  it("takes what a connection showed at its beginning for a habit of all the hours that it stands", () => {
    const said = new OpcuaTalk().begin();
    for (let i = 0; i < 900; i++) said.read("Level");
    const standing = talk(new Plant(), 1, SCADA, TANK, said.close(), { stepSeconds: HOUR / 36 });
    const entities = learnedContents(standing.frames(START)).entities;
    expect(entities.find(({ kind }) => kind === "ua.client")).toMatchObject({
      habits: { application: ["urn:plant:scada"], security: ["None/None"], token: ["anonymous"] },
    });
    const server = entities.find(({ kind }) => kind === "ua.server");
    expect(server).toMatchObject({ state: "ok", habits: { host: ["10.0.0.31"] } });
    const sealed = new OpcuaTalk().hello().sealedOpen(POLICY.basic256Sha256, [], []);
    for (let i = 0; i < 900; i++) sealed.sealed();
    const encrypted = talk(new Plant(), 1, SCADA, TANK, sealed, { stepSeconds: HOUR / 36 });
    expect(clientIn(encrypted)).toMatchObject({ state: "ok", habits: { security: ["Basic256Sha256/SignAndEncrypt"] } });
  });
});
