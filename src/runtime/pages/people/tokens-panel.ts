import type { PeopleRefusal } from '../../messages/people.ts'
import { showInstant } from '../instants.ts'
import { say } from '../site.ts'
import { peopleAddresses } from './addresses.ts'
import { input, type Panel, type ShownOnce } from './panels.ts'
import { faults, posted, type SignedVisit } from './visit.ts'

/** `made`: the token that was just made. */
export async function tokensPanel(
  visit: SignedVisit,
  refusals: readonly PeopleRefusal[],
  made?: ShownOnce,
): Promise<Panel> {
  const { site, account } = visit
  const tokens = await site.people.store.papers('token', { account: account.id })
  const found = faults(site, refusals)
  const write = posted(visit, 'scope') === 'write'
  return {
    id: 'tokens',
    title: say(site, 'tokens'),
    lines: [say(site, 'tokens-lead')],
    ...(made && { shownOnce: made }),
    table: {
      id: 'tokens',
      caption: say(site, 'tokens'),
      headings: [
        say(site, 'token-label'),
        say(site, 'token-prefix'),
        say(site, 'token-scope'),
        say(site, 'token-expires'),
      ],
      rows: tokens.map(({ id, label, prefix, scope, expires }) => ({
        name: label,
        cells: [
          { text: `${prefix}…` },
          { text: say(site, `token-${scope}`) },
          { text: showInstant(expires) },
        ],
        act: {
          action: peopleAddresses.revokeToken,
          id,
          button: say(site, 'token-revoke'),
          of: label,
        },
      })),
      none: say(site, 'no-tokens'),
      acting: true,
    },
    forms: [
      {
        action: peopleAddresses.tokens,
        inputs: [
          input(found, 'label', say(site, 'token-label'), {
            value: made ? '' : posted(visit, 'label'),
          }),
          input(found, 'scope', say(site, 'token-scope'), {
            choices: [
              { value: 'read', label: say(site, 'token-read'), chosen: !write },
              { value: 'write', label: say(site, 'token-write'), chosen: write },
            ],
          }),
          input(found, 'days', say(site, 'token-days'), {
            value: posted(visit, 'days') || '90',
            inputmode: 'numeric',
            width: 'narrow',
          }),
        ],
        button: say(site, 'token-make'),
        look: 'second',
      },
    ],
  }
}
