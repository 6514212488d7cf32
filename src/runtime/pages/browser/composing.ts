/** Whether a key belongs to an input method: 229 is what older ones say instead. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229

/**
 * An Enter that ends a composition picks a word and submits nothing: some input methods end the composition before
 * the key arrives.
 */
export function guardComposing(root: Document): void {
  let ended = 0
  root.addEventListener('compositionend', (event) => {
    ended = event.timeStamp
  })
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.target instanceof HTMLTextAreaElement) return
      if (isComposing(event) || event.timeStamp - ended < justNow) event.preventDefault()
    },
    true,
  )
}

const justNow = 60
