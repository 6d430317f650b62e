import type {ShellWords} from './shell-function.ts'

/**
 * bash and zsh. `function rm {` and not `rm() {`: where `rm` is an alias, the latter would define its expansion
 * (zsh reads the whole text before unalias runs).
 */
export function posixFunction({verbs, refusal}: ShellWords): string {
  return `unalias rm 2>/dev/null || true
function rm {
  case "\${1-}" in
    ${verbs.join('|')})
      if [ -e "./$1" ] || [ -L "./$1" ]; then
        printf '%s\\n' ${quoted(refusal('$1'))} >&2
        return 64
      fi
      RELMARK_NAME=rm RELMARK_VERBS='${verbs.join(' ')}' command relmark "$@"
      ;;
    *)
      command rm "$@"
      ;;
  esac
}
`
}

/** Double quotes, so that $1 is filled in; the sentence itself holds nothing else that a shell reads. */
function quoted(sentence: string): string {
  return `"${sentence}"`
}
