import { signal } from "@preact/signals";
import { useKeys } from "./keys.js";

/** Something short that happened; `undo` takes it back. */
export interface Toast {
  readonly text: string;
  readonly isBad?: boolean;
  readonly undo?: () => void;
}

const TOASTS_MAX = 4;
const SHOWN_MS = 12_000;

const toasts = signal<readonly Toast[]>([]);

/** Says something beside the page for some seconds. */
export function say(toast: Toast): void {
  toasts.value = [...toasts.value, toast].slice(-TOASTS_MAX);
  setTimeout(() => takeAway(toast), SHOWN_MS);
}

/** What was said last, each with its way back. */
export function Toasts() {
  const { value } = toasts;
  const last = value.findLast(({ undo }) => undo !== undefined);
  const undo = (toast: Toast) => {
    takeAway(toast);
    toast.undo?.();
  };
  useKeys(last === undefined ? [] : [{ keys: "z", help: "Undo what was done last", act: () => undo(last) }]);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {value.map((toast, index) => (
        <p key={index} class={toast.isBad ? "toast is-bad" : "toast"}>
          <span>{toast.text}</span>
          {toast.undo === undefined ? null : (
            <button type="button" onClick={() => undo(toast)}>
              Undo{toast === last ? " (z)" : ""}
            </button>
          )}
          <button type="button" aria-label="Dismiss" onClick={() => takeAway(toast)}>
            ×
          </button>
        </p>
      ))}
    </div>
  );
}

function takeAway(toast: Toast): void {
  toasts.value = toasts.value.filter((one) => one !== toast);
}
