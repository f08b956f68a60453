import { isSource, type StyleRule } from "./rule.js";
import { type SyntaxNode, walk } from "./source-file.js";

interface Ban {
  /** A global, or a member of one. */
  readonly name: string;
  readonly instead: string;
  /** Folders and files where it may stand. */
  readonly allowedIn: readonly string[];
}

const edges = ["src/cli", "src/capture/live", "src/sensor/live/", "src/store/", "src/sinks/", "src/web/"];
const packetTime = "take the time of the packet, from the clock or the context that you were given";
const timer = "ask the PacketClock";
const sameEverywhere = "the same packets must give the same bytes in every locale";

const bans: readonly Ban[] = [
  { name: "Date.now", instead: packetTime, allowedIn: edges },
  { name: "new Date()", instead: packetTime, allowedIn: edges },
  { name: "Date()", instead: packetTime, allowedIn: edges },
  { name: "performance", instead: packetTime, allowedIn: edges },
  { name: "process.hrtime", instead: packetTime, allowedIn: edges },
  { name: "process.uptime", instead: packetTime, allowedIn: edges },
  { name: "setTimeout", instead: timer, allowedIn: [...edges, "src/capture/growing-file.ts"] },
  { name: "setInterval", instead: timer, allowedIn: edges },
  { name: "setImmediate", instead: timer, allowedIn: edges },
  { name: "Math.random", instead: "derive it from what was seen", allowedIn: edges },
  { name: "randomUUID", instead: "hash what, whom and when", allowedIn: edges },
  { name: "randomInt", instead: "derive it from what was seen", allowedIn: edges },
  { name: "randomBytes", instead: "hash what, whom and when", allowedIn: edges },
  { name: "getRandomValues", instead: "hash what, whom and when", allowedIn: edges },
  { name: "localeCompare", instead: sameEverywhere, allowedIn: [] },
  { name: "toLocaleString", instead: sameEverywhere, allowedIn: ["src/cli"] },
  { name: "Intl", instead: sameEverywhere, allowedIn: ["src/cli"] },
  { name: "console", instead: "data goes to stdout through cli/, trouble is a fault or a count", allowedIn: [] },
  { name: "eval", instead: "write it as code", allowedIn: [] },
  { name: "Function", instead: "write it as code", allowedIn: [] },
];

/** Clocks, timers, chance, locale, console and code from text have their places, and no others. */
export const bannedCallRule: StyleRule = {
  id: "banned-calls",
  appliesTo: isSource,
  check(file) {
    const banned = new Map(
      bans.filter((ban) => !ban.allowedIn.some((place) => file.path.startsWith(place))).map((ban) => [ban.name, ban]),
    );
    const found: { line: number; message: string }[] = [];
    walk(file.syntax, (node, ancestors) => {
      const ban = namesIn(node, ancestors)
        .map((name) => banned.get(name))
        .find((hit) => hit !== undefined);
      if (ban !== undefined) found.push({ line: file.lineAt(node.start), message: `${ban.name}: ${ban.instead}` });
    });
    return found;
  },
};

/** What the table may call a node: `Date.now` for a member, `new Date()` for a construction without argument. */
function namesIn(node: SyntaxNode, ancestors: readonly SyntaxNode[]): readonly string[] {
  if (node.type === "MemberExpression") {
    const object = nameOf(node.object as SyntaxNode);
    const property =
      node.computed === true ? literalOf(node.property as SyntaxNode) : nameOf(node.property as SyntaxNode);
    return [`${object}.${property}`, ...(object === "globalThis" || callable.has(property) ? [property] : [])];
  }
  if (node.type === "NewExpression" || node.type === "CallExpression") {
    const callee = nameOf(node.callee as SyntaxNode);
    const isWithoutArgument = (node.arguments as readonly SyntaxNode[]).length === 0;
    if (callee !== "Date") return [];
    return node.type === "CallExpression" ? ["Date()"] : isWithoutArgument ? ["new Date()"] : [];
  }
  return node.type === "Identifier" && isReference(node, ancestors.at(-1)) ? [nameOf(node)] : [];
}

/** Methods that are banned whatever object they are called on. */
const callable = new Set([
  "localeCompare",
  "toLocaleString",
  "randomUUID",
  "randomInt",
  "randomBytes",
  "getRandomValues",
]);

function nameOf(node: SyntaxNode): string {
  return node.type === "Identifier" ? String(node.name) : "";
}

function literalOf(node: SyntaxNode): string {
  return node.type === "Literal" ? String(node.value) : "";
}

/** False for the name of a property, of a key or of a type: those name something of ours. */
function isReference(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (parent === undefined || parent.type.startsWith("TS")) return false;
  const isProperty = parent.type === "MemberExpression" && parent.property === node && parent.computed !== true;
  const isKey = "key" in parent && parent.key === node && parent.computed !== true && parent.shorthand !== true;
  return !isProperty && !isKey;
}
