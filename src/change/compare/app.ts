import type { Application, Area, Law } from '../../model/index.ts'
import { articleChanges } from './articles.ts'
import { type Aspects, aspectChanges, change } from './aspects.ts'
import type { Change, Subject } from './change.ts'
import { figureChanges } from './figures.ts'
import { listChanges } from './options.ts'
import { pairsOf } from './pairs.ts'
import { type Both, both, type Places } from './place.ts'
import { thingChanges } from './things.ts'
import { dayText, listText, rolesText } from './written.ts'

/** What stands beside the forms: the app itself, its laws, lists and figures. */
export const appChanges = (places: Places): readonly Change[] => {
  const apps = both(places, ({ application }) => application)
  return [
    ...aspectChanges(appAspects, apps, subjectOfApp(apps.after), places),
    ...areaChanges(apps, subjectOfApp(apps.after)),
    ...labelChanges(apps),
    ...lawChanges(apps, places),
    ...listChanges(apps, places),
    ...figureChanges(apps, places),
  ]
}

const subjectOfApp = ({ id, label }: Application): Subject => ({ kind: 'app', id, label })

const appAspects: Aspects<Omit<Application, 'label'>> = {
  kind: null,
  id: { kind: 'app-id', text: (id) => id, reason: 'words-only' },
  bureau: {
    kind: 'bureau',
    text: ({ name, code }) => `${name}（${code}）`,
    reason: 'letters-otherwise',
  },
  revisedBy: { kind: 'revised-by', text: rolesText, reason: 'rights-otherwise' },
  publishedBy: { kind: 'published-by', text: rolesText, reason: 'rights-otherwise' },
  areas: null,
  laws: null,
  options: null,
  parameters: null,
  tiers: null,
  forms: null,
  flags: null,
  notices: null,
  reports: null,
  roles: null,
}

/** Only the areas in which anything is another; where none is, their order. */
function areaChanges(apps: Both<Application>, subject: Subject): readonly Change[] {
  const areas = both(apps, ({ areas: all = [] }) => all)
  const told = (was: string | null, is: string | null): Change =>
    change('areas', subject, 'shown-otherwise', was, is)
  const found = pairsOf(areas.before, areas.after, ({ label }) => label).flatMap((pair) => {
    const was = pair.before && areaText(pair.before, apps.before)
    const is = pair.after && areaText(pair.after, apps.after)
    return was === is ? [] : [told(was, is)]
  })
  const order = both(areas, (all) => listText(all.map(({ label }) => label)))
  return found.length > 0 || order.before === order.after
    ? found
    : [told(order.before, order.after)]
}

const areaText = ({ label, forms }: Area, application: Application): string =>
  `${label}：${listText(forms.map((id) => labelOf(id, application)))}`

const labelOf = (id: string, { forms }: Application): string =>
  forms.find((form) => form.id === id)?.label ?? id

const labelChanges = ({ before, after }: Both<Application>): readonly Change[] =>
  before.label === after.label
    ? []
    : [change('app-renamed', subjectOfApp(after), 'words-only', before.label, after.label)]

const lawChanges = (apps: Both<Application>, places: Places): readonly Change[] =>
  thingChanges(
    {
      kind: 'law',
      id: ({ name }: Law) => name,
      label: ({ name }) => name,
      added: 'by-itself',
      removed: 'by-itself',
      moved: 'words-only',
      inside: (laws, subject) => [
        ...aspectChanges(lawAspects, laws, subject, places),
        ...articleChanges(laws),
      ],
    },
    both(apps, ({ laws }) => laws),
    places,
  )

const lawAspects: Aspects<Law> = {
  name: null,
  effective: { kind: 'law-effective', text: dayText, reason: 'law-otherwise' },
  repealed: { kind: 'law-repealed', text: dayText, reason: 'law-otherwise' },
  replaces: { kind: 'law-replaces', text: (name) => `《${name}》`, reason: 'law-otherwise' },
  articles: null,
}
