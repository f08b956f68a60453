import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenSink } from "../../../src/contracts/sink.js";
import { fileOptions } from "../../../src/sinks/file/file-options.js";
import { FileSink } from "../../../src/sinks/file/file-sink.js";
import { bundledChild } from "../../store/bundled-child.js";
import { temporaryFolders } from "../../store/with-store.js";
import { alertBatch, refusalOf, sinkContext } from "../sink-context.js";
import { until } from "../until.js";

const folder = temporaryFolders();
let program = { path: "", remove: () => {} };
beforeAll(() => {
  program = bundledChild("write-until-killed", import.meta.dirname);
});
afterAll(() => program.remove());

const DAY_MS = 86_400_000;
/** Of today, for the disk stamps files with the real time. */
const NOON_MS = (Math.floor(Date.now() / DAY_MS) + 0.5) * DAY_MS;

interface Place {
  readonly path: string;
  readonly sink: OpenSink;
  readonly clock: { nowMs: number };
}

function place(more: object = {}, at = folder()): Place {
  const path = join(at, "alerts.ndjson");
  const clock = { nowMs: NOON_MS };
  const sink = new FileSink(fileOptions.parse({ path, ...more }), sinkContext(), () => clock.nowMs);
  return { path, sink, clock };
}

function ids(text: string): readonly string[] {
  expect(text.endsWith("\n")).toBe(true);
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { id: string }).id);
}

/** Names of the folder in order. */
function files(path: string): readonly string[] {
  return readdirSync(join(path, "..")).sort();
}

describe("a file", () => {
  it("holds a line per record, in any format", async () => {
    const native = place();
    await native.sink.write(alertBatch(3));
    await native.sink.write(alertBatch(2, 4));
    expect(ids(readFileSync(native.path, "utf8"))).toEqual(["A-1", "A-2", "A-3", "A-4", "A-5"]);
    const cef = place({ format: "cef" });
    await cef.sink.write(alertBatch(1));
    expect(readFileSync(cef.path, "utf8")).toMatch(/^CEF:0\|.*A-1.*\n$/);
  });

  it("goes on where it was, without the line that a kill left half", async () => {
    for (const torn of ['{"half', `{"half":"${"x".repeat(200_000)}`]) {
      const { path, sink } = place();
      await sink.write(alertBatch(2));
      await sink.close();
      appendFileSync(path, torn);
      const again = place({}, join(path, ".."));
      await again.sink.write(alertBatch(1, 3));
      expect(ids(readFileSync(path, "utf8"))).toEqual(["A-1", "A-2", "A-3"]);
    }
  });

  it("begins anew when it was nothing but a torn line", async () => {
    const at = folder();
    mkdirSync(at);
    writeFileSync(join(at, "alerts.ndjson"), "torn");
    const { path, sink } = place({}, at);
    await sink.write(alertBatch(1));
    expect(ids(readFileSync(path, "utf8"))).toEqual(["A-1"]);
  });

  it("is made again after it was moved, removed or emptied by another program", async () => {
    const { path, sink } = place();
    await sink.write(alertBatch(1));
    renameSync(path, `${path}.1`);
    await sink.write(alertBatch(1, 2));
    renameSync(path, `${path}.2`);
    writeFileSync(path, "");
    await sink.write(alertBatch(1, 3));
    expect(ids(readFileSync(path, "utf8"))).toEqual(["A-3"]);
    rmSync(path);
    await sink.write(alertBatch(1, 3));
    expect(ids(readFileSync(`${path}.1`, "utf8"))).toEqual(["A-1"]);
    expect(ids(readFileSync(`${path}.2`, "utf8"))).toEqual(["A-2"]);
    expect(ids(readFileSync(path, "utf8"))).toEqual(["A-3"]);
    truncateSync(path, 0);
    await sink.write(alertBatch(1, 4));
    expect(ids(readFileSync(path, "utf8"))).toEqual(["A-4"]);
  });

  it("says what is wrong, and works again when that is over", async () => {
    const at = folder();
    const { path, sink } = place({}, at);
    mkdirSync(path, { recursive: true });
    expect(await refusalOf(sink.write(alertBatch(1)))).toMatch(/alerts\.ndjson: EISDIR: name a file/);
    rmSync(path, { recursive: true });
    await sink.write(alertBatch(1));
    expect(ids(readFileSync(path, "utf8"))).toEqual(["A-1"]);
  });

  it("says that its disk is full", async () => {
    const at = folder();
    mkdirSync(at);
    symlinkSync("/dev/full", join(at, "alerts.ndjson"));
    const { sink } = place({ isDaily: false }, at);
    expect(await refusalOf(sink.write(alertBatch(1)))).toMatch(/ENOSPC: make room/);
  });
});

describe("older files", () => {
  it("begin with the size, several in a second, one after the other, and none is lost or torn", async () => {
    const { path, sink, clock } = place({ bytesMax: 4096, isCompressed: false });
    for (let n = 1; n <= 24; n += 2) {
      await sink.write(alertBatch(2, n));
      clock.nowMs += 100;
    }
    await sink.close();
    const all = files(path).filter((name) => name !== "alerts.ndjson");
    expect(all.length).toBeGreaterThan(2);
    const texts = [...all, "alerts.ndjson"].map((name) => readFileSync(join(path, "..", name), "utf8"));
    expect(texts.flatMap(ids)).toEqual(Array.from({ length: 24 }, (_, i) => `A-${i + 1}`));
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(4096);
  });

  it("begin with the day in UTC, after a restart too", async () => {
    const { path, sink, clock } = place({ isCompressed: false });
    await sink.write(alertBatch(1));
    clock.nowMs += DAY_MS;
    await sink.write(alertBatch(1, 2));
    await sink.write(alertBatch(1, 3));
    await sink.close();
    const tomorrow = new Date(clock.nowMs).toISOString().slice(0, 10).replaceAll("-", "");
    expect(files(path)).toEqual(["alerts.ndjson", `alerts.ndjson.${tomorrow}T120000Z-000`]);
    // The file was written by the real clock, so that this is a later day for it.
    const again = place({ isCompressed: false }, join(path, ".."));
    again.clock.nowMs = Date.now() + 2 * DAY_MS;
    await again.sink.write(alertBatch(1, 4));
    expect(files(path)).toHaveLength(3);
    expect(ids(readFileSync(path, "utf8"))).toEqual(["A-4"]);
  });

  it("are compressed, and only so many are kept", async () => {
    const { path, sink, clock } = place({ bytesMax: 4096, keptCount: 2 });
    for (let n = 1; n <= 7; n++) {
      await sink.write(alertBatch(4, 4 * n));
      clock.nowMs += 1000;
    }
    await sink.close();
    const all = files(path);
    expect(all).toHaveLength(3);
    const [, older = "", newer = ""] = all;
    expect([older, newer].every((name) => name.endsWith(".gz"))).toBe(true);
    const texts = [older, newer].map((name) => gunzipSync(readFileSync(join(path, "..", name))).toString());
    expect(texts.map((text) => ids(text)[0])).toEqual(["A-20", "A-24"]);
  });

  it("are finished when a kill left them half compressed", async () => {
    const { path, sink } = place();
    await sink.write(alertBatch(1));
    await sink.close();
    const name = `${path}.20261120T000000Z-000`;
    renameSync(path, name);
    writeFileSync(`${name}.gz.part`, "half");
    const again = place({}, join(path, ".."));
    await again.sink.write(alertBatch(1, 2));
    await again.sink.close();
    expect(files(path)).toEqual(["alerts.ndjson", "alerts.ndjson.20261120T000000Z-000.gz"]);
    expect(ids(gunzipSync(readFileSync(`${name}.gz`)).toString())).toEqual(["A-1"]);
  });

  it("of others are left alone", async () => {
    const { path, sink } = place({ keptCount: 0 });
    await sink.write(alertBatch(1));
    await sink.close();
    const others = ["alerts.ndjson.1", "alerts.ndjson.bak", "alerts.ndjson2.20261120T000000Z-000"];
    for (const name of others) writeFileSync(join(path, "..", name), "x");
    const again = place({ keptCount: 0 }, join(path, ".."));
    await again.sink.write(alertBatch(1));
    await again.sink.close();
    expect(files(path)).toEqual(["alerts.ndjson", ...others]);
  });
});

it("8 kills while it is being written leave whole lines, in order, and lose nothing that counted", async () => {
  const at = folder();
  mkdirSync(at);
  const path = join(at, "alerts.ndjson");
  let counted = 0;
  for (let kill = 0; kill < 8; kill++) {
    const child = spawn(process.execPath, [program.path, path, String(counted + 1)]);
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => (out += String(chunk)));
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    const lines = () => out.split("\n").length - 1;
    await until(
      () => lines() > 3 + kill * 5 || child.exitCode !== null,
      () => `${out}${err}`,
    );
    child.kill("SIGKILL");
    await once(child, "exit");
    counted = Number(out.split("\n").at(-2) ?? counted);
  }
  expect(counted).toBeGreaterThan(100);
  const { sink, clock } = place({ bytesMax: 65_536, keptCount: 1000 }, at);
  clock.nowMs = Date.now();
  await sink.write(alertBatch(1, counted + 1));
  await sink.close();
  const older = readdirSync(at)
    .filter((name) => name !== "alerts.ndjson")
    .sort();
  const texts = older.map((name) => {
    const bytes = readFileSync(join(at, name));
    return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  });
  const all = [...texts, existsSync(path) ? readFileSync(path, "utf8") : ""]
    .flatMap(ids)
    .map((id) => Number(id.slice(2)));
  const firsts = all.filter((n, i) => all.indexOf(n) === i);
  expect(firsts).toEqual(Array.from({ length: firsts.length }, (_, i) => i + 1));
  expect(firsts.length).toBeGreaterThanOrEqual(counted + 1);
});
