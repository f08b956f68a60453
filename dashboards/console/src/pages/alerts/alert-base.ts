import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Where alerts are asked for and shown: those of the sensor, or those of a replay. */
export interface AlertBase {
  /** Begins the paths of the API. */
  readonly api: string;
  /** Address of the list, and begin of the addresses of its alerts. */
  readonly page: string;
  /** Of a replay nothing new comes, and nobody decides about its alerts. */
  readonly isReplay: boolean;
}

/** What the alerts below it belong to; those of the sensor unless told. */
export const AlertBases = createContext<AlertBase>({ api: "/api/v1", page: "/alerts", isReplay: false });

/** The base of the alerts that are shown here. */
export function useAlertBase(): AlertBase {
  return useContext(AlertBases);
}
