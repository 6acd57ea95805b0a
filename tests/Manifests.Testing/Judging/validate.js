// Holds YAML documents against the schema of their kind: each line read is a document as JSON, each line written what is wrong with it, as JSON.
// One process for all of them: loading the schemas takes longer than a thousand documents.
import { createInterface } from 'node:readline';
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

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await problems(JSON.parse(line)))}\n`);
}
