/** More children that look like identifiers than this, and `+` stands for all of them. */
const CHILDREN_MAX = 32;
/** Levels of all topics together; beyond them topics stand as they are. */
const NODES_MAX = 50_000;
const LEVELS_MAX = 32;
const MANY = "+";

interface Node {
  readonly children: Map<string, Node>;
  /** Children that look like identifiers. */
  numbered: number;
}

/** Topics level by level, so that those with an identifier in them become one: `line/+/temp`. */
export class TopicTree {
  readonly #root: Node = { children: new Map(), numbered: 0 };
  #nodes = 0;

  /** Takes the topic into account. */
  add(topic: string): void {
    this.#walk(topic, true);
  }

  /** The topic as it is to be called, by all topics so far. */
  templateOf(topic: string): string {
    return this.#walk(topic, false);
  }

  #walk(topic: string, isAdding: boolean): string {
    const levels = topic.split("/", LEVELS_MAX + 1);
    if (levels.length > LEVELS_MAX) return topic;
    let node: Node | undefined = this.#root;
    const template: string[] = [];
    for (const level of levels) {
      const name: string = node !== undefined && node.numbered > CHILDREN_MAX && isIdentifierLike(level) ? MANY : level;
      template.push(name);
      node = node === undefined ? undefined : this.#child(node, name, isAdding);
    }
    return template.join("/");
  }

  #child(node: Node, name: string, isAdding: boolean): Node | undefined {
    const known = node.children.get(name);
    if (known !== undefined || !isAdding || this.#nodes >= NODES_MAX) return known;
    const child: Node = { children: new Map(), numbered: 0 };
    node.children.set(name, child);
    this.#nodes++;
    if (isIdentifierLike(name)) node.numbered++;
    return child;
  }
}

/** Whether a level looks like one of many: it holds a digit. */
export function isIdentifierLike(level: string): boolean {
  return /\d/.test(level);
}
