import { useEffect, useState } from "preact/hooks";
import { streamState } from "../api/stream.js";
import { useAnswer } from "../api/use-answer.js";
import { leftOut } from "./records.js";
import { type HealthAnswer, sensorNotes } from "./sensor-notes.js";
import { TimeChip } from "./time-chip.js";
import { visitor } from "./visitor.js";

const ASKED_EVERY_MS = 5000;

/** In sight whatever page is open: what the sensor is at, what it does not see, and whether it is heard. */
export function Header() {
  const { answer, fault } = useAnswer<HealthAnswer>("/api/v1/health", ASKED_EVERY_MS);
  const notes = answer === undefined ? [] : sensorNotes(answer);
  return (
    <>
      {visitor.value.is === "somebody" && visitor.value.person.by === "open" ? (
        <p class="banner">Everybody on this machine may use this console, as an analyst: it needs no login.</p>
      ) : null}
      <header class="status">
        <strong>{answer?.sensor ?? "Sensor"}</strong>
        {fault?.status === 404 ? <span class="chip">Recorded, not live</span> : null}
        {notes.map(({ text, tip, kind }) => (
          <a key={text} class={`chip is-${kind}`} href="/health" title={tip}>
            {text}
          </a>
        ))}
        {leftOut.value === 0 ? null : (
          <span class="chip is-bad" role="alert">
            {leftOut.value} records did not come here; lists are asked anew
          </span>
        )}
        <span class="room" />
        <TimeChip />
        <Connection />
      </header>
    </>
  );
}

function Connection() {
  const { value } = streamState;
  const seconds = useSecondsUntil(value.is === "lost" ? value.retryAt : undefined);
  switch (value.is) {
    case "live":
      return <span class="chip is-good">Connected</span>;
    case "connecting":
      return <span class="chip">Connecting</span>;
    case "lost":
      return (
        <span class="chip is-bad" role="alert">
          Not connected, next try in {seconds} s
        </span>
      );
    case "refused":
      return <span class="chip is-bad">{value.message}</span>;
  }
}

function useSecondsUntil(at: number | undefined): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (at === undefined) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [at]);
  return at === undefined ? 0 : Math.max(0, Math.ceil((at - now) / 1000));
}
