import {describe, expect, it} from 'vitest'
import {frenchExcel, plainEnglish, surveyText} from '../../src/casebook/index.ts'

const survey = {
  header: ['id', 'a;b'],
  rows: [['say "x"', 1.5] as const, [true, {day: 20_485}] as const, [null, ''] as const],
}

describe('surveyText', () => {
  it('writes what French Excel would: BOM, semicolons, decimal comma, day/month/year, oui and non', () => {
    expect(surveyText(survey, frenchExcel)).toBe('\uFEFFid;"a;b"\r\n"say ""x""";1,5\r\noui;01/02/2026\r\n;\r\n')
  })
  it('writes plain comma-separated English', () => {
    expect(surveyText(survey, plainEnglish)).toBe('id,a;b\n"say ""x""",1.5\nyes,2026-02-01\n,\n')
  })
})
