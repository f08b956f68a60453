/** The plant runs so many times faster than its packet times say. */
export const FACTOR = 4;

let [realStartMs = 0, plantStartMs = 0] = (process.env.PLANT_CLOCK ?? "0 0").split(" ").map(Number);

/** The clock of this machine, finer than `Date` tells it. */
function realMs(): number {
  return performance.timeOrigin + performance.now();
}

/** The environment of a role in which the plant begins at `plantStart` when this machine's clock tells `realStart`. */
export function clockEnvironment(realStart: number, plantStart: number): NodeJS.ProcessEnv {
  return { ...process.env, PLANT_CLOCK: `${realStart} ${plantStart}` };
}

/** The plant begins then, not when the environment said. */
export function beginPlantAt(realStart: number, plantStart: number): void {
  realStartMs = realStart;
  plantStartMs = plantStart;
}

/** Plant time, as of 1970. */
export function plantMs(): number {
  return Math.round(plantStartMs + FACTOR * (realMs() - realStartMs));
}

/** Seconds of the plant since it began. */
function plantSecond(): number {
  return (FACTOR * (realMs() - realStartMs)) / 1000;
}

/** Waits so many seconds of the plant. */
export function plantSleep(seconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, (1000 * seconds) / FACTOR)));
}

/** A grid of the plant: every so many seconds since it began, so many seconds later. */
export interface PlantGrid {
  readonly period: number;
  readonly offset?: number;
  readonly isOver: () => boolean;
}

/**
 * Calls `act` at each point of a grid, with its number since the plant began: the same seconds in every recording. A
 * point that was missed is left out.
 */
export async function everyPlantSeconds(grid: PlantGrid, act: (cycle: number) => Promise<void>): Promise<void> {
  const { period, offset = 0, isOver } = grid;
  const next = () => Math.ceil((plantSecond() - offset) / period);
  for (let cycle = next(); !isOver(); cycle = Math.max(cycle + 1, next())) {
    await plantSleep(cycle * period + offset - plantSecond());
    if (!isOver()) await act(cycle);
  }
}
