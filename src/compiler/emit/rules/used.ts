/** The ids of the parameters, tiers and option lists that stand anywhere in a piece of the model. */
export function namesUsed(model: unknown): {
  readonly parameters: ReadonlySet<string>
  readonly tiers: ReadonlySet<string>
  readonly options: ReadonlySet<string>
} {
  const parameters = new Set<string>()
  const tiers = new Set<string>()
  const options = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('parameter' in value && typeof value.parameter === 'string') parameters.add(value.parameter)
    if ('tiers' in value && typeof value.tiers === 'string') tiers.add(value.tiers)
    if ('options' in value && typeof value.options === 'string') options.add(value.options)
    Object.values(value).forEach(visit)
  }
  visit(model)
  return { parameters, tiers, options }
}
