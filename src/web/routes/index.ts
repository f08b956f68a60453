import { replayTwins } from "../replay-twins.js";
import type { Route } from "../route.js";
import { alertRoutes } from "./alert.js";
import { alertExportRoutes } from "./alert-export.js";
import { alertFacets } from "./alert-facets.js";
import { alertGroups } from "./alert-groups.js";
import { alertMessages } from "./alert-messages.js";
import { alertPairs } from "./alert-pairs.js";
import { alerts } from "./alerts.js";
import { approvalRoutes } from "./approval.js";
import { assetRoutes } from "./assets.js";
import { baselineRoutes } from "./baseline.js";
import { catalogueRoutes } from "./catalogue.js";
import { decisionRoutes } from "./decisions.js";
import { health } from "./health.js";
import { incidentRoutes } from "./incidents.js";
import { ledger } from "./ledger.js";
import { login } from "./login.js";
import { logout } from "./logout.js";
import { mapRoutes } from "./map-positions.js";
import { ownRoutes } from "./me.js";
import { metrics } from "./metrics.js";
import { openApi } from "./openapi.js";
import { plantRoutes } from "./plant.js";
import { policyRoutes } from "./policy.js";
import { ready } from "./ready.js";
import { records } from "./records.js";
import { replayRoutes } from "./replays.js";
import { report } from "./report.js";
import { sensorHealth } from "./sensor-health.js";
import { setupRoutes } from "./setup.js";
import { sinks } from "./sinks.js";
import { userRoutes } from "./users.js";

/** What is asked about alerts, of the sensor and of each replay. */
const alertQuestions: readonly Route[] = [
  ...[alerts, alertFacets, alertGroups, alertPairs, alertMessages, ...alertRoutes],
  ...[...alertExportRoutes, ...incidentRoutes, report],
];
const ofAlerts = catalogueRoutes.filter(({ path }) => path.startsWith("/api/v1/alerts/"));

/** Every address that answers; the stream is beside them. */
export const routes: readonly Route[] = [
  ...[health, ready, metrics, openApi],
  ...[login, logout, ...setupRoutes, ...ownRoutes, ...userRoutes],
  ...[...alertQuestions, ...decisionRoutes],
  ...[...replayRoutes, ...replayTwins([...alertQuestions, ...ofAlerts])],
  ...[...baselineRoutes, ...approvalRoutes, ...policyRoutes, ...catalogueRoutes],
  ...[sensorHealth, ledger, records, sinks, ...mapRoutes, ...assetRoutes, ...plantRoutes],
];
