/** What a server uses for itself, beside the units behind it. [MODBUS-TCP §4.4.2] */
const OWN_UNITS: ReadonlySet<number> = new Set([0, 255]);
/** Answers before a unit counts as one that is used: who scans for units asks each once. */
const ANSWERS_MIN = 16;

/** Units that answer at one server. More than one in use makes it a gateway. */
export class ModbusUnits {
  /** Made with the first answer: most assets never give one. */
  #answers: Map<number, number> | undefined;

  /** `unit` did as it was asked. */
  answered(unit: number): void {
    if (OWN_UNITS.has(unit)) return;
    this.#answers ??= new Map();
    const answers = this.#answers.get(unit) ?? 0;
    if (answers < ANSWERS_MIN) this.#answers.set(unit, answers + 1);
  }

  get isGateway(): boolean {
    return this.#used().length > 1;
  }

  /** `modbus unit 7` for each unit in use behind a gateway. */
  parts(): string[] {
    const used = this.#used();
    return used.length > 1 ? used.map((unit) => `modbus unit ${unit}`) : [];
  }

  #used(): number[] {
    const used: number[] = [];
    for (const [unit, answers] of this.#answers ?? []) if (answers >= ANSWERS_MIN) used.push(unit);
    return used.sort((a, b) => a - b);
  }
}
