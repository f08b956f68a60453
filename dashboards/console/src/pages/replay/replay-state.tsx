import type { ReplayView } from "../../../../../src/contracts/replay-desk.js";
import { bytesText } from "./bytes-text.js";

const states: Readonly<Record<ReplayView["state"], { readonly text: string; readonly kind: string }>> = {
  waiting: { text: "Waiting for captures", kind: "" },
  running: { text: "Running", kind: "is-fair" },
  done: { text: "Done", kind: "is-good" },
  failed: { text: "Failed", kind: "is-bad" },
  cancelled: { text: "Cancelled", kind: "" },
};

/** How far a replay is, with a bar while it runs. */
export function ReplayState({ replay: { state, readBytes, totalBytes } }: { readonly replay: ReplayView }) {
  const { text, kind } = states[state];
  return (
    <span class="replay-state">
      <span class={`chip ${kind}`}>{text}</span>
      {state === "running" ? (
        <>
          <progress max={Math.max(1, totalBytes)} value={readBytes} aria-label="Read" />
          <small>
            {bytesText(readBytes)} of {bytesText(totalBytes)}
          </small>
        </>
      ) : null}
    </span>
  );
}
