/** Why, by what order, and until when a decision about the baseline holds. */
export function DecisionFields({ hasUntil }: { readonly hasUntil: boolean }) {
  return (
    <div class="decision-fields">
      <label>
        Reason
        <input name="reason" required maxLength={1000} autocomplete="off" autofocus />
      </label>
      <label>
        <span>
          Ticket <small>if any</small>
        </span>
        <input name="ticket" maxLength={200} autocomplete="off" />
      </label>
      {hasUntil ? (
        <label>
          <span>
            Until <small>empty: for good</small>
          </span>
          <input name="until" type="date" min={new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)} />
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
