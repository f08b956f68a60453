/** What a client asked, what came back, and what did not, by function code: its own count. */
export class ModbusTally {
  readonly counts: Record<string, { requests: number; responses: number; exceptions: number }> = {};

  /** Gives what the transaction gives; undefined when it was refused or the connection broke. */
  async ask<T>(functionCode: number, transaction: () => Promise<T>): Promise<T | undefined> {
    this.counts[functionCode] ??= { requests: 0, responses: 0, exceptions: 0 };
    const count = this.counts[functionCode];
    count.requests++;
    try {
      const answer = await transaction();
      count.responses++;
      return answer;
    } catch (error) {
      if (isException(error)) count.exceptions++;
      return undefined;
    }
  }
}

/** Each library marks it in its own way. */
function isException(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  return "modbusCode" in error || ("err" in error && error.err === "ModbusException");
}
