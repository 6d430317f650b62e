import {type Language, languages, texts} from '../../kernel/index.ts'
import {createVoice} from '../../render/index.ts'
import type {Ask} from './ask.ts'
import type {Choices} from './config-from-proposal.ts'

const words = texts(
  {
    language: 'In which language should the reports be?',
    english: 'English',
    french: 'French (français)',
    currency: 'In which currency are amounts?',
    otherCurrency: 'Another one',
    code: 'Its code of three capital letters, such as SEK:',
    notACode: 'Three capital letters, such as SEK',
    cutoff: 'From which score, 0 to 100, does a role count as high?',
    usual: '60 (usual: clearly above the middle of the scale)',
    midpoint: 'The middle of the scale',
    median: 'The median of these respondents: half of them are high, by construction',
    otherCutoff: 'Another score',
    score: 'The score, 0 to 100:',
    notAScore: 'A number from 0 to 100',
  },
  {
    language: 'Dans quelle langue faut-il rédiger les rapports ?',
    english: 'Anglais (English)',
    french: 'Français',
    currency: 'En quelle monnaie sont les montants ?',
    otherCurrency: 'Une autre',
    code: 'Son code en trois capitales, comme SEK :',
    notACode: 'Trois capitales, comme SEK',
    cutoff: 'À partir de quel score, de 0 à 100, un rôle est-il élevé ?',
    usual: '60 (habituel : nettement au-dessus du milieu de l’échelle)',
    midpoint: 'Le milieu de l’échelle',
    median: 'La médiane de ces répondants : la moitié est élevée, par construction',
    otherCutoff: 'Un autre score',
    score: 'Le score, de 0 à 100 :',
    notAScore: 'Un nombre de 0 à 100',
  },
)

const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'MAD', 'TND', 'XOF'] as const

/** Language, currency and cut-off, each with the usual answer first. */
export async function askChoices(ask: Ask, language: Language): Promise<Required<Choices>> {
  return {
    lang: await askLanguage(ask, language),
    currency: await askCurrency(ask, language),
    cutoff: await askCutoff(ask, language),
  }
}

async function askLanguage(ask: Ask, language: Language): Promise<Language> {
  const voice = createVoice(language)
  const names = {en: voice.say(words, 'english'), fr: voice.say(words, 'french')}
  const ordered = languages.toSorted((a, b) => Number(b === language) - Number(a === language))
  const choices = ordered.map((value) => ({name: names[value], value}))
  const answer = await ask.choose({message: voice.say(words, 'language'), choices})
  return languages.find((one) => one === answer) ?? language
}

async function askCurrency(ask: Ask, language: Language): Promise<string> {
  const voice = createVoice(language)
  const choices = [
    ...currencies.map((value) => ({name: value, value})),
    {name: voice.say(words, 'otherCurrency'), value: ''},
  ]
  const chosen = await ask.choose({message: voice.say(words, 'currency'), choices})
  if (chosen !== '') return chosen
  const isCode = (answer: string) => /^[A-Z]{3}$/.test(answer) || voice.say(words, 'notACode')
  return ask.type({message: voice.say(words, 'code'), check: isCode})
}

async function askCutoff(ask: Ask, language: Language): Promise<NonNullable<Choices['cutoff']>> {
  const voice = createVoice(language)
  const answers = {'60': 'usual', midpoint: 'midpoint', median: 'median', '': 'otherCutoff'} as const
  // Keys that look like numbers come first in any object: the usual answer is meant to.
  const choices = Object.entries(answers).map(([value, key]) => ({name: voice.say(words, key), value}))
  const chosen = await ask.choose({message: voice.say(words, 'cutoff'), choices})
  if (chosen === 'midpoint' || chosen === 'median') return chosen
  if (chosen !== '') return Number(chosen)
  const isScore = (answer: string) =>
    (/^\d+([.,]\d+)?$/.test(answer.trim()) && scoreOf(answer) <= 100) || voice.say(words, 'notAScore')
  return scoreOf(await ask.type({message: voice.say(words, 'score'), check: isScore}))
}

const scoreOf = (answer: string): number => Number(answer.trim().replace(',', '.'))
