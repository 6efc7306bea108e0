/** Makes every later call into the engine fail, as a trap does, once the page sets `document.trap`; its memory is `document.memory`. */
export const trapped = () => {
  const broken = (call: (...values: unknown[]) => unknown) => (...values: unknown[]) => {
    if ((document as unknown as { trap?: boolean }).trap) throw new WebAssembly.RuntimeError("unreachable");
    return call(...values);
  };
  const instantiate = WebAssembly.instantiate as unknown as (...values: unknown[]) => Promise<WebAssembly.WebAssemblyInstantiatedSource>;
  (WebAssembly as unknown as { instantiate: unknown }).instantiate = async (...values: unknown[]) => {
    const made = await instantiate(...values);
    const exports = Object.fromEntries(
      Object.entries(made.instance.exports).map(([name, value]) => [name, typeof value === "function" ? broken(value as (...values: unknown[]) => unknown) : value]),
    );
    Object.assign(document, { memory: made.instance.exports.memory });
    return { module: made.module, instance: { exports } };
  };
};
