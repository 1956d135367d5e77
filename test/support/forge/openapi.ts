import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';

/**
 * GitHub's own description of its REST API says which parameters and bodies are right. Only the operations in use are
 * compiled; reading the description (13 MB) takes about 0.2 s, once per process.
 */
export interface RequestCheck {
  readonly method: string;
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Undefined when the request had none. */
  readonly body: unknown;
}

interface Schema {
  readonly [key: string]: unknown;
}
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}
interface Operation {
  readonly parameters?: readonly (Parameter | { $ref: string })[];
  readonly requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
}
interface Description {
  readonly paths: Record<string, Record<string, Operation>>;
}

const require = createRequire(import.meta.url);
let loaded: Description | undefined;
const compiled = new Map<string, (check: RequestCheck) => readonly string[]>();

/** What is wrong with a request by GitHub's description; empty when nothing is. */
export function faultsOf(check: RequestCheck): readonly string[] {
  const key = `${check.method} ${check.template}`;
  const validate = compiled.get(key) ?? compile(check.method, check.template);
  compiled.set(key, validate);
  return validate(check);
}

function description(): Description {
  loaded ??= JSON.parse(
    readFileSync(require.resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'),
  ) as Description;
  return loaded;
}

function compile(method: string, template: string): (check: RequestCheck) => readonly string[] {
  const operation = description().paths[template]?.[method.toLowerCase()];
  if (!operation) return () => [`GitHub's description knows no ${method} ${template}`];
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, validateFormats: false });
  const parameters = (operation.parameters ?? []).map(
    (parameter) => resolve(parameter) as unknown as Parameter,
  );
  const values = new Map<Parameter, ValidateFunction>(
    parameters.map((parameter) => [parameter, ajv.compile(resolve(parameter.schema) as Schema)]),
  );
  const bodySchema = operation.requestBody?.content['application/json']?.schema;
  const validateBody = bodySchema === undefined ? undefined : ajv.compile(resolve(bodySchema) as Schema);
  const bodyKeys = bodySchema && (resolve(bodySchema) as { properties?: object }).properties;
  return ({ parameters: path, query, body }) => {
    const faults: string[] = [];
    for (const [parameter, validate] of values) {
      const given = parameter.in === 'path' ? path[parameter.name] : (query.get(parameter.name) ?? undefined);
      if (given === undefined) {
        if (parameter.required && parameter.in !== 'header') faults.push(`${parameter.name} is missing`);
      } else if (!validate(typed(given, resolve(parameter.schema) as Schema))) {
        faults.push(`${parameter.name}: ${ajv.errorsText(validate.errors)}`);
      }
    }
    for (const name of query.keys()) {
      const isKnown = parameters.some((parameter) => parameter.in === 'query' && parameter.name === name);
      if (!isKnown) faults.push(`unknown query parameter ${name}`);
    }
    if (body === undefined) {
      if (operation.requestBody?.required) faults.push('the body is missing');
    } else if (!validateBody) faults.push('a body where none belongs');
    else {
      if (!validateBody(body)) faults.push(`body: ${ajv.errorsText(validateBody.errors)}`);
      // GitHub ignores unknown members; for us they are mistakes.
      for (const name of Object.keys(body as object)) {
        if (bodyKeys && !(name in bodyKeys)) faults.push(`unknown member ${name} of the body`);
      }
    }
    return faults;
  };
}

/** A parameter comes as text; the schema wants its type. */
function typed(text: string, schema: Schema): unknown {
  if (schema.type === 'integer' || schema.type === 'number')
    return /^-?\d+$/.test(text) ? Number(text) : text;
  if (schema.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

/** Follows `$ref` everywhere; request schemas of the operations in use are not recursive. */
function resolve(value: unknown, depth = 0): unknown {
  if (depth > 40) throw new Error('forge: a recursive schema');
  if (Array.isArray(value)) return value.map((item) => resolve(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const reference = (value as { $ref?: unknown }).$ref;
  if (typeof reference === 'string') {
    let target: unknown = description();
    for (const part of reference.slice(2).split('/')) {
      target = (target as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')];
    }
    return resolve(target, depth + 1);
  }
  const { nullable, ...schema } = Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'example' && key !== 'examples')
      .map(([key, item]) => [key, resolve(item, depth + 1)]),
  );
  // OpenAPI's `nullable` beside `oneOf` is nothing that JSON Schema knows.
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}
