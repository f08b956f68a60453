import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { StreamSink } from "../../../src/sinks/syslog/stream-sink.js";
import { syslogSinkOptions } from "../../../src/sinks/syslog/syslog-sink-options.js";
import { temporaryFolders } from "../../store/with-store.js";
import { skipUnless } from "../../tools/skip-unless.js";
import { alertBatch, refusalOf, sinkContext } from "../sink-context.js";
import { until } from "../until.js";
import { numberIn } from "./collector.js";

const SPACE = `zonewarden-${process.pid}`;
const LINK = `zw${process.pid}`;
/** Set aside for benchmarks, so that nothing else has it. [RFC 2544 §C.2.2] */
const [HERE, THERE, PORT] = ["198.18.251.1", "198.18.251.2", 6514];

const folder = temporaryFolders();
let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill("SIGKILL");
  spawnSync("ip", ["link", "delete", LINK]);
  spawnSync("ip", ["netns", "delete", SPACE]);
});

function ip(line: string): boolean {
  return spawnSync("ip", line.split(" "), { stdio: "ignore" }).status === 0;
}

/** A network of its own behind a cable of ours. */
function madeNetwork(): boolean {
  return (
    ip(`netns add ${SPACE}`) &&
    ip(`link add ${LINK} type veth peer name collector netns ${SPACE}`) &&
    ip(`address add ${HERE}/30 dev ${LINK}`) &&
    ip(`link set ${LINK} up`) &&
    ip(`-n ${SPACE} address add ${THERE}/30 dev collector`) &&
    ip(`-n ${SPACE} link set collector up`)
  );
}

const PROGRAM = `
const file = require("node:fs").openSync(process.argv[1], "a");
require("node:net").createServer((socket) => {
  socket.on("error", () => {});
  socket.on("data", (chunk) => require("node:fs").writeSync(file, chunk));
}).listen(${PORT}, "${THERE}", () => require("node:fs").writeSync(file, "listening\\n"));
`;

it("what is written into a cable that is cut does not count, though nothing ends the connection", async (context) => {
  skipUnless(context, process.platform === "linux" && madeNetwork(), "a network namespace", "run as root on Linux");
  const path = join(folder(), "..", "received");
  child = spawn("ip", ["netns", "exec", SPACE, process.execPath, "-e", PROGRAM, path], { stdio: "ignore" });
  const text = () => (existsSync(path) ? readFileSync(path, "utf8") : "");
  await until(() => text().startsWith("listening"), text);
  const stop = new AbortController();
  const collectors = [{ host: THERE, port: PORT }];
  const options = { collectors, framing: "line", settleSeconds: 0.3, stallSeconds: 2, connectSeconds: 20 };
  const sink = new StreamSink(syslogSinkOptions.parse(options), sinkContext(stop));
  try {
    await sink.write(alertBatch(3));
    expect(ip(`-n ${SPACE} link set collector down`)).toBe(true);
    expect(await refusalOf(sink.write(alertBatch(3, 4)))).toMatch(/has taken nothing for \d+ s/);
    expect(ip(`-n ${SPACE} link set collector up`)).toBe(true);
    // As an outbox does it: at first nobody knows the way yet.
    let isWritten = false;
    for (let attempt = 0; attempt < 20 && !isWritten; attempt++) {
      isWritten = await sink.write(alertBatch(3, 4)).then(
        () => true,
        () => new Promise<false>((resolve) => setTimeout(() => resolve(false), 500)),
      );
    }
    expect(isWritten).toBe(true);
    const numbers = text().split("\n").slice(1, -1).map(numberIn);
    expect([...new Set(numbers)]).toEqual([1, 2, 3, 4, 5, 6]);
  } finally {
    stop.abort();
    await sink.close();
  }
});
