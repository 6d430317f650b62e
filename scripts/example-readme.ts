import type {CaseDefinition, GeneratedCase, TrueShares} from '../src/casebook/index.ts'
import type {Bilingual} from '../src/kernel/index.ts'
import {createVoice, type Voice} from '../src/render/voice.ts'

interface Words {
  readonly synthetic: string
  readonly run: string
  readonly truth: string
  readonly truthNote: (classified: number, outside: number) => string
  readonly head: string
  readonly names: Readonly<Record<string, string>>
  readonly columns: string
  readonly questions: string
}

const words: Bilingual<Words> = {
  en: {
    synthetic:
      'The company and its customers are invented: every row was drawn by a program from a seed. No real person answered.',
    run: 'Run it from the top folder of the project',
    truth: 'The known truth (answer key)',
    truthNote: (classified, outside) =>
      `The rule applied to the customers’ true scores, which the survey only measures with error: ${classified} repeat customers${outside > 0 ? `, ${outside} others not classified` : ''}. A good diagnosis comes close; it cannot be exact.`,
    head: '| Class | True share |',
    names: {
      loyal: 'Loyal',
      inert: 'Inert',
      'by-habit': '– of which by habit',
      'nothing-holds': '– of which nothing holds',
      retained: 'Retained',
      perceived: '– of which perceived constraint only',
      real: '– of which real constraint only',
      'perceived-and-real': '– of which both',
    },
    columns: 'Columns',
    questions: 'Questions for a class',
  },
  fr: {
    synthetic:
      'L’entreprise et ses clients sont inventés : chaque ligne a été tirée par un programme à partir d’une graine. Personne n’a répondu.',
    run: 'À lancer depuis le dossier racine du projet',
    truth: 'La vérité connue (corrigé)',
    truthNote: (classified, outside) =>
      `La règle appliquée aux scores vrais des clients, que l’enquête ne mesure qu’avec une erreur : ${classified} clients réguliers${outside > 0 ? `, ${outside} autres non classés` : ''}. Un bon diagnostic s’en approche ; il ne peut pas tomber juste.`,
    head: '| Classe | Part vraie |',
    names: {
      loyal: 'Fidèles',
      inert: 'Inertes',
      'by-habit': '– dont par habitude',
      'nothing-holds': '– dont rien ne les retient',
      retained: 'Retenus',
      perceived: '– dont contrainte perçue seulement',
      real: '– dont contrainte réelle seulement',
      'perceived-and-real': '– dont les deux',
    },
    columns: 'Colonnes',
    questions: 'Questions pour un TD',
  },
}

/** The page beside an example: in the language of the case, with the gist in the other. */
export function exampleReadme(definition: CaseDefinition, {shares}: GeneratedCase): string {
  const voice = createVoice(definition.language)
  const other = createVoice(definition.language === 'fr' ? 'en' : 'fr')
  const said = voice.pick(words)
  const texts = voice.pick(definition.texts)
  const otherTexts = other.pick(definition.texts)
  return [
    `# ${texts.title}`,
    `**${definition.company}.** ${texts.story}`,
    `> ${said.synthetic}`,
    `*${otherTexts.title}. ${other.pick(words).synthetic}*`,
    `${said.run}${voice.language === 'fr' ? ' :' : ':'}`,
    `\`\`\`sh\nrelmark diagnose examples/${definition.id}/${definition.id}.csv\n\`\`\``,
    `## ${said.columns}`,
    texts.columns,
    `## ${said.questions}`,
    texts.questions.map((question, index) => `${index + 1}. ${question}`).join('\n'),
    `## ${said.truth}`,
    said.truthNote(shares.classified, shares.outside),
    truthTable(shares, said, voice),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

function truthTable(shares: TrueShares, said: Words, voice: Voice): string {
  const order = ['loyal', 'inert', 'by-habit', 'nothing-holds', 'retained', 'perceived', 'real', 'perceived-and-real']
  const all: Readonly<Record<string, number | undefined>> = {
    ...shares.subtypes,
    loyal: shares.loyal,
    inert: shares.inert,
    retained: shares.retained,
  }
  const rows = order
    // A subtype that is the whole of its class says nothing.
    .filter((name) => all[name] !== undefined && !(name === 'perceived' && all[name] === all['retained']))
    .map((name) => `| ${said.names[name]} | ${voice.percent(all[name], 1)} |`)
  return [said.head, '|---|---:|', ...rows].join('\n')
}
