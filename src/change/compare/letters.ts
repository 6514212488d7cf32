import type { Allowance, Annex, Creation, Notice, Template } from '../../model/index.ts'
import { type Aspects, aspectChanges, change } from './aspects.ts'
import type { Change, ChangeKind, Subject } from './change.ts'
import { type Line, linesOf } from './letter-lines.ts'
import { gapsOf, zipped } from './pairs.ts'
import { atForm, type Both, both, type Place, type Places } from './place.ts'
import { same } from './same.ts'
import { thingChanges } from './things.ts'
import { creationsText } from './way.ts'
import { layoutNames, plainWords, unitNames } from './words.ts'
import {
  expressionText,
  insetText,
  listText,
  periodText,
  rolesText,
  templateText,
} from './written.ts'

export const noticeChanges = (places: Places): readonly Change[] =>
  thingChanges(
    {
      kind: 'notice',
      id: ({ id }: Notice) => id,
      label: ({ label }) => label,
      text: ({ title }) => templateText(title),
      added: 'letters-otherwise',
      removed: 'letters-otherwise',
      identified: 'letters-otherwise',
      moved: 'words-only',
      of: ({ form }) => ({ form }),
      inside: (notices, subject) => {
        const inside = {
          before: atForm(places.before, notices.before.form),
          after: atForm(places.after, notices.after.form),
        }
        return [
          ...aspectChanges(aspects, notices, subject, inside),
          ...textChanges(
            'notice-text',
            both(notices, ({ body }) => body),
            subject,
            inside,
          ),
          ...annexChanges(notices, subject, inside),
        ]
      },
    },
    both(places, ({ application }) => application.notices),
    places,
  )

const template = {
  text: (text: Template): string => templateText(text),
  reason: 'letters-otherwise',
} as const

const templates = {
  text: (texts: readonly Template[]): string | null => listText(texts.map(templateText), '；'),
  reason: 'letters-otherwise',
} as const

const roles = { text: rolesText, reason: 'rights-otherwise' } as const

const aspects: Aspects<Notice> = {
  kind: null,
  id: null,
  label: null,
  form: {
    kind: 'notice-form',
    text: (id, place) => atForm(place, id).form?.label ?? id,
    reason: 'letters-otherwise',
  },
  when: { kind: 'notice-when', text: expressionText, reason: 'letters-otherwise' },
  layout: {
    kind: 'notice-layout',
    text: (layout) => layoutNames[layout].zh,
    reason: 'letters-otherwise',
  },
  title: { kind: 'notice-title', ...template },
  number: {
    kind: 'notice-number',
    text: ({ series, perYear, gapless }) =>
      [series, ...(perYear ? ['按年编号'] : []), ...(gapless ? ['不得断号'] : [])].join('，'),
    reason: 'letters-otherwise',
  },
  to: { kind: 'notice-to', ...template },
  unaddressed: {
    kind: 'notice-to',
    text: () => plainWords.unprinted.zh,
    reason: 'letters-otherwise',
  },
  cc: { kind: 'notice-cc', ...templates },
  enclosures: { kind: 'notice-enclosures', ...templates },
  annexes: null,
  signer: { kind: 'notice-signer', ...template },
  unsealed: {
    kind: 'notice-seal',
    text: () => plainWords.unsealed.zh,
    reason: 'letters-otherwise',
  },
  remark: { kind: 'notice-remark', ...template },
  acknowledged: { kind: 'notice-acknowledged', ...template },
  matter: { kind: 'notice-matter', ...template },
  due: { kind: 'notice-due', text: allowanceText, reason: 'letters-otherwise' },
  needs: {
    kind: 'notice-needs',
    text: (needs) => listText(needs.map((need) => plainWords[need].zh)),
    reason: 'letters-otherwise',
  },
  order: {
    kind: 'notice-order',
    text: (order) => listText(order.map(insetText)),
    reason: 'shown-otherwise',
  },
  draftedBy: { kind: 'notice-drafted-by', ...roles },
  reviewedBy: { kind: 'notice-reviewed-by', ...roles },
  signedBy: { kind: 'notice-signed-by', ...roles },
  body: null,
  again: {
    kind: 'notice-again',
    text: (parts, place) => listText(parts.map((part) => expressionText(part, place))),
    reason: 'letters-otherwise',
  },
  creates: {
    kind: 'notice-creates',
    text: (creations: readonly Creation[], place) => creationsText(creations, place),
    reason: 'way-otherwise',
  },
  period: {
    kind: 'notice-period',
    text: ({ from, until }) => periodText(from, until),
    reason: 'letters-otherwise',
  },
  template: {
    kind: 'notice-template',
    // Another file may have the same name.
    text: ({ file, sha256 }) => `${file}（${sha256.slice(0, 8)}）`,
    reason: 'letters-otherwise',
  },
  hash: null,
}

function allowanceText(due: Allowance, { application }: Place): string {
  if ('amount' in due) return `${due.amount}${unitNames[due.unit].zh}`
  const { parameter } = due
  return application.parameters.find(({ id }) => id === parameter)?.label ?? parameter
}

/** Paragraph by paragraph. */
function textChanges(
  kind: ChangeKind,
  bodies: Both<Notice['body']>,
  subject: Subject,
  places: Places,
): readonly Change[] {
  if (same(bodies.before, bodies.after)) return []
  const lines = {
    before: linesOf(bodies.before, places.before),
    after: linesOf(bodies.after, places.after),
  }
  return gapsOf(lines.before, lines.after, meaning).flatMap((gap) =>
    zipped(gap).map(([was, is], index) =>
      change(kind, subject, 'letters-otherwise', was?.text ?? null, is?.text ?? null, {
        paragraph: gap.at + Math.min(index, Math.max(gap.after.length - 1, 0)) + 1,
      }),
    ),
  )
}

const meaning = ({ meaning: is }: Line): string => is

function annexChanges(
  { before, after }: Both<Notice>,
  subject: Subject,
  places: Places,
): readonly Change[] {
  const [was, is] = [before.annexes ?? [], after.annexes ?? []]
  const count = Math.max(was.length, is.length)
  return Array.from({ length: count }, (_, at) => [was[at], is[at]] as const).flatMap(
    ([old, now]) => [
      ...textChanges(
        'notice-annex',
        { before: old?.body ?? [], after: now?.body ?? [] },
        subject,
        places,
      ),
      ...(old?.enclosure === now?.enclosure
        ? []
        : [
            change(
              'notice-annex',
              subject,
              'letters-otherwise',
              enclosureText(old, before),
              enclosureText(now, after),
            ),
          ]),
    ],
  )
}

function enclosureText(annex: Annex | undefined, { enclosures }: Notice): string | null {
  const text = annex && enclosures[annex.enclosure]
  return text ? `附件：${templateText(text)}` : null
}
