/** One recording: how long it runs and what happens in it, in seconds from its start. */
export interface Case {
  readonly name: string;
  readonly seconds: number;
  /** Operator at the HMI: coil and set point of the pump station, coils and registers of the tank farm. */
  readonly operator: {
    readonly pumpCoil: readonly number[];
    readonly pumpSetPoint: readonly number[];
    readonly tankCoils: readonly number[];
    readonly tankRegisters: readonly number[];
  };
  /** Sessions of the engineering station; each does the same work. */
  readonly engineering: readonly number[];
  /** The historian, which never wrote before, switches the pump off. */
  readonly attack: readonly number[];
}

export const CASES: readonly Case[] = [
  {
    name: "modbus-plant",
    seconds: 90,
    operator: {
      pumpCoil: [8, 26, 44, 61, 78],
      pumpSetPoint: [12, 33, 54, 75],
      tankCoils: [18, 41, 69],
      tankRegisters: [20, 49, 82],
    },
    engineering: [30, 65],
    attack: [],
  },
  {
    name: "modbus-rogue-writer",
    seconds: 60,
    operator: { pumpCoil: [6, 24], pumpSetPoint: [11, 32], tankCoils: [16], tankRegisters: [19, 46] },
    engineering: [28],
    attack: [41, 44, 47],
  },
];

/** The case that a role was started for: its first argument. */
export function caseOfRole(): Case {
  const found = CASES.find(({ name }) => name === process.argv[2]);
  if (found === undefined) throw new Error(`no such case: ${process.argv[2]}`);
  return found;
}
