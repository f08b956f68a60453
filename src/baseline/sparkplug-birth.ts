import type { SparkplugMessage, SparkplugMetric } from "../contracts/mqtt-event.js";
import { sha256 } from "../core/sha256.js";

const DIGEST_LENGTH = 8;
/** Goes up with every session and says nothing of the model. */
const SESSION_METRIC = "bdSeq";

/** What a birth says that there is, as trait of the edge node: `model <device> <metrics> <names> <types>`. */
export interface SparkplugModel {
  /** `-` for the edge node itself. */
  readonly device: string;
  readonly metrics: number;
  /** Digests of the names with their aliases, and of the names with their datatypes. */
  readonly names: string;
  readonly types: string;
}

/** The model in a birth; undefined where not all of it was seen. */
export function modelOf({ device = "-", metrics, isPartial }: SparkplugMessage): SparkplugModel | undefined {
  if (metrics === undefined || isPartial === true) return undefined;
  const known = metrics.filter(({ name }) => name !== undefined && name !== SESSION_METRIC);
  const digest = (text: (metric: SparkplugMetric) => string) =>
    sha256(known.map(text).sort().join("\n")).slice(0, DIGEST_LENGTH);
  const names = digest(({ name }) => String(name));
  const types = digest(({ name, type, alias }) => `${name} ${type} ${alias ?? ""}`);
  return { device: device.replaceAll(" ", "_"), metrics: known.length, names, types };
}

/** As trait. */
export function modelTrait({ device, metrics, names, types }: SparkplugModel): string {
  return `model ${device} ${metrics} ${names} ${types}`;
}

/** The model in a trait; undefined when it is another trait. */
export function modelIn(trait: string): SparkplugModel | undefined {
  const [word, device = "", metrics, names = "", types = ""] = trait.split(" ");
  return word === "model" ? { device, metrics: Number(metrics), names, types } : undefined;
}

/** Names a metric among all of a broker: `group/edge:name`, `group/edge/device:name`. */
export function metricPoint({ group, edgeNode, device }: SparkplugMessage, name: string): string {
  return `${group}/${edgeNode}${device === undefined ? "" : `/${device}`}:${name}`;
}
