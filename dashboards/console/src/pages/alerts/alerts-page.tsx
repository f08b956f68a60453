import { useEffect, useMemo, useState } from "preact/hooks";
import { type AlertSort, alertSorts } from "../../../../../src/web/query/alert-list.js";
import { openAlerts, parseQuery, queryText } from "../../../../../src/web/query/alert-query.js";
import { useKeys } from "../../app/keys.js";
import { go, place, withQuery } from "../../app/location.js";
import { onAlerts } from "../../app/records.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { VirtualList } from "../../components/virtual-list.js";
import { AlertLine } from "./alert-line.js";
import { AlertPage } from "./alert-page.js";
import { AlertSource } from "./alert-source.js";
import { QueryBox } from "./query-box.js";
import "./alerts.css";

const ROW_PX = 34;

/** The alerts, or one of them. */
export function AlertsPage() {
  const id = place.value.path.split("/")[1];
  return id === undefined ? <AlertList /> : <AlertPage key={id} id={id} />;
}

function AlertList() {
  const text = place.value.query.get("q") ?? "";
  const parsed = parseQuery(text);
  const normal = parsed.query === undefined ? queryText(openAlerts) : queryText(parsed.query);
  const sort = alertSorts.find((one) => one === place.value.query.get("sort")) ?? "last";
  const source = useMemo(() => new AlertSource(normal, sort), [normal, sort]);
  const [cursor, setCursor] = useState(0);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [isPaused, setPaused] = useState(false);
  useEffect(() => () => source.close(), [source]);
  useEffect(
    () =>
      onAlerts(() => {
        if (isPaused) source.waiting.value++;
        else source.refresh();
      }),
    [source, isPaused],
  );
  source.version.value;
  const total = source.total ?? 0;
  const at = Math.min(cursor, Math.max(0, total - 1));
  const open = () => {
    const row = source.row(at);
    if (row !== undefined) go(`/alerts/${encodeURIComponent(row.id)}${location.search}`);
  };
  const mark = () => {
    const row = source.row(at);
    if (row !== undefined) setMarked(toggled(marked, row.id));
  };
  useKeys([
    { keys: "j", help: "Next alert", act: () => setCursor(Math.min(at + 1, total - 1)) },
    { keys: "k", help: "Alert before", act: () => setCursor(Math.max(at - 1, 0)) },
    { keys: "H", help: "First alert", act: () => setCursor(0) },
    { keys: "G", help: "Last alert", act: () => setCursor(Math.max(0, total - 1)) },
    { keys: "o", help: "Open the alert", act: open },
    { keys: "Enter", help: "Open the alert", act: open },
    { keys: "x", help: "Mark the alert", act: mark },
    { keys: "r", help: "Ask again", act: () => source.refresh() },
    { keys: "p", help: "Stand still, or go on", act: () => setPaused(!isPaused) },
  ]);
  const fault = source.fault.value;
  return (
    <section class="alerts" aria-label="Alerts">
      <header>
        <h1>Alerts</h1>
        <QueryBox text={text} fault={parsed.fault} />
        <SortChoice sort={sort} />
        <button type="button" aria-pressed={isPaused} onClick={() => setPaused(!isPaused)}>
          {isPaused ? `Paused, ${source.waiting.value} changes wait` : "Live"}
        </button>
        <p role="status">{source.total === undefined ? "" : `${total} alerts`}</p>
      </header>
      {fault === undefined ? null : <FaultNote fault={fault} onAgain={() => source.refresh()} />}
      {source.total === 0 ? <Empty text={emptyText(text)} /> : null}
      <VirtualList
        label="Alerts"
        rows={total}
        rowPx={ROW_PX}
        shown={at}
        onWindow={(from, to) => source.need(from, Math.max(to, 1))}
        row={(index) => {
          const row = source.row(index);
          const isMarked = row !== undefined && marked.has(row.id);
          return <AlertLine key={index} row={row} index={index} isAt={index === at} isMarked={isMarked} />;
        }}
      />
    </section>
  );
}

function SortChoice({ sort }: { readonly sort: AlertSort }) {
  return (
    <label>
      Sort by
      <select value={sort} onChange={({ currentTarget }) => go(withQuery({ sort: currentTarget.value }), true)}>
        <option value="last">last seen</option>
        <option value="first">first seen</option>
        <option value="severity">severity</option>
      </select>
    </label>
  );
}

function emptyText(query: string): string {
  return query === ""
    ? "No open alerts. What was closed or muted is found with status:all."
    : "No alert is like that. Take a term out of the query, or look at status:all.";
}

function toggled(set: ReadonlySet<string>, one: string): ReadonlySet<string> {
  const changed = new Set(set);
  if (!changed.delete(one)) changed.add(one);
  return changed;
}
