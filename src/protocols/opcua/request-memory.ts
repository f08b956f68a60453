/** A monitored item as its request names it. */
export interface AskedItem {
  /** Of the item, given out by the server; 0 when it is to be created. */
  readonly monitoredItemId: number;
  readonly clientHandle: number;
  readonly nodeId: string | undefined;
}

/** What of a request is needed to understand its response; kept only while bodies are wanted. */
export interface RequestMemory {
  /** In the order of the request: the nodes it asks for, or the names at the ends of its browse paths. */
  readonly texts?: readonly (string | undefined)[];
  readonly subscriptionId?: number;
  /** To be created, modified or deleted. */
  readonly items?: readonly AskedItem[];
  /** What it takes of the budget. */
  readonly heldBytes: number;
}

/** What a list takes of memory, and each entry in it beside its text; on the safe side. */
const LIST_BYTES = 64;
const ENTRY_BYTES = 64;

/** What a list of these texts takes of memory. */
export function heldBytesOf(texts: readonly (string | undefined)[]): number {
  let count = LIST_BYTES;
  for (const text of texts) count += ENTRY_BYTES + 2 * (text?.length ?? 0);
  return count;
}
