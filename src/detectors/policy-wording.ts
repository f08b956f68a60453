import { isEnvelope } from "../catalog/services.js";
import type { PolicyLine, PolicyOperation, PolicyVerdict, Zone } from "../contracts/policy.js";
import type { Session } from "../contracts/sensor-event.js";
import { formatPacketTime, type PacketTime, SECOND_US } from "../core/packet-time.js";
import { isServiceText } from "../policy/service-matcher.js";

const EXCEPTION_DAYS = 30;
const DAY_US = 86_400 * SECOND_US;

/** `policy.yaml:31`. */
function placeOf({ file, line }: PolicyLine): string {
  return `${file}:${line}`;
}

/** `zone cell-1 (control, level 1)`. */
export function zoneName(zone: Zone | undefined): string {
  return zone === undefined ? "no zone" : `zone ${zone.id} (${zone.type}, level ${zone.level})`;
}

/** A sentence on the zones of both ends. */
export function zonesSentence({ from, to }: Pick<PolicyVerdict, "from" | "to">): string {
  return `It goes from ${zoneName(from)} to ${zoneName(to)}.`;
}

/** What the policy says instead, with the line that comes nearest and the field in which it fails. */
export function denialSentence({ from, to, nearMisses }: PolicyVerdict): string {
  const [nearest] = nearMisses;
  const zones = `from ${from?.id ?? "no zone"} to ${to?.id ?? "no zone"}`;
  if (nearest === undefined) return `The policy declares no conduit ${zones}, and what is not declared is denied.`;
  const { at, field, reason } = nearest;
  return (
    `The policy declares no such conduit ${zones}; ${placeOf(at)} (${at.place}) comes nearest and fails in ` +
    `${field}: ${reason}.`
  );
}

/** A sentence on a line of the policy: `rest` says what it says. */
export function lineSentence(at: PolicyLine, rest: string): string {
  return `The line ${placeOf(at)} (${at.place}) ${rest}.`;
}

/**
 * One line of YAML for the `conduits` of the policy, which allows the session, or only the operation in it, for 30 days
 * from `time`.
 */
export function exceptionStub(
  session: Session,
  { from, to }: Pick<PolicyVerdict, "from" | "to">,
  time: PacketTime,
  operation?: PolicyOperation,
): string {
  const until = formatPacketTime((time + EXCEPTION_DAYS * DAY_US) as PacketTime).slice(0, 10);
  const allowed = operation === undefined ? `services: [${serviceText(session)}]` : operationText(operation);
  return `- {from: ${from?.id}, to: ${to?.id}, ${allowed}, owner: NAME, until: ${until}}`;
}

/** As the policy names it: what is inside an envelope goes by its port. */
function serviceText({ protocol, transport, server }: Session): string {
  const isNamed = protocol !== undefined && !isEnvelope(protocol) && isServiceText(protocol);
  return isNamed ? protocol : `${transport}/${server.port}`;
}

function operationText({ protocol, effect, table, points, point }: PolicyOperation): string {
  const isModbusPoint = points !== undefined && table !== undefined;
  const place = isModbusPoint
    ? `${table} ${points[0]}-${points[1]}`
    : point === undefined
      ? "true"
      : JSON.stringify(point);
  return `operations: {${protocol}: {${effect}: ${place}}}`;
}
