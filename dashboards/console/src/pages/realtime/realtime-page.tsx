import { useEffect, useMemo, useState } from "preact/hooks";
import type { AssetView, LinkView, LoopView } from "../../../../../src/contracts/plant-view.js";
import type { AlertPage } from "../../../../../src/web/query/alert-list.js";
import { useAnswer } from "../../api/use-answer.js";
import { useKeys } from "../../app/keys.js";
import { go, place, withQuery } from "../../app/location.js";
import { onAlerts } from "../../app/records.js";
import { rangeOfMs } from "../../app/time-interval.js";
import { chooseTimes, timeRange } from "../../app/time-range.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import type { TimesMs } from "./chart.js";
import { LinkPanel } from "./link-panel.js";
import { LoopList } from "./loop-list.js";
import { type ListedLoop, listedLoops } from "./loop-order.js";
import { LoopPanel } from "./loop-panel.js";
import { namesOf } from "./plant-names.js";
import { shownTimes } from "./shown-times.js";
import "./realtime.css";

const ASKED_EVERY_MS = 5000;
const NAMES_EVERY_MS = 60_000;
const ALERTS = new URLSearchParams({ q: "detector:realtime/* status:all", sort: "last", max: "200" });

/** Control loops and links: what they take, and what is left. */
export function RealtimePage() {
  const { query } = place.value;
  const loops = useAnswer<{ readonly loops: readonly ListedLoop[] }>("/api/v1/loops", ASKED_EVERY_MS);
  const links = useAnswer<{ readonly links: readonly LinkView[] }>("/api/v1/links", ASKED_EVERY_MS);
  const assets = useAnswer<{ readonly assets: readonly AssetView[] }>("/api/v1/assets", NAMES_EVERY_MS);
  const alerts = useRealtimeAlerts();
  const nameOf = useMemo(() => namesOf(assets.answer?.assets ?? []), [assets.answer]);
  const find = query.get("find") ?? "";
  const all = loops.answer?.loops;
  const listed = useMemo(() => listedLoops(all ?? [], find, nameOf), [all, find, nameOf]);
  const open = query.get("loop") ?? listed[0]?.key;
  const loop = useKept(useAnswer<LoopView>(loopPath(open), ASKED_EVERY_MS).answer, open);
  const isTable = query.get("as") === "table";
  useKeys([{ keys: "v", help: "Charts as tables, or back", act: () => go(tableAddress(isTable)) }]);
  if (all === undefined || links.answer === undefined) {
    const fault = loops.fault ?? links.fault;
    if (fault === undefined) return <Empty text="Asking the sensor" />;
    return fault.status === 404 ? <Empty text={fault.message} /> : <FaultNote fault={fault} onAgain={loops.again} />;
  }
  if (all.length === 0 && links.answer.links.length === 0) return <NothingYet />;
  const knownMs = knownTimes(loop, links.answer.links);
  const rangeMs = knownMs === undefined ? undefined : shownTimes(knownMs, timeRange.value);
  const common = { alerts, isTable, nameOf };
  return (
    <section class="realtime" aria-label="Real-time">
      <header>
        <h1>Real-time</h1>
        <TimeWindow newestMs={knownMs?.[1]} />
        <button type="button" aria-pressed={isTable} title="v" onClick={() => go(tableAddress(isTable))}>
          As tables
        </button>
      </header>
      <aside aria-label="Loops by headroom">
        <FindLoop text={find} count={listed.length} />
        {all.length === 0 ? <p>No control loop was seen in the last hour.</p> : null}
        <LoopList {...{ loops: listed, open, nameOf, isOnWall: query.has("kiosk") }} />
      </aside>
      <div class="panels">
        {knownMs !== undefined && rangeMs === undefined ? <OtherTimes /> : null}
        {loop === undefined || rangeMs === undefined ? null : <LoopPanel {...{ ...common, loop, rangeMs }} />}
        {rangeMs === undefined ? null : (
          <LinkPanel {...{ ...common, links: links.answer.links, open: query.get("link") ?? undefined, rangeMs }} />
        )}
      </div>
    </section>
  );
}

const windows = [
  { minutes: 5, text: "last 5 minutes" },
  { minutes: 15, text: "last 15 minutes" },
] as const;

function TimeWindow({ newestMs }: { readonly newestMs: number | undefined }) {
  const choose = (value: string) => {
    if (newestMs === undefined || value === "hour") return chooseTimes(undefined);
    const { from } = rangeOfMs(newestMs - Number(value) * 60_000, newestMs);
    chooseTimes({ from, to: undefined });
  };
  const isOwn = timeRange.value !== undefined;
  return (
    <label class="time-window">
      <span>Time</span>
      <select value={isOwn ? "own" : "hour"} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="hour">last hour</option>
        {windows.map(({ minutes, text }) => (
          <option key={minutes} value={minutes}>
            {text}
          </option>
        ))}
        {isOwn ? <option value="own">as chosen</option> : null}
      </select>
    </label>
  );
}

function FindLoop({ text, count }: { readonly text: string; readonly count: number }) {
  return (
    <label class="find-loop">
      <span>{count === 1 ? "1 loop" : `${count.toLocaleString("en")} loops`}, least headroom first</span>
      <input
        type="search"
        value={text}
        placeholder="Name, address, protocol"
        aria-label="Find a loop"
        onInput={({ currentTarget }) => go(withQuery({ find: currentTarget.value }), true)}
      />
    </label>
  );
}

function OtherTimes() {
  return (
    <Empty text="Figures are kept for an hour, and the chosen times are not of it.">
      <button type="button" onClick={() => chooseTimes(undefined)}>
        Show the last hour
      </button>
    </Empty>
  );
}

function NothingYet() {
  return (
    <Empty text="No control loop and no load was seen in the last hour.">
      <p>
        A loop is a client that asks the same of a server over and over. While the sensor is learning, a loop is listed
        as soon as it has come round a few times; limits are drawn once there is a baseline.
      </p>
    </Empty>
  );
}

function useRealtimeAlerts() {
  const { answer, again } = useAnswer<AlertPage>(`/api/v1/alerts?${ALERTS}`);
  useEffect(
    () =>
      onAlerts((records) => {
        const isOfIt = ({ record }: (typeof records)[number]) =>
          record.kind === "decision" || (record.kind === "alert" && record.detector.startsWith("realtime/"));
        if (records.length === 0 || records.some(isOfIt)) again();
      }),
    [again],
  );
  return useMemo(() => answer?.rows ?? [], [answer]);
}

/** The loop before stays until the next is here. */
function useKept(loop: LoopView | undefined, open: string | undefined): LoopView | undefined {
  const [kept, setKept] = useState(loop);
  useEffect(() => {
    if (loop !== undefined || open === undefined) setKept(loop);
  }, [loop, open]);
  return loop ?? kept;
}

/** From the first point of all to the last. */
function knownTimes(loop: LoopView | undefined, links: readonly LinkView[]): TimesMs | undefined {
  const ends = [loop, ...links].flatMap((one) => [one?.points[0]?.ts, one?.points.at(-1)?.ts]);
  const known = ends.flatMap((ts) => (ts === undefined ? [] : [Date.parse(ts)]));
  return known.length === 0 ? undefined : [Math.min(...known), Math.max(...known)];
}

function loopPath(key: string | undefined): string | undefined {
  return key === undefined ? undefined : `/api/v1/loops/${encodeURIComponent(key)}`;
}

function tableAddress(isTable: boolean): string {
  return withQuery({ as: isTable ? undefined : "table" });
}
