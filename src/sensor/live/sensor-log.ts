import { destination, type Logger, pino, stdTimeFunctions } from "pino";

/** Lines that wait for a slow reader, in bytes; beyond it they are dropped. */
const WAITING_BYTES_MAX = 2 ** 20;

/** Keys whose values are nobody's business, wherever they turn up. */
const SECRET_KEYS = ["password", "token", "signingKey", "credentials", "keyPassphrase", "authorization", "secret"];

/** What the sensor says of itself to who runs it. */
export interface SensorLog extends Pick<Logger, "debug" | "info" | "warn" | "error"> {
  /** Writes what waits. */
  flush(): void;
  /** Resolves once all is written. */
  close(): Promise<void>;
}

/** How the log is written. */
export interface SensorLogOptions {
  readonly level: string;
  /** Lines are added to it; standard error where there is none. */
  readonly file: string | undefined;
  readonly sensor: string;
  /** A person reads along: short lines instead of JSON. */
  readonly isForPerson?: boolean;
}

/** Opens the log. It never waits, and never fails later: lines that cannot be written are lost. */
export function openSensorLog({ level, file, sensor, isForPerson = false }: SensorLogOptions): SensorLog {
  const target = destination({
    dest: file ?? 2,
    sync: false,
    append: true,
    mkdir: file !== undefined,
    maxLength: WAITING_BYTES_MAX,
  });
  target.on("error", () => {});
  const options = {
    level,
    base: { sensor },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: "***" },
  };
  const stream = isForPerson && file === undefined ? { write: (line: string) => target.write(readable(line)) } : target;
  const log = pino(options, stream);
  const flush = () => {
    try {
      target.flushSync();
    } catch {
      // Who should read it is gone.
    }
  };
  return {
    debug: log.debug.bind(log),
    info: log.info.bind(log),
    warn: log.warn.bind(log),
    error: log.error.bind(log),
    flush,
    async close() {
      const closed = new Promise<void>((resolve) => target.once("close", resolve).once("error", () => resolve()));
      target.end();
      await closed;
    },
  };
}

function readable(line: string): string {
  const { time = "", level = "", msg = "" } = JSON.parse(line) as Record<string, string>;
  return `${time.slice(11, 19)} ${level.padEnd(5)} ${msg}\n`;
}
