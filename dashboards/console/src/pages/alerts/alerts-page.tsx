import { place } from "../../app/location.js";
import { AlertBrowser } from "./alert-browser.js";
import { AlertPage } from "./alert-page.js";

/** The alerts, or one of them. */
export function AlertsPage() {
  const id = place.value.path.split("/")[1];
  return id === undefined ? <AlertBrowser title="Alerts" /> : <AlertPage key={id} id={id} />;
}
