/** Files of this site. */

/** The text at an address. Throws sentences that say what happened and what to do. */
export async function got(address: string): Promise<string> {
  const response = await fetch(address).catch(() => null);
  if (!response) throw new Error("It did not come. Look at your connection, then try again.");
  if (!response.ok) throw new Error(`The site answers ${response.status} for ${address}. Try again later, or tell whoever runs this site.`);
  return response.text();
}
