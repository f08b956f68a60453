import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, type TestContext } from "vitest";
import { hasStacks, INSTALL_STACKS, STACKS } from "../integration/stack-rooms.js";
import { runCliBeside } from "../tools/run-cli.js";
import { skipUnless } from "../tools/skip-unless.js";
import { learnPlant } from "./learned-plant.js";
import { type AttackAct, LivePlant } from "./live-plant.js";
import { needPlantNetwork } from "./plant-network.js";

const ATTACKS: readonly { readonly act: AttackAct; readonly detectors: readonly string[] }[] = [
  { act: "scan", detectors: ["recon/port-scan", "asset/new-device"] },
  { act: "write", detectors: ["modbus/unauthorised-writer"] },
  { act: "subscribe", detectors: ["mqtt/wildcard-subscribe", "mqtt/new-client"] },
  { act: "crawl", detectors: ["opcua/recon-browse", "opcua/client-identity-new"] },
];

/** Keys for OPC UA are made on the way, which takes its time on a machine that is busy. */
const TIMEOUT_MS = 180_000;

const folder = mkdtempSync(join(tmpdir(), "zonewarden-live-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly replayed: readonly { readonly kind: string; readonly detector?: string }[];
  readonly tapSent: number;
}

let outcome: Promise<Outcome> | undefined;

function played(context: TestContext): Promise<Outcome> {
  needPlantNetwork(context);
  skipUnless(context, hasStacks, STACKS, INSTALL_STACKS);
  outcome ??= play();
  return outcome;
}

async function play(): Promise<Outcome> {
  const plant = await LivePlant.open();
  try {
    const baseline = await learnPlant(plant, folder);
    const capture = join(folder, "attack.pcap");
    const recording = await plant.record(capture);
    for (const { act } of ATTACKS) await plant.attack(act);
    await recording.stop();
    const tapSent = plant.network.tapSent();
    const { out } = await runCliBeside(["replay", "-b", baseline, capture]);
    return {
      replayed: out
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
      tapSent,
    };
  } finally {
    await plant.close();
  }
}

describe("a plant of real peers, and an attacker who joins", () => {
  for (const { act, detectors } of ATTACKS) {
    it(
      `is told of: ${act}`,
      async (context) => {
        const { replayed } = await played(context);
        const told = replayed.filter(({ kind }) => kind === "alert").map(({ detector }) => detector);
        expect(told).toEqual(expect.arrayContaining([...detectors]));
      },
      TIMEOUT_MS,
    );
  }

  it(
    "and nothing ever left by the tap",
    async (context) => {
      expect((await played(context)).tapSent).toBe(0);
    },
    TIMEOUT_MS,
  );
});
