import { showDate } from '../../../rules/written-date.ts'
import { remedyText, verdictText } from '../../messages/why.ts'
import type { Goal, Said, Supposed, Supposition } from '../../records/what-if.ts'
import { addresses } from '../addresses.ts'
import { frame, toList } from '../frame.ts'
import { showInstant } from '../instants.ts'
import { refusedPage } from '../plans/plan.ts'
import { problemPage } from '../problem-page.ts'
import type { RecordVisit, Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { recordBody } from './body.ts'

/** What the rules would say of the record under others than its own, and what would make it pass. Nothing is kept. */
export async function whatIfPage({ site, form, record }: RecordVisit): Promise<Reply> {
  const asked = await suppositions(site)
  const found = await site.records.suppose(form, record.id, asked)
  const goal = await site.records.goal(form, record.id)
  if (!found || !goal) return problemPage(site, 'missing')
  const body = await recordBody(site, form, record)
  const title = say(site, 'what-if')
  const back = addresses.record(form.id, record.id)
  const view = {
    ...frame(site, title, { form, trail: [toList(form), { label: body.title, href: back }] }),
    form: { label: form.label },
    name: body.title,
    suppositions: asked.map(({ label }, at) => suppositionView(site, label, at, found[at] ?? null)),
    goal: goalView(site, goal),
    back,
  }
  return { kind: 'page', status: 200, page: 'record/what-if', view }
}

interface Asked extends Supposition {
  readonly label: string
}

/** Next year; the current edition, of a record under another one; what waits, for who takes part in plans. */
async function suppositions(site: Site): Promise<readonly Asked[]> {
  const { app, home } = site
  const number = home.app.editions?.numberOf(home.app.edition) ?? 0
  const waiting = refusedPage(site) === null ? await site.waiting() : []
  return [
    { label: say(site, 'what-if-next-year'), app: null, years: 1 },
    ...(app.edition === home.app.edition
      ? []
      : [{ label: say(site, 'what-if-current', { number }), app: home.app, years: 0 }]),
    ...waiting.flatMap(({ plan: { made }, app: next }) => {
      const by = { at: showInstant(made.at), name: made.name }
      return [
        { label: say(site, 'what-if-plan', by), app: next, years: 0 },
        { label: say(site, 'what-if-plan-next-year', by), app: next, years: 1 },
      ]
    }),
  ]
}

function suppositionView(site: Site, label: string, at: number, found: Supposed | null) {
  const element = `s${at + 1}`
  if (found === null) return { label, element, lead: say(site, 'what-if-no-form'), isSame: false }
  const { day, conclusion, rules } = found
  const turned = conclusion !== null && conclusion.before !== conclusion.after
  return {
    label,
    element,
    lead:
      day.before === day.after
        ? null
        : say(site, 'what-if-day', { before: showDate(day.before), after: showDate(day.after) }),
    conclusion: turned
      ? { ...conclusion, before: conclusion.before ?? '—', after: conclusion.after ?? '—' }
      : null,
    rules: rules.map(({ label: rule, before, after }) => ({
      rule,
      before: saidText(site, before),
      after: saidText(site, after),
    })),
    isSame: !turned && rules.length === 0,
  }
}

function saidText({ language }: Site, { verdict, severity, message }: Said): string {
  if (verdict === null) return '—'
  const said = verdictText({ verdict, severity }, language)
  return message === null ? said : `${said}：${message}`
}

function goalView(site: Site, { rules, conclusion }: Goal) {
  return {
    end:
      conclusion === null
        ? null
        : say(site, 'what-if-goal-end', {
            label: conclusion.label,
            before: conclusion.before ?? '—',
            after: conclusion.after ?? '—',
          }),
    rules: rules.map(({ label, verdict, severity, message, needed, remedies }) => ({
      label,
      said: saidText(site, { verdict, severity, message }),
      needed: needed === null ? null : say(site, 'what-if-needed', { text: needed }),
      remedies: remedies.map((remedy) => remedyText(remedy, site.language)),
    })),
  }
}
