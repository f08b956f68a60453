import type { AlertGround } from "../../../../../src/contracts/alert-background.js";

/** What to do about an alert of this detector, step by step. */
export function TriageSteps({ ground }: { readonly ground: AlertGround | undefined }) {
  if (ground === undefined || ground.triage.length === 0) return null;
  return (
    <section class="why triage">
      <h2>What to do</h2>
      <ol>
        {ground.triage.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

/** How far the detector is to be believed: what it misses, and when it is wrong. */
export function DetectorGround({ ground }: { readonly ground: AlertGround | undefined }) {
  if (ground === undefined) return null;
  return (
    <>
      <Texts title="What this detector is blind to" texts={ground.blindTo} />
      <Texts title="Known false alarms" texts={ground.falseAlarms} />
    </>
  );
}

function Texts({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="ground-texts">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
