import { describe, expect, it } from "vitest";
import { alertedEntities } from "../../src/baseline/alerted-entities.js";
import { writeLearned } from "../../src/baseline/baseline-text.js";
import { approved } from "../../src/baseline/decide.js";
import { diffBaselines } from "../../src/baseline/diff-baselines.js";
import { readEntity } from "../../src/baseline/entity-line.js";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { LineFields } from "../../src/baseline/line-fields.js";
import { mergeBaselines } from "../../src/baseline/merge-baselines.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import { relearned } from "../../src/baseline/relearn.js";
import type { BaselineEntity } from "../../src/contracts/baseline.js";
import { at, START } from "../detectors/given.js";
import { LAPTOP, OpcuaTalk, SCADA, TANK, talk, textNode, usualOpcua } from "./opcua-plant.js";
import { opcuaRecords, opcuaTold } from "./opcua-watched.js";
import type { Plant } from "./plant.js";
import { alertsIn, learnedContents } from "./watched.js";

const usual = learnedContents(usualOpcua().frames(START));
const run = { from: at(-86_400), to: at(-80_000), packets: 5000, code: "test" };

function baselineWith(entities: readonly BaselineEntity[]): LearnedBaseline {
  return new LearnedBaseline(openBaseline(`${writeLearned(entities, run).join("\n")}\n`, "test.jsonl"));
}

/** What is told of a plant once a person has approved the alerts of it. */
function toldAfterApproval(plant: () => Plant): string[] {
  const entities = new Map(usual.entities.map((entity) => [`${entity.kind} ${entity.key}`, entity]));
  for (const alert of alertsIn(opcuaRecords(plant()))) {
    for (const entity of alertedEntities(alert, [...entities.values()])) {
      entities.set(`${entity.kind} ${entity.key}`, approved(entity, { by: "ann" }));
    }
  }
  return opcuaTold(plant(), baselineWith([...entities.values()]));
}

const client = (entities: readonly BaselineEntity[]) => entities.find(({ kind }) => kind === "ua.client");

describe("a baseline of OPC UA", () => {
  it("knows clients and servers by what they do", () => {
    const kinds = usual.entities.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "ua.client")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "ua.server")).toHaveLength(2);
    const tank = usual.entities.find((entity) => entity.kind === "ua.client" && entity.server === `a:${TANK.mac}`);
    expect(tank).toMatchObject({
      key: `a:${SCADA.mac}>a:${TANK.mac}`,
      habits: {
        application: ["urn:plant:scada"],
        call: ["ns=2;s=Fill on ns=2;s=Tank"],
        read: ["ns=2;s=Level", "ns=2;s=Pump", "ns=2;s=SetPoint"],
        security: ["None/None"],
        token: ["anonymous"],
        write: ["ns=2;s=SetPoint"],
      },
      faults: 0,
    });
  });

  it("is the same after writing and reading", () => {
    const again = openBaseline(`${writeLearned(usual.entities, run).join("\n")}\n`, "again.jsonl").entities;
    expect(again).toEqual(openBaseline(`${writeLearned(again, run).join("\n")}\n`, "again.jsonl").entities);
    expect(client(again)).toEqual(client(usual.entities));
  });

  it.each([
    { name: "a write", said: new OpcuaTalk().begin().write("Valve", 3).close(), from: SCADA },
    { name: "a call", said: new OpcuaTalk().begin().call(textNode("Tank"), textNode("Drain")).close(), from: SCADA },
    { name: "an application", said: new OpcuaTalk().begin({ uri: "urn:new", product: "urn:p" }).close(), from: SCADA },
    {
      name: "a new client that writes",
      said: new OpcuaTalk().begin({ uri: "urn:new" }).write("SetPoint", 3).close(),
      from: LAPTOP,
    },
  ])("tells no more of $name that a person approved", ({ said, from }) => {
    const plant = () => talk(usualOpcua(), 33, from, TANK, said);
    expect(opcuaTold(plant())).not.toEqual([]);
    expect(toldAfterApproval(plant)).toEqual([]);
  });

  it("joins, compares and learns again by single habits", () => {
    const more = learnedContents(
      talk(usualOpcua(), 33, SCADA, TANK, new OpcuaTalk().begin().write("Valve", 3).close()).frames(START),
    );
    const changes = diffBaselines(usual.entities, more.entities).flatMap((difference) => difference.changes);
    expect(changes).toEqual(["new write ns=2;s=Valve"]);
    const { contents, conflicts } = mergeBaselines(usual, more);
    expect(conflicts).toEqual([]);
    expect(diffBaselines(more.entities, contents.entities).flatMap((difference) => difference.changes)).toEqual([]);
    const scope = { conduit: `a:${SCADA.mac}>a:${TANK.mac}/tcp/opcua` };
    const fresh = relearned(usual.entities, more.entities, scope);
    expect(fresh.filter(({ src }) => src === "relearned").map(({ kind }) => kind)).toContain("ua.client");
    expect(fresh.filter(({ src, kind }) => src === "relearned" && kind === "ua.server")).toEqual([]);
  });

  it.each([
    { name: "a key without a server", line: { key: "a:02:00:00:00:00:01" }, message: "client>server" },
    { name: "a habit that is none", line: { habits: { singing: ["x"] } }, message: "lists of texts by kind" },
    { name: "rates that are cut", line: { rates: { countMax: 1 } }, message: "rates" },
  ])("refuses $name", ({ line, message }) => {
    const known = JSON.parse(writeLearned(usual.entities, run).find((text) => text.includes('"ua.client"')) ?? "{}");
    const text = JSON.stringify({ ...(known as object), ...line });
    expect(() => readEntity(new LineFields("bad.jsonl", 2, text))).toThrow(message);
  });
});
