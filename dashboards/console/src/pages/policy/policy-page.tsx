import { useCallback, useMemo, useState } from "preact/hooks";
import { useAnswer } from "../../api/use-answer.js";
import { place } from "../../app/location.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { ExplainForm } from "./explain-form.js";
import { NoPolicy } from "./no-policy.js";
import { OutlineList } from "./outline-list.js";
import { policyOutline } from "./policy-outline.js";
import { PolicyText } from "./policy-text.js";
import { WhatIf } from "./what-if.js";
import "./policy.css";

const ASKED_EVERY_MS = 60_000;

/** The policy in force: what it declares, what it says to a question, and what another one would change. */
export function PolicyPage() {
  const { answer, fault, again } = useAnswer<{ readonly text?: string }>("/api/v1/policy", ASKED_EVERY_MS);
  const text = answer?.text;
  if (text !== undefined) return <Policy text={text} />;
  if (answer !== undefined) return <NoPolicy message="There is no policy." />;
  if (fault === undefined) return <Empty text="Asking the sensor" />;
  return fault.status === 404 ? <NoPolicy message={fault.message} /> : <FaultNote fault={fault} onAgain={again} />;
}

function Policy({ text }: { readonly text: string }) {
  const { query } = place.value;
  const [decided, setDecided] = useState<readonly number[]>([]);
  const [shown, setShown] = useState<{ readonly line: number; readonly round: number }>();
  const outline = useMemo(() => policyOutline(text), [text]);
  const show = useCallback((line: number) => setShown((last) => ({ line, round: (last?.round ?? 0) + 1 })), []);
  const hearLines = useCallback(
    (lines: readonly number[]) => {
      setDecided(lines);
      if (lines[0] !== undefined) show(lines[0]);
    },
    [show],
  );
  const asked = (name: string) => query.get(name) ?? "";
  const question = { from: asked("from"), to: asked("to"), service: asked("service"), operation: asked("operation") };
  const lists = { decided, onLine: show };
  return (
    <article class="policy">
      <h1>Policy</h1>
      <div class="policy-columns">
        <div class="policy-words">
          <ExplainForm question={question} onLines={hearLines} onLine={show} />
          <OutlineList title="Zones" entries={outline.zones} {...lists} />
          <OutlineList title="Conduits" entries={outline.conduits} {...lists} />
          <WhatIf text={text} />
        </div>
        <PolicyText text={text} decided={decided} shown={shown} />
      </div>
    </article>
  );
}
