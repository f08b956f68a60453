import { useState } from "preact/hooks";
import type { ReplayRoom, ReplayView } from "../../../../../src/contracts/replay-desk.js";
import { useAnswer } from "../../api/use-answer.js";
import { useKeys } from "../../app/keys.js";
import { go, place } from "../../app/location.js";
import { mayDecide } from "../../app/visitor.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { ReplayDrop } from "./replay-drop.js";
import { ReplayList } from "./replay-list.js";
import { ReplayResult } from "./replay-result.js";
import "../alerts/alerts.css";
import "./replay.css";

const ASKED_EVERY_MS = 2000;

/** Captures that are replayed beside what the sensor hears, or the result of one. */
export function ReplayPage() {
  const [, id, alert] = place.value.path.split("/");
  if (id !== undefined)
    return <ReplayResult key={id} id={decoded(id)} alert={alert === undefined ? undefined : decoded(alert)} />;
  return <Replays />;
}

function Replays() {
  const { answer, fault, again } = useAnswer<{ readonly replays: readonly ReplayView[]; readonly room: ReplayRoom }>(
    "/api/v1/replays",
    ASKED_EVERY_MS,
  );
  const [cursor, setCursor] = useState(0);
  const replays = answer?.replays ?? [];
  const at = Math.min(cursor, Math.max(0, replays.length - 1));
  const open = () => {
    const here = replays[at];
    if (here !== undefined) go(`/replay/${encodeURIComponent(here.id)}`);
  };
  useKeys([
    { keys: "j", help: "Next replay", act: () => setCursor(Math.max(0, Math.min(at + 1, replays.length - 1))) },
    { keys: "k", help: "Replay before", act: () => setCursor(Math.max(0, at - 1)) },
    { keys: "Enter", help: "Open the replay", act: open },
    { keys: "r", help: "Ask again", act: again },
  ]);
  if (answer === undefined) {
    if (fault === undefined) return <Empty text="Loading" />;
    if (fault.status === 404) return <Empty text={fault.message} />;
    return <FaultNote fault={fault} onAgain={again} />;
  }
  return (
    <article class="replay">
      <h1>Replay</h1>
      <p class="aside">
        Captures go through the same detection as what the sensor hears, by the baseline and the policy in force. What
        is found is kept apart: no alert of it is sent on, and nothing is learned from it.
      </p>
      {mayDecide.value ? (
        <ReplayDrop room={answer.room} onChanged={again} />
      ) : (
        <p>You may look at replays, and not begin one: your role is viewer.</p>
      )}
      <h2>
        Replays <small>the {answer.room.replaysMax} newest are kept</small>
      </h2>
      <ReplayList replays={replays} at={at} onChanged={again} />
    </article>
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
