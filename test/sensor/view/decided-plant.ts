import { writeContents } from "../../../src/baseline/baseline-text.js";
import type { AlertRecord } from "../../../src/contracts/alert.js";
import { SensorFault } from "../../../src/core/fault.js";
import type { Frame } from "../../../src/core/frame.js";
import { START } from "../../detectors/given.js";
import { host } from "../../inventory/frames.js";
import { PLC_A, PLC_B, PLC_C, readCoils, usual, writeCoil } from "../plant.js";
import { learnedContents } from "../watched.js";
import type { DeskSensor } from "./desk-sensor.js";
import { watchedBy } from "./watched-by.js";

const HOUR = 3_600_000_000;

export const BY_ANNA = { who: "anna", reason: "New panel", ticket: "T-7" };
export const BY_BEN = { who: "ben", reason: "Not ours" };

/** The baseline of the plant as it is. */
export const lines = writeContents(learnedContents(usual().frames(START)));

/** The same, learned with two more who read: hosts 8 and 9. */
export const widerLines = writeContents(
  learnedContents(
    usual().modbus(30.05, host(9), PLC_A, readCoils(1)).modbus(40.05, host(8), PLC_B, readCoils(1)).frames(START),
  ),
);

/** A PLC commands another, some hours after learning. */
export const command = (hours: number): readonly Frame[] =>
  usual()
    .modbus(30.05, PLC_B, PLC_C, writeCoil(2, true))
    .frames(START + hours * HOUR);

/** A stranger reads from a controller. */
export const stranger = (hours: number, from = PLC_A): readonly Frame[] =>
  usual()
    .modbus(30.05, host(66), from, readCoils(4))
    .frames(START + hours * HOUR);

/** What is told of the command. */
export function commandAlert(sensor: DeskSensor): AlertRecord {
  const alert = watchedBy(sensor, command(1)).find(({ detector }) => detector === "modbus/unauthorised-writer");
  if (alert === undefined) throw new Error("the command was not told of");
  return alert;
}

export const entityLines = (text: string) => text.split("\n").slice(1);

/** Code and message of the fault that it ends with. */
export async function refusalOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof SensorFault) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "";
}
