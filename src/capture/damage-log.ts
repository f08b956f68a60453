import type { CaptureDamage } from "../contracts/frame-source.js";

/** Places that may be noted for one capture; a reader that steps over damage must end there. */
const DAMAGES_MAX = 100;

/** Notes where one capture is damaged. */
export class DamageLog {
  readonly #file: string;
  readonly #damages: CaptureDamage[];
  #count = 0;

  /** Notes go to the end of `damages`. */
  constructor(file: string, damages: CaptureDamage[]) {
    this.#file = file;
    this.#damages = damages;
  }

  get isFull(): boolean {
    return this.#count >= DAMAGES_MAX;
  }

  note(offset: number, framesBefore: number, reason: string): void {
    this.#damages.push({ file: this.#file, offset, framesBefore, reason });
    this.#count++;
  }
}
