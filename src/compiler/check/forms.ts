import type { Citation, Expression, Field, Form, Rule, Section } from '../../model/index.ts'
import type { Block, Name, Statement, StatementKind, StatementOf } from '../parse/tree.ts'
import { checkAlone } from './alone.ts'
import { cycles } from './cycles.ts'
import { asTable } from './declare-fields.ts'
import { expressionOf } from './expression.ts'
import { fieldOf, tableOf } from './fields.ts'
import { conclusionOf, deadlineOf, isTransition, roleNamed, transitionsOf } from './flow.ts'
import { formerOf } from './former.ts'
import { hashOf } from './hash.ts'
import { linesOf } from './lines.ts'
import { misplaced } from './misplaced.ts'
import { onEditionOf } from './on-edition.ts'
import { once } from './once.ts'
import { ancestorsOf } from './parents.ts'
import { checkRuleLines, citationsOf, ruleOf } from './rules.ts'
import { samplesOf } from './samples.ts'
import { formScope, type Scope } from './scope.ts'
import { type FormSymbol, identityOf, Names, type Symbols } from './symbols.ts'
import { unknownName } from './unknown-name.ts'

/** A form from its lines; everything in it that reads is checked, whatever else does not. */
export function formOf(symbol: FormSymbol, items: readonly Block[], symbols: Symbols): Form {
  const scope = formScope(symbols, symbol)
  const lines = <K extends StatementKind>(kind: K): StatementOf<K>[] => linesOf(items, kind)
  const { fields, sections } = fieldsOf(symbol, items, scope)
  const basis = lines('basis').flatMap((line) => citationsOf(line, scope))
  const unique = lines('unique').flatMap((line) => namedFields(line.names, scope))
  const called = lines('called').flatMap((line) => namedFields(line.names, scope))
  const rules = rulesOf(items, basis, scope)
  const former = formerOf(lines('formerField'), symbol.former, symbol.fields, scope)
  const conclusion = lines('conclusion')[0]
  const deadline = lines('deadline')[0]
  const baseline = lines('baseline')[0]
  const onEdition = lines('onEdition')[0]
  misplaced(items, placed, symbol.label, symbols.report)
  once(items, single, symbol.label, symbols.report)
  cycles(fields, symbol.fields, symbols.report)
  const form: Omit<Form, 'hash' | 'samples'> = {
    kind: 'form',
    id: symbol.id,
    label: symbol.label,
    version: versionOf(symbol),
    ...extending(symbol),
    basis,
    unique,
    ...(called.length > 0 && { called }),
    baseline: baseline
      ? expressionOf(baseline.value, { ...scope, alone: true }, { kind: 'date' })
      : submission,
    deadline: deadline ? deadlineOf(deadline, fields, unique) : null,
    filledBy: lines('filledBy').flatMap(({ names }) => names.map((name) => roleNamed(name, scope))),
    reviewedBy: lines('reviewedBy').flatMap(({ names }) =>
      names.map((name) => roleNamed(name, scope)),
    ),
    sections,
    fields,
    ...(former.length > 0 && { former }),
    rules,
    states: symbol.states ?? [],
    transitions: transitionsOf(
      symbol.states,
      lines('states').flatMap(({ chains }) => chains),
      items.filter(isTransition),
      scope,
    ),
    conclusion: conclusion ? conclusionOf(conclusion, scope) : null,
    ...(onEdition && { onEdition: onEditionOf(onEdition, scope) }),
  }
  checkAlone({ ...form, samples: [], hash: '' }, items, symbol, symbols.report)
  return { ...form, samples: samplesOf(symbol, items, form, scope), hash: hashOf(form) }
}

function versionOf(symbol: FormSymbol): string {
  const said = [symbol, ...ancestorsOf(symbol)].find(({ statement }) => statement?.version)
  return said?.statement?.version?.text ?? '1'
}

function extending(symbol: FormSymbol): Pick<Form, 'extends'> {
  const [parent] = ancestorsOf(symbol)
  return parent ? { extends: parent.id } : {}
}

const submission: Expression = { kind: 'moment', moment: 'submitted' }

/** What may stand in a form; anything else belongs to another kind of block. */
const placed: ReadonlySet<Statement['kind']> = new Set([
  'section',
  'field',
  'calc',
  'formerField',
  'table',
  'rule',
  'states',
  'onEdition',
  'transition',
  'conclusion',
  'sample',
  'sampleTable',
  'called',
  'unique',
  'baseline',
  'deadline',
  'filledBy',
  'reviewedBy',
  'basis',
  'broken',
])

const single: ReadonlySet<Statement['kind']> = new Set([
  'called',
  'unique',
  'baseline',
  'deadline',
  'states',
  'onEdition',
  'conclusion',
])

function namedFields(names: readonly Name[], scope: Scope): string[] {
  return names.flatMap((name) => {
    const field = scope.form?.fields.get(name.text)
    if (field) return [field.id]
    unknownName(name, scope, scope.form?.fields.labels ?? [])
    return []
  })
}

function fieldsOf(
  symbol: FormSymbol,
  items: readonly Block[],
  scope: Scope,
): { readonly fields: readonly Field[]; readonly sections: readonly Section[] } {
  const fields: Field[] = []
  const sections: { id: string; label: string; fields: string[] }[] = []
  for (const block of items) {
    const { statement } = block
    if (statement.kind === 'section') {
      const { id, label } = sectionIdentity(statement, scope)
      sections.push({ id, label, fields: [] })
      continue
    }
    const field = fieldIn(block, scope)
    if (!field) continue
    if (sections.length === 0) sections.push({ id: symbol.id, label: symbol.label, fields: [] })
    sections.at(-1)?.fields.push(field.id)
    fields.push(field)
  }
  return { fields, sections: sections.filter((section) => section.fields.length > 0) }
}

const sectionIdentity = (
  statement: StatementOf<'section'>,
  scope: Scope,
): { id: string; label: string } => identityOf(statement.name, statement.id, scope.report)

function fieldIn(block: Block, scope: Scope): Field | null {
  const { statement } = block
  const table = asTable(statement)
  if (table) return tableOf(block, table, scope)
  if (statement.kind !== 'field' && statement.kind !== 'calc') return null
  return scope.form ? fieldOf(statement, scope.form.fields, scope) : null
}

function rulesOf(items: readonly Block[], basis: readonly Citation[], scope: Scope): Rule[] {
  const names = new Names()
  return items.flatMap((block) => {
    if (block.statement.kind !== 'rule') {
      if (block.statement.kind === 'broken' && block.statement.of === 'rule')
        checkRuleLines(block, scope)
      return []
    }
    const rule = ruleOf(block, block.statement, basis, scope)
    if (!rule) return []
    const { name, id } = block.statement
    const symbol = { ...rule, span: name.span, ...(id && { idSpan: id.span }) }
    return names.add(symbol, scope.report) ? [rule] : []
  })
}
