import { computed, signal } from "@preact/signals";
import type { Role } from "../../../../src/web/access/role.js";
import { ApiFault, ask, onNobody, tell } from "../api/client.js";

/** Who is logged in. `open`: nobody has to be, and everybody is an analyst. */
export interface Person {
  readonly by: "session" | "token" | "open";
  readonly name: string;
  readonly role: Role;
}

/** Who looks at the page, as far as is known. */
export type Visitor =
  | { readonly is: "unknown"; readonly fault?: ApiFault }
  | { readonly is: "nobody"; readonly isSetUp: boolean }
  | { readonly is: "somebody"; readonly person: Person };

export const visitor = signal<Visitor>({ is: "unknown" });

/** Whether decisions are theirs to make. */
export const mayDecide = computed(() => visitor.value.is === "somebody" && visitor.value.person.role !== "viewer");

const ASK_AGAIN_MS = 3000;

/** Asks the server who this is; goes on asking while it does not answer. */
export async function findVisitor(): Promise<void> {
  onNobody(() => void findNobody());
  try {
    visitor.value = { is: "somebody", person: await ask<Person>("/api/v1/me") };
  } catch (fault) {
    if (!(fault instanceof ApiFault) || fault.status === 401) return;
    visitor.value = { is: "unknown", fault };
    setTimeout(() => void findVisitor(), ASK_AGAIN_MS);
  }
}

/** Logs in. Rejects with an ApiFault. */
export async function logIn(name: string, password: string): Promise<void> {
  visitor.value = { is: "somebody", person: await tell<Person>("POST", "/api/v1/login", { name, password }) };
}

/** Makes the first account with the code of the link. Rejects with an ApiFault. */
export async function setUp(code: string, name: string, password: string): Promise<void> {
  visitor.value = { is: "somebody", person: await tell<Person>("POST", "/api/v1/setup", { code, name, password }) };
}

/** Ends the session. Rejects with an ApiFault. */
export async function logOut(): Promise<void> {
  await tell("POST", "/api/v1/logout");
  visitor.value = { is: "nobody", isSetUp: true };
}

async function findNobody(): Promise<void> {
  if (visitor.value.is === "nobody") return;
  const { isSetUp } = await ask<{ readonly isSetUp: boolean }>("/api/v1/setup").catch(() => ({ isSetUp: true }));
  visitor.value = { is: "nobody", isSetUp };
}
