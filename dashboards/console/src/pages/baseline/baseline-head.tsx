import type { BaselineView } from "../../../../../src/contracts/baseline-desk.js";
import { useAnswer } from "../../api/use-answer.js";
import type { HealthAnswer } from "../../app/sensor-notes.js";
import { TimeText } from "../../components/time-text.js";

const HEALTH_EVERY_MS = 30_000;

const phases = [
  { id: "learn", name: "Learn", text: "What is usual is learned: what is new is no alert yet." },
  {
    id: "shadow",
    name: "Shadow",
    text: "It watches by what was learned; alerts are provisional until it is approved.",
  },
  { id: "detect", name: "Detect", text: "It watches by a baseline that somebody has approved." },
] as const;

/** At which phase the sensor is, since when, and by which baseline. */
export function BaselineHead({ view }: { readonly view: BaselineView }) {
  const health = useAnswer<HealthAnswer>("/api/v1/health", HEALTH_EVERY_MS).answer;
  const { phase, learnedUntil, sha256, window, approvedBy, approvedAt, isInForce } = view;
  const since =
    health !== undefined && health.phase === phase ? new Date(health.phaseSinceMs).toISOString() : undefined;
  return (
    <>
      <ol class="phases" aria-label="Phases of the sensor">
        {phases.map(({ id, name, text }) => (
          <li key={id} class={id === phase ? "is-at" : ""} aria-current={id === phase ? "step" : undefined}>
            <b>{name}</b>
            <span>{text}</span>
            {id === phase && since !== undefined ? (
              <small>
                since <TimeText ts={since} isShort />
              </small>
            ) : null}
          </li>
        ))}
      </ol>
      <dl class="facts baseline-facts">
        {learnedUntil === undefined ? null : (
          <div>
            <dt>Learns until</dt>
            <dd>
              <TimeText ts={learnedUntil} />
            </dd>
          </div>
        )}
        {window === undefined ? null : (
          <div>
            <dt>Learned from</dt>
            <dd>
              <TimeText ts={window[0]} /> to <TimeText ts={window[1]} />
            </dd>
          </div>
        )}
        {sha256 === undefined ? null : (
          <div>
            <dt>Baseline</dt>
            <dd>
              <code title={sha256}>{sha256.slice(0, 16)}</code>
            </dd>
          </div>
        )}
        <div>
          <dt>Approved</dt>
          <dd>
            {approvedBy === undefined ? "by nobody yet" : `by ${approvedBy} `}
            {approvedBy === undefined || approvedAt === undefined ? null : <TimeText ts={approvedAt} />}
          </dd>
        </div>
      </dl>
      {phase !== "learn" && !isInForce ? (
        <p class="warning">
          The file of the baseline was changed since the sensor read it. The next decision takes that into force too.
        </p>
      ) : null}
    </>
  );
}
