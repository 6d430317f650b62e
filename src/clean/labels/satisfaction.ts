import {either, ends, type LabelFamily, scaleOf} from '../label-family.ts'

const most = {
  en: 'Very satisfied|Completely satisfied|Extremely satisfied|Totally satisfied|Fully satisfied',
  fr: 'Très satisfait|Tout à fait satisfait|Complètement satisfait|Totalement satisfait|Extrêmement satisfait|Entièrement satisfait',
}
const least = {
  en: 'Very dissatisfied|Completely dissatisfied|Extremely dissatisfied|Not at all satisfied|Very unsatisfied|Totally dissatisfied',
  fr: 'Très insatisfait|Pas du tout satisfait|Totalement insatisfait|Complètement insatisfait|Extrêmement insatisfait|Tout à fait insatisfait|Très mécontent',
}
const middle = {
  en: 'Neither satisfied nor dissatisfied|Neither dissatisfied nor satisfied|Neutral|Neither',
  fr: 'Ni satisfait ni insatisfait|Ni insatisfait ni satisfait|Neutre|Moyennement satisfait|Ni l’un ni l’autre',
}
const yes = {en: 'Satisfied', fr: 'Satisfait|Content'}
const no = {en: 'Dissatisfied|Unsatisfied|Not satisfied', fr: 'Insatisfait|Mécontent|Pas satisfait'}
const rather = {
  en: 'Somewhat satisfied|Rather satisfied|Fairly satisfied|Slightly satisfied|Mostly satisfied',
  fr: 'Plutôt satisfait|Assez satisfait|Légèrement satisfait',
}
const ratherNot = {
  en: 'Somewhat dissatisfied|Rather dissatisfied|Fairly dissatisfied|Slightly dissatisfied|Not very satisfied|Mostly dissatisfied',
  fr: 'Plutôt insatisfait|Plutôt pas satisfait|Peu satisfait|Pas très satisfait|Légèrement insatisfait|Pas vraiment satisfait',
}

/** Endings of gender are folded: satisfait, satisfaite and satisfait(e) are one. */
export const satisfaction: LabelFamily = {
  id: 'satisfaction',
  name: {en: 'satisfaction', fr: 'satisfaction'},
  source: 'Vagias 2006, Likert-type scale response anchors, Clemson University',
  scales: [
    scaleOf(least, either(no, ratherNot), either(yes, rather), most),
    scaleOf(least, either(no, ratherNot), middle, either(yes, rather), most),
    scaleOf(least, no, ratherNot, rather, yes, most),
    scaleOf(least, no, ratherNot, middle, rather, yes, most),
    ends(10, least, most),
    ends(11, least, most),
  ],
}
