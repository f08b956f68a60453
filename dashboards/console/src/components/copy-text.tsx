import { say } from "../app/toasts.js";

/** A text to be used elsewhere, with a button that copies it. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  const copy = async () => {
    try {
      // Browsers have a clipboard only for pages over TLS and of this machine.
      await navigator.clipboard.writeText(text);
      say({ text: `The ${label} filter is copied.` });
    } catch {
      say({ text: "This browser does not let the page copy: mark the text and copy it.", isBad: true });
    }
  };
  return (
    <p class="copy-text">
      <span>{label}</span>
      <code>{text}</code>
      <button type="button" aria-label={`Copy the ${label} filter`} onClick={() => void copy()}>
        Copy
      </button>
    </p>
  );
}
