// Reads the YAML documents of a JSON file with every reader, and prints what each reader saw, as JSON.
// One process for all of them: starting node takes longer than reading a thousand documents.
import { readFileSync } from 'node:fs';
import * as jsYaml from 'js-yaml';
import * as jsYaml4 from 'js-yaml-4';
import * as yaml from 'yaml';

const readers = {
  // Most of the world still has version 4, which takes dates by itself.
  'js-yaml 4': (text) => jsYaml4.load(text),
  'js-yaml 1.1': (text) => jsYaml.load(text, { schema: jsYaml.YAML11_SCHEMA }),
  'js-yaml 1.2': (text) => jsYaml.load(text),
  // Maps keep the type of their keys, which objects turn into texts.
  'yaml 1.1': (text) => yaml.parse(text, { version: '1.1', mapAsMap: true }),
  'yaml 1.2': (text) => yaml.parse(text, { version: '1.2', mapAsMap: true }),
};

// JSON would turn dates into texts and infinity into null, so whatever JSON lacks is named by its type.
function describe(value) {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value)) {
    return value;
  }
  if (Array.isArray(value)) {
    return { list: value.map(describe) };
  }
  if (value instanceof Map) {
    return { map: [...value].map((entry) => entry.map(describe)) };
  }
  if (typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value))) {
    return { map: Object.entries(value).map((entry) => entry.map(describe)) };
  }
  return { other: `${value?.constructor?.name ?? typeof value} ${value}` };
}

function read(reader, text) {
  try {
    return describe(reader(text));
  } catch (error) {
    return { error: error.message };
  }
}

const documents = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const seen = {};
for (const [name, reader] of Object.entries(readers)) {
  seen[name] = documents.map((text) => read(reader, text));
}
process.stdout.write(JSON.stringify(seen));
