import {plainLabel} from '../plain-label.ts'
import type {Source} from '../source.ts'
import {toldApart} from '../told-apart.ts'

const respondent = [
  'respondent id',
  'id du repondant',
  'identifiant du repondant',
  'numero du repondant',
  'respondentid',
]
const collector = [
  'collector id',
  'id du collecteur',
  'identifiant du collecteur',
  'numero du collecteur',
  'collectorid',
]

/** Two header rows: the question, blank over the rest of its columns, then the row or choice (`Response` for a single one). */
export const surveymonkey: Source = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  source: 'SurveyMonkey Help, Export formats: spreadsheet, 2024',
  recognises: ({names}) => respondent.includes(names[0] ?? '') && collector.includes(names[1] ?? ''),
  tidy: (records) => {
    const questions = (records[0]?.cells ?? []).map(plainLabel)
    const second = records[1]?.cells ?? []
    // Under the tool's own columns the second row is blank; a respondent has a number there.
    const isTwoRows = (second[0] ?? '').trim() === '' && second.some((cell) => cell.trim() !== '')
    if (!isTwoRows) return {names: toldApart(questions), headerRows: 1, rows: records.slice(1)}
    let question = ''
    const names = questions.map((cell, index) => {
      if (cell !== '') question = cell
      const isAlone = cell !== '' && (questions[index + 1] ?? 'end') !== ''
      const row = plainLabel(second[index] ?? '')
      return isAlone || row === '' || question === '' ? question || row : `${question} [${row}]`
    })
    return {names: toldApart(names), headerRows: 2, rows: records.slice(2)}
  },
}
