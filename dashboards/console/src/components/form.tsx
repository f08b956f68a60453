import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { ApiFault } from "../api/client.js";

interface FormProps {
  readonly action: string;
  /** Given what was filled in, by name; what it rejects with is shown. */
  readonly onSubmit: (filled: Readonly<Record<string, string>>) => Promise<void> | void;
  readonly onCancel?: () => void;
  readonly children: ComponentChildren;
}

/** Fields with a button that does it, and the reason when it could not be done. */
export function Form({ action, onSubmit, onCancel, children }: FormProps) {
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (form: HTMLFormElement) => {
    const filled = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    setFault(undefined);
    setBusy(true);
    try {
      await onSubmit(filled);
    } catch (error) {
      setFault(error instanceof ApiFault ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      {children}
      {fault === undefined ? null : (
        <p class="form-fault" role="alert">
          {fault}
        </p>
      )}
      <div class="form-buttons">
        <button type="submit" class="primary" disabled={isBusy}>
          {action}
        </button>
        {onCancel === undefined ? null : (
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}
