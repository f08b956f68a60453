import type { MqttJsonKeys } from "../contracts/mqtt-baseline.js";
import type { JsonShape } from "../core/json-content.js";

/** Objects with more members than that are tables by their nature, and nothing is said of their keys. */
const KEYS_MAX = 64;
const SHAPES_MAX = 256;

const NOTHING: MqttJsonKeys = { always: [], sometimes: [] };

/** Which members the JSON payloads of a topic have. */
export class JsonKeys {
  /** In each of them so far, and in any of them. */
  #always: readonly string[] | undefined;
  readonly #all = new Set<string>();
  readonly #seen = new Set<JsonShape>();
  #isVaried = false;

  add(shape: JsonShape): void {
    if (this.#isVaried || this.#seen.has(shape)) return;
    if (this.#seen.size === SHAPES_MAX) this.#seen.clear();
    this.#seen.add(shape);
    for (const key of shape.keys) this.#all.add(key);
    this.#isVaried = shape.isPartial || this.#all.size > KEYS_MAX;
    if (this.#isVaried) this.#all.clear();
    this.#always = this.#always?.filter((key) => shape.keys.includes(key)) ?? shape.keys;
  }

  /** Both lists are empty where nothing can be said. */
  learned(): MqttJsonKeys {
    const { always = [] } = { always: this.#always };
    if (this.#isVaried) return NOTHING;
    return { always: [...always], sometimes: [...this.#all].filter((key) => !always.includes(key)).sort() };
  }
}

/** What the payloads of two clients on one topic have together. */
export function joinJsonKeys(one: MqttJsonKeys | undefined, other: MqttJsonKeys | undefined): MqttJsonKeys | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const [first, second] = [keysOf(one), keysOf(other)];
  const all = [...new Set([...first, ...second])].sort();
  if (first.length === 0 || second.length === 0 || all.length > KEYS_MAX) return NOTHING;
  const always = one.always.filter((key) => other.always.includes(key));
  return { always, sometimes: all.filter((key) => !always.includes(key)) };
}

function keysOf({ always, sometimes }: MqttJsonKeys): readonly string[] {
  return [...always, ...sometimes];
}
