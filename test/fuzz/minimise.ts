import type { Part } from "./fuzz-case.js";
import type { Target } from "./targets/target.js";

const TRIES_MAX = 400;

/** A smaller input that fails in the same way: without parts, then without bytes, while the first words stay. */
export async function minimise(target: Target, parts: readonly Part[], failure: string): Promise<readonly Part[]> {
  let smallest = parts;
  let tries = 0;
  const attempt = async (candidate: readonly Part[]): Promise<boolean> => {
    if (tries++ >= TRIES_MAX) return false;
    const isSame = kindOf(await failureOf(target, candidate)) === kindOf(failure);
    if (isSame) smallest = candidate;
    return isSame;
  };
  for (let size = Math.max(1, smallest.length >> 1); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < smallest.length; ) {
      const without = [...smallest.slice(0, from), ...smallest.slice(from + size)];
      if (!(await attempt(without))) from += size;
    }
  }
  for (let index = 0; index < smallest.length; index++) {
    for (let size = Math.max(1, smallest[index]!.bytes.length >> 1); size >= 1; size = Math.floor(size / 2)) {
      const { tag, bytes } = smallest[index]!;
      const shorter = { tag, bytes: bytes.slice(0, Math.max(0, bytes.length - size)) };
      await attempt(smallest.map((part, at) => (at === index ? shorter : part)));
    }
  }
  return smallest;
}

/** What goes wrong with the input, undefined when nothing does. */
export async function failureOf(target: Target, parts: readonly Part[]): Promise<string | undefined> {
  try {
    await target.run(parts);
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/** Numbers and bytes differ between inputs that fail for one reason. */
function kindOf(failure: string | undefined): string | undefined {
  return failure?.replace(/[0-9a-f]{3,}|\d+/g, "#").slice(0, 60);
}
