// Reads every table of a data package as the Frictionless tools do, with all checks of types, constraints and relations.
// Prints each table's name and number of rows, or what is wrong.
'use strict'
const path = require('path')
const { Package } = require('datapackage')

async function main (descriptor) {
  const pack = await Package.load(descriptor, { basePath: path.dirname(descriptor) })
  let sound = report('datapackage.json', pack.errors)
  for (const table of pack.resources) {
    try {
      const rows = await table.read({ relations: true })
      console.log(`${table.name} ${rows.length}`)
    } catch (error) {
      sound = report(table.name, error.multiple ? error.errors : [error])
    }
  }
  process.exitCode = sound ? 0 : 1
}

function report (name, errors) {
  errors.forEach(error => console.log(`${name}: ${error.message}`))
  return errors.length === 0
}

main(process.argv[2])
