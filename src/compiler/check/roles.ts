import type { Expression, Field, Form, Grant, Role } from '../../model/index.ts'
import { textualKinds } from '../../rules/index.ts'
import { keywordOf } from '../parse/keyword-of.ts'
import type { Block, Name, RoleAttribute, Statement, StatementOf } from '../parse/tree.ts'
import { conditionOf } from './expression.ts'
import { typeOfField, valueType } from './field-type.ts'
import { hashOf } from './hash.ts'
import { linesOf } from './lines.ts'
import { misplaced } from './misplaced.ts'
import { formScope, type Scope } from './scope.ts'
import { identityOf, type RoleSymbol, reporter, type Symbols } from './symbols.ts'
import { unknownDeclared, unknownName } from './unknown-name.ts'

/** Makes 我.x known by name, before any 范围 is read. */
export function declareAttributes(role: RoleSymbol, symbols: Symbols): void {
  for (const attribute of attributesOf(role)) {
    const identity = identityOf(attribute.name, attribute.id, symbols.report)
    const keep = (options: Parameters<typeof role.ownOptions.set>[1]['options']): string => {
      const id = `${role.id}.${identity.id}`
      role.ownOptions.set(id, { id, label: identity.label, options })
      return id
    }
    const declared = typeOfField(
      attribute.type,
      () => ({ symbols, conclusion: null, keep }),
      symbols.report,
    )
    const type = valueType(declared)
    role.attributes.add(
      { ...identity, declared, type, columns: null, masked: false },
      symbols.report,
    )
  }
}

const attributesOf = ({ block }: RoleSymbol): readonly RoleAttribute[] => [
  ...(block.statement.kind === 'role' ? block.statement.attributes : []),
  ...linesOf(block.children, 'attribute'),
]

/** A role from its lines; `forms` say which fields a 分组 has. */
export function roleOf(
  { block, id, label, attributes }: RoleSymbol,
  forms: readonly Form[],
  symbols: Symbols,
): Role | null {
  if (block.statement.kind !== 'role') return null
  misplaced(block.children, roleLines, label, symbols.report)
  const role: Omit<Role, 'hash'> = {
    kind: 'role',
    id,
    label,
    attributes: attributes.all.flatMap(({ id, label, declared }) =>
      declared ? [{ id, label, type: declared }] : [],
    ),
    grants: grantsOf(grantLines(block), forms, { symbols, me: attributes }),
  }
  return { ...role, hash: hashOf(role) }
}

const roleLines: ReadonlySet<Statement['kind']> = new Set([
  'attribute',
  'scope',
  'visible',
  'editable',
  'masked',
])

type GrantLine = StatementOf<'scope' | 'visible' | 'editable' | 'masked'>

const grantLines = (block: Block): readonly GrantLine[] =>
  block.children.flatMap(({ statement }) =>
    statement.kind !== 'attribute' && roleLines.has(statement.kind) ? [statement as GrantLine] : [],
  )

type Home = Required<Pick<Scope, 'symbols' | 'me'>>

function grantsOf(lines: readonly GrantLine[], forms: readonly Form[], home: Home): Grant[] {
  const byForm = new Map<string, GrantLine[]>()
  for (const line of lines) {
    const form = home.symbols.forms.get(line.form.text)
    // Of two forms with one id, only the first is known by it.
    if (form && home.symbols.forms.get(form.id) !== form) continue
    if (form) byForm.set(form.id, [...(byForm.get(form.id) ?? []), line])
    else unknownDeclared(line.form, home.symbols.forms.labels, 'form', home.symbols.report)
  }
  return [...byForm].flatMap(([id, ofForm]) => {
    const form = forms.find((each) => each.id === id)
    return form ? [grantOf(form, ofForm, home)] : []
  })
}

/** What may be changed can be seen. */
function grantOf(form: Form, lines: readonly GrantLine[], home: Home): Grant {
  const named = (kind: 'visible' | 'editable' | 'masked', accepts: (field: Field) => boolean) =>
    lines.flatMap((line) =>
      line.kind === kind ? fieldsNamed(line as PartsLine, form, accepts, home.symbols) : [],
    )
  const inOrder = (ids: readonly string[]): readonly string[] =>
    form.fields.map(({ id }) => id).filter((id) => ids.includes(id))
  const editable = named('editable', ({ calculate }) => calculate === null)
  return {
    form: form.id,
    scope: scopeOf(form, lines, home),
    visible: inOrder([...named('visible', () => true), ...editable]),
    editable: inOrder(editable),
    masked: inOrder(named('masked', ({ type }) => textualKinds.has(type.kind))),
  }
}

function scopeOf(
  form: Form,
  lines: readonly GrantLine[],
  { symbols, me }: Home,
): Expression | null {
  const [first, second] = lines.filter((line) => line.kind === 'scope')
  const symbol = symbols.forms.get(form.id)
  if (!first || !symbol) return null
  if (second) {
    const params = { form: form.label }
    reporter(symbols.report)('scope-twice', second.form.span, params, keywordOf(first).span)
  }
  const scope: Scope = {
    ...formScope(symbols, symbol),
    judged: true,
    stated: true,
    query: true,
    me,
  }
  return conditionOf(first.when, scope)
}

type PartsLine = StatementOf<'visible' | 'editable' | 'masked'>

/** Without brackets: every field of the form. What a line cannot mean is said where it is named itself. */
function fieldsNamed(
  { parts, kind }: PartsLine,
  form: Form,
  accepts: (field: Field) => boolean,
  symbols: Symbols,
): readonly string[] {
  const accepted = form.fields.filter(accepts).map(({ id }) => id)
  if (parts === null) return accepted
  return parts.flatMap((part) => {
    const section = form.sections.find(({ id, label }) => part.text === label || part.text === id)
    if (section) return section.fields.filter((id) => accepted.includes(id))
    const field = symbols.forms.get(form.id)?.fields.get(part.text)
    if (field && accepted.includes(field.id)) return [field.id]
    sayPart(part, kind, form, symbols)
    return []
  })
}

function sayPart(part: Name, kind: PartsLine['kind'], form: Form, symbols: Symbols): void {
  const known = symbols.forms.get(form.id)
  if (!known) return
  const field = known.fields.get(part.text)
  const scope = formScope(symbols, known)
  if (!field)
    unknownName(part, scope, [...form.sections.map(({ label }) => label), ...known.fields.labels])
  else if (kind === 'editable')
    reporter(symbols.report)('grant-calculated', part.span, { name: part.text })
  else if (field.declared)
    reporter(symbols.report)('grant-unmasked', part.span, { name: part.text })
}
