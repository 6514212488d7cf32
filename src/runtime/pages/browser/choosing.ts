import { word } from './words.ts'

/** Puts a filter above every long list of choices: typing a part of a name or code leaves what has it. */
export function startChoosing(form: HTMLFormElement, within: ParentNode): void {
  for (const select of within.querySelectorAll<HTMLSelectElement>('select[data-long]')) {
    if (select.dataset.filtered === undefined) addFilter(form, select)
  }
}

interface Choice {
  readonly option: HTMLOptionElement
  readonly text: string
}

function addFilter(form: HTMLFormElement, select: HTMLSelectElement): void {
  select.dataset.filtered = ''
  const choices = [...select.options].map((option) => ({ option, text: folded(option.text) }))
  const label =
    form.querySelector(`label[for="${CSS.escape(select.id)}"]`)?.textContent?.trim() ?? ''
  const filter = document.createElement('input')
  filter.type = 'search'
  filter.className = 'filter'
  filter.autocomplete = 'off'
  filter.placeholder = word(form, 'filter')
  filter.setAttribute('aria-label', `${label} ${word(form, 'filter')}`)
  filter.setAttribute('aria-controls', select.id)
  const matches = document.createElement('p')
  matches.className = 'matches'
  matches.setAttribute('role', 'status')
  const apply = () => {
    const count = narrow(select, choices, folded(filter.value))
    matches.textContent = filter.value === '' ? '' : word(form, 'matches', { count })
  }
  filter.addEventListener('input', (event) => {
    // It is the person's own aid: no answer changed.
    event.stopPropagation()
    if (event instanceof InputEvent && event.isComposing) return
    apply()
  })
  filter.addEventListener('compositionend', apply)
  filter.addEventListener('change', (event) => event.stopPropagation())
  filter.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault()
    if (event.key === 'ArrowDown') select.focus()
  })
  select.before(filter, matches)
}

/** What is chosen stays, whether it matches or not. */
function narrow(select: HTMLSelectElement, choices: readonly Choice[], wanted: string): number {
  const chosen = select.value
  const matching = choices.filter(
    ({ option, text }) => option.value !== '' && text.includes(wanted),
  )
  const shown = choices.filter(
    ({ option, text }) => option.value === '' || option.value === chosen || text.includes(wanted),
  )
  select.replaceChildren(...shown.map(({ option }) => option))
  select.value = chosen
  return matching.length
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
