import type {Language} from '../kernel/index.ts'

/**
 * The literature of a source line: references to the project's own documents and examples without a year are left out,
 * and so is what the work is about.
 * @example cited('D5, D12; Reichheld 2003; Volle, on panels (citing Ohana 2001)', 'fr') // => 'Reichheld 2003 ; Volle, d’après Ohana 2001'
 */
export function cited(source: string, language: Language): string {
  const works = source
    .split(';')
    .map((part) =>
      part
        .trim()
        .replace(/^(D\d+(,\s*|\s*$))+/, '')
        .replace(/^see /, '')
        .replace(/, cited by [^;]*$/, ''),
    )
    .filter((part) => /\b(1[89]|20)\d\d\b/.test(part))
    .map((part) => withoutSubject(part, language))
  return language === 'fr' ? works.join(' ; ').replaceAll(' & ', ' et ') : works.join('; ')
}

/** `Volle, on panels (2001)` → `Volle 2001`; `Volle, on panels (citing Ohana 2001)` → `Volle, citing Ohana 2001`. */
function withoutSubject(part: string, language: Language): string {
  const [, author, by] = /^([^,(]+)(?:,| \()[^(]*?\(?(?:citing )?\b((?:[\p{Lu}][^()]*)?\d{4})\)$/u.exec(part) ?? []
  if (author === undefined || by === undefined || !/, on |citing /.test(part)) return part
  if (/^\d+$/.test(by)) return `${author} ${by}`
  return language === 'fr' ? `${author}, d’après ${by}` : `${author}, citing ${by}`
}
