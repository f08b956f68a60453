import { useState } from "preact/hooks";
import type { AlertRecord } from "../../../../../src/contracts/alert.js";
import type { DecodedEvidence, MessageView } from "../../../../../src/contracts/alert-background.js";
import type { Fresh } from "../../api/use-answer.js";
import { useKeys } from "../../app/keys.js";
import { Empty } from "../../components/empty.js";
import { TimeText } from "../../components/time-text.js";
import { MessageDetail } from "./message-detail.js";
import "./alert-messages.css";

interface AlertMessagesProps {
  readonly record: AlertRecord;
  readonly evidence: Fresh<DecodedEvidence>;
}

/** The messages around an alert, decoded, each with its bytes. */
export function AlertMessages({ record, evidence: { answer, fault } }: AlertMessagesProps) {
  const messages = answer?.messages ?? [];
  const named = new Set(record.evidence.map(({ ts }) => ts));
  const [chosen, choose] = useState<number>();
  const at = Math.min(chosen ?? firstShown(messages, named, record.ts), Math.max(0, messages.length - 1));
  useKeys([
    { keys: "j", help: "Next message", act: () => choose(Math.max(0, Math.min(at + 1, messages.length - 1))) },
    { keys: "k", help: "Message before", act: () => choose(Math.max(0, at - 1)) },
  ]);
  const here = messages[at];
  return (
    <section class="messages" aria-label="Messages">
      <h2>Messages</h2>
      {answer === undefined ? <Empty text={fault?.message ?? "Decoding the packets"} /> : null}
      {answer !== undefined && here === undefined ? (
        <Empty text="There is no message of a protocol that is decoded in these packets. The capture file has them all." />
      ) : null}
      {here === undefined ? null : (
        <div class="messages-halves">
          <ol class="message-list">
            {messages.map((message, index) => (
              <MessageLine
                key={index}
                {...{ message, isAt: index === at, isNamed: named.has(message.ts), onChoose: () => choose(index) }}
              />
            ))}
          </ol>
          <MessageDetail key={at} message={here} />
        </div>
      )}
      {answer?.isCut ? (
        <p class="aside">These are the {messages.length} nearest to it; the capture file has all.</p>
      ) : null}
    </section>
  );
}

interface MessageLineProps {
  readonly message: MessageView;
  readonly isAt: boolean;
  /** The alert names it. */
  readonly isNamed: boolean;
  readonly onChoose: () => void;
}

function MessageLine({ message, isAt, isNamed, onChoose }: MessageLineProps) {
  const { frame, ts, protocol, from, to, summary, anomalies } = message;
  // Only the list is scrolled: the page stays where it is read.
  const show = (button: HTMLButtonElement | null) => {
    const list = button?.closest("ol");
    if (!isAt || button === null || list === null || list === undefined) return;
    const top = button.offsetTop - list.offsetTop;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + button.offsetHeight > list.scrollTop + list.clientHeight) {
      list.scrollTop = top + button.offsetHeight - list.clientHeight;
    }
  };
  return (
    <li>
      <button ref={show} type="button" class={isAt ? "is-at" : ""} aria-pressed={isAt} onClick={onChoose}>
        <span class="message-frame">
          {isNamed ? <span title="The alert rests on it">◆ </span> : null}
          {frame}
        </span>
        <TimeText ts={ts} isOfDay />
        <span class="message-what">
          <b>{protocol}</b> {summary}
          <small>
            {from} → {to}
            {anomalies.length === 0 ? "" : `, ${anomalies.join(", ")}`}
          </small>
        </span>
      </button>
    </li>
  );
}

/** The first that the alert names, else the one nearest to it. */
function firstShown(messages: readonly MessageView[], named: ReadonlySet<string>, ts: string): number {
  const first = messages.findIndex((message) => named.has(message.ts));
  if (first >= 0) return first;
  const behind = messages.findIndex((message) => message.ts >= ts);
  return behind >= 0 ? behind : messages.length - 1;
}
