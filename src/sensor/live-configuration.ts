import { resolve } from "node:path";
import type { CapturePointOptions } from "../capture/live/capture-point-options.js";
import { type LiveEntries, pointName } from "./live-schema.js";

/** A place where frames are taken, as configured. */
export interface ConfiguredPoint extends CapturePointOptions {
  /** Where it is, for people. */
  readonly site?: string;
}

/** What is kept of the frames. */
export interface ConfiguredRecording {
  readonly folder: string;
  readonly what: "all" | "ot";
  readonly fileBytesMax: number;
  readonly totalBytesMax: number;
  readonly isCompressed: boolean;
}

/** How a sensor runs. Paths are whole. */
export interface LiveConfiguration {
  readonly points: readonly ConfiguredPoint[];
  readonly recording: ConfiguredRecording | undefined;
  readonly learning: { readonly days: number; readonly isQuick: boolean; readonly shadowHours: number };
  readonly baseline: string | undefined;
  readonly policy: string | undefined;
  readonly rules: string | undefined;
  readonly log: { readonly level: string; readonly file: string | undefined };
}

const DAYS = 7;
const QUICK_DAYS = 1;

/** `folder` is where relative paths begin. */
export function liveConfiguration(entries: LiveEntries, folder: string): LiveConfiguration {
  const { capture = [], recording, learning, log } = entries;
  const whole = (path: string | undefined) => (path === undefined ? undefined : resolve(folder, path));
  const isQuick = learning?.quick ?? false;
  return {
    points: capture.map(configuredPoint),
    recording:
      recording === undefined
        ? undefined
        : {
            folder: resolve(folder, recording.folder),
            what: recording.what,
            fileBytesMax: recording.fileBytesMax,
            totalBytesMax: recording.totalBytesMax,
            isCompressed: recording.compress,
          },
    learning: {
      days: learning?.days ?? (isQuick ? QUICK_DAYS : DAYS),
      isQuick,
      shadowHours: learning?.shadowHours ?? 24,
    },
    baseline: whole(entries.baseline),
    policy: whole(entries.policy),
    rules: whole(entries.rules),
    log: { level: log?.level ?? "info", file: whole(log?.file) },
  };
}

function configuredPoint(given: NonNullable<LiveEntries["capture"]>[number]): ConfiguredPoint {
  const { interface: interfaceName, command, backend, filter, snapBytes, ringBytes, promiscuous, site } = given;
  const { childProgram } = given;
  return {
    name: pointName(given),
    ...(interfaceName === undefined ? {} : { interfaceName }),
    ...(command === undefined ? {} : { command }),
    backend: command === undefined ? backend : "command",
    ...(filter === undefined ? {} : { filter }),
    snapBytes,
    ringBytes,
    isPromiscuous: promiscuous,
    ...(childProgram === undefined ? {} : { childProgram }),
    ...(site === undefined ? {} : { site }),
  };
}
