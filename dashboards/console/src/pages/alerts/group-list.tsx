import { useEffect, useState } from "preact/hooks";
import type { AlertGrouping } from "../../../../../src/contracts/alert-query.js";
import type { AlertGroupPage } from "../../../../../src/web/query/alert-answers.js";
import type { AlertGroup } from "../../../../../src/web/query/alert-list.js";
import { useAnswer } from "../../api/use-answer.js";
import { useKeys } from "../../app/keys.js";
import { go, withQuery } from "../../app/location.js";
import { onAlerts } from "../../app/records.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { SeverityBadge } from "../../components/severity-badge.js";
import { TimeText } from "../../components/time-text.js";
import { useAlertBase } from "./alert-base.js";
import { partiesText } from "./alert-line.js";

const GROUPS_MAX = 200;
const TOGETHER_MS = 500;

interface GroupListProps {
  readonly query: string;
  readonly by: AlertGrouping;
  readonly isPaused: boolean;
}

/** Alerts put together by what, whom or incident; each leads to the list of its own. */
export function GroupList({ query, by, isPaused }: GroupListProps) {
  const { api, isReplay } = useAlertBase();
  const asked = new URLSearchParams({ q: query, by, max: String(GROUPS_MAX) });
  const { answer, fault, again } = useAnswer<AlertGroupPage>(`${api}/alerts/groups?${asked}`);
  const [cursor, setCursor] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onAlerts(() => {
      if (isPaused || isReplay) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        again();
      }, TOGETHER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  });
  const groups = answer?.groups ?? [];
  const at = Math.min(cursor, Math.max(0, groups.length - 1));
  const open = () => {
    const group = groups[at];
    if (group !== undefined) go(addressOf(group));
  };
  useKeys([
    { keys: "j", help: "Next group", act: () => setCursor(Math.min(at + 1, groups.length - 1)) },
    { keys: "k", help: "Group before", act: () => setCursor(Math.max(at - 1, 0)) },
    { keys: "o", help: "List the alerts of the group", act: open },
    { keys: "Enter", help: "List the alerts of the group", act: open },
    { keys: "r", help: "Ask again", act: again },
  ]);
  if (answer === undefined) {
    return fault === undefined ? <Empty text="Loading" /> : <FaultNote fault={fault} onAgain={again} />;
  }
  if (groups.length === 0) return <Empty text="No alert is like that." />;
  return (
    <div class="groups">
      <table>
        <thead>
          <tr>
            <th scope="col">Worst</th>
            <th scope="col">{headings[by]}</th>
            <th scope="col" class="number">
              Alerts
            </th>
            <th scope="col">First seen</th>
            <th scope="col">Last seen</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group, index) => (
            <tr key={group.key} class={index === at ? "is-at" : ""}>
              <td>
                <SeverityBadge level={group.severity} />
              </td>
              <td>
                <a href={addressOf(group)}>{nameOf(group, by)}</a>
                <small>{aside(group, by)}</small>
              </td>
              <td class="number">{group.alerts}</td>
              <td>
                <TimeText ts={group.ts} isShort />
              </td>
              <td>
                <TimeText ts={group.lastTs} isShort />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {answer.total > groups.length ? (
        <p>{answer.total - groups.length} more groups; narrow the query to see them.</p>
      ) : null}
    </div>
  );
}

const headings: Readonly<Record<AlertGrouping, string>> = { what: "What", whom: "Whom", incident: "Incident" };

function nameOf({ latest }: AlertGroup, by: AlertGrouping): string {
  return by === "whom" ? partiesText(latest.actor, latest.target) : latest.title;
}

function aside({ latest }: AlertGroup, by: AlertGrouping): string {
  if (by === "whom") return `latest: ${latest.title}`;
  return by === "what" ? latest.detector : `${latest.incident}, latest: ${partiesText(latest.actor, latest.target)}`;
}

function addressOf({ query }: AlertGroup): string {
  return withQuery({ q: query, by: "each" });
}
