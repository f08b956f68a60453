import type { AlertDetail } from "../../../../../src/web/query/alert-answers.js";
import { mayDecide } from "../../app/visitor.js";
import { SeverityBadge } from "../../components/severity-badge.js";
import { TimeText } from "../../components/time-text.js";
import { useAlertBase } from "./alert-base.js";
import { type Deed, deeds } from "./decide.js";

interface AlertHeadProps {
  readonly detail: AlertDetail;
  readonly onDeed: (deed: Deed) => void;
  readonly onApprove: () => void;
}

/** What it is, when, how it stands, and what can be done about it. */
export function AlertHead({ detail, onDeed, onApprove }: AlertHeadProps) {
  const { record, status } = detail;
  const { title, severity, ts, lastTs, count, detector, phase, isTest } = record;
  return (
    <header class="alert-head">
      <h1>
        <SeverityBadge level={severity} /> {title}
      </h1>
      <p>
        <code>{detector}</code> · {status}
        {phase === "detect" ? "" : ` · provisional: raised while the sensor was at ${phase}`}
        {isTest ? " · a test: nothing happened" : ""}
      </p>
      <p>
        <TimeText ts={ts} />
        {count === 1 ? ", once" : null}
        {count === 1 ? null : (
          <>
            {" "}
            to <TimeText ts={lastTs} />, {count.toLocaleString("en")} times
          </>
        )}
      </p>
      <Deeds {...{ status, onDeed, onApprove }} />
    </header>
  );
}

function Deeds({
  status,
  onDeed,
  onApprove,
}: Pick<AlertDetail, "status"> & Pick<AlertHeadProps, "onDeed" | "onApprove">) {
  const { isReplay } = useAlertBase();
  if (isReplay) return <p>An alert of a replay: there is nothing to decide about it.</p>;
  if (!mayDecide.value) return <p>You may look, and not decide: your role is viewer.</p>;
  const possible = (Object.keys(deeds) as Deed[]).filter((deed) => {
    if (deed === "reopen") return status === "closed";
    return deed === "comment" || status === "open";
  });
  return (
    <div class="deeds">
      {possible.map((deed) => (
        <button key={deed} type="button" class={deed === "close" ? "primary" : ""} onClick={() => onDeed(deed)}>
          {deeds[deed].title}
        </button>
      ))}
      <button type="button" title="a" onClick={onApprove}>
        Approve into the baseline
      </button>
    </div>
  );
}
