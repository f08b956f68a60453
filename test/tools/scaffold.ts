import { decoderFiles, type ModuleNames } from "./decoder-template.js";
import { detectorFiles } from "./detector-template.js";

/** What `npm run new` writes: new files, and the list with one line more. By path. */
export type Scaffold = ReadonlyMap<string, string>;

const kinds = {
  decoder: {
    id: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    list: "src/protocols/index.ts",
    files: decoderFiles,
    door: (id: string) => `./${id}/index.js`,
  },
  detector: {
    id: /^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    list: "src/detectors/index.ts",
    files: detectorFiles,
    door: (id: string) => `./${id}.js`,
  },
} as const;

/** Which kinds of module there are templates for. */
export const scaffoldKinds = Object.keys(kinds) as readonly (keyof typeof kinds)[];

/** Path of the list that a module of this kind must stand in. */
export function listOf(kind: keyof typeof kinds): string {
  return kinds[kind].list;
}

/** The files of a new module, and its list, which holds `listText` now. Throws when the id does not fit the kind. */
export function scaffold(kind: keyof typeof kinds, id: string, listText: string): Scaffold {
  const { id: form, files, list, door } = kinds[kind];
  if (!form.test(id)) throw new Error(`"${id}" is no id of a ${kind}: ${form}`);
  const words = id.replace(/^.*\//, "").split("-");
  const pascal = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join("");
  const names: ModuleNames = { id, pascal, camel: `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}` };
  return new Map([...files(names), [list, withEntry(listText, names.camel, door(id))]]);
}

/** The list with an import more, in order, and an entry more at its end. */
function withEntry(text: string, name: string, door: string): string {
  if (text.includes(`"${door}"`)) throw new Error(`${door} is in the list already`);
  const lines = text.split("\n");
  const isImport = (line: string) => / from "\.\/.*";$/.test(line);
  const imports = [...lines.filter(isImport), `import { ${name} } from "${door}";`];
  const sourceOf = (line: string) => line.slice(line.lastIndexOf(" "));
  imports.sort((a, b) => (sourceOf(a) < sourceOf(b) ? -1 : 1));
  const first = lines.findIndex(isImport);
  const rest = lines.filter((line) => !isImport(line));
  const withImports = [...rest.slice(0, first), ...imports, ...rest.slice(first)].join("\n");
  const end = withImports.lastIndexOf("]");
  const before = withImports.slice(0, end).trimEnd().replace(/,$/, "");
  return `${before}, ${entryLike(before, name)}${withImports.slice(end)}`;
}

/** Entries may need a cast to the general type; a new one gets that of the one before it. */
function entryLike(listSoFar: string, name: string): string {
  return `${name}${/ as \w+$/.exec(listSoFar)?.[0] ?? ""}`;
}
