import type { Form } from '../../../model/index.ts'
import type { LetterRefusal, Untimely } from '../../letters/register/outcome.ts'
import { type Stopped, stopText } from '../../letters/stop.ts'
import { denialText } from '../../messages/denials.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { problemPage } from '../problem-page.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import type { TextKey } from '../texts.ts'

/** Why an act on a batch was not done. */
export function refusal(site: Site, form: Form, refused: LetterRefusal, back: string): Reply {
  switch (refused.kind) {
    case 'missing':
      return problemPage(site, 'missing')
    case 'denied':
      return messagePage(site, 403, denialText(refused.denial, site.language), back)
    case 'untimely':
      return messagePage(site, 409, say(site, untimely[refused.reason] ?? 'batch-untimely'), back)
    case 'unmade':
      return messagePage(site, 409, stopText(refused, site.language), back)
    case 'nothing': {
      const reasons = stoppedViews(site, form, refused.stopped)
        .map(({ name, reason }) => `${name}：${reason}`)
        .join('')
      return messagePage(site, 409, say(site, 'batch-nothing', { reasons }), back)
    }
    case 'conflict':
    case 'invalid':
      return messagePage(site, 422, say(site, 'batch-untimely'), back)
  }
}

const untimely: { readonly [U in Untimely]?: TextKey } = {
  'already-reviewed': 'batch-already-reviewed',
  'already-signed': 'batch-already-signed',
  'not-reviewed': 'batch-not-reviewed',
  withdrawn: 'batch-is-withdrawn',
  'definition-changed': 'batch-definition-changed',
}

export const messagePage = (site: Site, status: number, message: string, back: string): Reply => ({
  kind: 'page',
  status,
  page: 'problem',
  view: {
    ...frame(site, say(site, 'batch-refused-title'), {
      trail: [{ label: say(site, 'batches'), href: addresses.batches }],
    }),
    message,
    back,
    backLabel: say(site, 'batch-back'),
  },
})

export const stoppedViews = (site: Site, form: Form, stopped: readonly Stopped[]) =>
  stopped.map(({ record, addressee, stop }) => ({
    name: addressee ?? record,
    href: addresses.record(form.id, record),
    reason: stopText(stop, site.language),
  }))
