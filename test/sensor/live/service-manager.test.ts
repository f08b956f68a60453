import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ServiceManager } from "../../../src/sensor/live/service-manager.js";

let folder: string;
let path: string | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-manager-"));
  path = process.env.PATH;
  // Stands in for the program of systemd: notes what it is told.
  writeFileSync(join(folder, "systemd-notify"), `#!/bin/sh\necho "$@" >> ${folder}/told\n`);
  chmodSync(join(folder, "systemd-notify"), 0o755);
  process.env.PATH = `${folder}:${path}`;
});
afterEach(() => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true });
});

const told = () =>
  existsSync(join(folder, "told")) ? readFileSync(join(folder, "told"), "utf8").trim().split("\n") : [];

async function untilTold(count: number, meanwhile: () => void = () => {}): Promise<readonly string[]> {
  for (const deadline = Date.now() + 20_000; told().length < count; await wait(10)) {
    meanwhile();
    if (Date.now() > deadline) throw new Error(`told only ${told().join(" | ")}`);
  }
  return told();
}

describe("ServiceManager", () => {
  it("says that the sensor is ready, alive and stopping, as often as it is wanted", async () => {
    const manager = new ServiceManager({ NOTIFY_SOCKET: "/run/x", WATCHDOG_USEC: "20000000" });
    manager.ready("phase learn");
    await untilTold(1);
    await untilTold(2, () => manager.alive(10_000));
    manager.alive(15_000);
    manager.stopping();
    const all = await untilTold(3);
    expect(all).toEqual(["READY=1 STATUS=phase learn", "WATCHDOG=1", "STOPPING=1"]);
  });

  it("says nothing where nobody asks", async () => {
    const silent = new ServiceManager({});
    silent.ready("phase learn");
    silent.alive(1e9);
    const heard = new ServiceManager({ NOTIFY_SOCKET: "/run/x" });
    heard.alive(1e9);
    heard.stopping();
    expect(await untilTold(1)).toEqual(["STOPPING=1"]);
  });
});
