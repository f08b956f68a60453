import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EvidenceWriter } from "../alerts/evidence/evidence-keeper.js";
import { pcapngSection } from "../capture/pcapng-writer.js";
import { SensorFault } from "../core/fault.js";

const BYTES_MAX = 1024 * 1024 * 1024;

/** Captures of the frames around alerts, one per alert, in a folder that is bounded. */
export class EvidenceFiles {
  readonly #folder: string;
  readonly #application: string;
  #bytes = 0;
  /** Alerts whose frames were not written because the folder was full. */
  refusals = 0;

  /** Makes the folder. `application` is what wrote, with its version. Throws a SensorFault OUTPUT_FAILED. */
  constructor(folder: string, application: string) {
    this.#folder = folder;
    this.#application = application;
    this.#try(() => mkdirSync(folder, { recursive: true }));
  }

  /** Adds to the file of the alert when it goes on. */
  readonly write: EvidenceWriter = ({ id, detector, title, observed }, frames) => {
    const section = pcapngSection(`${id} ${detector}: ${title}. ${observed}`, this.#application, frames);
    if (this.#bytes + section.length > BYTES_MAX) {
      this.refusals++;
      return;
    }
    this.#bytes += section.length;
    const flag = this.#begun.has(id) ? "a" : "w";
    this.#begun.add(id);
    this.#try(() => writeFileSync(join(this.#folder, `${id}.pcapng`), section, { flag }));
  };
  readonly #begun = new Set<string>();

  #try(output: () => void): void {
    try {
      output();
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      const message = `no evidence can be written to ${this.#folder} (${reason}): name another folder with --evidence`;
      throw new SensorFault("OUTPUT_FAILED", message, { cause: error });
    }
  }
}
