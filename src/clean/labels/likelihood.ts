import {either, ends, type LabelFamily, scaleOf} from '../label-family.ts'

const most = {
  en: 'Extremely likely|Very likely|Definitely|Certain|Certainly|Definitely would|Yes, definitely|Very probable|Most likely',
  fr: 'Très probable|Tout à fait probable|Extrêmement probable|Certain|Certainement|Très probablement|Oui, certainement|Oui, tout à fait|Absolument',
}
const least = {
  en: 'Extremely unlikely|Very unlikely|Not at all likely|Definitely not|Certainly not|Definitely would not|No, definitely not|Very improbable',
  fr: 'Très improbable|Pas du tout probable|Extrêmement improbable|Tout à fait improbable|Certainement pas|Très peu probable|Non, certainement pas|Non, pas du tout|Absolument pas',
}
const middle = {
  en: 'Neither likely nor unlikely|Neither unlikely nor likely|Neutral|Undecided|Might or might not|Not sure|Possibly',
  fr: 'Ni probable ni improbable|Ni improbable ni probable|Neutre|Indécis|Peut-être|Moyennement probable',
}
const yes = {en: 'Likely|Probably|Probably would|Probable|Yes, probably', fr: 'Probable|Probablement|Oui, probablement'}
const no = {
  en: 'Unlikely|Probably not|Probably would not|Improbable|No, probably not',
  fr: 'Improbable|Probablement pas|Non, probablement pas',
}
const rather = {
  en: 'Somewhat likely|Slightly likely|Rather likely|Moderately likely',
  fr: 'Plutôt probable|Assez probable|Un peu probable|Plutôt oui',
}
const ratherNot = {
  en: 'Somewhat unlikely|Slightly unlikely|Rather unlikely|Not very likely',
  fr: 'Plutôt improbable|Peu probable|Assez improbable|Plutôt peu probable|Pas très probable|Plutôt non',
}

export const likelihood: LabelFamily = {
  id: 'likelihood',
  name: {en: 'likelihood', fr: 'probabilité'},
  source:
    'Vagias 2006, Likert-type scale response anchors, Clemson University; Reichheld 2003, Harvard Business Review',
  scales: [
    scaleOf(least, either(no, ratherNot), either(yes, rather), most),
    scaleOf(least, either(no, ratherNot), middle, either(yes, rather), most),
    scaleOf(least, no, ratherNot, rather, yes, most),
    scaleOf(least, no, ratherNot, middle, rather, yes, most),
    ends(10, least, most),
    ends(11, least, most),
  ],
}
