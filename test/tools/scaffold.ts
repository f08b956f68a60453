import { decoderFiles, type ModuleNames } from "./decoder-template.js";
import { detectorFiles } from "./detector-template.js";
import { sinkFiles } from "./sink-template.js";

/** A list that a new module gets a line in. */
interface ListEdit {
  readonly path: string;
  /** How the import looks, and the entry. */
  readonly imported: (names: ModuleNames) => { readonly name: string; readonly from: string };
  readonly entry: (names: ModuleNames, listSoFar: string) => string;
  /** Closes the list; the last one in the part of the file that `ends` matches first. */
  readonly ends: RegExp;
}

const kinds = {
  decoder: {
    id: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    files: decoderFiles,
    lists: [
      {
        path: "src/protocols/index.ts",
        imported: ({ camel, id }) => ({ name: camel, from: `./${id}/index.js` }),
        // Entries are cast to the general type; a new one as the one before it.
        entry: ({ camel }, listSoFar) => `${camel}${/ as \w+$/.exec(listSoFar)?.[0] ?? ""}`,
        ends: /\];\n$/,
      },
      {
        path: "test/conformance/decoder.test.ts",
        imported: ({ camel, id }) => ({ name: `${camel}Samples`, from: `../protocols/${id}/sample-pdus.js` }),
        entry: ({ camel, id }) => `${id === camel ? id : `"${id}"`}: ${camel}Samples`,
        ends: /[ \n]\};\n/,
      },
    ],
  },
  detector: {
    id: /^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    files: detectorFiles,
    lists: [
      {
        path: "src/detectors/index.ts",
        imported: ({ camel, id }) => ({ name: camel, from: `./${id}.js` }),
        entry: ({ camel }) => camel,
        ends: /\];\n$/,
      },
    ],
  },
  sink: {
    id: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    files: sinkFiles,
    lists: [
      {
        path: "src/sinks/index.ts",
        imported: ({ camel, id }) => ({ name: camel, from: `./${id}/index.js` }),
        entry: ({ camel }) => camel,
        ends: /\];\n$/,
      },
      {
        path: "test/conformance/sink-receivers.ts",
        imported: ({ camel, id }) => ({ name: `${camel}Receiver`, from: `../sinks/${id}/receiver.js` }),
        entry: ({ camel, id }) => `${id === camel ? id : `"${id}"`}: ${camel}Receiver`,
        ends: /\n\};\n/,
      },
    ],
  },
} as const satisfies Record<
  string,
  { id: RegExp; files: (names: ModuleNames) => ReadonlyMap<string, string>; lists: readonly ListEdit[] }
>;

/** What there are templates for. */
export type ScaffoldKind = keyof typeof kinds;

/** Their names. */
export const scaffoldKinds = Object.keys(kinds) as readonly ScaffoldKind[];

/** What `npm run new` writes, by path. */
export interface Scaffold {
  readonly created: ReadonlyMap<string, string>;
  /** Lists, with a line more. */
  readonly changed: ReadonlyMap<string, string>;
}

/** The files of a new module and its lists, which `read` gives as they are now. Throws when the id does not fit. */
export function scaffold(kind: ScaffoldKind, id: string, read: (path: string) => string): Scaffold {
  const { id: form, files, lists } = kinds[kind];
  if (!form.test(id)) throw new Error(`"${id}" is no id of a ${kind}: ${form}`);
  const words = id.replace(/^.*\//, "").split("-");
  const pascal = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join("");
  const names: ModuleNames = { id, pascal, camel: `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}` };
  const changed = lists.map((list) => [list.path, withEntry(read(list.path), list, names)] as const);
  return { created: files(names), changed: new Map(changed) };
}

/** The list with an import more, in order among those of its kind, and an entry more at its end. */
function withEntry(text: string, { imported, entry, ends, path }: ListEdit, names: ModuleNames): string {
  const { name, from } = imported(names);
  if (text.includes(`"${from}"`)) throw new Error(`${from} is in ${path} already`);
  const folder = from.startsWith("./") ? "./" : from.split("/").slice(0, 2).join("/");
  const isSibling = (line: string) => line.includes(` from "${folder}`) && line.endsWith('";');
  const sourceOf = (line: string) => line.slice(line.lastIndexOf(" "));
  const lines = text.split("\n");
  const siblings = [...lines.filter(isSibling), `import { ${name} } from "${from}";`];
  siblings.sort((a, b) => (sourceOf(a) < sourceOf(b) ? -1 : 1));
  const first = lines.findIndex(isSibling);
  const rest = lines.filter((line) => !isSibling(line));
  const withImports = [...rest.slice(0, first), ...siblings, ...rest.slice(first)].join("\n");
  const end = ends.exec(withImports);
  if (first < 0 || end === null) throw new Error(`${path} does not look like a list any more: add ${name} by hand`);
  const before = withImports.slice(0, end.index).trimEnd().replace(/,$/, "");
  return `${before}, ${entry(names, before)}${withImports.slice(end.index)}`;
}
