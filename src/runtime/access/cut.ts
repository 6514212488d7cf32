import type {
  Application,
  Field,
  Form,
  Judgement,
  Mistake,
  RecordData,
  RecordValue,
  Remark,
  StoredRecord,
} from '../../model/index.ts'
import { columnsOfTable, fieldOf } from '../../rules/fields.ts'
import { mask } from '../../rules/index.ts'
import type { Sight } from './sight.ts'
import { isPlain, isSeen, ruleSources } from './sources.ts'

/** The record as it may be given out. */
export function cutRecord(
  app: Application,
  form: Form,
  record: StoredRecord,
  sight: Sight,
): StoredRecord {
  const { authors, upgraded, former, ...rest } = record
  if (sight.isWhole && authors === undefined && upgraded === undefined) return record
  return {
    ...rest,
    ...(sight.isWhole && former && { former }),
    data: cutData(form, record.data, sight),
    judgement: record.judgement && cutJudgement(app, form, record.judgement, sight),
    moves: record.moves.map(({ by: _by, ...move }) => move),
  }
}

export function cutData(form: Form, data: RecordData, sight: Sight): RecordData {
  if (sight.isWhole) return data
  return Object.fromEntries(
    Object.entries(data).flatMap(([id, value]) => {
      const field = fieldOf(form, id)
      if (!field || !sight.visible.has(id)) return []
      return [[id, sight.masked.has(id) ? maskedValue(field, value) : value]]
    }),
  )
}

/** Of a table its masked columns; texts only are masked. */
export function maskedValue(field: Field, value: RecordValue): RecordValue {
  if (field.type.kind !== 'table') return typeof value === 'string' ? mask(value) : value
  const columns = columnsOfTable(field)
  return rowsOf(value).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([id, cell]) => [
        id,
        columns.get(id)?.masked && typeof cell === 'string' ? mask(cell) : cell,
      ]),
    ),
  )
}

const rowsOf = (value: RecordValue): readonly RecordData[] =>
  Array.isArray(value) ? value.filter((row) => typeof row === 'object') : []

/**
 * The conclusion belongs to the record itself. Of the rest stays what rests on visible fields alone; a message that
 * would repeat something masked gives way to the rule's name.
 */
function cutJudgement(app: Application, form: Form, judgement: Judgement, sight: Sight): Judgement {
  if (sight.isWhole) return judgement
  return {
    values: cutData(form, judgement.values, sight),
    blocks: cutRemarks(app, form, judgement.blocks, sight),
    warnings: cutRemarks(app, form, judgement.warnings, sight),
    findings: cutRemarks(app, form, judgement.findings, sight),
    clues: cutRemarks(app, form, judgement.clues, sight),
    unjudged: judgement.unjudged.filter((id) => isRuleSeen(app, form, id, sight)),
    conclusion: judgement.conclusion,
  }
}

export const cutRemarks = <R extends Remark>(
  app: Application,
  form: Form,
  remarks: readonly R[],
  sight: Sight,
): readonly R[] =>
  remarks.flatMap((remark) => {
    if (sight.isWhole) return [remark]
    if (!isRuleSeen(app, form, remark.rule, sight)) return []
    if (!remark.fields.every((id) => sight.visible.has(id))) return []
    if (isRulePlain(app, form, remark.rule, sight)) return [remark]
    return [{ ...remark, message: remark.label, ...('demand' in remark && { demand: null }) }]
  })

/** A rule that is no longer there cannot be looked into: it may have said anything of the record. */
export function isRuleSeen(app: Application, form: Form, id: string, sight: Sight): boolean {
  const rule = form.rules.find((each) => each.id === id)
  return rule
    ? isSeen(ruleSources(app, form, rule), sight)
    : form.fields.every((field) => sight.visible.has(field.id))
}

export function isRulePlain(app: Application, form: Form, id: string, sight: Sight): boolean {
  const rule = form.rules.find((each) => each.id === id)
  return rule ? isPlain(ruleSources(app, form, rule), sight) : sight.masked.size === 0
}

/** What is wrong with what the visitor sees; where only the rest is wrong, that alone is said. */
export function cutFaults(
  app: Application,
  form: Form,
  faults: { readonly mistakes: readonly Mistake[]; readonly blocks: readonly Remark[] },
  sight: Sight,
): { readonly mistakes: readonly Mistake[]; readonly blocks: readonly Remark[] } {
  if (sight.isWhole) return faults
  const mistakes = faults.mistakes.filter(({ path: [id] }) => isOwn(form, id, sight))
  const blocks = cutRemarks(app, form, faults.blocks, sight)
  const isRestWrong =
    faults.mistakes.length + faults.blocks.length > 0 && mistakes.length + blocks.length === 0
  return isRestWrong ? { mistakes: [ofOthers], blocks } : { mistakes, blocks }
}

/** What is no field of the form is the sender's own mistake. */
const isOwn = (form: Form, id: string | number | undefined, { visible }: Sight): boolean =>
  id === undefined || visible.has(String(id)) || fieldOf(form, String(id)) === undefined

const ofOthers: Mistake = { path: [], code: 'of-others', params: {} }
