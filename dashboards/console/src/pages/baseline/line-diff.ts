/** A key of a line of the baseline, as it was and as it will be. */
export interface KeyDiff {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The keys of two lines that differ, in the order of their names, and how many are the same. */
export function lineDiff(
  before: string | undefined,
  after: string | undefined,
): { readonly differing: readonly KeyDiff[]; readonly same: number } {
  const [was, is] = [keysOf(before), keysOf(after)];
  const differing: KeyDiff[] = [];
  let same = 0;
  for (const name of [...new Set([...was.keys(), ...is.keys()])].sort()) {
    const pair = { name, before: was.get(name), after: is.get(name) };
    if (pair.before === pair.after) same++;
    else differing.push(pair);
  }
  return { differing, same };
}

/** What a line of the baseline says, key by key. */
export function lineKeys(line: string): readonly (readonly [string, string])[] {
  return [...keysOf(line)];
}

function keysOf(line: string | undefined): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  if (line === undefined) return keys;
  const value = jsonOf(line);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return keys.set("line", line);
  for (const [name, one] of Object.entries(value)) keys.set(name, typeof one === "string" ? one : JSON.stringify(one));
  return keys;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
