import { useState } from "preact/hooks";
import type { DecisionRecord } from "../../../../../src/contracts/trail.js";
import { useAnswer } from "../../api/use-answer.js";
import { useKeys } from "../../app/keys.js";
import { mayDecide } from "../../app/visitor.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { TimeText } from "../../components/time-text.js";
import { undoDecisions } from "./decide.js";
import "./mutes.css";

const ASKED_EVERY_MS = 10_000;

/** What `/api/v1/mutes` answers. */
export interface MuteList {
  readonly mutes: readonly { readonly decision: DecisionRecord; readonly until: string }[];
  /** Records of muted alerts that were not sent, since the start. */
  readonly records: number;
}

/** What is muted: by whom, why, until when, and an early end to it. */
export function MutesPage() {
  const { answer, fault, again } = useAnswer<MuteList>("/api/v1/mutes", ASKED_EVERY_MS);
  const [cursor, setCursor] = useState(0);
  const mutes = answer?.mutes ?? [];
  const at = Math.min(cursor, Math.max(0, mutes.length - 1));
  const end = (decision: DecisionRecord) => void undoDecisions([decision.id]).then(again);
  const here = mutes[at]?.decision;
  useKeys([
    { keys: "j", help: "Next mute", act: () => setCursor(Math.max(0, Math.min(at + 1, mutes.length - 1))) },
    { keys: "k", help: "Mute before", act: () => setCursor(Math.max(at - 1, 0)) },
    ...(mayDecide.value && here !== undefined ? [{ keys: "e", help: "End the mute now", act: () => end(here) }] : []),
    { keys: "r", help: "Ask again", act: again },
  ]);
  if (answer === undefined) {
    return fault === undefined ? <Empty text="Loading" /> : <FaultNote fault={fault} onAgain={again} />;
  }
  return (
    <article class="mutes">
      <h1>Mutes</h1>
      <p class="lead">
        Alerts that a mute covers are kept and not sent on. {toldText(answer)}{" "}
        <a href="/alerts?q=status%3Amuted&by=each">Look at them</a>.
      </p>
      {mutes.length === 0 ? (
        <Empty text="Nothing is muted. An alert is muted from its page or from the list, with m." />
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Why</th>
              <th scope="col">By</th>
              <th scope="col">Since</th>
              <th scope="col">Until</th>
              {mayDecide.value ? <th scope="col">End</th> : null}
            </tr>
          </thead>
          <tbody>
            {mutes.map(({ decision, until }, index) => (
              <tr
                key={decision.id}
                class={index === at ? "is-at" : ""}
                aria-current={index === at ? "true" : undefined}
              >
                <td>
                  <Covered decision={decision} />
                </td>
                <td>{decision.reason}</td>
                <td>{decision.who}</td>
                <td>
                  <TimeText ts={decision.ts} isShort />
                </td>
                <td>
                  <TimeText ts={until} isShort />
                </td>
                {mayDecide.value ? (
                  <td>
                    <button type="button" onClick={() => end(decision)}>
                      End now
                    </button>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}

const parts = [
  { name: "detector", text: "Detector" },
  { name: "actor", text: "Actor" },
  { name: "target", text: "Target" },
] as const;

function Covered({ decision: { about, scope } }: { readonly decision: DecisionRecord }) {
  const alert = <a href={`/alerts/${encodeURIComponent(about)}`}>{about}</a>;
  if (scope === undefined) return <>The one alert {alert}</>;
  return (
    <ul class="mute-scope">
      {parts.map(({ name, text }) =>
        scope[name] === undefined ? null : (
          <li key={name}>
            <small>{text}</small> <code>{scope[name]}</code>
          </li>
        ),
      )}
      <li>
        <small>Made at</small> {alert}
      </li>
    </ul>
  );
}

function toldText({ records }: MuteList): string {
  if (records === 0) return "Since the start of the sensor none was held back.";
  return `Since the start of the sensor ${records.toLocaleString("en")} ${
    records === 1 ? "record was" : "records were"
  } held back from what receives alerts.`;
}
