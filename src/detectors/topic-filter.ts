const ALL = "#";
const ANY = "+";
const OWN = "$";
/** By custom, topics with one of these levels hold what others should not read. */
const SENSITIVE =
  /(^|\/)(config(uration)?|cfg|recipes?|credentials?|password|secrets?|firmware|ota|backup|admin|keys?)(\/|$)/i;
const OF_BROKER = /^\$(SYS|CONTROL)(\/|$)/;
const LEVELS_MAX = 128;

/** Whether every topic that `narrow` fits is fitted by `wide` too; a topic is a filter as well. [MQTT5 §4.7.1] */
export function covers(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  const [outer, inner] = [wide.split("/", LEVELS_MAX), narrow.split("/", LEVELS_MAX)];
  // [MQTT5-4.7.2-1]
  if (narrow.startsWith(OWN) && (outer[0] === ALL || outer[0] === ANY)) return false;
  for (const [i, level] of outer.entries()) {
    if (level === ALL) return true;
    const other = inner[i];
    if (other === undefined || other === ALL) return false;
    if (level !== ANY && level !== other) return false;
  }
  return inner.length === outer.length;
}

/** Whether the filter asks for everything, or begins so: `#`, `+/#`, `+/state`, `spBv1.0/#`. */
export function isWide(filter: string): boolean {
  const [first, second] = filter.split("/", 2);
  return first === ALL || first === ANY || (first === "spBv1.0" && second === ALL);
}

/** Whether it is a topic of the broker itself, or a filter for such. [MQTT5 §4.7.2] */
export function isOfBroker(filter: string): boolean {
  return filter.startsWith(OWN) && OF_BROKER.test(filter);
}

/** Whether what is published there should not be read by many, by its name. */
export function isSensitive(filter: string): boolean {
  return SENSITIVE.test(filter);
}
