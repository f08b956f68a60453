import { Dialog } from "../../components/dialog.js";
import { Form } from "../../components/form.js";
import { type Deed, decide, deeds, type MuteScope } from "./decide.js";

interface DecisionDialogProps {
  readonly deed: Deed;
  readonly ids: readonly string[];
  /** One of them is critical: such alerts are muted for a day at most. */
  readonly isCritical: boolean;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

const HOUR_MS = 3_600_000;
const durations = [
  { hours: 1, text: "1 hour" },
  { hours: 8, text: "8 hours" },
  { hours: 24, text: "1 day" },
  { hours: 168, text: "7 days" },
  { hours: 720, text: "30 days" },
] as const;
const CRITICAL_HOURS_MAX = 24;
const scopes = [
  { name: "detector", text: "of this detector" },
  { name: "actor", text: "by the same actor" },
  { name: "target", text: "on the same target" },
] as const;

const leads: Readonly<Record<Deed, string>> = {
  close: "It leaves the list of open alerts. If it happens again after a while, it is told again.",
  reopen: "It is back in the list of open alerts.",
  mute: "Alerts like it are kept and not sent on, until the time is over. They are found with status:muted.",
  comment: "It is kept with the alert, under your name.",
};

/** Asks why before it is done: every decision has a reason. */
export function DecisionDialog({ deed, ids, isCritical, onClose, onDone }: DecisionDialogProps) {
  const { title } = deeds[deed];
  const submit = async (filled: Readonly<Record<string, string>>) => {
    const scope = scopes.filter(({ name }) => filled[name] !== undefined).map(({ name }) => name);
    await decide(ids, {
      ...{ deed, reason: (filled.reason ?? "").trim() },
      ...(deed === "mute" ? { until: endAfter(Number(filled.hours)) } : {}),
      ...(scope.length > 0 ? { scope: scope as MuteScope } : {}),
    });
    onDone?.();
    onClose();
  };
  return (
    <Dialog title={ids.length === 1 ? `${title} this alert` : `${title} ${ids.length} alerts`} onClose={onClose}>
      <Form action={title} onSubmit={submit} onCancel={onClose}>
        <p>{leads[deed]}</p>
        {deed === "mute" ? <MuteFields isCritical={isCritical} /> : null}
        <label>
          {deed === "comment" ? "Comment" : "Reason"}
          <input name="reason" required maxLength={1000} list="reasons" autocomplete="off" autofocus />
        </label>
        <datalist id="reasons">
          <option value="Handled as an incident" />
          <option value="Planned maintenance" />
          <option value="Known and harmless" />
          <option value="False alarm" />
        </datalist>
      </Form>
    </Dialog>
  );
}

function MuteFields({ isCritical }: { readonly isCritical: boolean }) {
  return (
    <>
      <fieldset>
        <legend>Mute alerts</legend>
        {scopes.map(({ name, text }) => (
          <label key={name} class="choice">
            <input type="checkbox" name={name} defaultChecked />
            {text}
          </label>
        ))}
        <small>Without any of them: what is chosen, and nothing else.</small>
      </fieldset>
      <label>
        For
        <select name="hours" defaultValue="8">
          {durations
            .filter(({ hours }) => !isCritical || hours <= CRITICAL_HOURS_MAX)
            .map(({ hours, text }) => (
              <option key={hours} value={hours} selected={hours === 8}>
                {text}
              </option>
            ))}
        </select>
        {isCritical ? <small>What is critical is muted for a day at most.</small> : null}
      </label>
    </>
  );
}

/** As records have times: six digits. */
function endAfter(hours: number): string {
  // A minute less: the clock of the sensor may be behind, and a day is the most there is.
  return new Date(Date.now() + hours * HOUR_MS - 60_000).toISOString().replace("Z", "000Z");
}
