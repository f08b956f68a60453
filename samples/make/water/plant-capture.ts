import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { readPcap, writePcap } from "../capture-file.js";
import { tagged } from "../wrap.js";
import { FACTOR } from "./plant-time.js";
import { PLANT_VLAN } from "./water-hosts.js";

const MAC_BYTES = 12;
const TPID = 0x8100;

/** When the plant began, by the clock of this machine and by its own. */
export interface Beginning {
  readonly realMs: number;
  readonly plantMs: number;
}

/**
 * What the mirror of the switch gives: the frames, tagged, at plant time, gzipped; none from before the beginning or
 * from beyond so many seconds, when the next case begins.
 */
export function plantCapture(path: string, beginning: Beginning, lastsSeconds: number): Buffer {
  const tag = tagged([TPID, PLANT_VLAN]);
  const frames = readPcap(readFileSync(path)).flatMap(({ seconds, micros, bytes }) => {
    const sinceUs = (seconds * 1000 - beginning.realMs) * 1000 + micros;
    const timeUs = beginning.plantMs * 1000 + FACTOR * sinceUs;
    const [whole] = bytes.length < MAC_BYTES ? [] : tag(bytes);
    if (sinceUs < 0 || sinceUs * FACTOR > lastsSeconds * 1e6 || whole === undefined) return [];
    return [{ seconds: Math.floor(timeUs / 1e6), micros: timeUs % 1e6, bytes: whole }];
  });
  return gzipSync(writePcap(frames), { level: 9 });
}
