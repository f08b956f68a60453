import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { detectors } from "../../src/detectors/index.js";
import { decoders } from "../../src/protocols/index.js";

const source = resolve(import.meta.dirname, "../../src");

/** What stands in only one of the two, or twice in the list. */
function differences(listed: readonly string[], onDisk: readonly string[]): string[] {
  return [
    ...listed.filter((id) => !onDisk.includes(id)).map((id) => `${id} is listed but has no folder or file`),
    ...onDisk.filter((id) => !listed.includes(id)).map((id) => `${id} is not in the list`),
    ...listed.filter((id, index) => listed.indexOf(id) !== index).map((id) => `${id} is listed twice`),
  ];
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

describe("lists", () => {
  it("are compared both ways", () => {
    expect(differences(["a", "b", "b"], ["b", "c"])).toEqual([
      "a is listed but has no folder or file",
      "c is not in the list",
      "b is listed twice",
    ]);
  });

  it("name every protocol folder, and no other", () => {
    const listed = decoders.map(({ doc }) => doc.id);
    expect(differences(listed, foldersIn(join(source, "protocols")))).toEqual([]);
  });

  it("name every detector by its file, group/name, and no other", async () => {
    const folder = join(source, "detectors");
    const onDisk: string[] = [];
    for (const group of foldersIn(folder)) {
      for (const file of readdirSync(join(folder, group))) {
        const id = `${group}/${file.replace(/\.ts$/, "")}`;
        const exported: Record<string, unknown> = await import(join(folder, group, file));
        const ids = Object.values(exported)
          .map(docId)
          .filter((found) => found !== undefined);
        expect(ids.filter((found) => found !== id)).toEqual([]);
        onDisk.push(...ids);
      }
    }
    const listed = detectors.map(({ doc }) => doc.id);
    expect(listed.length).toBeGreaterThan(0);
    expect(differences(listed, onDisk)).toEqual([]);
  });
});

/** The id of a detector, if it is one; files beside them hold what several share. */
function docId(exported: unknown): string | undefined {
  return (exported as { doc?: { id?: string } } | undefined)?.doc?.id;
}
