/**
 * `shuzhai schema`: the JSON Schema of what extract writes, as text. The schema library is loaded here and only here,
 * when the command runs.
 */
export const schemaText = async (): Promise<string> => {
  const { jsonSchema } = await import("../schema.ts");
  return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
};
