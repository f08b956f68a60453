import { useState } from "preact/hooks";
import { byteAfter, bytesOf, fieldAt, type MessageField } from "./message-fields.js";

const PER_LINE = 16;

interface HexViewProps {
  readonly hex: string;
  readonly fields: readonly MessageField[];
  /** The field that is marked, by its place in the list. */
  readonly marked: number | undefined;
  readonly onMark: (field: number | undefined) => void;
}

/** Bytes, sixteen a line, with those of the marked field told apart; a byte that is pointed at marks its field. */
export function HexView({ hex, fields, marked, onMark }: HexViewProps) {
  const [cursor, setCursor] = useState<number>();
  const bytes = bytesOf(hex);
  const field = marked === undefined ? undefined : fields[marked];
  const isOfField = (at: number) => field !== undefined && at >= field.at && at < field.at + field.length;
  const classOf = (at: number) => `${isOfField(at) ? "is-of-field" : ""}${at === cursor ? " is-at" : ""}`;
  const move = (event: KeyboardEvent) => {
    const next = byteAfter(event.key, cursor ?? 0, bytes.length, PER_LINE);
    if (next === undefined) return;
    event.preventDefault();
    setCursor(next);
    onMark(fieldAt(fields, next));
  };
  const point = (event: MouseEvent) => {
    const at = event.target instanceof HTMLElement ? event.target.dataset.at : undefined;
    if (at !== undefined) onMark(fieldAt(fields, Number(at)));
  };
  const focus = () => {
    const at = cursor ?? field?.at ?? 0;
    setCursor(at);
    onMark(fieldAt(fields, at));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: bytes are no form. */}
      <div
        class="hex"
        role="group"
        aria-label={`${bytes.length} bytes; arrow keys go from one to the next`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: bytes are gone through by keyboard.
        tabIndex={0}
        onKeyDown={move}
        onMouseOver={point}
        onMouseLeave={() => onMark(undefined)}
        onFocus={focus}
        onBlur={() => setCursor(undefined)}
      >
        {Array.from({ length: Math.ceil(bytes.length / PER_LINE) }, (_, line) => {
          const first = line * PER_LINE;
          const own = bytes.slice(first, first + PER_LINE);
          return (
            <div key={first} class="hex-line">
              <span class="hex-place">{first.toString(16).padStart(4, "0")}</span>
              <span class="hex-bytes">
                {own.map((byte, i) => (
                  <span key={i} data-at={first + i} class={`hex-byte ${classOf(first + i)}`}>
                    {byte.toString(16).padStart(2, "0")}
                  </span>
                ))}
              </span>
              <span class="hex-text">
                {own.map((byte, i) => (
                  <span key={i} data-at={first + i} class={classOf(first + i)}>
                    {byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : "·"}
                  </span>
                ))}
              </span>
            </div>
          );
        })}
      </div>
      <p class="hex-said" role="status">
        {cursor === undefined ? "" : `Byte ${cursor}: ${bytes[cursor]?.toString(16).padStart(2, "0") ?? ""}`}
        {cursor === undefined || field === undefined ? "" : `, ${field.name}`}
      </p>
    </>
  );
}
