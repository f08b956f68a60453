import type { Detector } from "../contracts/detector.js";
import { newDevice } from "./asset/new-device.js";
import { newConduit } from "./conduit/new.js";
import { alertFlood } from "./integrity/alert-flood.js";
import { unauthorisedWriter } from "./modbus/unauthorised-writer.js";
import { cloudSetpoint } from "./zone/cloud-setpoint.js";
import { dataDiodeViolation } from "./zone/data-diode-violation.js";
import { dualHomed } from "./zone/dual-homed.js";
import { internetEgress } from "./zone/internet-egress.js";
import { internetIngress } from "./zone/internet-ingress.js";
import { levelSkip } from "./zone/level-skip.js";
import { remoteAccess } from "./zone/remote-access.js";
import { safetyBoundary } from "./zone/safety-boundary.js";
import { undeclaredConduit } from "./zone/undeclared-conduit.js";
import { unzonedAsset } from "./zone/unzoned-asset.js";

/** Every detector, in the order in which they hear of an event. */
export const detectors: readonly Detector[] = [
  newDevice,
  newConduit,
  cloudSetpoint,
  dataDiodeViolation,
  dualHomed,
  internetEgress,
  internetIngress,
  levelSkip,
  remoteAccess,
  safetyBoundary,
  undeclaredConduit,
  unzonedAsset,
  unauthorisedWriter,
  alertFlood,
];
