import { randomInt } from "node:crypto";
import { LiveSensor } from "../sensor/live/live-sensor.js";
import { type RunFiles, readRunGround } from "../sensor/live/run-ground.js";
import { openSensorLog } from "../sensor/live/sensor-log.js";
import { ServiceManager } from "../sensor/live/service-manager.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { version } from "./version.js";

/** The options of `run` as the command line gives them. */
export interface RunCommandOptions extends Pick<RunFiles, "config" | "baseline" | "policy" | "rules"> {
  readonly interface?: readonly string[];
}

/**
 * `run --config C [-i IFACE]`: the live sensor, until SIGTERM or Ctrl-C; a second one ends it at once. SIGHUP: it reads
 * its files again.
 */
export async function run({ interface: interfaces = [], ...given }: RunCommandOptions): Promise<ExitCode> {
  const files = { ...given, interfaces };
  const ground = readRunGround(files);
  const { level, file } = ground.live.log;
  const isForPerson = process.stderr.isTTY === true;
  const log = openSensorLog({ level, file, sensor: ground.outlet.sensor, isForPerson });
  const manager = new ServiceManager(process.env);
  const sensor = new LiveSensor({ files, ground, version, log, manager, hashSeed: randomInt(0x7fffffff) });
  let isStopping = false;
  const onStop = (signal: NodeJS.Signals) => {
    if (isStopping) {
      log.warn(`${signal} again: the sensor ends at once`);
      log.flush();
      process.exit(EXIT.failed);
    }
    isStopping = true;
    log.info(`${signal}: the sensor stops`);
    sensor.stop();
  };
  const onReload = () => {
    log.info("SIGHUP: the files are read again");
    sensor.reload().catch((error: unknown) => log.error({ err: error }, "this is a bug, please report it"));
  };
  process.on("SIGTERM", onStop).on("SIGINT", onStop).on("SIGHUP", onReload);
  try {
    return (await sensor.run()) ? EXIT.done : EXIT.failed;
  } finally {
    process.off("SIGTERM", onStop).off("SIGINT", onStop).off("SIGHUP", onReload);
    await log.close();
  }
}
