import type { ReplayView } from "../../../../../src/contracts/replay-desk.js";
import { useAnswer } from "../../api/use-answer.js";
import { useKeys } from "../../app/keys.js";
import { go } from "../../app/location.js";
import { mayDecide } from "../../app/visitor.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { TimeText } from "../../components/time-text.js";
import { AlertBases } from "../alerts/alert-base.js";
import { AlertBrowser } from "../alerts/alert-browser.js";
import { AlertPage } from "../alerts/alert-page.js";
import { capturesText, RemoveButton } from "./replay-list.js";
import { ReplayState } from "./replay-state.js";
import { WhatIfTable } from "./what-if-table.js";

const RUNNING_EVERY_MS = 1000;

interface ReplayResultProps {
  readonly id: string;
  /** Of the alert that is looked at. */
  readonly alert: string | undefined;
}

/** One replay: how far it is, then its alerts as those of the sensor are shown. */
export function ReplayResult({ id, alert }: ReplayResultProps) {
  const path = encodeURIComponent(id);
  const { answer, fault, again } = useAnswer<ReplayView>(`/api/v1/replays/${path}`, RUNNING_EVERY_MS);
  const base = { api: `/api/v1/replays/${path}`, page: `/replay/${path}`, isReplay: true };
  useKeys([{ keys: "U", help: "Back to all replays", act: () => go("/replay") }]);
  if (answer === undefined) {
    if (fault === undefined) return <Empty text="Loading" />;
    if (fault.status === 404) {
      return (
        <Empty text="This replay is not kept any more.">
          <a href="/replay">All replays</a>
        </Empty>
      );
    }
    return <FaultNote fault={fault} onAgain={again} />;
  }
  if (alert !== undefined) {
    return (
      <AlertBases.Provider value={base}>
        <AlertPage key={alert} id={alert} />
      </AlertBases.Provider>
    );
  }
  return (
    <article class="replay-result">
      <ReplayHead replay={answer} />
      {answer.state === "done" ? (
        <div class="replay-alerts">
          <AlertBases.Provider value={base}>
            <AlertBrowser title="Alerts of the replay" />
          </AlertBases.Provider>
        </div>
      ) : (
        <Empty text={waitText(answer)} />
      )}
    </article>
  );
}

function ReplayHead({ replay }: { readonly replay: ReplayView }) {
  const { who, begun, notes, whatIf, captures } = replay;
  return (
    <header class="replay-head">
      <p>
        <a href="/replay">← Replays</a>
      </p>
      <div class="replay-title">
        <h1 title={captures.map(({ name }) => name).join("\n")}>{capturesText(replay)}</h1>
        <ReplayState replay={replay} />
        <span class="aside">
          {who}, <TimeText ts={begun} isShort />
        </span>
        <span class="room" />
        {mayDecide.value ? <RemoveButton replay={replay} onRemoved={() => go("/replay")} /> : null}
      </div>
      {notes.length === 0 ? null : (
        <details class="replay-notes" open={replay.state === "failed"}>
          <summary>{notes.length === 1 ? "1 note" : `${notes.length} notes`}</summary>
          <ul>
            {notes.map((note, index) => (
              <li key={index}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      {whatIf === undefined ? null : <WhatIfTable differences={whatIf} />}
    </header>
  );
}

function waitText({ state, notes }: ReplayView): string {
  switch (state) {
    case "waiting":
      return "Its captures are not all here yet.";
    case "running":
      return "The captures are being read. Alerts are listed here when it is done.";
    case "failed":
      return notes.at(-1) ?? "The replay failed.";
    default:
      return "The replay was cancelled.";
  }
}
