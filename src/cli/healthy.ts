import { runningHealth } from "../sensor/running-health.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { printable } from "./printable.js";

/** `healthy --config C`: whether the sensor that runs by it is well, for those who restart what is not. */
export async function healthy({ config }: { readonly config: string }): Promise<ExitCode> {
  const { isWell, text } = await runningHealth(config);
  process.stdout.write(`${printable(text)}\n`);
  return isWell ? EXIT.done : EXIT.failed;
}
