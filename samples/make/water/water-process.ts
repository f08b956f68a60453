/** Steps of the simulation per second of the plant. */
const STEPS_PER_SECOND = 5;

/** Registers and bits of a controller, as its Modbus server shows them. */
export interface ProcessImage {
  readonly input: Uint16Array;
  readonly holding: Uint16Array;
  readonly coils: Uint8Array;
  readonly discrete: Uint8Array;
}

/** A stretch of the plant behind one controller. */
export interface WaterProcess {
  readonly image: ProcessImage;
  /** Moves the process on by that many seconds. */
  advance(seconds: number): void;
}

/** The same noise for the same seed: sensors have some, and never the same on two days. */
function noiseOf(seed: number): (width: number) => number {
  let state = seed;
  return (width) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ((state >>> 8) / 2 ** 24 - 0.5) * width;
  };
}

function image(setPoints: readonly number[]): ProcessImage {
  const holding = new Uint16Array(64);
  holding.set(setPoints);
  return { input: new Uint16Array(64), holding, coils: new Uint8Array(32), discrete: new Uint8Array(32) };
}

function stepped(own: ProcessImage, step: (dt: number) => void): WaterProcess {
  let left = 0;
  return {
    image: own,
    advance(seconds) {
      left += Math.min(Math.max(0, seconds), 10);
      for (; left >= 1 / STEPS_PER_SECOND; left -= 1 / STEPS_PER_SECOND) step(1 / STEPS_PER_SECOND);
    },
  };
}

/**
 * Raw water: a tank (cm), filled by pumps that start and stop by its level, emptied by the works.
 * Input: level, inflow, outflow, pressure, current of pump 1 and 2. Holding: level low, level high, flow wanted.
 * Coils: pump 1, pump 2, inlet valve, pump 2 allowed.
 */
export function intakeProcess(seed: number): WaterProcess {
  const own = image([180, 320, 240, 15, 1, 60, 900, 12]);
  const noise = noiseOf(seed + 11);
  let level = 250;
  let inflow = 0;
  let time = 0;
  own.coils.set([1, 0, 1, 1]);
  return stepped(own, (dt) => {
    time += dt;
    const [low = 0, high = 0, wanted = 0] = own.holding;
    if (level < low) own.coils[0] = 1;
    if (level > high) own.coils[0] = 0;
    own.coils[1] = own.coils[3] === 1 && level < low + 20 ? 1 : 0;
    const target = own.coils[2] === 0 ? 0 : 410 * own.coils[0]! + 200 * own.coils[1]!;
    inflow += (target - inflow) * Math.min(1, dt / 2);
    const outflow = wanted + 30 * Math.sin(time / 25);
    level = Math.min(400, Math.max(0, level + ((inflow - outflow) * dt) / 60));
    const pressure = 300 + level / 2 + inflow / 8;
    const currents = [own.coils[0] === 1 ? 62 : 0, own.coils[1] === 1 ? 34 : 0];
    const values = [10 * level, 10 * inflow, 10 * outflow, 10 * pressure, 10 * currents[0]!, 10 * currents[1]!];
    values.forEach((value, at) => {
      own.input[at] = Math.max(0, Math.round(value + (value === 0 ? 0 : noise(12))));
    });
    own.input[6] = Math.round(time) & 0xffff;
    own.discrete.set([own.coils[0]!, own.coils[1]!, level > high ? 1 : 0, level < low ? 1 : 0, 1]);
  });
}

/**
 * Dosing: chlorine (ug/l) follows dose and flow by a controller. Input: chlorine, pH, flow, dose, store of chlorine.
 * Holding: flow from the intake, chlorine wanted, pH wanted. Coils: dosing on, mixer on.
 */
export function dosingProcess(seed: number): WaterProcess {
  const own = image([240, 500, 720, 40, 8, 1200, 300, 5]);
  const noise = noiseOf(seed + 12);
  let chlorine = 480;
  let dose = 100;
  let store = 9000;
  let ph = 722;
  own.coils.set([1, 1]);
  return stepped(own, (dt) => {
    const [flow = 0, wanted = 0, phWanted = 0] = own.holding;
    const error = wanted - chlorine;
    dose = own.coils[0] === 1 ? Math.min(400, Math.max(0, dose + error * 0.02 * dt)) : 0;
    const reached = (1200 * dose) / Math.max(60, flow);
    chlorine += ((reached - chlorine) * dt) / 8;
    ph += ((phWanted + chlorine / 100 - ph) * dt) / 20;
    store = store > 1000 ? store - (dose * dt) / 200 : 9000;
    [chlorine, ph, 10 * flow, 10 * dose, store].forEach((value, at) => {
      own.input[at] = Math.max(0, Math.round(value + noise(at === 1 ? 3 : 9)));
    });
    own.discrete.set([own.coils[0]!, own.coils[1]!, Math.abs(error) > 150 ? 1 : 0, 1]);
  });
}

/**
 * Filters: the pressure over a filter grows until it is washed back. Input: pressure over filters 1 and 2, turbidity,
 * wash flow, runs. Holding: pressure at which washing begins, seconds of washing. Coils: wash 1, wash 2, blower.
 */
export function filterProcess(seed: number): WaterProcess {
  const own = image([620, 18, 45, 3, 250, 80, 4, 2]);
  const noise = noiseOf(seed + 13);
  const pressures = [300, 450];
  const washing = [0, 0];
  let runs = 0;
  return stepped(own, (dt) => {
    const [limit = 0, seconds = 0] = own.holding;
    for (const at of [0, 1]) {
      if (washing[at]! > 0) {
        washing[at]! -= dt;
        pressures[at] = Math.max(220, pressures[at]! - 22 * dt);
      } else {
        pressures[at]! += (at === 0 ? 5 : 4) * dt;
        if (pressures[at]! > limit) {
          washing[at] = seconds;
          runs++;
        }
      }
      own.coils[at] = washing[at]! > 0 ? 1 : 0;
    }
    own.coils[2] = own.coils[0]! | own.coils[1]!;
    const wash = own.coils[2] === 1 ? 850 : 0;
    [pressures[0]!, pressures[1]!, 35 + pressures[0]! / 20, wash].forEach((value, at) => {
      own.input[at] = Math.max(0, Math.round(value + (value === 0 ? 0 : noise(6))));
    });
    own.input[4] = runs;
    own.discrete.set([own.coils[0]!, own.coils[1]!, own.coils[2]!, 1]);
  });
}
