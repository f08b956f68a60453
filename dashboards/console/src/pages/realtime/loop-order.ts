import type { LoopView } from "../../../../../src/contracts/plant-view.js";
import type { NameOf } from "./plant-names.js";

/** A loop as it is listed. */
export type ListedLoop = Omit<LoopView, "points">;

/** Those in which `text` occurs, the one with the least headroom first, those without a figure last. */
export function listedLoops(loops: readonly ListedLoop[], text: string, nameOf: NameOf): readonly ListedLoop[] {
  const wanted = text.trim().toLowerCase();
  const has = ({ client, server, protocol, part }: ListedLoop) =>
    [client, server, nameOf(client), nameOf(server), protocol, part].some((one) => one.toLowerCase().includes(wanted));
  return loops
    .filter((loop) => wanted === "" || has(loop))
    .sort((a, b) => (a.headroom ?? 2) - (b.headroom ?? 2) || (a.key < b.key ? -1 : 1));
}
