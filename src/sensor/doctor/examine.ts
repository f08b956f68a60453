import type { LiveConfiguration } from "../live-configuration.js";
import type { OutletConfiguration } from "../outlet-configuration.js";
import { examineCapture } from "./examine-capture.js";
import { examineClock } from "./examine-clock.js";
import { examineDataFolder, isHeld, lastWriteMs } from "./examine-data-folder.js";
import { examineFiles } from "./examine-files.js";
import { examineInterface } from "./examine-interface.js";
import { examineMachine } from "./examine-machine.js";
import { examineSinks } from "./examine-sinks.js";
import { examineWeb } from "./examine-web.js";
import { type Clocks, type Finding, Findings } from "./finding.js";

/** What is to be looked at beside the machine. */
export interface Examined {
  readonly config: string | undefined;
  /** Instead of those that the configuration names. */
  readonly interfaceName: string | undefined;
}

/** Whether this machine can capture, store and serve. Changes nothing, sends nothing. Never rejects for the world. */
export async function examine({ config, interfaceName }: Examined, clocks: Clocks): Promise<readonly Finding[]> {
  const nowMs = clocks.nowMs();
  const files = new Findings();
  const found = config === undefined ? undefined : examineFiles(config, nowMs, files);
  if (config === undefined)
    files.add("configuration", "note", "none is named: --config sensor.yaml has more looked at");
  const { outlet, live } = found ?? {};
  const folder = outlet?.store.folder;
  return [
    ...examineMachine(),
    ...examineClock(nowMs, folder === undefined ? undefined : lastWriteMs(folder)),
    ...(await examineCapture(live?.points ?? [])),
    ...examineInterfaces(interfaceName, live),
    ...files.list,
    ...(outlet === undefined ? [] : await examineOutlet(outlet, clocks)),
  ];
}

function examineInterfaces(asked: string | undefined, live: LiveConfiguration | undefined): readonly Finding[] {
  const configured = (live?.points ?? []).flatMap(({ interfaceName }) => interfaceName ?? []);
  const names = asked === undefined ? [...new Set(configured)] : [asked];
  if (names.length > 0 || (live?.points.length ?? 0) > 0) return names.flatMap(examineInterface);
  const findings = new Findings();
  findings.add("interface", "note", "none is named: --interface span0 has it looked at");
  return findings.list;
}

async function examineOutlet(outlet: OutletConfiguration, clocks: Clocks): Promise<readonly Finding[]> {
  const { store, web } = outlet;
  const isRunning = isHeld(store.folder);
  return [
    ...examineDataFolder(store.folder, store, clocks),
    ...(web === undefined ? [] : await examineWeb(web, { nowMs: clocks.nowMs(), isRunning })),
    ...(await examineSinks(outlet)),
  ];
}
