import { refusalText } from '../../runtime/messages/people.ts'
import { resetPassword } from '../../runtime/people/accounts.ts'
import { accountByLogin } from '../../runtime/people/logins.ts'
import { openPeople } from '../../runtime/people/people.ts'
import { serverVisitor } from '../../runtime/people/server-visitor.ts'
import { clock } from '../../runtime/records/run.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import type { Workplace } from '../jobs.ts'
import { texts } from '../texts.ts'

export interface ResetJob {
  readonly login: string
}

/** Gives an account a new start password, an administrator's too; it is printed once. */
export async function resetOver(
  { app: { application }, store }: Workplace,
  { login }: ResetJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal
  const account = await store.read((view) => accountByLogin(view, login))
  if (account === null)
    throw new Refusal(exit.usage, refusalText({ code: 'account-missing' }, language))
  const people = openPeople({ store, clock, application })
  const outcome = await resetPassword(people, serverVisitor, { id: account.id })
  if (outcome.kind === 'refused') {
    const sentences = outcome.refusals.map((refusal) => refusalText(refusal, language))
    throw new Refusal(exit.conflict, sentences.join('\n'))
  }
  const { password } = outcome.value
  terminal.data(terminal.json ? JSON.stringify({ login: account.login, password }) : password)
  terminal.say(texts[language].passwordReset(account.name))
  return exit.ok
}
