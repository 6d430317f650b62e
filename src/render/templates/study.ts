import type {Template} from '../extension.ts'
import {actionPlan} from '../sections/action-plan.ts'
import {appendix} from '../sections/appendix.ts'
import {classes} from '../sections/classes.ts'
import {drivers} from '../sections/drivers.ts'
import {feelings} from '../sections/feelings.ts'
import {portfolioValue} from '../sections/portfolio-value.ts'
import {summary} from '../sections/summary.ts'
import {annexes} from '../study/annexes.ts'
import {bibliography} from '../study/bibliography.ts'
import {frame} from '../study/frame.ts'
import {implications} from '../study/implications.ts'
import {lexicon} from '../study/lexicon.ts'
import {limits} from '../study/limits.ts'
import {procedure} from '../study/procedure.ts'
import {profiles} from '../study/profiles.ts'
import {purification} from '../study/purification.ts'
import {relations} from '../study/relations.ts'
import {sample} from '../study/sample.ts'
import {theory} from '../study/theory.ts'
import {typologyCheck} from '../study/typology-check.ts'
import {verbatims} from '../study/verbatims.ts'

/** The order a course expects of a study: question, theory, sample, measures, results, then what the company may do. */
export const study: Template = {
  id: 'study',
  texts: {en: {title: 'Study in relationship marketing'}, fr: {title: 'Étude de marketing relationnel'}},
  sections: [
    summary,
    frame,
    theory,
    sample,
    purification,
    feelings,
    classes,
    typologyCheck,
    profiles,
    relations,
    drivers,
    portfolioValue,
    verbatims,
    implications,
    actionPlan,
    limits,
    procedure,
    lexicon,
    bibliography,
    annexes,
    appendix,
  ],
}
