/** A script that defines `<level-of-care>`; it exports nothing to use. */
export type { Events, LevelOfCareElement } from "./element";
