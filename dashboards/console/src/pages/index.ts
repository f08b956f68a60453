import type { ComponentType } from "preact";

/** A page of the console; its code is loaded when it is opened. */
export interface Page {
  /** First part of its address. */
  readonly id: string;
  readonly title: string;
  /** Second key after `g`. */
  readonly key: string;
  /** Reached from elsewhere than the navigation. */
  readonly isAside?: true;
  readonly load: () => Promise<ComponentType>;
}

/** In the order of the navigation; the first is shown first. */
export const pages: readonly Page[] = [
  { id: "alerts", title: "Alerts", key: "a", load: async () => (await import("./alerts/alerts-page.js")).AlertsPage },
  { id: "map", title: "Map", key: "m", load: async () => (await import("./map/map-page.js")).MapPage },
  {
    ...{ id: "inventory", title: "Inventory", key: "i" },
    load: async () => (await import("./inventory/inventory-page.js")).InventoryPage,
  },
  {
    ...{ id: "realtime", title: "Real-time", key: "r" },
    load: async () => (await import("./realtime/realtime-page.js")).RealtimePage,
  },
  {
    ...{ id: "baseline", title: "Baseline", key: "b" },
    load: async () => (await import("./baseline/baseline-page.js")).BaselinePage,
  },
  {
    ...{ id: "replay", title: "Replay", key: "y" },
    load: async () => (await import("./replay/replay-page.js")).ReplayPage,
  },
  { id: "policy", title: "Policy", key: "p", load: async () => (await import("./policy/policy-page.js")).PolicyPage },
  {
    ...{ id: "reports", title: "Reports", key: "o" },
    load: async () => (await import("./reports/reports-page.js")).ReportsPage,
  },
  { id: "health", title: "Health", key: "h", load: async () => (await import("./health/health-page.js")).HealthPage },
  {
    ...{ id: "mutes", title: "Mutes", key: "q", isAside: true },
    load: async () => (await import("./alerts/mutes-page.js")).MutesPage,
  },
  {
    ...{ id: "account", title: "Account", key: "u", isAside: true },
    load: async () => (await import("./access/account-page.js")).AccountPage,
  },
];
