import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Dialog } from "../components/dialog.js";
import { Empty } from "../components/empty.js";
import { pages } from "../pages/index.js";
import { AccountMenu } from "./account-menu.js";
import { Header } from "./header.js";
import { keysNow, useKeys } from "./keys.js";
import { go, place } from "./location.js";
import { unseen } from "./records.js";
import { theme, timeZone } from "./settings.js";
import { addressOf, chooseTimes } from "./time-range.js";

/** Navigation, header and the page that is open. */
export function Shell() {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const isKiosk = place.value.query.has("kiosk");
  const id = place.value.path.split("/")[0] ?? "";
  const page = pages.find((one) => one.id === id) ?? (id === "" ? pages[0] : undefined);
  useKeys([
    { keys: "?", help: "Show the keys", act: () => setHelpOpen(true) },
    { keys: "t", help: "Show all times", act: () => chooseTimes(undefined) },
    { keys: "W", help: "For the wall: large and without navigation, or not", act: () => go(wallAddress()) },
    ...pages.map(({ id: to, title, key }) => ({
      ...{ keys: `g ${key}`, help: `Go to ${title}` },
      act: () => go(addressOf(to)),
    })),
  ]);
  return (
    <div class={isKiosk ? "shell kiosk" : "shell"}>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      {isKiosk ? null : <Navigation open={page?.id} />}
      <div class="beside">
        <Header />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <main id="main" tabIndex={0}>
          {page === undefined ? <Empty text="There is no such page." /> : <Loaded key={page.id} load={page.load} />}
        </main>
      </div>
      {isHelpOpen ? <KeyHelp onClose={() => setHelpOpen(false)} /> : null}
    </div>
  );
}

function Navigation({ open }: { readonly open: string | undefined }) {
  return (
    <nav aria-label="Pages">
      <a class="brand" href="/">
        Zonewarden
      </a>
      <ul>
        {pages
          .filter(({ isAside }) => isAside !== true)
          .map(({ id, title, key }) => (
            <li key={id}>
              <a href={addressOf(id)} aria-current={id === open ? "page" : undefined} title={`g ${key}`}>
                {title}
                {id === "alerts" ? <Unseen /> : null}
              </a>
            </li>
          ))}
      </ul>
      <AccountMenu />
      <a class="to-wall" href={wallAddress()} title="W">
        For the wall
      </a>
      <label>
        Times
        <select
          value={timeZone.value}
          onChange={({ currentTarget }) => {
            timeZone.value = currentTarget.value === "local" ? "local" : "utc";
          }}
        >
          <option value="utc">UTC</option>
          <option value="local">here</option>
        </select>
      </label>
      <label>
        Colours
        <select
          value={theme.value}
          onChange={({ currentTarget: { value } }) => {
            theme.value = value === "light" || value === "dark" ? value : "system";
          }}
        >
          <option value="system">as the machine</option>
          <option value="light">light</option>
          <option value="dark">dark</option>
        </select>
      </label>
    </nav>
  );
}

/** This page as it is shown on a wall, or from there as it is shown on a desk. */
function wallAddress(): string {
  const query = new URLSearchParams(place.value.query);
  if (query.has("kiosk")) query.delete("kiosk");
  else query.set("kiosk", "");
  const text = query.toString();
  return `/${place.value.path}${text === "" ? "" : `?${text}`}`;
}

/** Alerts that came while no list of them was looked at. */
function Unseen() {
  const { size } = unseen.value;
  useEffect(() => {
    document.title = size === 0 ? "Zonewarden" : `(${size}) Zonewarden`;
  }, [size]);
  return size === 0 ? null : <span class="unseen">{size} new</span>;
}

function Loaded({ load }: { readonly load: () => Promise<ComponentType> }) {
  const [Page, setPage] = useState<ComponentType>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    load().then(
      (loaded) => setPage(() => loaded),
      () => setFailure("This page could not be loaded. Load the console again; the sensor may have been replaced."),
    );
  }, [load]);
  if (failure !== undefined) return <Empty text={failure} />;
  return Page === undefined ? <Empty text="Loading" /> : <Page />;
}

function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl class="keys">
        {keysNow().map(({ keys, help }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{help}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
