import {isAbsolute, join} from 'node:path'
import type {DiagnoseOptions} from '../pipeline.ts'
import {type ColumnOverrides, knownColumn} from '../questionnaire/index.ts'
import {defaultLimits, type ReadOptions} from '../read/index.ts'
import {type ChosenFiles, chosenFiles} from './chosen-files.ts'
import {type Config, largestLimit, type ReportTemplate, reportTemplates} from './config.ts'
import {allRoles, cutoffList} from './cutoff-list.ts'
import {columnList, conflict, decimalMark, delimiterSign, isoDate, oneOf, whole} from './flag-values.ts'
import type {LoadedConfig} from './load-config.ts'

/** Flags as typed; only what the user gave is there. */
export interface SurveyFlags {
  readonly questionnaire?: string | undefined
  readonly scale?: readonly string[] | undefined
  readonly columns?: readonly string[] | undefined
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
  readonly decimal?: string | undefined
  readonly sheet?: string | undefined
  readonly source?: string | undefined
  readonly 'max-rows'?: string | undefined
  readonly 'max-columns'?: string | undefined
  readonly 'max-field-bytes'?: string | undefined
  readonly missing?: string | undefined
  readonly 'bad-cells'?: string | undefined
  readonly 'as-of'?: string | undefined
  readonly cutoff?: string | undefined
  readonly exclude?: string | undefined
  readonly seed?: string | undefined
  readonly 'min-cell'?: string | undefined
  readonly publish?: boolean | undefined
  readonly invariance?: string | undefined
  readonly weight?: string | undefined
  readonly format?: string | undefined
  readonly output?: string | undefined
  readonly json?: boolean | undefined
  readonly 'output-dir'?: string | undefined
  readonly 'no-customers'?: boolean | undefined
  readonly template?: string | undefined
  readonly theme?: string | undefined
  readonly verbatim?: boolean | undefined
}

/** Everything one run was asked, flags and configuration together. */
export interface Settings {
  readonly reading: ReadOptions
  readonly questionnaire: string | undefined
  readonly scales: readonly string[]
  readonly columns: ColumnOverrides
  readonly analysis: DiagnoseOptions
  readonly files: ChosenFiles
  readonly template: ReportTemplate
  /** Theme file, where one is wanted. */
  readonly theme: string | undefined
}

/** Flags over configuration over what the environment says. @throws {UserError} a flag's value that means nothing. */
export function settle(flags: SurveyFlags, {config, folder}: LoadedConfig, environment: Environment = {}): Settings {
  if (flags.questionnaire !== undefined && flags.scale !== undefined) throw conflict('--questionnaire', '--scale')
  const beside = (name: string) => (folder === null || isAbsolute(name) ? name : join(folder, name))
  const configured = config.questionnaire?.endsWith('.json') ? beside(config.questionnaire) : config.questionnaire
  return {
    reading: readingOptions(flags, config),
    questionnaire: flags.scale ? undefined : (flags.questionnaire ?? configured),
    scales: flags.questionnaire ? [] : (flags.scale ?? config.scales ?? []),
    columns: {...configuredColumns(flags, config), ...columnList(flags.columns ?? []), ...weightColumn(flags)},
    analysis: {
      cleaning: cleaningOptions(flags, config, environment),
      cutoffs: flags.cutoff === undefined ? allRoles(config.cutoff) : cutoffList(flags.cutoff),
      seed: whole('--seed', flags.seed, {low: 0, high: 4294967295}) ?? config.seed,
      draws: config.draws,
      minCell: whole('--min-cell', flags['min-cell'], {low: 1, high: 1000000}) ?? smallestCell(flags, config),
      context: caseContext(config),
      study: config.study,
      verbatim: flags.verbatim,
      group: flags.invariance ?? config.group,
      measurement: config.measurement,
    },
    files: withoutCustomers(
      chosenFiles(flags, {
        formats: config.format ?? ['pdf', 'json', 'csv'],
        folder: config.outputDir === undefined ? '.' : beside(config.outputDir),
      }),
      flags,
    ),
    template: templateNamed(flags.template) ?? config.template ?? 'board',
    theme: flags.theme ?? (config.theme === undefined ? undefined : beside(config.theme)),
  }
}

const publishedCell = 10

/** What is published describes ten customers or more, or as many as the configuration wants. */
function smallestCell({publish}: SurveyFlags, {minCell}: Config): number | undefined {
  return publish === true ? Math.max(publishedCell, minCell ?? 0) : minCell
}

/** @throws {UserError} a template that does not exist. */
export function templateNamed(name: string | undefined): ReportTemplate | undefined {
  return oneOf('--template', name, reportTemplates)
}

/** Items of the configured questionnaire mean nothing to another one named on the command line; known columns still do. */
function configuredColumns({questionnaire, scale}: SurveyFlags, config: Config): ColumnOverrides {
  const {columns = {}} = config
  const replaced = scale !== undefined || (questionnaire !== undefined && questionnaire !== config.questionnaire)
  if (!replaced || (config.questionnaire ?? config.scales) === undefined) return columns
  return Object.fromEntries(Object.entries(columns).filter(([target]) => knownColumn(target) !== undefined))
}

type Environment = Readonly<Record<string, string | undefined>>

function cleaningOptions(flags: SurveyFlags, config: Config, environment: Environment): DiagnoseOptions['cleaning'] {
  return {
    missing: flags.missing?.split(',') ?? config.missing?.map(String),
    badCells: oneOf('--bad-cells', flags['bad-cells'], ['stop', 'reject'] as const) ?? config.badCells,
    excludeCareless: (oneOf('--exclude', flags.exclude, ['careless'] as const) ?? config.exclude) === 'careless',
    poststratification: config.poststratification,
    asOf: isoDate(flags['as-of']) ?? config.asOf ?? sourceDate(environment),
  }
}

function caseContext(config: Config): DiagnoseOptions['context'] {
  const {company, sector, currency, economics, base, randomSample, synthetic} = config
  return {company, sector, currency, margin: economics?.margin, base, randomSample, synthetic}
}

function readingOptions(flags: SurveyFlags, config: Config): ReadOptions {
  const limit = (flag: 'max-rows' | 'max-columns' | 'max-field-bytes') =>
    whole(`--${flag}`, flags[flag], {low: 1, high: largestLimit})
  return {
    encoding: flags.encoding ?? config.encoding,
    delimiter: delimiterSign(flags.delimiter ?? config.delimiter),
    decimal: decimalMark(flags.decimal) ?? config.decimal,
    sheet: flags.sheet ?? config.sheet?.toString(),
    source: flags.source ?? config.source,
    limits: {
      maxRows: limit('max-rows') ?? config.maxRows ?? defaultLimits.maxRows,
      maxColumns: limit('max-columns') ?? config.maxColumns ?? defaultLimits.maxColumns,
      maxFieldBytes: limit('max-field-bytes') ?? config.maxFieldBytes ?? defaultLimits.maxFieldBytes,
    },
  }
}

const weightColumn = ({weight}: SurveyFlags): ColumnOverrides => (weight === undefined ? {} : {weight})

/** @throws {UserError} the one file asked for is the list of customers that is not wanted. */
function withoutCustomers(files: ChosenFiles, {'no-customers': none}: SurveyFlags): ChosenFiles {
  if (none !== true) return files
  const formats = files.formats.filter((format) => format !== 'csv')
  if (files.file !== undefined && formats.length === 0) throw conflict('--output', '--no-customers')
  return {...files, formats}
}

/** Seconds since 1970 that reproducible builds set (reproducible-builds.org, 2017). */
function sourceDate({SOURCE_DATE_EPOCH}: Environment): string | undefined {
  if (SOURCE_DATE_EPOCH === undefined || !/^\d{1,11}$/.test(SOURCE_DATE_EPOCH)) return undefined
  return new Date(Number(SOURCE_DATE_EPOCH) * 1000).toISOString().slice(0, 10)
}
