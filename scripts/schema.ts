import { NAME } from '../src/about.ts';
import { DEFINITIONS, definitionOf, SETTING_KEYS } from '../src/settings/definitions.ts';

/**
 * `deadwood.schema.json`: what may stand in a settings file, for editors (JSON Schema draft-07, which all of them know).
 * Made from the same definitions that validate the file.
 */
export function settingsSchema(): string {
  const keys = SETTING_KEYS.filter((key) => definitionOf(key).layers.includes('file'));
  const properties = keys.map((key) => {
    const { type, summary, default: usual, defaultIn } = definitionOf(key);
    const schema = {
      description: summary,
      ...type.schema,
      // A default that depends on the job is none that an editor should fill in.
      ...(usual === undefined || defaultIn !== undefined ? {} : { default: usual }),
    };
    return [key, schema];
  });
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Settings of ${NAME} (${DEFINITIONS.config.default})`,
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(properties) },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
