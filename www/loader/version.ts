declare const __VERSION__: string;

/** The version of this build: the crate's, which `build/package.js` puts here. */
export const VERSION = __VERSION__;
