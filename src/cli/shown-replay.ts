import { SensorFault } from "../core/fault.js";
import { baselineText } from "../sensor/baseline-file.js";
import { ReplayConsole } from "../sensor/live/replay-console.js";
import { policyText } from "../sensor/policy-file.js";
import { printable } from "./printable.js";
import type { ReplayOptions } from "./replay-options.js";
import { version } from "./version.js";

const PORT_DEFAULT = 8080;
const PORT_MAX = 65_535;

type ReplayedGround = Parameters<ReplayConsole["desks"]>[0];
type ShownDesks = ReturnType<ReplayConsole["desks"]>;
/** What the replay goes by, as it was opened. */
type ShownGround = Pick<ReplayedGround, "detection" | "isShared"> & {
  readonly [Part in "baseline" | "policy"]: NonNullable<ReplayedGround[Part]>["opened"] | undefined;
};

/** A replay that is shown in the console, while it runs and after, until Ctrl-C. */
export class ShownReplay {
  readonly #console: ReplayConsole;
  readonly #stop = new AbortController();
  #shown: Promise<void> | undefined;
  #failure: unknown;

  /** `port` is that of the command line. Throws a SensorFault USAGE or STORE_FAILED. */
  constructor(port: string | undefined) {
    const wanted = portOf(port);
    this.#console = new ReplayConsole({ version, port: wanted, onBug: say });
    process.on("SIGINT", this.#onSignal).on("SIGTERM", this.#onSignal);
  }

  get delivery(): ReplayConsole["delivery"] {
    return this.#console.delivery;
  }

  /** Aborted at the first Ctrl-C: the replay ends where it is. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** What is asked beside the records; `learned` is a baseline that no file has. Throws the faults of reading. */
  desks(options: ReplayOptions, { baseline, policy, ...rest }: ShownGround, learned: string | undefined): ShownDesks {
    const { baseline: baselinePath = "", policy: policyPath = "" } = options;
    return this.#console.desks({
      ...rest,
      baseline: baseline && { opened: baseline, text: learned ?? baselineText(baselinePath) },
      policy: policy && { opened: policy, text: policyText(policyPath) },
    });
  }

  /** Serves, and says where. What goes wrong is told by `untilStopped`. */
  show(desks: ShownDesks | undefined, watcher: Parameters<ShownDesks["follow"]>[0]): void {
    desks?.follow(watcher);
    this.#shown = this.#console.serve(desks?.desks() ?? {}).then(
      ({ url }) => {
        process.stderr.write(`The console is at ${url}: open it in a browser. Ctrl-C ends it.\n`);
        process.stderr.write("Everybody on this machine may use it, without a password; nobody else can.\n");
      },
      (error: unknown) => {
        this.#failure = error;
        this.#stop.abort();
      },
    );
  }

  /** Waits for Ctrl-C. Rejects with a SensorFault WEB_FAILED where it could not be shown. */
  async untilStopped(): Promise<void> {
    await this.#shown;
    if (this.#failure !== undefined) throw this.#failure;
    if (this.signal.aborted) return;
    process.stderr.write("The replay is at its end; the console stays until Ctrl-C.\n");
    await new Promise((resolve) => this.signal.addEventListener("abort", resolve));
  }

  async close(): Promise<void> {
    process.off("SIGINT", this.#onSignal).off("SIGTERM", this.#onSignal);
    await this.#shown;
    await this.#console.close();
  }

  readonly #onSignal = (): void => {
    if (this.signal.aborted) process.exit(1);
    this.#stop.abort();
  };
}

function portOf(text: string | undefined): number {
  if (text === undefined) return PORT_DEFAULT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= PORT_MAX) return port;
  throw new SensorFault("USAGE", `"${text}" is no port: 0 to ${PORT_MAX}`);
}

function say(error: unknown): void {
  const text = error instanceof SensorFault ? error.message : `this is a bug, please report it: ${String(error)}`;
  process.stderr.write(`${printable(text)}\n`);
}
