/**
 * `npm run bench:captures -- [--kind plant|modbus|bulk] [--size 50MB] [--packets 500k] [--loss 0.001] [--seed 1]
 * [--folder DIR]`: writes the captures of the benchmark, each with its truth beside it as JSON. Equal options give
 * equal bytes; the default folder is in the machine's temporary one, never in the repository.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { writeBulk } from "./traffic/bulk.js";
import { loseFrames } from "./traffic/lose.js";
import { writePlant } from "./traffic/plant.js";
import { writeSmallModbus } from "./traffic/small-modbus.js";
import type { Truth } from "./traffic/truth.js";

/** A plant of all protocols, small frames of Modbus polls, or full frames of downloads. */
type CaptureKind = "plant" | "modbus" | "bulk";

export interface BenchCapture {
  readonly path: string;
  readonly truth: Truth;
}

export interface CaptureWish {
  readonly kind: CaptureKind;
  /** "50MB" or "1GB" for a plant, "500k" or "10M" packets for the others. */
  readonly amount: string;
  readonly seed: number;
  readonly folder: string;
}

const WRITERS = { plant: writePlant, modbus: writeSmallModbus, bulk: writeBulk } as const;
const FOLDER = join(tmpdir(), "zonewarden-bench");
const DEFAULT_SIZE = "50MB";
const DEFAULT_PACKETS = "500k";
const DEFAULT_SEED = 1;

/** The capture as wished; written first when it is not there yet. */
export function benchCapture(wish: Partial<CaptureWish> & Pick<CaptureWish, "kind">): BenchCapture {
  const { kind, seed = DEFAULT_SEED, folder = FOLDER } = wish;
  const amount = wish.amount ?? (kind === "plant" ? DEFAULT_SIZE : DEFAULT_PACKETS);
  refuseRepository(folder);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${kind}-${amount}-seed${seed}-${generatorHash()}.pcap`);
  const truthPath = `${path}.json`;
  if (!existsSync(truthPath)) {
    const truth = WRITERS[kind](path, parseAmount(amount), seed);
    // Written last: a run that was cut off leaves no truth, and the capture is written again.
    writeFileSync(truthPath, `${JSON.stringify(truth, null, 2)}\n`);
  }
  return { path, truth: JSON.parse(readFileSync(truthPath, "utf8")) as Truth };
}

/** A copy of a capture without a share of its frames. The truth stays that of the whole one. */
export function lossyCapture({ path }: BenchCapture, share: number, seed: number = DEFAULT_SEED): string {
  const lossyPath = path.replace(/\.pcap$/, `-loss${share}.pcap`);
  const donePath = `${lossyPath}.json`;
  if (!existsSync(donePath))
    writeFileSync(donePath, `${JSON.stringify({ lost: loseFrames(path, lossyPath, share, seed) })}\n`);
  return lossyPath;
}

/** Changes with the generator, so that no capture of an older one is taken for a new one. */
function generatorHash(): string {
  const folder = fileURLToPath(new URL("traffic", import.meta.url));
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 8);
}

function parseAmount(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([kMG]?)B?$/.exec(text);
  if (match === null) throw new Error(`not an amount: ${text} (say 50MB, 1GB, 500k or 10M)`);
  return Number(match[1]) * { "": 1, k: 1e3, M: 1e6, G: 1e9 }[match[2] as "" | "k" | "M" | "G"];
}

function refuseRepository(folder: string): void {
  const repository = fileURLToPath(new URL("../..", import.meta.url));
  const way = relative(repository, resolve(folder));
  if (!way.startsWith("..")) throw new Error(`${folder} lies in the repository: give another --folder`);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      kind: { type: "string" },
      size: { type: "string", default: DEFAULT_SIZE },
      packets: { type: "string", default: DEFAULT_PACKETS },
      loss: { type: "string" },
      seed: { type: "string", default: String(DEFAULT_SEED) },
      folder: { type: "string", default: FOLDER },
    },
  });
  for (const kind of ["plant", "modbus", "bulk"] as const) {
    if (values.kind !== undefined && values.kind !== kind) continue;
    const amount = kind === "plant" ? values.size : values.packets;
    const capture = benchCapture({ kind, amount, seed: Number(values.seed), folder: values.folder });
    console.log(capture.path, JSON.stringify(capture.truth));
    if (values.loss !== undefined) console.log(lossyCapture(capture, Number(values.loss), Number(values.seed)));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
