import { spawn } from "node:child_process";

/** Tells a service manager how the sensor fares, where one asks for it [sd_notify(3)]. */
export class ServiceManager {
  readonly #isThere: boolean;
  /** Between two signs of life; half of what the manager waits for. */
  readonly #everyMs: number;
  #saidMs = 0;
  #isBusy = false;

  /** `environment` is that of the process. */
  constructor(environment: Readonly<Record<string, string | undefined>>) {
    const { NOTIFY_SOCKET: socket = "", WATCHDOG_USEC: watchdog } = environment;
    this.#isThere = socket !== "";
    const waitsMs = Number(watchdog) / 1000;
    this.#everyMs = waitsMs > 0 ? waitsMs / 2 : Number.POSITIVE_INFINITY;
  }

  /** The sensor listens. */
  ready(status: string): void {
    this.#say(["READY=1", `STATUS=${status}`]);
  }

  /** The pipeline has come round: told as often as the manager wants it. */
  alive(nowMs: number): void {
    if (nowMs - this.#saidMs < this.#everyMs || this.#isBusy) return;
    this.#saidMs = nowMs;
    this.#say(["WATCHDOG=1"]);
  }

  stopping(): void {
    this.#say(["STOPPING=1"]);
  }

  /** Node has no datagrams over a path: a program of the manager's own sends them. */
  #say(words: readonly string[]): void {
    if (!this.#isThere) return;
    this.#isBusy = true;
    const child = spawn("systemd-notify", [...words], { stdio: "ignore" });
    const done = () => {
      this.#isBusy = false;
    };
    child.on("error", done).on("exit", done);
    child.unref();
  }
}
