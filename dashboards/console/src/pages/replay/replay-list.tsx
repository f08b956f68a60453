import type { ReplayView } from "../../../../../src/contracts/replay-desk.js";
import type { ApiFault } from "../../api/client.js";
import { say } from "../../app/toasts.js";
import { mayDecide } from "../../app/visitor.js";
import { Empty } from "../../components/empty.js";
import { TimeText } from "../../components/time-text.js";
import { bytesText } from "./bytes-text.js";
import { ReplayState } from "./replay-state.js";
import { removeReplay } from "./send-replay.js";

interface ReplayListProps {
  readonly replays: readonly ReplayView[];
  readonly at: number;
  readonly onChanged: () => void;
}

/** The replays that the sensor keeps, the newest first. */
export function ReplayList({ replays, at, onChanged }: ReplayListProps) {
  if (replays.length === 0) return <Empty text="No capture has been replayed here yet." />;
  return (
    <table class="replays">
      <thead>
        <tr>
          <th scope="col">Captures</th>
          <th scope="col">State</th>
          <th scope="col" class="number">
            Alerts
          </th>
          <th scope="col">By</th>
          <th scope="col">Begun</th>
          {mayDecide.value ? <th scope="col">Remove</th> : null}
        </tr>
      </thead>
      <tbody>
        {replays.map((replay, index) => (
          <tr key={replay.id} class={index === at ? "is-at" : ""} aria-current={index === at ? "true" : undefined}>
            <td>
              <a href={`/replay/${encodeURIComponent(replay.id)}`}>{capturesText(replay)}</a>{" "}
              <small>
                {bytesText(replay.captures.reduce((sum, { bytes }) => sum + bytes, 0))}
                {replay.whatIf === undefined ? "" : ", compared with a policy"}
              </small>
            </td>
            <td>
              <ReplayState replay={replay} />
            </td>
            <td class="number">{replay.alerts.toLocaleString("en")}</td>
            <td>{replay.who}</td>
            <td>
              <TimeText ts={replay.begun} isShort />
            </td>
            {mayDecide.value ? (
              <td>
                <RemoveButton replay={replay} onRemoved={onChanged} />
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Ends a replay that runs, and deletes it. */
export function RemoveButton({ replay, onRemoved }: { readonly replay: ReplayView; readonly onRemoved: () => void }) {
  const isRunning = replay.state === "running" || replay.state === "waiting";
  const remove = () =>
    removeReplay(replay.id).then(
      () => {
        say({ text: isRunning ? "The replay is cancelled and deleted." : "The replay is deleted." });
        onRemoved();
      },
      (fault: ApiFault) => say({ text: fault.message, isBad: true }),
    );
  return (
    <button type="button" onClick={() => void remove()}>
      {isRunning ? "Cancel" : "Delete"}
    </button>
  );
}

/** The first capture, and how many more. */
export function capturesText({ captures: [first, ...rest] }: ReplayView): string {
  if (first === undefined) return "No capture yet";
  return rest.length === 0 ? first.name : `${first.name} and ${rest.length} more`;
}
