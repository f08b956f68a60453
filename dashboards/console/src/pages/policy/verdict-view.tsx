import { type AnswerLine, lineReason, type PolicyAnswer, partyText, verdictText } from "./verdict.js";

const REASONS_SHOWN = 12;

interface VerdictViewProps {
  readonly answer: PolicyAnswer;
  readonly onLine: (line: number) => void;
}

/** What the policy says, by which line, and why no other line says otherwise. */
export function VerdictView({ answer, onLine }: VerdictViewProps) {
  const { verdict, line, remoteAccess, from, to, service, operation, lines } = answer;
  const { title, text } = verdictText(answer);
  const isGood = verdict === "allowed" || verdict === "internal";
  const others = verdict === "internal" ? [] : lines.filter((one) => one.line !== line?.line);
  return (
    <section class={isGood ? "verdict is-good" : "verdict is-bad"} aria-label="Answer">
      <h3>{title}</h3>
      <p>
        {text} {line === undefined ? null : <LineLink line={line} onLine={onLine} />}
      </p>
      {remoteAccess === undefined ? null : (
        <p>
          Approved as remote access: <LineLink line={remoteAccess} onLine={onLine} />
        </p>
      )}
      <dl class="facts">
        <Fact name="From" text={partyText(from)} />
        <Fact name="To" text={partyText(to)} />
        <Fact name="Asked" text={operation === undefined ? service : `${service}, ${operation}`} />
      </dl>
      {others.length === 0 ? null : (
        <>
          <h4>The other lines, nearest first</h4>
          <ul class="verdict-lines">
            {others.slice(0, REASONS_SHOWN).map((one) => (
              <li key={`${one.file} ${one.line}`}>
                <LineLink line={one} onLine={onLine} /> {lineReason(one)}
              </li>
            ))}
          </ul>
          {others.length > REASONS_SHOWN ? <p>And {others.length - REASONS_SHOWN} more that are further off.</p> : null}
        </>
      )}
    </section>
  );
}

function LineLink({ line: { line, place }, onLine }: { readonly line: AnswerLine } & Pick<VerdictViewProps, "onLine">) {
  return (
    <button type="button" class="line-link" onClick={() => onLine(line)}>
      {place}, line {line}
    </button>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
