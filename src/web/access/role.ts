/** What people and programs may do; each may do what those before it may. */
export const roles = ["viewer", "analyst", "admin"] as const;

export type Role = (typeof roles)[number];

/** Whether somebody with `role` may do what `needed` may. */
export function mayAct(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
