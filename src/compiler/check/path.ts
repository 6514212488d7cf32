import type { Name } from '../parse/tree.ts'
import { dayWhereUsed } from './as-of.ts'
import { nothing, optionIn, type Typed } from './literal.ts'
import { typeOfMine } from './me.ts'
import { previousField, sayBare, stateBehind, theirField, yearsIn } from './others.ts'
import { fieldNamed, named, optionsOf, type Scope, stateNamed, theirNamed } from './scope.ts'
import { type FieldSymbol, type FormSymbol, reporter } from './symbols.ts'
import type { Type } from './type.ts'
import { unknownName, unknownOption, unknownYesNo } from './unknown-name.ts'
import { builtinWords } from './vocabulary.ts'

/** 甲, 甲.乙: a name, or a part of what a name stands for. `wanted`: the type of the place, by which 甲 may be an option. */
export function typeOfPath(names: readonly Name[], scope: Scope, wanted: Type | null): Typed {
  const [first, second, ...rest] = names
  if (!first) return nothing
  if (!second) return typeOfName(first, scope, wanted)
  const depth = rest.length > 0 && !mayGoDeeper(first, scope) ? rest[0] : rest[1]
  if (depth) {
    reporter(scope.report)('path-too-long', depth.span, { name: depth.text })
    return nothing
  }
  const theirs = scope.others?.form.fields.get(first.text)
  if (theirs?.type.form) return theirField([first, second], scope)
  if (scope.others?.name === first.text) return theirField([second, ...rest], scope)
  if (builtinWords.get(first.text) === 'thisTable') return ownField([second, ...rest], scope)
  const column = scope.table?.columns?.get(first.text)
  if (column && !column.columns) return behind(column, second, scope, 'columnReference')
  const field = scope.form?.fields.get(first.text)
  return field ? partOf(field, first, second, scope) : partOfWord(first, second, scope)
}

/** 本表.甲.乙 and, over other records, 表单.甲.乙. */
const mayGoDeeper = (first: Name, { others }: Scope): boolean =>
  builtinWords.get(first.text) === 'thisTable' || others?.name === first.text

function ownField([first, second]: readonly Name[], scope: Scope): Typed {
  if (!first) return nothing
  const field = scope.form?.fields.get(first.text)
  if (field && second) return partOf(field, first, second, scope)
  return fieldNamed(first.text, scope) ?? stateNamed(first.text, scope) ?? unknownName(first, scope)
}

function partOf(field: FieldSymbol, name: Name, part: Name, scope: Scope): Typed {
  if (!field.columns) return behind(field, part, scope, 'reference', name)
  const params = { table: field.label, column: part.text }
  reporter(scope.report)('table-outside-function', name.span, params)
  return nothing
}

/** A field of the record that a reference, or a reference in a column, points at. */
function behind(
  field: FieldSymbol,
  part: Name,
  scope: Scope,
  kind: 'reference' | 'columnReference',
  name = part,
): Typed {
  if (field.type.kind === 'broken') return nothing
  const target = field.type.form ? scope.symbols.forms.get(field.type.form) : undefined
  if (!target) {
    const params = { name: field.label, part: part.text }
    reporter(scope.report)('path-not-reference', name.span, params)
    return nothing
  }
  const found = target.fields.get(part.text) ?? stateBehind(target, part, scope)
  if (!found) return unknownName(part, scope, target.fields.labels)
  const { id, type } = found
  if (type.kind === 'broken') return nothing
  return kind === 'reference'
    ? { expression: { kind, field: field.id, target: id }, type }
    : { expression: { kind, column: field.id, target: id }, type }
}

function ofDrawn(form: FormSymbol | 'unknown', part: Name, scope: Scope): Typed {
  if (form === 'unknown') return nothing
  const found = form.fields.get(part.text) ?? stateBehind(form, part, scope)
  if (!found) return unknownName(part, scope, form.fields.labels)
  return { expression: { kind: 'drawn', field: found.id }, type: found.type }
}

/** What is no field: a word of the language, or another form. */
function partOfWord(first: Name, second: Name, scope: Scope): Typed {
  const word = builtinWords.get(first.text)
  if (word === 'me') return typeOfMine(first, second, scope)
  if (word === 'drawn' && scope.drawn) return ofDrawn(scope.drawn, second, scope)
  if (word === 'lastYear' && scope.form) return previousField(first, second, scope)
  const form = scope.symbols.forms.get(first.text)
  if (!form && yearsIn(first.text) === null) return unknownName(first, scope)
  sayBare(first, scope, second)
  return nothing
}

export function typeOfName(name: Name, scope: Scope, wanted: Type | null): Typed {
  const list = wanted?.kind === 'choice' ? optionsOf(wanted, scope) : null
  const option = list ? optionIn(list, name) : null
  if (option && wanted) return { expression: option, type: wanted }
  if (theirNamed(name.text, scope)) return theirField([name], scope)
  const known = named(name.text, scope)
  if (known) return datedWhereUsed(known, name, scope)
  if (builtinWords.get(name.text) === 'state') return unknownName(name, scope)
  if (list) {
    unknownOption(name.text, name, list, scope)
    return nothing
  }
  if (wanted?.kind === 'broken') return nothing
  if (wanted?.kind === 'yesno') {
    unknownYesNo(name, scope.report)
    return nothing
  }
  if (!isOfOthers(name, scope)) return unknownName(name, scope)
  sayBare(name, scope)
  return nothing
}

/** A parameter that says the day it is taken of. */
function datedWhereUsed(known: Typed, name: Name, scope: Scope): Typed {
  const asOf =
    known.expression.kind === 'parameter' ? scope.symbols.parameters.get(name.text)?.asOf : null
  if (!asOf || known.expression.kind !== 'parameter') return known
  const day = dayWhereUsed(asOf, name, scope)
  return day ? { ...known, expression: { ...known.expression, asOf: day } } : nothing
}

const isOfOthers = ({ text }: Name, { symbols }: Scope): boolean =>
  builtinWords.get(text) === 'lastYear' || yearsIn(text) !== null || !!symbols.forms.get(text)
