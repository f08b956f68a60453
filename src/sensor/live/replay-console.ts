import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert } from "../../core/assert.js";
import { SensorFault } from "../../core/fault.js";
import type { SensorDesks } from "../../web/route.js";
import type { WebServer } from "../../web/server.js";
import { webOptions } from "../../web/web-options.js";
import { Delivery } from "../delivery.js";
import { outletConfiguration } from "../outlet-configuration.js";
import { outletFields } from "../outlet-schema.js";
import { ReplayedDesks, type ReplayedGround } from "./replayed-desks.js";

const PORT_MAX = 65_535;
/** So many ports from the wanted one on are tried. */
const PORTS_MAX = 50;

/** How the console of a replay is reached. */
export interface ReplayConsoleOptions {
  readonly version: string;
  /** The one that is wanted; where it is taken, the next free one. 0 takes any. */
  readonly port: number;
  readonly onBug: (error: unknown) => void;
}

/** The console over what a replay finds, for this machine alone; its data folder is gone when it is closed. */
export class ReplayConsole {
  readonly delivery: Delivery;
  readonly #options: ReplayConsoleOptions;
  readonly #folder: string;

  /** Throws a SensorFault STORE_FAILED. */
  constructor(options: ReplayConsoleOptions) {
    this.#options = options;
    this.#folder = mkdtempSync(join(tmpdir(), "zonewarden-console-"));
    const store = outletFields.store.unwrap().parse({ folder: this.#folder });
    this.delivery = new Delivery(outletConfiguration({ store }), { version: options.version });
  }

  /** What is asked beside the records. Throws a SensorFault OUTPUT_FAILED. */
  desks(ground: ReplayedGround): ReplayedDesks {
    return new ReplayedDesks(ground, this.#folder, this.delivery.outlet);
  }

  /** Answers from now on. Rejects with a SensorFault WEB_FAILED. */
  async serve(desks: SensorDesks): Promise<WebServer> {
    const { port } = this.#options;
    const last = Math.min(PORT_MAX, port === 0 ? 0 : port + PORTS_MAX - 1);
    for (let tried = port; ; tried++) {
      try {
        return await this.#serveAt(tried, desks);
      } catch (error) {
        if (tried >= last || !isTaken(error)) throw error;
      }
    }
  }

  async close(): Promise<void> {
    await this.delivery.outlet.close(0);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #serveAt(port: number, desks: SensorDesks): Promise<WebServer> {
    const options = webOptions.parse({ port, login: false });
    const server = await this.delivery.outlet.serve(this.#options.onBug, desks, options);
    assert(server !== undefined, "a server was asked for");
    return server;
  }
}

function isTaken(error: unknown): boolean {
  const cause = error instanceof SensorFault ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  return cause?.code === "EADDRINUSE" || cause?.code === "EACCES";
}
