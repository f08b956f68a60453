import { attackTechniques } from "../../../../../src/catalog/attack-ics.generated.js";
import { type AttackId, attackTactics } from "../../../../../src/catalog/attack-ics.js";
import { systemRequirements } from "../../../../../src/catalog/iec-62443.js";
import { platformThreats } from "../../../../../src/catalog/iso-24392.js";
import type { AlertRecord, IncidentRecord } from "../../../../../src/contracts/alert.js";
import type { AlertGround } from "../../../../../src/contracts/alert-background.js";
import { SeverityBadge } from "../../components/severity-badge.js";
import { TimeText } from "../../components/time-text.js";
import { useAlertBase } from "./alert-base.js";

interface AlertGroundsProps {
  readonly record: AlertRecord;
  readonly incident: IncidentRecord | undefined;
  /** Undefined where it is not known. */
  readonly ground: AlertGround | undefined;
}

/** What it belongs to: the incident, and the words of the standards. */
export function AlertGrounds({ record, incident, ground }: AlertGroundsProps) {
  const { attack, tactic, sr, iso24392, confidence, class: kind, baseline, policy, rule } = record;
  return (
    <>
      {incident === undefined ? null : <Incident incident={incident} alert={record.id} />}
      <section>
        <h2>References</h2>
        <ul class="references">
          {attack.map((id) => (
            <li key={id}>
              <b>ATT&amp;CK {id}</b> <Technique {...{ id, ground }} /> ({attackTactics[tactic] ?? tactic})
            </li>
          ))}
          {sr.map((id) => (
            <li key={id}>
              <b>IEC 62443-3-3 SR {id}</b> {systemRequirements[id] ?? ""}
            </li>
          ))}
          {iso24392.map((id) => (
            <li key={id}>
              <b>ISO/IEC 24392 {id}</b> {platformThreats[id] ?? ""}
            </li>
          ))}
        </ul>
        <dl class="facts">
          <div>
            <dt>Judged</dt>
            <dd>
              {classes[kind]}, confidence {Math.round(confidence * 100) / 100}
            </dd>
          </div>
          <div>
            <dt>Rule</dt>
            <dd>{rule}</dd>
          </div>
          {baseline === undefined ? null : <Digest name="Baseline" digest={baseline} />}
          {policy === undefined ? null : <Digest name="Policy" digest={policy} />}
        </dl>
      </section>
    </>
  );
}

/** With the page of it where the sensor knows one: followed only by whoever clicks it. */
function Technique({ id, ground }: { readonly id: AttackId; readonly ground: AlertGround | undefined }) {
  const known = ground?.attack.find((one) => one.id === id);
  const name = known?.name ?? attackTechniques[id]?.name ?? "";
  if (known === undefined || !known.url.startsWith("https://")) return <>{name}</>;
  return (
    <a href={known.url} target="_blank" rel="noreferrer noopener">
      {name}
    </a>
  );
}

const classes: Readonly<Record<AlertRecord["class"], string>> = {
  ABS: "wrong in itself",
  POL: "against the policy",
  NOV: "new against the baseline",
  STAT: "out of the usual",
};

function Digest({ name, digest }: { readonly name: string; readonly digest: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd title={digest}>
        <code>{digest.slice(0, 16)}</code>
      </dd>
    </div>
  );
}

function Incident({ incident, alert }: { readonly incident: IncidentRecord; readonly alert: string }) {
  const { page } = useAlertBase();
  const { id, title, severity, state, stages, alerts } = incident;
  return (
    <section>
      <h2>Incident</h2>
      <p>
        <SeverityBadge level={severity} /> {title}, {state}
      </p>
      <ol class="stages">
        {stages.map(({ tactic, ts, alert: own, title: what }) => (
          <li key={tactic} class={own === alert ? "is-at" : ""}>
            <b>{attackTactics[tactic] ?? tactic}</b> <a href={`${page}/${encodeURIComponent(own)}`}>{what}</a>{" "}
            <TimeText ts={ts} />
          </li>
        ))}
      </ol>
      <p>
        <a href={`${page}?${new URLSearchParams({ q: `incident:"${id}" status:all`, by: "each" })}`}>
          {alerts.length === 1 ? "The alert" : `All ${alerts.length} alerts`} of the incident
        </a>
      </p>
    </section>
  );
}
