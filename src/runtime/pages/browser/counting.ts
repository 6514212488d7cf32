import { word } from './words.ts'

/** Shows how much was written where there is a limit; nothing is cut off. */
export function startCounting(form: HTMLFormElement): void {
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      count(form, target)
  })
  const limited = form.querySelectorAll<HTMLTextAreaElement>('textarea[data-longest]')
  for (const input of limited) count(form, input)
}

function count(form: HTMLFormElement, input: HTMLInputElement | HTMLTextAreaElement): void {
  const longest = Number(input.dataset.longest)
  if (!longest) return
  const length = [...input.value.trim()].length
  const shown = input instanceof HTMLTextAreaElement || length > longest * nearLimit
  const note = noteOf(input)
  note.textContent = shown ? word(form, 'length', { length, longest }) : ''
}

const nearLimit = 0.8

function noteOf(input: HTMLElement): HTMLElement {
  const field = input.closest('[data-field], [data-column]') ?? input.parentElement ?? input
  const known = field.querySelector<HTMLElement>('[data-length]')
  if (known !== null) return known
  const note = document.createElement('p')
  note.className = 'hint'
  note.dataset.length = ''
  field.append(note)
  return note
}
