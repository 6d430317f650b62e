type Environment = Readonly<Record<string, string | undefined>>

/** What the function of `shell-init` sends to relmark when it was asked for nothing more. */
export const defaultVerbs = ['diagnose'] as const

/** The verbs typed after `rm` that reach relmark; none when the shell function is not what called us. */
export function routedVerbs(environment: Environment): readonly string[] {
  const {RELMARK_NAME, RELMARK_VERBS} = environment
  if (RELMARK_NAME !== 'rm') return []
  return RELMARK_VERBS ? RELMARK_VERBS.split(' ').filter(Boolean) : defaultVerbs
}

/**
 * Commands as this user types them. A verb that the shell function does not route keeps the name `relmark`:
 * told to type `rm check data.csv`, the user would delete the file.
 */
export function asTyped(text: string, environment: Environment): string {
  const routed = routedVerbs(environment)
  if (routed.length === 0) return text
  return text.replace(new RegExp(`\\brelmark (?=(?:${routed.join('|')})(?![\\w-]))`, 'g'), 'rm ')
}
