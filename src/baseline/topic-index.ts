import { isIdentifierLike } from "./topic-tree.js";

const LEVELS_MAX = 64;
const MANY = "+";

interface Node<T> {
  readonly children: Map<string, Node<T>>;
  readonly items: T[];
}

/** Things by the template of a topic, found by the topic. */
export class TopicIndex<T> {
  readonly #root: Node<T> = { children: new Map(), items: [] };

  add(template: string, item: T): void {
    let node = this.#root;
    for (const level of template.split("/", LEVELS_MAX)) {
      let child = node.children.get(level);
      if (child === undefined) {
        child = { children: new Map(), items: [] };
        node.children.set(level, child);
      }
      node = child;
    }
    node.items.push(item);
  }

  /** Those of every template that fits the topic. */
  find(topic: string): T[] {
    let nodes: Node<T>[] = [this.#root];
    for (const level of topic.split("/", LEVELS_MAX)) {
      const isMany = isIdentifierLike(level);
      nodes = nodes.flatMap(({ children }) => {
        const [exact, many] = [children.get(level), isMany ? children.get(MANY) : undefined];
        return [exact, many].filter((node) => node !== undefined);
      });
      if (nodes.length === 0) return [];
    }
    return nodes.flatMap(({ items }) => items);
  }

  /** Everything below a prefix without a slash at its end. */
  *under(prefix: string): Generator<T> {
    let node: Node<T> | undefined = this.#root;
    for (const level of prefix.split("/", LEVELS_MAX)) {
      node = node?.children.get(level) ?? (isIdentifierLike(level) ? node?.children.get(MANY) : undefined);
    }
    if (node !== undefined) yield* itemsUnder(node);
  }
}

function* itemsUnder<T>(top: Node<T>): Generator<T> {
  const waiting = [top];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield* node.items;
    waiting.push(...node.children.values());
  }
}
