import { useEffect, useRef } from "preact/hooks";

const DAY_MS = 86_400_000;

interface DecisionFieldsProps {
  /** The decision may have an end. */
  readonly hasUntil?: boolean;
  /** About the baseline as a whole: a reason, and nothing else. */
  readonly isWhole?: boolean;
}

/** Why, by what order, and until when a decision about the baseline holds. */
export function DecisionFields({ hasUntil = false, isWhole = false }: DecisionFieldsProps) {
  const reason = useRef<HTMLInputElement>(null);
  // They come after the dialog has opened, when browsers look for a focus no more.
  useEffect(() => reason.current?.focus(), []);
  return (
    <div class={isWhole ? "decision-fields is-whole" : "decision-fields"}>
      <label>
        <span>Reason</span>
        <input ref={reason} name="reason" required maxLength={1000} autocomplete="off" />
      </label>
      {isWhole ? null : (
        <label>
          <span>
            Ticket <small>if any</small>
          </span>
          <input name="ticket" maxLength={200} autocomplete="off" />
        </label>
      )}
      {hasUntil ? (
        <label>
          <span>
            Until <small>empty: for good</small>
          </span>
          <input name="until" type="date" min={new Date(Date.now() + DAY_MS).toISOString().slice(0, 10)} />
        </label>
      ) : null}
    </div>
  );
}

/** What was filled in, as the server takes it: a day holds to its end in UTC. */
export function decisionFilled({ reason = "", ticket = "", until = "" }: Readonly<Record<string, string>>) {
  return {
    reason: reason.trim(),
    ...(ticket.trim() === "" ? {} : { ticket: ticket.trim() }),
    ...(until === "" ? {} : { until: `${until}T23:59:59.000000Z` }),
  };
}
