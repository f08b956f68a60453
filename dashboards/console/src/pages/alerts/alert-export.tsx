import type { AlertSort } from "../../../../../src/contracts/alert-query.js";
import { EXPORTED_ALERTS_MAX } from "../../../../../src/web/query/alert-list.js";
import { useAlertBase } from "./alert-base.js";

interface AlertExportProps {
  readonly query: string;
  readonly sort: AlertSort;
  readonly total: number;
}

/** The list as a file. */
export function AlertExport({ query, sort, total }: AlertExportProps) {
  const { api } = useAlertBase();
  if (total === 0) return null;
  const asked = new URLSearchParams({ q: query, sort });
  const tip =
    total > EXPORTED_ALERTS_MAX
      ? `A file has ${EXPORTED_ALERTS_MAX.toLocaleString("en")} alerts at most: the first of this list`
      : "All alerts of this list";
  return (
    <span class="alerts-export">
      Export{total > EXPORTED_ALERTS_MAX ? ` the first ${EXPORTED_ALERTS_MAX.toLocaleString("en")}` : ""}
      <a href={`${api}/alerts.csv?${asked}`} download title={tip}>
        CSV
      </a>
      <a href={`${api}/alerts.json?${asked}`} download title={tip}>
        JSON
      </a>
    </span>
  );
}
