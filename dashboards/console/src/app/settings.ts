import { effect, signal } from "@preact/signals";

/** Colours; `system` follows the machine. */
export const theme = signal<"system" | "light" | "dark">(kept("theme", ["system", "light", "dark"]));

/** In which zone times are shown. */
export const timeZone = signal<"utc" | "local">(kept("time-zone", ["utc", "local"]));

/** Keeps what was chosen in this browser, and applies it. */
export function keepSettings(): void {
  effect(() => {
    localStorage.setItem("theme", theme.value);
    document.documentElement.dataset.theme = theme.value;
  });
  effect(() => localStorage.setItem("time-zone", timeZone.value));
}

function kept<Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
  const value = localStorage.getItem(name);
  return choices.find((choice) => choice === value) ?? choices[0];
}
