/** What each place of a center's file may hold, read from the published schema: the form is drawn from this alone. */

/** A part of the JSON Schema, as far as the published one goes. */
export interface Schema {
  description?: string;
  type?: string;
  enum?: string[];
  pattern?: string;
  maxLength?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  $ref?: string;
  definitions?: Record<string, Schema>;
}

/** What is drawn for a place. */
export type Kind =
  | { is: "text"; long: boolean; color: boolean }
  | { is: "number" }
  | { is: "yes-no" }
  | { is: "one-of"; of: string[] }
  | { is: "many-of"; of: string[] }
  | { is: "range" }
  | { is: "list"; item: Schema; /** A single item is written without the list. */ single: boolean }
  | { is: "group"; fields: [name: string, schema: Schema, required: boolean][] };

/** The schema that a reference leads to, with the description that stands at the reference. */
export function resolved(root: Schema, schema: Schema): Schema {
  const target = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (!target) return schema;
  const found = root.definitions?.[target.split("/").pop() ?? ""] ?? {};
  return { ...found, description: schema.description ?? found.description ?? "" };
}

/** How a place is drawn. */
export function kindOf(root: Schema, place: Schema): Kind {
  const schema = resolved(root, place);
  if (schema.anyOf) {
    const list = schema.anyOf.find(({ type }) => type === "array");
    return list ? { is: "list", item: list.items ?? {}, single: true } : { is: "range" };
  }
  if (schema.enum) return { is: "one-of", of: schema.enum };
  if (schema.type === "array") {
    const item = resolved(root, schema.items ?? {});
    return item.enum ? { is: "many-of", of: item.enum } : { is: "list", item: schema.items ?? {}, single: false };
  }
  if (schema.type === "object") {
    const fields = Object.entries(schema.properties ?? {}).filter(([name]) => name !== "$schema" && name !== "version");
    return { is: "group", fields: fields.map(([name, part]) => [name, part, schema.required?.includes(name) ?? false]) };
  }
  if (schema.type === "boolean") return { is: "yes-no" };
  if (schema.type === "number" || schema.type === "integer") return { is: "number" };
  return { is: "text", long: (schema.maxLength ?? 0) >= 300 && (schema.maxLength ?? 0) < 1000, color: schema.pattern?.startsWith("^#") ?? false };
}
