import {type Language, languages} from '../kernel/index.ts'

type Environment = Readonly<Record<string, string | undefined>>

export function isLanguage(value: string | undefined): value is Language {
  return languages.includes(value as Language)
}

/** The value of `--lang` in raw words, so that even a wrong command line is answered in the right language. */
export function askedLanguage(argv: readonly string[]): Language | undefined {
  const words = beforeDashes(argv)
  const joined = words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length)
  const value = joined ?? words[words.indexOf('--lang') + 1]
  return (joined !== undefined || words.includes('--lang')) && isLanguage(value) ? value : undefined
}

/** The language of the machine: the first of LC_ALL, LC_MESSAGES and LANG that is set decides, as POSIX says. */
export function localeLanguage(environment: Environment): Language {
  const {LC_ALL, LC_MESSAGES, LANG} = environment
  const locale = LC_ALL || LC_MESSAGES || LANG || ''
  const code = locale.slice(0, 2).toLowerCase()
  return isLanguage(code) ? code : 'en'
}

/** Words that may be flags: everything before a bare `--`. */
export function beforeDashes(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--')
  return end === -1 ? argv : argv.slice(0, end)
}
