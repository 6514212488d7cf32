import type { PeopleRefusal } from '../messages/people.ts'
import { refusal } from './people.ts'
import { isWellKnown } from './well-known-passwords.ts'

/** What is wrong with a new password, apart from having been used before; nothing: it will do. */
export function passwordFaults(
  password: string,
  { login, name }: { readonly login: string; readonly name: string },
): readonly PeopleRefusal[] {
  const length = [...password].length
  if (length > longest) return [refusal('password-long', 'password', { most: String(longest) })]
  const weak = length < 8 || (length < 16 && classesIn(password) < 3)
  return [
    ...(weak ? [refusal('password-short', 'password')] : []),
    ...(holds(password, login) || holds(password, name)
      ? [refusal('password-named', 'password')]
      : []),
    ...(isWellKnown(password) ? [refusal('password-known', 'password')] : []),
  ]
}

/** Characters: longer ones only make hashing slow. */
const longest = 128

const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u]

const classesIn = (password: string): number =>
  classes.filter((each) => each.test(password.normalize('NFKC'))).length

/** Names of one or two letters are in many words; of one Han character too. */
function holds(password: string, name: string): boolean {
  const [whole, part] = [folded(password), folded(name)]
  return part.length >= (/\p{Script=Han}/u.test(part) ? 2 : 3) && whole.includes(part)
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim()
