const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&rsquo;': '’',
  '&eacute;': 'é',
  '&egrave;': 'è',
  '&agrave;': 'à',
  '&ecirc;': 'ê',
  '&ccedil;': 'ç',
}

/**
 * The words of a header cell: survey tools leave HTML, line ends and no-break spaces in it.
 * @example plainLabel('<p>How&nbsp;do<br>you feel?</p>') // => 'How do you feel?'
 */
export function plainLabel(cell: string): string {
  return cell
    .slice(0, longest)
    .replace(/<\/?(?:b|i|u|em|strong|span|font|a|sup|sub)\b[^<>]{0,500}>/gi, '')
    .replace(/<\/?[A-Za-z][^<>]{0,500}>/g, ' ')
    .replace(/&(?:#39|[a-z]{2,8});/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/gu, ' ')
    .trim()
}

const longest = 4000
