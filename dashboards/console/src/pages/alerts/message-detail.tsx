import { useState } from "preact/hooks";
import type { MessageView } from "../../../../../src/contracts/alert-background.js";
import { HexView } from "./hex-view.js";
import { fieldValue, otherValues } from "./message-fields.js";

/** A message field by field beside its bytes: whichever is pointed at or has the focus marks the other. */
export function MessageDetail({ message }: { readonly message: MessageView }) {
  const [marked, setMarked] = useState<number>();
  const { fields, body, bytesHex, lengthBytes, anomalies, summary } = message;
  const mark = (index: number | undefined) => setMarked(index);
  return (
    <div class="message-detail">
      <p class="message-summary">{summary}</p>
      {anomalies.length === 0 ? null : (
        <p class="message-anomalies">
          {anomalies.map((code) => (
            <span key={code} class="chip is-fair">
              {code}
            </span>
          ))}
        </p>
      )}
      <div class="message-halves">
        <ul class="message-fields" aria-label="Fields">
          {fields.map(({ name, at, length }, index) => (
            <li key={index}>
              <button
                type="button"
                class={index === marked ? "is-of-field" : ""}
                onMouseEnter={() => mark(index)}
                onMouseLeave={() => mark(undefined)}
                onFocus={() => mark(index)}
                onBlur={() => mark(undefined)}
                onClick={() => mark(index)}
              >
                <span>{name}</span>
                <b>{fieldValue(body, name) ?? ""}</b>
                <small>{length === 1 ? at : `${at}–${at + length - 1}`}</small>
              </button>
            </li>
          ))}
          {otherValues(body, fields).map(([name, value]) => (
            <li key={name} class="message-value">
              <span>{name}</span>
              <b>{value}</b>
            </li>
          ))}
        </ul>
        <HexView hex={bytesHex} fields={fields} marked={marked} onMark={mark} />
        {bytesHex.length / 2 < lengthBytes ? (
          <p class="aside">
            The first {bytesHex.length / 2} of {lengthBytes.toLocaleString("en")} bytes.
          </p>
        ) : null}
      </div>
    </div>
  );
}
