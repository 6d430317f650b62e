import type {About} from '../../kernel/index.ts'

export const empowerment: About = {
  id: 'empowerment',
  kind: 'construct',
  texts: {
    en: {
      title: 'Empowerment',
      definition:
        'Giving customers a sense of control over what the company will offer. Control by firm or customer crossed with cooperation accepted or rejected gives four models: neo-classical, collaborative, resistant and independent. Those who feel powerful come to see the company as theirs.',
    },
    fr: {
      title: 'Empowerment',
      definition:
        'Stratégie qui donne aux consommateurs un sentiment de contrôle sur ce que l’entreprise proposera. Contrôle par l’entreprise ou par le client, coopération acceptée ou rejetée : quatre modèles, néo-classique, collaboratif, résistant et indépendant. Le client qui se sent du pouvoir en vient à dire « ma » banque, « ma » marque.',
    },
  },
  source: 'Fuchs, Prandelli & Schreier 2010, Journal of Marketing 74(1)',
}
