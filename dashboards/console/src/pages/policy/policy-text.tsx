import { useEffect, useRef } from "preact/hooks";

interface PolicyTextProps {
  readonly text: string;
  /** Lines that decided what was asked. */
  readonly decided: readonly number[];
  /** Line that must be in sight, and how often it was asked for. */
  readonly shown: { readonly line: number; readonly round: number } | undefined;
}

/** The policy as its file has it, line by line. */
export function PolicyText({ text, decided, shown }: PolicyTextProps) {
  const element = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (shown !== undefined) element.current?.children[shown.line - 1]?.scrollIntoView({ block: "center" });
  }, [shown]);
  const lines = text.replace(/\n$/, "").split("\n");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class="policy-text" aria-label={`Policy, ${lines.length} lines`} tabIndex={0}>
      <ol ref={element}>
        {lines.map((line, index) => {
          const isDecided = decided.includes(index + 1);
          const state = isDecided ? "is-decided" : shown?.line === index + 1 ? "is-shown" : "";
          return (
            <li key={index} class={/^\s*#/.test(line) ? `${state} is-remark` : state}>
              <code>{line}</code>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
