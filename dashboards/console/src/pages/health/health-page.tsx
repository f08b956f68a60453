import { useAnswer } from "../../api/use-answer.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";

/** What the sensor says of itself. */
export function HealthPage() {
  const { answer, fault } = useAnswer<Readonly<Record<string, unknown>>>("/api/v1/health", 5000);
  if (answer === undefined)
    return fault === undefined ? <Empty text="Asking the sensor" /> : <FaultNote fault={fault} />;
  return <pre>{JSON.stringify(answer, null, 2)}</pre>;
}
