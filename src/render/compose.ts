import type {Diagnosis} from '../diagnosis.ts'
import {type Language, texts} from '../kernel/index.ts'
import type {Rule} from '../recommend/index.ts'
import {rules as registered} from '../recommend/rules.gen.ts'
import {shortened} from './constructs.ts'
import type {Block, Document, DocumentSection} from './document.ts'
import type {RuleTexts, Section, SectionContext, Template} from './extension.ts'
import {figureBlock} from './figure-block.ts'
import {withGlossaryLinks} from './glossary-links.ts'
import {headline} from './headline.ts'
import {plainWords} from './plain-words.ts'
import {ruleWords} from './rule-words.ts'
import {sayCode} from './say-code.ts'
import {templates as registeredTemplates} from './templates.gen.ts'
import {createVoice, type Voice} from './voice.ts'

const words = texts(
  {
    subtitle:
      '{company, select, none {} other {{company} · }}{sector, select, none {} other {{sector} · }}{n, plural, one {# customer} other {# customers}}{date, select, none {} other { · {date}}}',
    subject: 'Relationship-marketing diagnosis: recruitment, value of the portfolio, loyalty',
    footer: '{tool} {version}{synthetic, select, true { · synthetic data, invented for teaching} other {}}',
  },
  {
    subtitle:
      '{company, select, none {} other {{company} · }}{sector, select, none {} other {{sector} · }}{n, plural, one {# client} other {# clients}}{date, select, none {} other { · {date}}}',
    subject: 'Diagnostic de marketing relationnel : recrutement, valeur du portefeuille, fidélisation',
    footer:
      '{tool} {version}{synthetic, select, true { · données synthétiques, inventées pour l’enseignement} other {}}',
  },
)

export interface ComposeOptions {
  /** Where the words of the recommendations come from; every rule of the registry by default. */
  readonly rules?: readonly Rule[]
  /** Order of the chapters: `board` by default. */
  readonly template?: TemplateId
}

export type TemplateId = (typeof registeredTemplates)[number]['id']

/** The report of a diagnosis in one language, before any file format. */
export function composeReport(diagnosis: Diagnosis, language: Language, options: ComposeOptions = {}): Document {
  const voice = createVoice(language)
  const context = sectionContext(diagnosis, voice, options.rules ?? registered)
  const template = templateNamed(options.template ?? 'board')
  const sections: DocumentSection[] = []
  for (const section of template.sections) sections.push(...composeSection(section, {...context, before: sections}))
  const {tool, asOf, input} = diagnosis
  const {company, sector, synthetic} = diagnosis.context
  return withGlossaryLinks({
    language,
    title: headline(diagnosis, voice),
    subtitle: voice.say(words, 'subtitle', {
      company: company === null ? 'none' : shortened(company),
      sector: sector === null ? 'none' : shortened(sectorWords(voice, sector)),
      n: input.analysed,
      date: asOf === null ? 'none' : voice.date(asOf),
    }),
    subject: voice.say(words, 'subject'),
    date: asOf,
    footer: voice.say(words, 'footer', {tool: tool.name, version: tool.version, synthetic: String(synthetic)}),
    inputSha256: input.sha256,
    sections,
  })
}

function templateNamed(id: string): Template {
  const listed: readonly Template[] = registeredTemplates
  const found = listed.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(`no template is called ${id}`)
  return found
}

/** What sections and figures are given. */
export function sectionContext(diagnosis: Diagnosis, voice: Voice, rules: readonly Rule[]): SectionContext {
  // Many sections ask for the words of the same recommendation, which are long to fill in.
  const known = new Map<string, RuleTexts>()
  const ruleTexts = (id: string): RuleTexts => {
    const found = known.get(id) ?? ruleWords(diagnosis, voice, {id, rules})
    known.set(id, found)
    return found
  }
  return {diagnosis, voice, figure: (figure) => figureBlock(figure, diagnosis, voice), ruleTexts, before: []}
}

function composeSection(section: Section, context: SectionContext): readonly DocumentSection[] {
  const blocks = section.build(context)
  const {id} = section
  // A chapter of a few lines goes on under the one before rather than leave a page almost empty.
  const startsOnNewPage = section.startsOnNewPage && (blocks.length > 2 || blocks.some(isLarge))
  return blocks.length === 0 ? [] : [{id, title: section.title(context), blocks, startsOnNewPage}]
}

const isLarge = ({kind}: Block): boolean => kind === 'table' || kind === 'figure' || kind === 'card'

/** A sector the tool knows in words; any other as its user wrote it. */
function sectorWords(voice: Voice, sector: string): string {
  const code = sector.trim().toLowerCase()
  return code in plainWords.sectors[voice.language] ? sayCode(voice, plainWords.sectors, code) : sector
}
