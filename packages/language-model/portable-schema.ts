/**
 * Removes the lengths of strings from a JSON schema, in place and at every depth. Servers with strict structured output
 * may refuse a schema that holds them; our own validation of the answer still checks them.
 */
export function dropStringLengths<T>(schema: T): T {
  if (Array.isArray(schema)) {
    schema.forEach(dropStringLengths);
  } else if (typeof schema === 'object' && schema !== null) {
    const node = schema as Record<string, unknown>;
    if (node['type'] === 'string') {
      delete node['minLength'];
      delete node['maxLength'];
    }
    Object.values(node).forEach(dropStringLengths);
  }
  return schema;
}
