import { useState } from "preact/hooks";
import { go } from "../../app/location.js";
import { offerPolicyDraft, policyDraft } from "../../app/policy-draft.js";

/** Another policy is tried on recorded traffic: here it is written, and the replay page compares. */
export function WhatIf({ text }: { readonly text: string }) {
  const [draft, setDraft] = useState(policyDraft.value ?? text);
  const compare = () => {
    offerPolicyDraft(draft);
    go("/replay");
  };
  return (
    <details class="what-if">
      <summary>What if it were different?</summary>
      <p>
        Nothing is changed here. A replay of a capture compares another policy with this one: it lists the alerts that
        would be gained, lost and changed. The file itself is changed where it lies, and read again by a reload.
      </p>
      <label>
        The other policy
        <textarea
          rows={14}
          spellcheck={false}
          value={draft}
          onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        />
      </label>
      <div class="form-buttons">
        <button type="button" class="primary" disabled={draft.trim() === ""} onClick={compare}>
          Compare by a replay
        </button>
        <button type="button" disabled={draft === text} onClick={() => setDraft(text)}>
          Begin again
        </button>
      </div>
      <p>
        On the command line:{" "}
        <code>zonewarden whatif day.pcap --a baseline.jsonl,policy.yaml --b baseline.jsonl,other.yaml</code>
      </p>
    </details>
  );
}
