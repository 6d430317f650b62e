import type {ShellWords} from './shell-function.ts'

/** fish 3 and later; an alias of fish is a function, so defining the function is enough. */
export function fishFunction({verbs, refusal}: ShellWords): string {
  return `function rm --wraps rm --description 'rm, and relmark'
  switch "$argv[1]"
    case ${verbs.join(' ')}
      if test -e "./$argv[1]"; or test -L "./$argv[1]"
        printf '%s\\n' "${refusal('$argv[1]')}" >&2
        return 64
      end
      env RELMARK_NAME=rm RELMARK_VERBS='${verbs.join(' ')}' relmark $argv
    case '*'
      command rm $argv
  end
end
`
}
