import { useKeys } from "../../app/keys.js";
import { go, withQuery } from "../../app/location.js";
import { VirtualList } from "../../components/virtual-list.js";
import { shareText, spanText } from "./figure-text.js";
import type { ListedLoop } from "./loop-order.js";
import type { NameOf } from "./plant-names.js";

const ROW_PX = 60;
const WALL_ROW_PX = 76;

interface LoopListProps {
  readonly loops: readonly ListedLoop[];
  readonly open: string | undefined;
  readonly nameOf: NameOf;
  readonly isOnWall: boolean;
}

/** The loops, the one with the least headroom first. */
export function LoopList({ loops, open, nameOf, isOnWall }: LoopListProps) {
  const at = loops.findIndex(({ key }) => key === open);
  const show = (index: number) => {
    const loop = loops[Math.max(0, Math.min(index, loops.length - 1))];
    if (loop !== undefined) go(withQuery({ loop: loop.key }), true);
  };
  useKeys([
    { keys: "j", help: "Next loop", act: () => show(at + 1) },
    { keys: "k", help: "Loop before", act: () => show(at - 1) },
  ]);
  return (
    <VirtualList
      label="Control loops"
      rows={loops.length}
      rowPx={isOnWall ? WALL_ROW_PX : ROW_PX}
      shown={at}
      row={(index) => {
        const loop = loops[index];
        return loop === undefined ? null : (
          <LoopLine key={loop.key} loop={loop} isOpen={index === at} nameOf={nameOf} />
        );
      }}
    />
  );
}

interface LoopLineProps {
  readonly loop: ListedLoop;
  readonly isOpen: boolean;
  readonly nameOf: NameOf;
}

function LoopLine({ loop, isOpen, nameOf }: LoopLineProps) {
  const { key, client, server, protocol, part, periodUs, headroom } = loop;
  return (
    <li class={isOpen ? "loop-line is-at" : "loop-line"}>
      <a href={withQuery({ loop: key })} aria-current={isOpen ? "true" : undefined}>
        <b>
          <span title={client}>{nameOf(client)}</span>
          <span>→</span>
          <span title={server}>{nameOf(server)}</span>
        </b>
        <small>
          {protocol} {part}
          {periodUs === undefined ? "" : `, every ${spanText(periodUs)}`}
        </small>
        <Headroom share={headroom} />
      </a>
    </li>
  );
}

/** How much of the period is left at least, as a bar and in words. */
function Headroom({ share }: { readonly share: number | undefined }) {
  if (share === undefined) return <small>headroom not measured</small>;
  const state = share < 0.1 ? "is-none" : share < 0.3 ? "is-little" : "is-enough";
  return (
    <span class={`headroom ${state}`}>
      <span class="headroom-bar">
        <span ref={(bar) => bar?.style.setProperty("width", `${100 * Math.max(0, Math.min(1, share))}%`)} />
      </span>
      <small>{shareText(share)} left</small>
    </span>
  );
}
