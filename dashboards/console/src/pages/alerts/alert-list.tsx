import { useEffect, useMemo, useState } from "preact/hooks";
import { type AlertSort, alertSorts } from "../../../../../src/contracts/alert-query.js";
import { useKeys } from "../../app/keys.js";
import { go, place, withQuery } from "../../app/location.js";
import { onAlerts } from "../../app/records.js";
import { mayDecide } from "../../app/visitor.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { VirtualList } from "../../components/virtual-list.js";
import { useAlertBase } from "./alert-base.js";
import { AlertExport } from "./alert-export.js";
import { AlertLine } from "./alert-line.js";
import { AlertSource } from "./alert-source.js";
import { type Deed, deeds } from "./decide.js";
import { DecisionDialog } from "./decision-dialog.js";

const ROW_PX = 34;
const CRITICAL = 4;
/** More are not decided about at once. */
const MARKED_MAX = 500;

interface AlertListProps {
  readonly query: string;
  readonly isPaused: boolean;
}

/** The alerts of a query, line by line, with what can be done to those that are marked. */
export function AlertList({ query, isPaused }: AlertListProps) {
  const sort = alertSorts.find((one) => one === place.value.query.get("sort")) ?? "last";
  const { api, page, isReplay } = useAlertBase();
  const isDeciding = mayDecide.value && !isReplay;
  const source = useMemo(() => new AlertSource(api, query, sort), [api, query, sort]);
  const [cursor, setCursor] = useState(0);
  const [marked, setMarked] = useState<ReadonlyMap<string, number>>(new Map());
  const [deed, setDeed] = useState<Deed>();
  useEffect(() => () => source.close(), [source]);
  useEffect(() => (isPaused || isReplay ? undefined : onAlerts(() => source.refresh())), [source, isPaused, isReplay]);
  useEffect(() => {
    if (!isPaused) source.refresh();
  }, [source, isPaused]);
  source.version.value;
  const total = source.total ?? 0;
  const at = Math.min(cursor, Math.max(0, total - 1));
  const here = source.row(at);
  const chosen = marked.size > 0 ? marked : new Map(here === undefined ? [] : [[here.id, here.severity]]);
  const open = () => {
    if (here !== undefined) go(`${page}/${encodeURIComponent(here.id)}${location.search}`);
  };
  const mark = (index: number) => {
    const row = source.row(index);
    if (row === undefined) return;
    const changed = new Map(marked);
    if (!changed.delete(row.id) && changed.size < MARKED_MAX) changed.set(row.id, row.severity);
    setMarked(changed);
  };
  const markAll = () => setMarked(new Map(source.rows(MARKED_MAX).map(({ id, severity }) => [id, severity])));
  useKeys([
    { keys: "j", help: "Next alert", act: () => setCursor(Math.max(0, Math.min(at + 1, total - 1))) },
    { keys: "k", help: "Alert before", act: () => setCursor(Math.max(at - 1, 0)) },
    { keys: "H", help: "First alert", act: () => setCursor(0) },
    { keys: "G", help: "Last alert", act: () => setCursor(Math.max(0, total - 1)) },
    { keys: "o", help: "Open the alert", act: open },
    { keys: "Enter", help: "Open the alert", act: open },
    { keys: "x", help: "Mark the alert", act: () => mark(at) },
    { keys: "* a", help: "Mark all that are loaded", act: markAll },
    { keys: "* n", help: "Mark none", act: () => setMarked(new Map()) },
    { keys: "r", help: "Ask again", act: () => source.refresh() },
    ...deedKeys(isDeciding && chosen.size > 0, setDeed),
  ]);
  const fault = source.fault.value;
  return (
    <div class="alert-list">
      <div class="list-bar">
        <span role="status">{countText(source.total, marked.size)}</span>
        {isDeciding && marked.size > 0 ? <DeedButtons onDeed={setDeed} /> : null}
        <span class="room" />
        <AlertExport query={query} sort={sort} total={total} />
        <SortChoice sort={sort} />
      </div>
      {fault === undefined ? null : <FaultNote fault={fault} onAgain={() => source.refresh()} />}
      {source.total === 0 ? <Empty text={emptyText(query)} /> : null}
      <VirtualList
        label="Alerts"
        rows={total}
        rowPx={ROW_PX}
        shown={at}
        onWindow={(from, to) => source.need(from, Math.max(to, 1))}
        row={(index) => {
          const row = source.row(index);
          const isMarked = row !== undefined && marked.has(row.id);
          const line = { row, index, isMarked, isAt: index === at, onMark: () => mark(index) };
          return <AlertLine key={index} {...line} />;
        }}
      />
      {deed === undefined ? null : (
        <DecisionDialog
          deed={deed}
          ids={[...chosen.keys()]}
          isCritical={[...chosen.values()].includes(CRITICAL)}
          onClose={() => setDeed(undefined)}
          onDone={() => {
            setMarked(new Map());
            source.refresh();
          }}
        />
      )}
    </div>
  );
}

/** Keys for what can be done to alerts, in a list and on the page of one. */
export function deedKeys(isAllowed: boolean, act: (deed: Deed) => void) {
  if (!isAllowed) return [];
  return [
    { keys: "e", help: "Close", act: () => act("close") },
    { keys: "m", help: "Mute", act: () => act("mute") },
    { keys: "c", help: "Comment", act: () => act("comment") },
    { keys: "R", help: "Reopen", act: () => act("reopen") },
  ];
}

function DeedButtons({ onDeed }: { readonly onDeed: (deed: Deed) => void }) {
  return (
    <>
      {Object.entries(deeds).map(([deed, { title }]) => (
        <button key={deed} type="button" onClick={() => onDeed(deed as Deed)}>
          {title}
        </button>
      ))}
    </>
  );
}

function SortChoice({ sort }: { readonly sort: AlertSort }) {
  return (
    <label class="alerts-choice">
      <span>Sort by</span>
      <select value={sort} onChange={({ currentTarget }) => go(withQuery({ sort: currentTarget.value }), true)}>
        <option value="last">last seen</option>
        <option value="first">first seen</option>
        <option value="severity">severity</option>
      </select>
    </label>
  );
}

function countText(total: number | undefined, marked: number): string {
  if (total === undefined) return "";
  const all = `${total.toLocaleString("en")} ${total === 1 ? "alert" : "alerts"}`;
  return marked === 0 ? all : `${all}, ${marked} marked`;
}

function emptyText(query: string): string {
  return query === ""
    ? "No open alerts. What was closed or muted is found with status:all."
    : "No alert is like that. Take a term out of the query, or look at status:all.";
}
