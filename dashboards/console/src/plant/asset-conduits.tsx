import type { ComponentChildren } from "preact";
import type { ConduitView } from "../../../../src/contracts/plant-view.js";
import { TimeText } from "../components/time-text.js";
import { bytesText } from "./bytes-text.js";
import { StandingBadge } from "./standing-badge.js";
import { standingWords } from "./words.js";

interface AssetConduitsProps {
  readonly asset: string;
  readonly conduits: readonly ConduitView[];
  /** The other end, with what leads to it. */
  readonly peer: (id: string) => ComponentChildren;
  readonly max: number;
}

/** With whom an asset talks, the worst conduits first. */
export function AssetConduits({ asset, conduits, peer, max }: AssetConduitsProps) {
  if (conduits.length === 0) return <p>It was not seen to talk to anybody.</p>;
  const sorted = sortedConduits(conduits);
  return (
    <>
      <ul class="conduits">
        {sorted.slice(0, max).map((conduit) => (
          <li key={conduit.key}>
            <StandingBadge standing={conduit.standing} />
            <span>
              {conduit.client === asset ? (conduit.isDirected ? "to" : "with") : conduit.isDirected ? "from" : "with"}{" "}
              {peer(conduit.client === asset ? conduit.server : conduit.client)}
            </span>
            <small>
              <ConduitText conduit={conduit} />
            </small>
          </li>
        ))}
      </ul>
      {sorted.length > max ? <p>{sorted.length - max} more.</p> : null}
    </>
  );
}

/** What a conduit carries, and how much of it. */
export function ConduitText({ conduit }: { readonly conduit: ConduitView }) {
  const { service, transport, sessions, bytes, last, isSeen } = conduit;
  const count = `${sessions.toLocaleString("en")} ${sessions === 1 ? "session" : "sessions"}`;
  return (
    <>
      {service} over {transport}
      {isSeen ? `, ${count}, ${bytesText(bytes)}` : ", not seen in this run"}
      {last === undefined ? null : (
        <>
          , <TimeText ts={last} isShort />
        </>
      )}
    </>
  );
}

const order = Object.keys(standingWords);

/** The worst standing first, then what carries most. */
export function sortedConduits(conduits: readonly ConduitView[]): readonly ConduitView[] {
  return conduits.toSorted(
    (a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || b.bytes - a.bytes || (a.key < b.key ? -1 : 1),
  );
}
