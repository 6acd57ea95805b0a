// Holds the YAML documents of a JSON file against the schema of their kind, and prints what is wrong with each, as JSON.
// One process for all of them: loading the schemas takes longer than a thousand documents.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

async function modelOf({ apiVersion, kind }) {
  try {
    return (await import(`kubernetes-models/${apiVersion}/${kind}`))[kind];
  } catch {
    return undefined;
  }
}

async function problems(text) {
  const value = parse(text);
  const Model = await modelOf(value);
  if (!Model) {
    return [`there is no model of ${value.apiVersion} ${value.kind}`];
  }
  try {
    new Model(value).validate();
    return [];
  } catch (error) {
    return error.errors ? error.errors.map(({ keyword, instancePath, message, params }) => `${keyword} ${instancePath} ${message} ${JSON.stringify(params)}`) : [error.message];
  }
}

process.stdout.write(JSON.stringify(await Promise.all(JSON.parse(readFileSync(process.argv[2], 'utf8')).map(problems))));
