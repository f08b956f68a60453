/** For what only a mistake of ours can make false; wrong bytes on the wire are anomalies, a wrong world is a fault. */
export function assert(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`assertion failed: ${what}`);
}
