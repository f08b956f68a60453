import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ecs } from "../../src/sinks/formats/ecs.js";
import { ecsFields } from "../sinks/formats/ecs-schema.js";
import { contextOf, given } from "../sinks/formats/given.js";
import { projectRoot } from "../style/project-files.js";

interface Property {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Property>>;
}

interface SavedObject {
  readonly id: string;
  readonly type: string;
  readonly attributes: Readonly<Record<string, unknown>> & { readonly title: string };
  readonly references: readonly { readonly name: string; readonly type: string; readonly id: string }[];
}

const read = (name: string) => readFileSync(join(projectRoot, "dashboards", "opensearch", name), "utf8");
const { index_patterns: patterns, template } = JSON.parse(read("index-template.json")) as {
  readonly index_patterns: readonly string[];
  readonly template: { readonly mappings: Property & { readonly dynamic: string } };
};
const mapped = new Map(leavesOf(template.mappings, ""));
const objects = read("saved-objects.ndjson")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as SavedObject);
/** What one record of each sort has, at least once. */
const rendered = given.map((record) => JSON.parse(ecs.render(record, contextOf(), Number.POSITIVE_INFINITY)) as object);

function leavesOf({ properties = {} }: Property, path: string): readonly (readonly [string, string])[] {
  return Object.entries(properties).flatMap(([name, property]): readonly (readonly [string, string])[] =>
    property.properties === undefined
      ? [[`${path}${name}`, property.type ?? ""]]
      : leavesOf(property, `${path}${name}.`),
  );
}

function valuesAt(name: string): readonly unknown[] {
  return rendered.flatMap((document) => {
    let value: unknown = document;
    for (const part of name.split(".")) value = (value as Readonly<Record<string, unknown>> | undefined)?.[part];
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
  });
}

describe("the index template", () => {
  it("maps every field of the format, and no other", () => {
    expect([...mapped.keys()].toSorted()).toEqual(ecs.fields.map(({ name }) => name).toSorted());
    expect(template.mappings.dynamic).toBe("false");
  });

  it("has the types of the schema, and for the rest those of the values", () => {
    const wrong = [...mapped].filter(([name, type]) => {
      const want = ecsFields[name]?.type;
      if (name === "event.reason") return type !== "text";
      return want === undefined ? !name.startsWith("ot.") : want !== type;
    });
    expect(wrong).toEqual([]);
    const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
      keyword: (value) => typeof value === "string",
      text: (value) => typeof value === "string",
      ip: (value) => typeof value === "string",
      date: (value) => !Number.isNaN(Date.parse(String(value))),
      long: (value) => Number.isSafeInteger(value),
      float: (value) => typeof value === "number",
      boolean: (value) => typeof value === "boolean",
    };
    const unfit = [...mapped].flatMap(([name, type]) => valuesAt(name).filter((value) => fits[type]?.(value) !== true));
    expect(unfit).toEqual([]);
  });
});

describe("saved objects", () => {
  const source = ({ attributes }: SavedObject) => {
    const { searchSourceJSON = "{}" } = (attributes.kibanaSavedObjectMeta ?? {}) as {
      readonly searchSourceJSON?: string;
    };
    return JSON.parse(searchSourceJSON) as { readonly query?: { readonly query: string } };
  };
  const aggs = ({ attributes }: SavedObject) =>
    (
      JSON.parse((attributes.visState as string | undefined) ?? '{"aggs":[]}') as {
        readonly aggs: readonly { readonly params: { readonly field?: string } }[];
      }
    ).aggs;

  /** Everything that an object names of a record. */
  function namedBy(object: SavedObject): readonly string[] {
    const { columns = [], timeFieldName } = object.attributes as {
      readonly columns?: readonly string[];
      readonly timeFieldName?: string;
    };
    const queried = [...(source(object).query?.query ?? "").matchAll(/([@\w.]+) :/g)].map(([, name = ""]) => name);
    const counted = aggs(object).flatMap(({ params }) => params.field ?? []);
    return [...columns, ...queried, ...counted, ...(timeFieldName === undefined ? [] : [timeFieldName])];
  }

  it("name fields that an alert or another record has, and that are mapped", () => {
    const named = objects.flatMap((object) => namedBy(object).map((field) => ({ id: object.id, field })));
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter(({ field }) => !mapped.has(field))).toEqual([]);
    expect(named.filter(({ field }) => valuesAt(field).length === 0)).toEqual([]);
  });

  it("count by what can be counted by", () => {
    const texts = objects.flatMap((object) => aggs(object).flatMap(({ params }) => params.field ?? []));
    expect(texts.filter((field) => mapped.get(field) === "text")).toEqual([]);
  });

  it("ask for values that records have", () => {
    const asked = objects.flatMap((object) => [
      ...(source(object).query?.query ?? "").matchAll(/([\w.]+) : "([^"]+)"/g),
    ]);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(([, name = "", value]) => !valuesAt(name).includes(value)).map(([text]) => text)).toEqual([]);
  });

  it("refer to each other, all of them, and to the indices of the template", () => {
    const ids = new Set(objects.map(({ type, id }) => `${type} ${id}`));
    expect(ids.size).toBe(objects.length);
    const referred = objects.flatMap(({ references }) => references.map(({ type, id }) => `${type} ${id}`));
    expect(referred.filter((one) => !ids.has(one))).toEqual([]);
    expect(objects.find(({ type }) => type === "index-pattern")?.attributes.title).toBe(patterns[0]);
    const dashboard = objects.find(({ type }) => type === "dashboard");
    const panels = JSON.parse(String(dashboard?.attributes.panelsJSON)) as readonly { readonly panelRefName: string }[];
    expect(panels.map(({ panelRefName }) => panelRefName)).toEqual(dashboard?.references.map(({ name }) => name));
  });
});
