import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { withoutTitles } from '../json-schema/bare.ts'
import type { Schema } from '../json-schema/schema.ts'
import { indented } from './indent.ts'

/** ajv's code for a schema as an ES module that exports `validate` and imports nothing. */
export function standalone(schema: Schema): string {
  const { $schema, $id, $comment, ...rules } = withoutTitles(schema)
  const ajv = new Ajv2020({ ...options, ownProperties: namesInherited(rules) })
  const code = standaloneCode.default(ajv, ajv.compile(rules))
  return indented(selfContained(code))
}

/** One schema, one instance: the names in its code do not depend on what was compiled before. */
const options = {
  strict: true,
  strictRequired: false,
  allErrors: true,
  messages: false,
  loopEnum: Number.POSITIVE_INFINITY,
  meta: false,
  validateSchema: false,
  code: { source: true, esm: true, lines: true },
} as const

/** Whether a property is called like one that every object has, such as `constructor`. */
const namesInherited = (schema: Schema): boolean =>
  Object.entries(schema.properties ?? {}).some(
    ([name, value]) =>
      name in Object.prototype || (value !== false && namesInherited(value.items ?? {})),
  )

function selfContained(code: string): string {
  const own = code
    .replace(/^"use strict";\n/, '')
    .replace(/^export default .*\n/m, '')
    .replace(requireLength, (_line, name: string) => lengthOf(name))
    .replace(pushError, '(vErrors ??= []).push($1);')
  if (own.includes('require(')) throw new Error('ajv emitted a require that is not known here')
  return own
}

const requireLength = /^const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;$/m

/** Counts code points, a lone surrogate as one: what JSON Schema calls the length of a string. */
const lengthOf = (name: string) => `function ${name}(text) {
let length = 0;
for (const _ of text) length++;
return length;
}`

const pushError =
  /if\(vErrors === null\)\{\nvErrors = \[(\w+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g
