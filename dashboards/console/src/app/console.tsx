import { useEffect, useErrorBoundary } from "preact/hooks";
import { streamState } from "../api/stream.js";
import { Empty } from "../components/empty.js";
import { FaultNote } from "../components/fault-note.js";
import { LoginPage } from "../pages/access/login-page.js";
import { SetUpPage } from "../pages/access/set-up-page.js";
import { place } from "./location.js";
import { followRecords } from "./records.js";
import { Shell } from "./shell.js";
import { Toasts } from "./toasts.js";
import { findVisitor, visitor } from "./visitor.js";

/** The whole page: for somebody the pages of the sensor, for nobody the door. */
export function Console() {
  const [error, forget] = useErrorBoundary();
  const { value } = visitor;
  const isRefused = streamState.value.is === "refused";
  useEffect(() => void findVisitor(), []);
  useEffect(() => {
    if (isRefused) void findVisitor();
  }, [isRefused]);
  if (error !== undefined) {
    return (
      <main class="door">
        <Empty text="Something in this page broke. What the sensor keeps is not touched by it.">
          <pre>{String(error)}</pre>
          <button type="button" class="primary" onClick={forget}>
            Try again
          </button>
        </Empty>
      </main>
    );
  }
  switch (value.is) {
    case "unknown":
      return (
        <main class="door">
          {value.fault === undefined ? <Empty text="Asking the sensor" /> : <FaultNote fault={value.fault} />}
        </main>
      );
    case "nobody":
      return place.value.path === "setup" || !value.isSetUp ? <SetUpPage /> : <LoginPage />;
    case "somebody":
      return <Inside key={value.person.name} />;
  }
}

function Inside() {
  useEffect(() => followRecords(), []);
  return (
    <>
      <Shell />
      <Toasts />
    </>
  );
}
