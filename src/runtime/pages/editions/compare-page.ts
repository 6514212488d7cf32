import {
  type Comparison,
  type ComparisonView,
  compare,
  comparisonView,
} from '../../../change/compare/index.ts'
import type { Editions } from '../../application.ts'
import { publications } from '../../editions/publish.ts'
import { type RevisionPaper, revisionPdf } from '../../editions/revision-paper.ts'
import { revisionWorkbook } from '../../editions/revision-workbook.ts'
import { Failure } from '../../failure.ts'
import { madeLines } from '../../reports/made.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { messagePage } from '../problem-page.ts'
import { type Reply, xlsxType } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { seenForms } from './seen-forms.ts'

/** Which editions are compared, by their numbers. */
export interface Pair {
  readonly from: number
  readonly to: number
}

/** What changed from one edition to another; null: one of them is not there. */
export async function comparePage(
  site: Site,
  editions: Editions,
  pair: Pair,
): Promise<Reply | null> {
  const found = await compared(site, editions, pair)
  if (!found) return null
  const { from, to } = pair
  const view = {
    ...found,
    ...frame(site, say(site, 'edition-compare-title', { from, to }), {
      section: addresses.editions,
      trail: [{ label: say(site, 'editions'), href: addresses.editions }],
    }),
    pdf: addresses.revisionFile(from, to, 'pdf'),
    excel: addresses.revisionFile(from, to, 'xlsx'),
  }
  return { kind: 'page', status: 200, page: 'editions/compare', view }
}

/** 修订对照表 of them as a file. */
export async function revisionFile(
  site: Site,
  editions: Editions,
  pair: Pair,
  ending: 'pdf' | 'xlsx',
): Promise<Reply | null> {
  const view = await compared(site, editions, pair)
  if (!view) return null
  const paper = paperOf(site, pair)
  const name = `${paper.title} ${pair.from}-${pair.to}.${ending}`
  if (ending === 'xlsx') {
    return { kind: 'file', name, type: xlsxType, bytes: await revisionWorkbook(view, paper) }
  }
  try {
    return { kind: 'file', name, type: 'application/pdf', bytes: await revisionPdf(view, paper) }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'no-browser') throw error
    const back = { label: say(site, 'editions'), href: addresses.editions }
    return messagePage(site, 503, paper.title, say(site, 'report-no-browser'), { back })
  }
}

/** As far as the visitor has to do with it. */
async function compared(
  site: Site,
  editions: Editions,
  { from, to }: Pair,
): Promise<ComparisonView | null> {
  const all = publications(editions.list())
  const ids = [from, to].map((number) => all.find((each) => each.number === number)?.id)
  const [before, after] = await Promise.all(
    ids.map(async (id) => (id && (await editions.load(id))) || null),
  )
  if (!before || !after) return null
  const applications = [after.application, before.application]
  const seen = new Set(applications.flatMap((each) => seenForms(site, each)).map(({ id }) => id))
  const { changes, ...whole } = compare(before.application, after.application)
  const comparison: Comparison = {
    ...whole,
    changes: changes.filter(({ subject: { form } }) => form === undefined || seen.has(form)),
  }
  return comparisonView(comparison, applications, site.language)
}

function paperOf(site: Site, { from, to }: Pair): RevisionPaper {
  const { language, clock, home } = site
  const { label, bureau } = home.app.application
  return {
    title: say(site, 'revision-title', { app: label }),
    bureau: bureau.name,
    scope: [say(site, 'revision-scope', { from, to })],
    made: madeLines(clock(), home.records.visitor, language),
    language,
  }
}
