import {describe, expect, it} from 'vitest'
import {
  matchColumns,
  presentQuestionnaire,
  questionnaireResult,
  questionnaireResultSchema,
  recogniseQuestionnaire,
} from '../../src/questionnaire/index.ts'
import {said, userError} from '../read/said.ts'
import {long, other, short, shortCodes, smallQuestionnaire} from './small-questionnaire.ts'

describe('matching columns to items', () => {
  it.each([
    'SAT1',
    'sat1',
    ' Sat 1 ',
    'SAT_1',
    'sat-1',
    'Sát.1',
    'SAT1. Dans l’ensemble, je suis content',
    '[SAT1] Overall',
    '(SAT1) Overall',
    'SAT1: overall',
    'SAT1 – overall',
    'Overall my experience is good',
    "dans l'ensemble mon experience est bonne",
    'Que pensez-vous de nous ? [SAT1. Dans l’ensemble]',
    'Q3 [Overall my experience is good.]',
  ])('takes %j for SAT1', (header) => {
    expect(matchColumns(['x', header], short).items).toEqual({SAT1: 1})
  })

  it.each(['SAT11', 'SAT1_1', 'SAT', 'satisfait 1', 'SAT 1 2'])('does not take %j for SAT1', (header) => {
    expect(matchColumns(['SAT2', header], short).items).toEqual({SAT2: 0})
  })

  it('takes the surest of several signs, and leaves the others unused', () => {
    const mapping = matchColumns(['SAT1. Dans l’ensemble', 'SAT1', 'free'], short)
    expect(mapping.items).toEqual({SAT1: 1})
    expect(mapping.unused).toEqual([0, 2])
  })

  it('refuses two equal signs', () => {
    const error = userError(() => matchColumns(['sat_1', 'SAT-1'], short))
    expect(error.code).toBe('COLUMN_AMBIGUOUS')
    expect(said(error)).toContain('"sat_1" and "SAT-1"')
    const looser = ['SAT1. a', 'SAT1. b', 'sat_1', 'SAT-1']
    expect(userError(() => matchColumns(looser, short)).values).toMatchObject({first: 'sat_1', second: 'SAT-1'})
    expect(matchColumns(looser.slice(0, 3), short).items).toEqual({SAT1: 2})
  })

  it('lists the items without a column', () => {
    expect(matchColumns(['SAT1', 'CRE2'], short).missingItems).toEqual(['SAT2', 'SAT3', 'CRE1', 'BEN1', 'BEN2'])
  })

  it('knows the headers a questionnaire lists, for items and for known columns', () => {
    const mapping = matchColumns(['Overall Satisfaction', 'Panier', 'IMAG1'], other)
    expect(mapping.items).toEqual({CUSA1: 0, IMAG1: 2})
    expect(mapping.known).toEqual({spend: 1})
  })

  it.each([
    ['identifiant', 'id'],
    ['respondent_id', 'id'],
    ['Ancienneté (mois)', 'tenure_months'],
    ['Dépenses', 'spend'],
    ['Canal', 'channel'],
    ['poids', 'weight'],
    ['Date de réponse', 'response_date'],
    ['Horodateur', 'response_date'],
    ['Duration (in seconds)', 'duration_seconds'],
    ['Taux de nourriture', 'share_of_wallet'],
    ['Réclamation', 'complaint'],
    ['Frais de résiliation', 'exit_fee'],
    ['Event Move', 'event_move'],
    ['événement_déménagement', 'event_demenagement'],
    ['attention_1', 'attention_1'],
  ])('knows the column %j as %s', (header, id) => {
    expect(matchColumns(['SAT1', header], short).known).toEqual({[id]: 1})
  })

  it('lets the user overrule every sign, and leave a known column out', () => {
    const overrides = {sat_1: 'Q7', tenure_months: 'Months', spend: ''}
    const mapping = matchColumns(['SAT1', 'q7', 'months', 'spend'], short, overrides)
    expect(mapping.items).toEqual({SAT1: 1})
    expect(mapping.known).toEqual({tenure_months: 2})
    expect(mapping.unused).toEqual([0, 3])
  })

  it('says which columns are near when an override names none, and which items when it is for none', () => {
    const column = userError(() => matchColumns(['SAT1', 'question_7'], short, {SAT2: 'question7b'}))
    expect(column.code).toBe('COLUMN_NOT_FOUND')
    expect(said(column)).toContain('question_7')
    const target = userError(() => matchColumns(['SAT1'], short, {SAT9: 'SAT1'}))
    expect(target.code).toBe('COLUMN_TARGET_UNKNOWN')
    expect(said(target)).toContain('SAT1')
  })

  it('keeps words that JavaScript knows as plain names', () => {
    const mapping = matchColumns(['__proto__', 'constructor', 'SAT1'], short, {SAT2: '__proto__'})
    expect(mapping.items).toEqual({SAT1: 2, SAT2: 0})
    expect(mapping.unused).toEqual([1])
  })
})

describe('recognising a questionnaire', () => {
  it('takes the one that explains most columns, and of these the shortest', () => {
    const candidates = [long, other, short]
    expect(recogniseQuestionnaire(shortCodes, candidates).questionnaire.id).toBe('short')
    expect(recogniseQuestionnaire([...shortCodes, 'HAB1'], candidates).questionnaire.id).toBe('long')
    expect(recogniseQuestionnaire(['IMAG1', 'CUSA1', 'CUSA2'], candidates).questionnaire.id).toBe('other')
  })

  it('counts what the user mapped, for whichever candidate it was meant', () => {
    const mapping = recogniseQuestionnaire(['a', 'b', 'CUSA2'], [short, other], {CUSA1: 'a', IMAG1: 'b'})
    expect(mapping.questionnaire.id).toBe('other')
    expect(mapping.items).toEqual({CUSA1: 0, IMAG1: 1, CUSA2: 2})
  })

  it('says what is missing from the nearest and how to map it', () => {
    const error = userError(() => recogniseQuestionnaire(['SAT1', 'SAT2', 'SAT3', 'age'], [short, other, long]))
    expect(error.code).toBe('QUESTIONNAIRE_NOT_RECOGNISED')
    expect(error.values).toMatchObject({nearest: 'short', found: 3, total: 7, missing: 'CRE1, CRE2, BEN1, BEN2'})
    for (const word of ['--columns CRE1=', '--questionnaire', '--scale']) expect(said(error)).toContain(word)
    expect(said(error, 'fr')).toContain('--columns CRE1=')
  })

  it('does not depend on the order of the candidates', () => {
    const header = [...shortCodes, 'CUSA1', 'IMAG1']
    const chosen = [
      [short, long, other],
      [other, long, short],
    ].map((list) => recogniseQuestionnaire(header, list).questionnaire.id)
    expect(new Set(chosen).size).toBe(1)
  })
})

describe('the questionnaire as far as the file holds it', () => {
  it('drops absent items, empty constructs, lost dimensions and their proxies', () => {
    const present = presentQuestionnaire(matchColumns(['SAT1', 'CRE1', 'HAB2'], long))
    expect(present.constructs.map(({id}) => id)).toEqual(['satisfaction', 'credibility', 'trust', 'habit'])
    expect(present.constructs.find(({id}) => id === 'trust')?.dimensions).toEqual(['credibility'])
    expect(presentQuestionnaire(matchColumns(['CUSA1'], other)).proxies).toEqual([])
  })

  it('drops a higher-order construct with its last dimension', () => {
    const present = presentQuestionnaire(matchColumns(['SAT1'], long))
    expect(present.constructs.map(({id}) => id)).toEqual(['satisfaction'])
  })

  it('goes into results with the range of each item', () => {
    const mixed = smallQuestionnaire('mixed', [
      {id: 'nps', role: 'outcome', items: [{code: 'NPS', scale: {low: 0, high: 10}}, 'REP1']},
    ])
    const result = questionnaireResultSchema.parse(questionnaireResult(mixed))
    expect(result.constructs[0]?.items.map(({low, high}) => [low, high])).toEqual([
      [0, 10],
      [1, 7],
    ])
  })
})
