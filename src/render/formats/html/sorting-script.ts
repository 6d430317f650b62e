/**
 * Runs in the reader's browser: a button in every column head sorts its table, up then down, and a wide
 * screen shows the contents. Without scripts the table
 * is as it was. Numbers are read as the page writes them: a decimal comma in French, thousands apart.
 */
export const sortingScript = `
'use strict'
const french = document.documentElement.lang === 'fr'
const numberOf = (text) => {
  const found = /[-−+]?\\d[\\d\\s\\u00a0\\u202f.,]*/.exec(text)
  if (!found) return NaN
  const bare = found[0].replace(/[\\s\\u00a0\\u202f]/g, '').replace('−', '-')
  return Number(french ? bare.replace(/\\./g, '').replace(',', '.') : bare.replace(/,/g, ''))
}
const compare = (a, b, numeric) => {
  if (!numeric) return a.localeCompare(b, document.documentElement.lang, {numeric: true})
  const [x, y] = [numberOf(a), numberOf(b)]
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) - Number.isNaN(y)
  return x - y
}
const contents = document.querySelector('nav details')
if (contents && matchMedia('(min-width: 70rem)').matches) contents.open = true
for (const table of document.querySelectorAll('table.sortable')) {
  const heads = [...table.tHead.rows[0].cells]
  heads.forEach((head, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    head.setAttribute('aria-sort', 'none')
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending'
      for (const other of heads) other.setAttribute('aria-sort', 'none')
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const numeric = head.classList.contains('right')
      const text = (row) => row.cells[column].textContent.trim()
      const empty = (row) => text(row) === '–' || text(row) === ''
      const rows = [...table.tBodies[0].rows].sort((a, b) => {
        if (empty(a) || empty(b)) return empty(a) - empty(b)
        return (down ? -1 : 1) * compare(text(a), text(b), numeric)
      })
      table.tBodies[0].append(...rows)
    })
  })
}
`
