import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WATER_CASES } from "./water-cases.js";
import { recordWater } from "./water-recording.js";

/** Records the asked cases, each into a folder of its own below `folder`; `npm run golden` writes the rest. */
export async function recordWaterWorks(folder: string, isAsked: (name: string) => boolean): Promise<void> {
  for (const play of WATER_CASES.filter(({ name }) => isAsked(name))) {
    console.error(`water-works/${play.name}: ${play.seconds} s of the plant`);
    const { capture, truth } = await recordWater(play);
    mkdirSync(join(folder, play.name), { recursive: true });
    writeFileSync(join(folder, play.name, "capture.pcap.gz"), capture);
    writeFileSync(join(folder, play.name, "truth.json"), `${JSON.stringify(truth, null, 2)}\n`);
  }
}
