import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import type { AlertRecord } from "../../../src/contracts/alert.js";
import type { SinkState } from "../../../src/contracts/sink.js";
import { formatPacketTime, type PacketTime, SECOND_US } from "../../../src/core/packet-time.js";
import { Outbox } from "../../../src/sinks/outbox.js";
import { syslog } from "../../../src/sinks/syslog/index.js";
import { syslogSinkOptions } from "../../../src/sinks/syslog/syslog-sink-options.js";
import { openStore } from "../../../src/store/open-store.js";
import { alertRecord } from "../../store/sample-records.js";

/** A sensor as far as records go: appends alerts when it is told to, and sends what the store has. */
const [folder = "", options = "{}"] = process.argv.slice(2);
const TEN_MINUTES_US = 600 * SECOND_US;
const BEGIN_US = Date.UTC(2026, 10, 21, 4) * 1000;
const GROUP = 25;

const store = openStore(folder);
const outbox = new Outbox({
  name: "siem",
  sink: syslog,
  options: syslogSinkOptions.parse(JSON.parse(options)),
  speaker: { sensor: "sensor-07", version: "1" },
  spool: store.spool("siem", { kinds: ["alert", "health"] }),
  say: (record) => store.append([record]),
  retryMsMin: 50,
  retryMsMax: 400,
});
store.subscribe(() => outbox.wake());

/** Alert n of `of`, which together take ten minutes of packet time. */
function alert(n: number, of: number): AlertRecord {
  const ts = formatPacketTime((BEGIN_US + Math.floor((n * TEN_MINUTES_US) / of)) as PacketTime);
  return alertRecord(`A-${n}`, 1 + (n % 4), { ts, lastTs: ts });
}

function lastAlert(): number {
  const [last] = store.before(store.lastSeq + 1, 1, { kinds: ["alert"] });
  return last?.record.kind === "alert" ? Number(last.record.id.slice(2)) : 0;
}

let alerts = lastAlert();

async function appendUpTo(last: number, of: number): Promise<void> {
  for (let n = alerts + 1; n <= last; n += GROUP) {
    const count = Math.min(GROUP, last - n + 1);
    store.append(Array.from({ length: count }, (_, i) => alert(n + i, of)));
    alerts = n + count - 1;
    tell();
    // The sink has to have its turn, as it has in a sensor.
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** A line on the state; the parent reads the last. */
function tell(): void {
  const { state, waiting, delivered, lastError }: SinkState = outbox.state;
  writeSync(1, `${JSON.stringify({ alerts, state, waiting, delivered, lastError })}\n`);
}

setInterval(tell, 50);
const orders = createInterface({ input: process.stdin });
orders.on("line", (line) => {
  const [last = 0, of = 1] = line.split(" ").map(Number);
  void appendUpTo(last, of);
});
