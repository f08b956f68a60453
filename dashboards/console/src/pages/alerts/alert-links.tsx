import type { AlertRecord } from "../../../../../src/contracts/alert.js";
import { useAlertBase } from "./alert-base.js";

/** Where to go on from an alert: the map, and what the policy says of such a session. */
export function AlertLinks({ record: { actor, target, service } }: { readonly record: AlertRecord }) {
  const { isReplay } = useAlertBase();
  if (isReplay) return null;
  const question =
    target === undefined || service === undefined
      ? undefined
      : new URLSearchParams({ from: actor.ip ?? actor.asset, to: target.ip ?? target.asset, service });
  return (
    <p class="alert-links">
      <a href={`/map?${new URLSearchParams({ at: actor.asset })}`}>Show it on the map</a>
      <a href={`/inventory/${encodeURIComponent(actor.asset)}`}>Look at the actor</a>
      {question === undefined ? null : <a href={`/policy?${question}`}>Ask the policy about it</a>}
    </p>
  );
}
