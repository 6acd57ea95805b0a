// Prints what the schema of SARIF 2.1.0 has against a file: an array of errors.
const fs = require('fs');
const Ajv = require('ajv');

const schema = JSON.parse(fs.readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')));
delete schema.$schema; // draft-04, whose name ajv does not know; its keywords it does
const validate = new Ajv({ allErrors: true, schemaId: 'auto', logger: false }).compile(schema);
validate(JSON.parse(fs.readFileSync(process.argv[2])));
console.log(JSON.stringify(validate.errors ?? []));
