import { remoteExecutionAt } from "../catalog/services.js";
import type { Severity } from "../catalog/severity.js";
import type { Baseline } from "../contracts/baseline.js";
import type { Session } from "../contracts/sensor-event.js";
import { isController } from "./device-class.js";

/** How bad a new conduit is: instead of the usual severity, and how many levels above it. */
export interface ConduitRating {
  readonly severity: Severity | undefined;
  readonly raise: number;
}

/** Housekeeping counts little; a controller at either end, and what can run programs on it, count more. */
export function rateConduit(session: Session, baseline: Baseline): ConduitRating {
  const { client, server } = session;
  if (session.isSymmetric) {
    const isKnownPair = baseline.conduitsBetween(client.asset, server.asset).length > 0;
    return { severity: isKnownPair ? "info" : "low", raise: 0 };
  }
  const touchesController = isController(baseline, client.asset) || isController(baseline, server.asset);
  return { severity: undefined, raise: (touchesController ? 1 : 0) + (isDangerous(session, baseline) ? 1 : 0) };
}

/** A remote execution service, or a port on which a controller was never seen to serve anyone. */
function isDangerous(session: Session, baseline: Baseline): boolean {
  const { server, isDirectionKnown, transport, protocol } = session;
  if (!isDirectionKnown || server.port === undefined) return false;
  if (transport === "tcp" && remoteExecutionAt(server.port) !== undefined) return true;
  if (protocol !== undefined || !isController(baseline, server.asset)) return false;
  const port = server.port;
  return !baseline.conduitsInto(server.asset).some(({ ports }) => ports.includes(port));
}
