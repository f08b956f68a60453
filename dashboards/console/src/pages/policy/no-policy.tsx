import { Empty } from "../../components/empty.js";

const STEPS = [
  ["Draft one from what was learned", "zonewarden baseline to-policy baseline.jsonl --out policy.yaml"],
  ["Give the zones their names and types, and check it", "zonewarden policy check policy.yaml"],
  ["Name it in the configuration of the sensor", "policy: policy.yaml"],
  ["Let the sensor read it", "systemctl reload zonewarden"],
] as const;

/** What to do where there is no policy. */
export function NoPolicy({ message }: { readonly message: string }) {
  return (
    <Empty text={message}>
      <p>
        Without one the sensor goes by what it has learned alone: nothing says what may pass between zones, and
        detectors that need to know are off. A policy is one file, and is drafted from the baseline:
      </p>
      <ol class="policy-steps">
        {STEPS.map(([what, command]) => (
          <li key={command}>
            {what}
            <code>{command}</code>
          </li>
        ))}
      </ol>
    </Empty>
  );
}
