// Validates a JSON file against a JSON schema. Prints the place and the complaint of everything that is wrong.
'use strict'
const fs = require('fs')
const tv4 = require('tv4')

const [schema, document] = process.argv.slice(2).map(path => JSON.parse(fs.readFileSync(path, 'utf8')))
const result = tv4.validateMultiple(document, schema, true, false)
result.errors.forEach(error => console.log(`${error.dataPath}: ${error.message}`))
result.missing.forEach(uri => console.log(`${uri} was not found`))
process.exitCode = result.errors.length + result.missing.length === 0 ? 0 : 1
