import { startLeaving } from './leaving.ts'
import { tell, word } from './words.ts'

/** While a source is typed: its line numbers, what is wrong with it, its fixes at a press, and Ctrl+S. */
export function startWorkshop(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-workshop]')
  const text = form?.querySelector('textarea')
  const gutter = form?.querySelector('[data-gutter]')
  if (!form || !text || !gutter) return
  const touched = form.dataset.touched
  startLeaving(form)
  if (touched !== undefined) form.dataset.touched = touched
  const check = checking(form, gutter)
  text.addEventListener('input', (event) => {
    number(gutter, text)
    if (!(event instanceof InputEvent && event.isComposing)) check()
  })
  text.addEventListener('compositionend', check)
  form.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLElement)) return
    const { edits, start, end } = event.target.dataset
    if (edits === undefined && start === undefined) return
    event.preventDefault()
    if (edits !== undefined) mend(text, JSON.parse(edits))
    else select(text, Number(start), Number(end))
  })
  page.addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    form.querySelector<HTMLElement>('button[value="save"]')?.click()
  })
  const line = /^#L(\d+)$/.exec(location.hash)?.[1]
  if (line !== undefined) toLine(text, Number(line))
}

/** One request at a time; what is typed meanwhile is asked for after it. */
function checking(form: HTMLFormElement, gutter: Element): () => void {
  let timer = 0
  let running = false
  let waiting = false
  const run = async () => {
    if (running) {
      waiting = true
      return
    }
    running = true
    stale(form)
    const answer = await examined(form)
    running = false
    if (waiting) {
      waiting = false
      return run()
    }
    if (answer === null) return tell(form, word(form, 'unchecked'))
    tell(form, '')
    form.querySelector('[data-remarks]')?.replaceWith(answer)
    mark(gutter, answer)
  }
  return () => {
    tell(form, word(form, 'checking'))
    stale(form)
    window.clearTimeout(timer)
    timer = window.setTimeout(run, pause)
  }
}

/** Milliseconds after the last key. */
const pause = 150

/** Fixes of a text that is no more: their places have moved. */
function stale(form: HTMLFormElement): void {
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-edits]')) {
    button.disabled = true
  }
}

async function examined(form: HTMLFormElement): Promise<HTMLElement | null> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') body.append(name, value)
  }
  body.append('@do', 'examine')
  try {
    const response = await fetch(form.action, { method: 'POST', body })
    if (!response.ok) return null
    const answer = new DOMParser().parseFromString(await response.text(), 'text/html')
    return answer.querySelector<HTMLElement>('[data-remarks]')
  } catch {
    return null
  }
}

function number(gutter: Element, text: HTMLTextAreaElement): void {
  const lines = text.value.split('\n').length
  while (gutter.children.length > lines) gutter.lastElementChild?.remove()
  while (gutter.children.length < lines) {
    const line = document.createElement('span')
    line.id = `L${gutter.children.length + 1}`
    line.textContent = String(gutter.children.length + 1)
    gutter.append(line)
  }
  text.rows = lines + 1
}

function mark(gutter: Element, remarks: HTMLElement): void {
  const marked = new Set(remarks.dataset.marked?.split(' '))
  for (const line of gutter.children) {
    line.classList.toggle('marked', marked.has(line.textContent ?? ''))
  }
}

/** By the browser's own editing, so that it can be undone. */
function mend(
  text: HTMLTextAreaElement,
  edits: readonly (readonly [start: number, end: number, text: string])[],
): void {
  text.focus()
  for (const [start, end, put] of [...edits].sort(([one], [other]) => other - one)) {
    text.setSelectionRange(start, end)
    const isDone =
      put === '' ? document.execCommand('delete') : document.execCommand('insertText', false, put)
    if (!isDone) text.setRangeText(put, start, end, 'end')
  }
  text.dispatchEvent(new Event('input', { bubbles: true }))
}

function select(text: HTMLTextAreaElement, start: number, end: number): void {
  text.focus({ preventScroll: true })
  text.setSelectionRange(start, end)
  const line = text.value.slice(0, start).split('\n').length
  document.getElementById(`L${line}`)?.scrollIntoView({ block: 'center' })
}

function toLine(text: HTMLTextAreaElement, line: number): void {
  const before = text.value.split('\n').slice(0, line - 1)
  const start = before.reduce((sum, each) => sum + each.length + 1, 0)
  select(text, start, start)
}
