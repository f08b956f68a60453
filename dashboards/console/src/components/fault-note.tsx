import type { ApiFault } from "../api/client.js";

/** What could not be had, in the words of the server. */
export function FaultNote({ fault, onAgain }: { readonly fault: ApiFault; readonly onAgain?: () => void }) {
  return (
    <div class="fault-note" role="alert">
      <p>{fault.message}</p>
      {onAgain === undefined ? null : (
        <button type="button" onClick={onAgain}>
          Ask again
        </button>
      )}
    </div>
  );
}
