import type { Detector } from "../contracts/detector.js";
import { newDevice } from "./asset/new-device.js";
import { newConduit } from "./conduit/new.js";
import { unauthorisedWriter } from "./modbus/unauthorised-writer.js";

/** Every detector, in the order in which they hear of an event. */
export const detectors: readonly Detector[] = [newDevice, newConduit, unauthorisedWriter];
