import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { PolicyLine } from "../contracts/policy.js";

/** Keys and indexes from the top of the file. */
export type YamlPath = readonly (string | number)[];

/** Where in the file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A fault of the file and where it is. */
export interface YamlFault extends Position {
  readonly message: string;
}

/** More aliases than any person writes are an attempt to exhaust memory. */
const ALIASES_MAX = 1000;

/** A YAML file taken apart, with the position of everything in it. */
export class YamlDocument {
  readonly file: string;
  /** What it says, in plain values; undefined when it is no YAML. */
  readonly value: unknown;
  /** What is wrong with it as YAML. */
  readonly faults: readonly YamlFault[];
  readonly #root: Node | null;
  readonly #lines = new LineCounter();

  /** `file` is its name in messages. */
  constructor(text: string, file: string) {
    this.file = file;
    const document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    this.#root = document.contents;
    const faults = document.errors.map(({ message, pos }) => ({ ...this.#at(pos[0]), message }));
    this.value = undefined;
    if (faults.length === 0) {
      try {
        this.value = document.toJS({ maxAliasCount: ALIASES_MAX });
      } catch (error) {
        faults.push({ line: 1, column: 1, message: error instanceof Error ? error.message : String(error) });
      }
    }
    this.faults = faults;
  }

  /** Position of the value at `path`, or of what holds it where there is none. */
  position(path: YamlPath): Position {
    let node = this.#root;
    let offset = node?.range?.[0] ?? 0;
    for (const key of path) {
      const child = this.#child(node, key);
      if (child === undefined) break;
      node = child;
      offset = node.range?.[0] ?? offset;
    }
    return this.#at(offset);
  }

  /** Position of the key of the last part of `path`. */
  keyPosition(path: YamlPath): Position {
    const name = path.at(-1);
    const holder = path.slice(0, -1).reduce<Node | null>((node, key) => this.#child(node, key) ?? null, this.#root);
    const map = this.#resolved(holder);
    if (isMap(map)) {
      for (const { key } of map.items) {
        if (isScalar(key) && key.value === name) return this.#at(key.range?.[0] ?? 0);
      }
    }
    return this.position(path);
  }

  /** The line at which the value at `path` begins, for explanations. */
  line(path: YamlPath, place: string): PolicyLine {
    return { file: this.file, line: this.position(path).line, place };
  }

  #child(holder: Node | null, key: string | number): Node | undefined {
    const node = this.#resolved(holder);
    if (isSeq(node) && typeof key === "number") return nodeOf(node.items[key]);
    if (!isMap(node)) return undefined;
    for (const pair of node.items) {
      if (isPair(pair) && isScalar(pair.key) && pair.key.value === key) return nodeOf(pair.value);
    }
    return undefined;
  }

  #resolved(node: Node | null): Node | null {
    if (!isAlias(node) || this.#root === null) return node;
    const { source } = node;
    let found: Node | null = null;
    const search = (at: unknown): void => {
      if (!isNode(at) || found !== null) return;
      if (!isAlias(at) && (at as { anchor?: string }).anchor === source) found = at;
      else if (isSeq(at)) at.items.forEach(search);
      else if (isMap(at)) for (const { value } of at.items) search(value);
    };
    search(this.#root);
    return found;
  }

  #at(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }
}

function nodeOf(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}
