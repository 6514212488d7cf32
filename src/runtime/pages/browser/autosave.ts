import { tell, word } from './words.ts'

/**
 * Keeps a draft a little after the last change, and when the page is put away. The version in the form moves with
 * each save, so that what another window saved is never written over: then saving stops and says so.
 */
export function startAutosave(form: HTMLFormElement): void {
  const version = form.querySelector<HTMLInputElement>('input[name="@version"]')
  if (form.dataset.autosave === undefined || version === null) return
  let timer = 0
  let running = false
  let waiting = false

  const save = async () => {
    window.clearTimeout(timer)
    if (running) {
      waiting = true
      return
    }
    running = true
    delete form.dataset.touched
    const answer = await send(form)
    running = false
    if (answer.kind === 'saved') version.value = String(answer.version)
    if (answer.kind !== 'saved') form.dataset.touched = ''
    tell(form.querySelector('.actions') ?? form, sentence(form, answer))
    if (answer.kind === 'elsewhere') stop()
    else if (waiting) {
      waiting = false
      schedule()
    }
  }
  const schedule = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(save, pause)
  }
  const hidden = () => {
    if (document.visibilityState === 'hidden' && form.dataset.touched !== undefined) save()
  }
  const typed = (event: Event) => {
    if (!(event instanceof InputEvent && event.isComposing)) schedule()
  }
  const stop = () => {
    window.clearTimeout(timer)
    form.removeEventListener('input', typed)
    form.removeEventListener('change', schedule)
    document.removeEventListener('visibilitychange', hidden)
  }
  form.addEventListener('input', typed)
  form.addEventListener('change', schedule)
  form.addEventListener('submit', stop)
  document.addEventListener('visibilitychange', hidden)
}

/** Milliseconds after the last change. */
const pause = 2000

type Answer =
  | {
      readonly kind: 'saved'
      readonly version: number
      readonly time: string
      readonly wrong: number
    }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unsaved' }

async function send(form: HTMLFormElement): Promise<Answer> {
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body: bodyOf(form),
      keepalive: true,
    })
    if (response.status === 409) return { kind: 'elsewhere' }
    if (!response.ok) return { kind: 'unsaved' }
    return { kind: 'saved', ...(await response.json()) }
  } catch {
    return { kind: 'unsaved' }
  }
}

function bodyOf(form: HTMLFormElement): URLSearchParams {
  const pairs = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return new URLSearchParams([...pairs, ['@do', 'autosave']])
}

function sentence(form: HTMLFormElement, answer: Answer): string {
  switch (answer.kind) {
    case 'saved':
      return answer.wrong > 0
        ? word(form, 'savedBut', { time: answer.time, count: answer.wrong })
        : word(form, 'saved', { time: answer.time })
    case 'elsewhere':
      return word(form, 'elsewhere')
    case 'unsaved':
      return word(form, 'unsaved')
  }
}
