/** The browser that tests and timings drive: what `LOC_CHROMIUM` names, else where Debian puts its own. */
export const CHROMIUM = process.env.LOC_CHROMIUM || "/usr/bin/chromium";
