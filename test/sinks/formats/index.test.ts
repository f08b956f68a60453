import { describe, expect, it } from "vitest";
import { formats } from "../../../src/sinks/formats/index.js";

describe("the list of formats", () => {
  it("has each id once, the native one first", () => {
    const ids = formats.map(({ doc }) => doc.id);
    expect(ids).toEqual(["native", "rfc5424", "cef", "leef", "ecs", "ocsf", "eve"]);
  });

  it.each(formats.map((format) => ({ id: format.doc.id, format })))("documents every field once: $id", ({ format }) => {
    const names = format.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(format.fields.filter(({ help, rank }) => help === "" || rank < 0 || rank > 9)).toEqual([]);
    expect(format.doc.title.length).toBeLessThanOrEqual(60);
  });
});
