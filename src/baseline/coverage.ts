/** In how many hours something was seen. */
export interface HoursSeen {
  readonly hours: number;
}

/** How much of what there is was seen, estimated from the hours in which each thing was. */
export interface Coverage {
  /** Hours that were sampled. */
  readonly T: number;
  readonly n: number;
  /** Things seen in exactly one, and in exactly two hours. */
  readonly Q1: number;
  readonly Q2: number;
  /** Hours of all things together. */
  readonly U: number;
  /** Share of incidences that an unseen thing would have: 0 when everything was seen. */
  readonly u: number;
  /** About how many things were not seen. */
  readonly chao2: number;
}

/**
 * Coverage by incidence after Chao and Jost: a thing counts once per hour, for polling would make anything look
 * saturated. Without a thing of exactly two hours the corrected forms stand.
 */
export function coverageOf(seen: readonly HoursSeen[], sampledHours: number): Coverage {
  const T = sampledHours;
  let [Q1, Q2, U] = [0, 0, 0];
  for (const { hours } of seen) {
    U += hours;
    if (hours === 1) Q1++;
    else if (hours === 2) Q2++;
  }
  return {
    T,
    n: seen.length,
    Q1,
    Q2,
    U,
    u: U === 0 ? 0 : (Q1 / U) * unseenFactor(T, Q1, Q2),
    chao2: unseen(T, Q1, Q2),
  };
}

/** A single hour tells nothing of what a second one would bring. */
function unseenFactor(T: number, Q1: number, Q2: number): number {
  if (T < 2) return 1;
  const repeated = Q2 === 0 ? (T - 1) * (Q1 - 1) : (T - 1) * Q1;
  const others = Q2 === 0 ? 2 : 2 * Q2;
  return Q1 === 0 ? 0 : repeated / (repeated + others);
}

function unseen(T: number, Q1: number, Q2: number): number {
  if (T < 2 || Q1 === 0) return 0;
  const pairs = Q2 === 0 ? (Q1 * (Q1 - 1)) / 2 : Q1 ** 2 / (2 * Q2);
  return ((T - 1) / T) * pairs;
}
