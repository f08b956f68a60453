import { posix } from "node:path";
import { type Layer, layers } from "./layer-table.js";
import { isSource, type StyleRule } from "./rule.js";
import { type SourceFile, type SyntaxNode, walk } from "./source-file.js";

/** A folder imports only what the table allows, and a protocol never another protocol. */
export const layerRule: StyleRule = {
  id: "layers",
  appliesTo: isSource,
  check(file) {
    const layer = layerOf(file.path);
    if (layer === undefined) return [{ line: 0, message: `${file.path} lies in no folder of the layer table` }];
    return importsOf(file).flatMap(({ from, line }) => {
      const message = from.startsWith(".") ? judgeOwn(file.path, layer, from) : judgeForeign(layer, from);
      return message === undefined ? [] : [{ line, message }];
    });
  },
};

/** What the package says of itself is data, not a module of a layer. */
const MANIFEST = "/package.json";

function judgeOwn(path: string, layer: Layer, from: string): string | undefined {
  if (from.endsWith(MANIFEST)) return undefined;
  if (!from.endsWith(".js")) return `import path "${from}" does not end in .js`;
  const target = posix.normalize(posix.join(posix.dirname(path), from));
  const targetLayer = layerOf(target);
  if (targetLayer === undefined) return `"${from}" lies in no folder of the layer table`;
  if (targetLayer !== layer) {
    const allowed: readonly string[] = layers[layer].imports;
    return allowed.includes(targetLayer) ? undefined : `${layer}/ may not import ${targetLayer}/ ("${from}")`;
  }
  const protocol = protocolOf(path);
  const targetProtocol = protocolOf(target);
  const isAcross = protocol !== undefined && targetProtocol !== undefined && protocol !== targetProtocol;
  return isAcross ? `protocols/${protocol} may not import protocols/${targetProtocol}` : undefined;
}

function judgeForeign(layer: Layer, from: string): string | undefined {
  const allowed: readonly string[] = layers[layer].packages;
  const isAllowed = allowed.includes(from) || (from.startsWith("node:") && allowed.includes("node:*"));
  return isAllowed ? undefined : `${layer}/ may not import "${from}"`;
}

/** `src/cli.ts` is the door of the folder `cli`, and so for every file right under src/. */
function layerOf(path: string): Layer | undefined {
  const [root, first = ""] = path.split("/");
  const layer = first.replace(/\.[jt]s$/, "");
  return root === "src" && layer in layers ? (layer as Layer) : undefined;
}

function protocolOf(path: string): string | undefined {
  const parts = path.split("/");
  return parts[1] === "protocols" && parts.length > 3 ? parts[2] : undefined;
}

/** Static and dynamic imports, re-exports, and types imported in place. */
export function importsOf(file: SourceFile): readonly { from: string; line: number }[] {
  const found: { from: string; line: number }[] = [];
  walk(file.syntax, (node) => {
    const source = node.source as SyntaxNode | null | undefined;
    const isImport = /^(Import(Declaration|Expression)|Export(Named|All)Declaration|TSImportType)$/.test(node.type);
    if (!isImport || source === null || source === undefined) return;
    const from = source.type === "Literal" ? String(source.value) : file.text.slice(source.start, source.end);
    found.push({ from, line: file.lineAt(node.start) });
  });
  return found;
}
