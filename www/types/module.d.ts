/** The module as a file. What importing it gives is up to the bundler: an address, a module, or its exports. */
declare const file: unknown;
export default file;
