import type { OpcuaItem, OpcuaRequest } from "../contracts/opcua-event.js";
import type { OperationEffect, Policy, PolicyLine } from "../contracts/policy.js";

/**
 * The line of the policy that forbids an item of a request: the client may read only, the node is read-only, or the
 * conduit is declared and does not allow this. A conduit that is not declared at all is told of by others.
 */
export function forbiddenBy(
  { session, time }: OpcuaRequest,
  item: OpcuaItem,
  effect: OperationEffect,
  policy: Policy,
): PolicyLine | undefined {
  const reader = policy.readOnly(session.client);
  if (reader !== undefined) return reader;
  const limits = policy.limitsOf(session.server, item.name);
  if (effect === "write" && limits?.isReadOnly === true) return limits.at;
  const conduit = policy.judge(session, time);
  if (conduit.verdict !== "allowed") return undefined;
  const values = item.number === undefined ? undefined : [item.number];
  const verdict = policy.judge(session, time, { protocol: "opcua", effect, point: item.name, values });
  return verdict.verdict === "denied" ? (verdict.nearMisses[0]?.at ?? conduit.at) : undefined;
}
