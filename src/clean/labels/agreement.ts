import {either, ends, type LabelFamily, scaleOf} from '../label-family.ts'

const most = {
  en: 'Strongly agree|Completely agree|Totally agree|Fully agree|Entirely agree|Absolutely agree',
  fr: 'Tout à fait d’accord|Complètement d’accord|Totalement d’accord|Entièrement d’accord|Absolument d’accord|Fortement d’accord|Parfaitement d’accord',
}
const least = {
  en: 'Strongly disagree|Completely disagree|Totally disagree|Not at all agree|Do not agree at all|Entirely disagree',
  fr: 'Pas du tout d’accord|Absolument pas d’accord|Totalement en désaccord|Complètement en désaccord|Fortement en désaccord|Tout à fait en désaccord|En total désaccord|Vraiment pas d’accord',
}
const middle = {
  en: 'Neither agree nor disagree|Neither disagree nor agree|Neutral|Undecided|Neither',
  fr: 'Ni d’accord ni pas d’accord|Ni en accord ni en désaccord|Ni pas d’accord ni d’accord|Ni d’accord, ni en désaccord|Ni en désaccord ni en accord|Ni l’un ni l’autre|Neutre|Sans opinion tranchée|Moyennement d’accord|Indécis',
}
const yes = {en: 'Agree', fr: 'D’accord|En accord'}
const no = {en: 'Disagree', fr: 'Pas d’accord|En désaccord'}
const rather = {
  en: 'Somewhat agree|Slightly agree|Rather agree|Tend to agree|Mildly agree',
  fr: 'Plutôt d’accord|Assez d’accord|Partiellement d’accord|Un peu d’accord|Légèrement d’accord|Plutôt en accord',
}
const ratherNot = {
  en: 'Somewhat disagree|Slightly disagree|Rather disagree|Tend to disagree|Mildly disagree',
  fr: 'Plutôt pas d’accord|Pas vraiment d’accord|Peu d’accord|Plutôt en désaccord|Partiellement en désaccord|Légèrement en désaccord|Un peu en désaccord|Pas tellement d’accord',
}

/** Likert's own categories and their usual variants. */
export const agreement: LabelFamily = {
  id: 'agreement',
  name: {en: 'agreement', fr: 'accord'},
  source: 'Likert 1932, Archives of Psychology 140',
  scales: [
    scaleOf(least, either(no, ratherNot), either(yes, rather), most),
    scaleOf(least, either(no, ratherNot), middle, either(yes, rather), most),
    scaleOf(least, no, ratherNot, rather, yes, most),
    scaleOf(least, no, ratherNot, middle, rather, yes, most),
    ends(10, least, most),
    ends(11, least, most),
  ],
}
