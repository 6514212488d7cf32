import type { LetterRefusal, Office } from '../../letters/register/index.ts'
import { stopText } from '../../letters/stop.ts'
import { denialText } from '../../messages/denials.ts'
import { letterFaultText, untimelyText } from '../../messages/letter-acts.ts'
import { addresses } from '../addresses.ts'
import { frame, type Link } from '../frame.ts'
import { problemPage } from '../problem-page.ts'
import type { Reply } from '../reply.ts'
import { type LetterShelf, type Site, say } from '../site.ts'

/** What somebody asked of the pages about letters. */
export interface LetterVisit {
  readonly site: Site
  readonly shelf: LetterShelf
  readonly office: Office
  readonly query: URLSearchParams
  readonly posted: URLSearchParams
}

export const toRegister = (site: Site): Link => ({
  label: say(site, 'letters-register'),
  href: addresses.letters,
})

/** A page that says why an act was not done. Of what was given wrong, the page with its form says so itself. */
export function refusedPage(
  { site }: LetterVisit,
  refusal: Exclude<LetterRefusal, { readonly kind: 'invalid' }>,
  back: string,
): Reply {
  if (refusal.kind === 'missing') return problemPage(site, 'missing')
  const isDenied = refusal.kind === 'denied'
  const title = say(site, isDenied ? 'denied-title' : 'act-refused-title')
  const message = isDenied
    ? denialText(refusal.denial, site.language)
    : refusal.kind === 'untimely'
      ? untimelyText(refusal.reason, site.language)
      : refusal.kind === 'unmade'
        ? stopText(refusal, site.language)
        : say(site, 'register-none')
  return {
    kind: 'page',
    status: isDenied ? 403 : 409,
    page: 'problem',
    view: {
      ...frame(site, title, { trail: [toRegister(site)] }),
      message,
      back,
      backLabel: say(site, 'letters-register'),
    },
  }
}

/** What was given in a form, with what is wrong with it. */
export interface Given {
  readonly posted: URLSearchParams
  /** By the names of inputs. */
  readonly faults: ReadonlyMap<string, string>
}

export const nothingGiven: Given = { posted: new URLSearchParams(), faults: new Map() }

export const givenWrong = (
  { site, posted }: LetterVisit,
  { faults }: Extract<LetterRefusal, { readonly kind: 'invalid' }>,
): Given => ({
  posted,
  faults: new Map(
    faults.map(({ field, reason }) => [field, letterFaultText(reason, site.language)]),
  ),
})
