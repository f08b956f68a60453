import type { AlertRecord } from "../contracts/alert.js";
import { SensorFault } from "../core/fault.js";
import { formatPacketTime, type PacketTime } from "../core/packet-time.js";
import { sha256 } from "../core/sha256.js";
import type { ConfiguredSink, OutletConfiguration } from "./outlet-configuration.js";

/** What became of the test alert at one sink. */
export interface TestDelivery {
  readonly sink: string;
  readonly type: string;
  /** Why it was refused; undefined where it was delivered, as far as the protocol can tell. */
  readonly refusal: string | undefined;
}

/** Whom to send one to, and when that is. */
export interface TestAlertOptions {
  readonly version: string;
  /** Wall clock. */
  readonly time: PacketTime;
  /** Name of one entry, or of one of its receivers; all when left out. */
  readonly sink?: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * Sends one alert that says that nothing happened through the sinks, past store and spools. Throws a SensorFault USAGE
 * for a sink that is none.
 */
export async function sendTestAlert(
  configuration: OutletConfiguration,
  options: TestAlertOptions,
): Promise<readonly TestDelivery[]> {
  const { sinks } = configuration;
  const asked = sinks.filter(({ name, entry }) => options.sink === undefined || [name, entry].includes(options.sink));
  if (asked.length === 0) {
    const known = [...new Set(sinks.map(({ entry }) => entry))].join(", ");
    const message =
      known === "" ? "the configuration has no sinks: add one under sinks" : `no such --sink; there are: ${known}`;
    throw new SensorFault("USAGE", message);
  }
  const alert = testAlert(configuration.sensor, options.time);
  return Promise.all(asked.map((sink) => deliver(sink, alert, { ...options, sensor: configuration.sensor })));
}

async function deliver(
  { name, sink, options }: ConfiguredSink,
  record: AlertRecord,
  context: { readonly sensor: string; readonly version: string; readonly signal: AbortSignal },
): Promise<TestDelivery> {
  const opened = sink.open(options, context);
  try {
    await opened.write([{ seq: 0, record }]);
    return { sink: name, type: sink.doc.id, refusal: undefined };
  } catch (error) {
    // Only faults are known to hold no secret.
    const refusal = error instanceof SensorFault ? error.message : "it failed in an unexpected way: please report it";
    return { sink: name, type: sink.doc.id, refusal };
  } finally {
    await opened.close().catch(() => {});
  }
}

/** Its id is another each time, so that nobody takes it for one that came before. */
function testAlert(sensor: string, time: PacketTime): AlertRecord {
  const ts = formatPacketTime(time);
  const fingerprint = sha256(`test|${sensor}`).slice(0, 16);
  return {
    v: 1,
    kind: "alert",
    id: `A-${sha256(`${fingerprint}|${time}`).slice(0, 12)}`,
    fingerprint,
    incident: `I-${fingerprint.slice(0, 12)}`,
    ts,
    lastTs: ts,
    phase: "detect",
    detector: "sensor/test-alert",
    title: "TEST ALERT: nothing happened",
    severity: 1,
    severityName: "low",
    confidence: 0.99,
    class: "ABS",
    fr: [],
    sr: [],
    attack: [],
    attackLegacy: [],
    tactic: "TA0108",
    iso24392: [],
    actor: { asset: `sensor ${sensor}` },
    observed: `Somebody asked ${sensor} for a test alert, to see whether alerts arrive. Nothing happened in the plant.`,
    expected: "that this arrives, and that nobody acts on it",
    why: "If you read this where alerts should arrive, they do.",
    outcome: "unknown",
    evidence: [],
    count: 1,
    firstFrame: 0,
    lastFrame: 0,
    sampleFrames: [],
    recurrence: 0,
    suppressed: 0,
    rule: "sensor/test-alert@1",
    filters: { wireshark: "", bpf: "" },
    isTest: true,
    prevHash: "0".repeat(64),
  };
}
