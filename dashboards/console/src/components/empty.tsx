import type { ComponentChildren } from "preact";

/** Says why there is nothing to see, and what to do about it. */
export function Empty({ text, children }: { readonly text: string; readonly children?: ComponentChildren }) {
  return (
    <div class="empty" role="status">
      <p>{text}</p>
      {children}
    </div>
  );
}
