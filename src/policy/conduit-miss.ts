import type { ConduitField, PolicyOperation } from "../contracts/policy.js";
import type { Session } from "../contracts/sensor-event.js";
import { formatPacketTime, type PacketTime } from "../core/packet-time.js";
import type { ConduitRule } from "./conduit-rule.js";
import { operationText } from "./operation-text.js";
import type { PlacedParty } from "./party-selector.js";

/** What is asked of the lines of the policy. */
export interface Question {
  readonly session: Session;
  readonly client: PlacedParty;
  readonly server: PlacedParty;
  readonly time: PacketTime;
  readonly operation: PolicyOperation | undefined;
}

/** Why a conduit does not allow what is asked. */
export interface ConduitMiss {
  readonly field: ConduitField;
  readonly wanted: string;
  readonly found: string;
}

/** The first thing that a line has against what is asked, leaving other lines out; undefined when it allows it. */
export function missOf(rule: ConduitRule, question: Question): ConduitMiss | undefined {
  const { session, client, server, time, operation } = question;
  const field = rule.refuses(session, client, server);
  if (field !== undefined) return sessionMiss(rule, field, question);
  if (time >= rule.untilUs) {
    return { field: "until", wanted: `a time up to ${rule.declared.until}`, found: formatPacketTime(time) };
  }
  const refused = operation === undefined ? undefined : rule.refusesOperation(operation);
  return refused === undefined || operation === undefined ? undefined : operationMiss(rule, refused, operation);
}

/** That it expired, or what is asked and what was found. */
export function reasonOf(rule: ConduitRule, { field, wanted, found }: ConduitMiss): string {
  if (field === "until") return `expired on ${rule.declared.until}`;
  if (field === "only") return `${wanted} speaks alone for these parties`;
  return `${field} must be ${wanted}, not ${found}`;
}

/** `HMI-1 (zone supervisory)` without names: address, asset and zone. */
export function describeParty({ party, zone, asset }: PlacedParty): string {
  const name = party.ip ?? party.mac ?? party.asset;
  const who = asset === undefined ? name : `${asset} (${name})`;
  return zone === undefined ? `${who} in no zone` : `${who} in zone ${zone}`;
}

/** `tcp/502 (modbus)`. */
export function describeService(session: Session): string {
  const port = session.server.port === undefined ? session.transport : `${session.transport}/${session.server.port}`;
  const name = session.protocol ?? (/^\d+$/.test(session.service) ? undefined : session.service);
  return name === undefined || name === port ? port : `${port} (${name})`;
}

function sessionMiss(rule: ConduitRule, field: ConduitField, { session, client, server }: Question): ConduitMiss {
  const texts = (items: readonly { readonly text: string }[]) => items.map(({ text }) => text).join(" or ");
  switch (field) {
    case "from":
      return { field, wanted: texts(rule.from), found: describeParty(client) };
    case "to":
      return { field, wanted: texts(rule.to), found: describeParty(server) };
    case "sni":
      return { field, wanted: rule.serverNames.join(" or "), found: session.serverName ?? "no server name" };
    default:
      return { field, wanted: texts(rule.services), found: describeService(session) };
  }
}

function operationMiss(rule: ConduitRule, field: ConduitField, operation: PolicyOperation): ConduitMiss {
  const { protocol, effect, unit } = operation;
  switch (field) {
    case "units":
      return {
        field,
        wanted: rule.units.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(", "),
        found: String(unit),
      };
    case "operations": {
      const effects = rule.operations.effectsOf(protocol) ?? [];
      return { field, wanted: effects.length === 0 ? `nothing of ${protocol}` : effects.join(", "), found: effect };
    }
    default: {
      const wanted = rule.operations.pointsOf(protocol, effect);
      const isNowhere = operation.points === undefined && operation.point === undefined;
      return { field, wanted, found: `${operationText(operation)}${isNowhere ? " without a known point" : ""}` };
    }
  }
}
