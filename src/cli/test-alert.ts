import { SensorFault } from "../core/fault.js";
import type { PacketTime } from "../core/packet-time.js";
import { readDetection } from "../sensor/detection-files.js";
import { sendTestAlert } from "../sensor/test-alert.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { printable } from "./printable.js";
import { StandardOutput } from "./standard-output.js";
import { version } from "./version.js";

/** The options of `test-alert` as the command line gives them. */
export interface TestAlertCommandOptions {
  readonly config: string;
  readonly rules?: string;
  readonly sink?: string;
  readonly json?: boolean;
}

/** `test-alert --config C [--sink NAME]`: one line per sink; fails when one refused. */
export async function testAlert({ config, rules, sink, json }: TestAlertCommandOptions): Promise<ExitCode> {
  const { outlet } = readDetection({ config, rules });
  if (outlet === undefined) {
    throw new SensorFault("USAGE", `${config} has no store and no sinks: say there where alerts go`);
  }
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once("SIGINT", onSignal);
  try {
    const time = (Date.now() * 1000) as PacketTime;
    const deliveries = await sendTestAlert(outlet, { version, time, sink, signal: stop.signal });
    const output = new StandardOutput();
    for (const { sink: name, type, refusal } of deliveries) {
      const line =
        json === true
          ? JSON.stringify({ sink: name, type, delivered: refusal === undefined, refusal })
          : `${name.padEnd(20)} ${type.padEnd(8)} ${refusal === undefined ? "delivered" : `refused: ${refusal}`}`;
      output.text(`${printable(line)}\n`);
    }
    output.flush();
    return deliveries.some(({ refusal }) => refusal !== undefined) ? EXIT.failed : EXIT.done;
  } finally {
    process.off("SIGINT", onSignal);
  }
}
