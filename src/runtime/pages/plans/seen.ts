import { type Basis, isToldOf, type RecordImpact } from '../../../change/impact/index.ts'
import { formOf } from '../../application.ts'
import type { Site } from '../site.ts'

type Home = Pick<Site, 'home'>

/** With only what the visitor may know of records and letters. */
export async function seenBasis(site: Home, basis: Basis): Promise<Basis> {
  const { impact } = basis
  const seen = async <T>(items: readonly T[], test: (item: T) => Promise<T | null>) =>
    (await Promise.all(items.map(test))).flatMap((item) => (item === null ? [] : [item]))
  const ofRecord = async <T extends { readonly form: string; readonly record: string }>(
    about: T,
  ) => ((await isSeen(site, { form: about.form, id: about.record })) ? about : null)
  const articles = impact.articles.map(async (article) => ({
    ...article,
    letters: await seen(article.letters, ofRecord),
  }))
  return {
    ...basis,
    impact: {
      ...impact,
      records: await seen(impact.records, (record) => knownPart(site, record)),
      letters: await seen(impact.letters, ofRecord),
      articles: await Promise.all(articles),
    },
  }
}

/** Whether the visitor sees a record at all. */
export async function isSeen(
  { home }: Home,
  { form, id }: { readonly form: string; readonly id: string },
): Promise<boolean> {
  const found = formOf(home.app, form)
  return found !== undefined && (await home.records.visible(found, id)) !== null
}

/** Without what rests on fields that the visitor does not see; null: the record, or all of it, is beyond him. */
export async function knownPart(
  { home }: Home,
  record: RecordImpact,
): Promise<RecordImpact | null> {
  const form = formOf(home.app, record.form)
  const visible = form && (await home.records.visible(form, record.id))
  if (!form || !visible) return null
  const hidden = form.fields.filter(({ id }) => !visible.has(id))
  if (hidden.length === 0) return record
  const isKnown = (field: string | number | undefined): boolean =>
    !hidden.some(({ id, label }) => id === field || label === field)
  const { findings, values, missing, mistakes, unconverted, left, erased } = record
  const known: RecordImpact = {
    ...record,
    findings: findings.filter(({ reads }) => reads.every(isKnown)),
    values: values.filter(({ field }) => isKnown(field)),
    missing: missing.filter(({ path: [field] }) => isKnown(field)),
    mistakes: mistakes.filter(({ path: [field] }) => isKnown(field)),
    unconverted: unconverted.filter(({ field, row }) => isKnown(row?.table ?? field)),
    left: left.filter(isKnown),
    erased: erased.filter(isKnown),
  }
  return isToldOf(known) ? known : null
}
