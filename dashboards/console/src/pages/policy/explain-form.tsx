import { useEffect, useState } from "preact/hooks";
import { type ApiFault, tell } from "../../api/client.js";
import { go, withQuery } from "../../app/location.js";
import { FaultNote } from "../../components/fault-note.js";
import { Form } from "../../components/form.js";
import type { PolicyAnswer } from "./verdict.js";
import { VerdictView } from "./verdict-view.js";

/** What is asked, as it stands in the address; what is empty is not asked. */
export interface Question {
  readonly from: string;
  readonly to: string;
  readonly service: string;
  readonly operation: string;
}

interface ExplainFormProps {
  readonly question: Question;
  /** Hears the lines that decided. */
  readonly onLines: (lines: readonly number[]) => void;
  readonly onLine: (line: number) => void;
}

/** Asks the policy who may do what, and says which lines decide. */
export function ExplainForm({ question, onLines, onLine }: ExplainFormProps) {
  const { answers, fault } = useAnswers(question);
  useEffect(
    () => onLines((answers ?? []).flatMap(({ line }) => (line === undefined ? [] : [line.line]))),
    [answers, onLines],
  );
  const ask = ({ from = "", to = "", service = "", operation = "" }: Readonly<Record<string, string>>) => {
    go(withQuery({ from: from.trim(), to: to.trim(), service: service.trim(), operation: operation.trim() }));
  };
  const { from, to, service, operation } = question;
  return (
    <section class="explain" aria-label="Ask the policy">
      <h2>Who may do what</h2>
      <Form key={Object.values(question).join("\n")} action="Ask" onSubmit={ask}>
        <label>
          From
          <input name="from" required defaultValue={from} placeholder="10.20.2.5, a MAC or an asset id" {...plain} />
        </label>
        <label>
          To
          <input name="to" required defaultValue={to} placeholder="10.20.1.11" {...plain} />
        </label>
        <label>
          Service
          <input name="service" required defaultValue={service} placeholder="modbus, tcp/502" {...plain} />
        </label>
        <label>
          Operation
          <input name="operation" defaultValue={operation} placeholder="any, or: write hr 40-47 = 5" {...plain} />
        </label>
      </Form>
      <div aria-live="polite">
        {fault === undefined ? null : <FaultNote fault={fault} />}
        {(answers ?? []).map((answer, index) => (
          <VerdictView key={index} answer={answer} onLine={onLine} />
        ))}
      </div>
    </section>
  );
}

const plain = { spellcheck: false, autocomplete: "off" } as const;

function useAnswers({ from, to, service, operation }: Question) {
  const [answers, setAnswers] = useState<readonly PolicyAnswer[]>();
  const [fault, setFault] = useState<ApiFault>();
  useEffect(() => {
    setAnswers(undefined);
    setFault(undefined);
    if (from === "" || to === "" || service === "") return;
    let isOld = false;
    const body = { from, to, service, ...(operation === "" ? {} : { operation }) };
    tell<{ readonly answers: readonly PolicyAnswer[] }>("POST", "/api/v1/policy/explain", body).then(
      (told) => {
        if (!isOld) setAnswers(told.answers);
      },
      (error: ApiFault) => {
        if (!isOld) setFault(error);
      },
    );
    return () => {
      isOld = true;
    };
  }, [from, to, service, operation]);
  return { answers, fault };
}
