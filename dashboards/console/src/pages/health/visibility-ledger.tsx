import type { VisibilityPage } from "../../../../../src/contracts/sensor-health.js";
import { useAnswer } from "../../api/use-answer.js";
import { go, place, withQuery } from "../../app/location.js";
import { FaultNote } from "../../components/fault-note.js";
import { TimeText } from "../../components/time-text.js";
import { ledgerReasons } from "./ledger-reasons.js";
import "./ledger.css";

const ASKED_EVERY_MS = 15_000;
const PAGE_ROWS = "25";

type LedgerPage = VisibilityPage & { readonly through: string };

/** Of every conduit what could be read and what not, a page at a time. */
export function VisibilityLedger() {
  const { query } = place.value;
  const [find, part, after] = [query.get("find") ?? "", query.get("part") ?? "unread", query.get("after") ?? ""];
  const asked = new URLSearchParams({ after, max: PAGE_ROWS, text: find, part: part === "all" ? "all" : "unread" });
  const { answer, fault, again } = useAnswer<LedgerPage>(`/api/v1/ledger?${asked}`, ASKED_EVERY_MS);
  const change = (changes: Readonly<Record<string, string | undefined>>) =>
    go(withQuery({ ...changes, after: undefined }), true);
  return (
    <section class="ledger" aria-label="What could be read">
      <h2>What could be read</h2>
      <div class="ledger-bar">
        <select
          aria-label="Conduits"
          value={part === "all" ? "all" : "unread"}
          onChange={({ currentTarget }) => change({ part: currentTarget.value })}
        >
          <option value="unread">not read whole</option>
          <option value="all">all conduits</option>
        </select>
        <input
          type="search"
          aria-label="Find a conduit"
          placeholder="Asset, service"
          value={find}
          onInput={({ currentTarget }) => change({ find: currentTarget.value })}
        />
        {answer === undefined ? null : <Totals page={answer} />}
      </div>
      {fault === undefined ? null : <FaultNote fault={fault} onAgain={again} />}
      {answer === undefined ? null : <Entries page={answer} />}
      <p class="ledger-pages">
        {after === "" ? null : <a href={withQuery({ after: undefined })}>First page</a>}
        {answer?.isMore === true ? <a href={withQuery({ after: answer.through })}>Next page</a> : null}
      </p>
    </section>
  );
}

function Totals({ page: { conduits, displaced, sinceMs } }: { readonly page: LedgerPage }) {
  return (
    <span>
      {conduits.toLocaleString("en")} conduits
      {sinceMs === undefined ? null : (
        <>
          {" since "}
          <TimeText ts={new Date(sinceMs).toISOString()} isShort />
        </>
      )}
      {displaced === 0 ? "" : `, ${displaced.toLocaleString("en")} more did not fit`}
    </span>
  );
}

function Entries({ page: { entries } }: { readonly page: LedgerPage }) {
  if (entries.length === 0) return <p>There is none like that here.</p>;
  return (
    <table aria-label="Conduits and what could be read">
      <thead>
        <tr>
          <th scope="col">Client and server</th>
          <th scope="col">Service</th>
          <th scope="col" class="number">
            Sessions
          </th>
          <th scope="col" class="number">
            Read
          </th>
          <th scope="col">Not read</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const { readShare, reasons } = ledgerReasons(entry);
          return (
            <tr key={entry.conduit}>
              <td>
                {entry.client} → {entry.server}
              </td>
              <td>
                {entry.service}
                {entry.protocol === undefined || entry.protocol === entry.service ? "" : ` (${entry.protocol})`}
              </td>
              <td class="number">{entry.sessions.toLocaleString("en")}</td>
              <td class="number">{readShare === undefined ? "–" : `${Math.floor(100 * readShare)} %`}</td>
              <td>{reasons.join(", ")}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
