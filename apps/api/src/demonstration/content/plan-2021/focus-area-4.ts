import type { DemoFocusArea } from '../types.js';
import { substanceUseSection } from './section-substance-use.js';

/** Focus area 4 of the 2021 plan: vulnerable groups, seven sections. */
export const focusArea4: DemoFocusArea = {
  key: 'utsatta-grupper',
  number: '4',
  name: 'Utsatta grupper',
  sections: [
    substanceUseSection,
    {
      key: 'vald-nara-relationer',
      lineage: 'vald-nara-relationer',
      name: 'Våld i nära relationer',
      strategyGoals: [],
      slots: {
        shortTermGoals: [
          { text: 'Handlingsprogrammet når ut till alla som möter våldsutsatta.' },
          { text: 'Det gemensamma arbetet mot våld fortsätter, med stöd i kvinnofridssatsningen.' },
        ],
        shortTermIndicators: [
          {
            text: 'Genomförda samverkansaktiviteter inom kvinnofridssatsningen',
            key: 'kvinnofrid-aktiviteter',
            valueType: 'text',
            aggregation: 'list',
          },
        ],
        longTermGoals: [{ text: 'Våldet i nära relationer minskar.' }],
        longTermIndicators: [{ gap: 'missing' }],
      },
      notes: [
        {
          target: { indicator: 'kvinnofrid-aktiviteter' },
          from: 2019,
          to: 2019,
          text: [
            {
              bullets: [
                'Vårdprogrammet har spridits till kliniker och socialtjänst.',
                'En arbetsgrupp har tagit sig an frågan om dem som utövar våld.',
                'En film visar hur våldet ser ut från barnets håll.',
              ],
            },
          ],
        },
        {
          target: { indicator: 'kvinnofrid-aktiviteter' },
          from: 2020,
          to: 2021,
          text: [
            'Nya handlingsplaner är skrivna. Kompetenscentra och resursteamet mot hedersvåld driver arbetet.',
          ],
        },
      ],
    },
    {
      key: 'lss-personkrets-1',
      lineage: 'lss-personkrets-1',
      name: 'LSS/personkrets 1',
      strategyGoals: [],
      slots: {
        shortTermGoals: [
          { text: 'Ett vårdprogram för psykisk hälsa vid intellektuell funktionsnedsättning tas fram.' },
        ],
        shortTermIndicators: [
          { text: 'Fastställt vårdprogram', key: 'lss-vardprogram', valueType: 'text', aggregation: 'none' },
        ],
        longTermGoals: [{ gap: 'missing' }],
        longTermIndicators: [{ gap: 'missing' }],
      },
      notes: [
        {
          target: { indicator: 'lss-vardprogram' },
          text: ['En regional riktlinje gäller sedan april 2019. Den ses över under 2022.'],
        },
      ],
    },
    {
      key: 'nyanlanda',
      lineage: 'nyanlanda',
      name: 'Nyanlända',
      strategyGoals: [],
      slots: {
        shortTermGoals: [{ text: 'Verksamheterna samarbetar bättre kring det som nyanlända behöver.' }],
        shortTermIndicators: [{ gap: 'missing' }],
        longTermGoals: [{ text: 'Nyanlända mår bättre.' }],
        longTermIndicators: [{ gap: 'missing' }],
      },
      notes: [
        {
          target: { slot: 'shortTermIndicators' },
          from: 2020,
          to: 2021,
          text: [],
          gap: 'notCarriedOut',
          reason: 'På grund av covid-19.',
        },
      ],
    },
    {
      key: 'aldre',
      lineage: 'aldre',
      name: 'Äldre',
      strategyGoals: [],
      slots: {
        shortTermGoals: [
          { text: 'Fler ser att även äldre kan må psykiskt dåligt, och att det går att göra något åt.' },
          { text: 'Fler instruktörer och fler första hjälpare utbildas.' },
        ],
        shortTermIndicators: [
          {
            text: 'Antal utbildade i Första hjälpen psykisk hälsa äldre',
            key: 'forsta-hjalpen-aldre',
            valueType: 'number',
            aggregation: 'sum',
            unit: 'instruktörer',
            presentation: 'bar',
          },
        ],
        longTermGoals: [{ text: 'Färre äldre tar sitt liv.' }],
        longTermIndicators: [
          {
            text: 'Dödsorsaksregistret',
            key: 'suicid-65-plus',
            valueType: 'number',
            aggregation: 'none',
            unit: 'personer',
            presentation: 'bar',
          },
        ],
      },
      notes: [
        {
          target: { indicator: 'forsta-hjalpen-aldre' },
          from: 2019,
          to: 2019,
          text: ['Ca 175 instruktörer, som tillsammans har utbildat ungefär 1 500 första hjälpare.'],
        },
        {
          target: { indicator: 'forsta-hjalpen-aldre' },
          from: 2020,
          to: 2020,
          text: ['Ca 190 instruktörer. Flera kurser sköts upp.'],
        },
        {
          target: { indicator: 'forsta-hjalpen-aldre' },
          from: 2021,
          to: 2021,
          text: ['Ca 230 instruktörer, varav 38 nya under året.'],
        },
        {
          target: { indicator: 'suicid-65-plus' },
          text: ['58 personer som var 65 år eller äldre tog sitt liv 2021. Se tabellen för tidigare år.'],
        },
      ],
    },
    {
      key: 'ojamlik-halsa',
      lineage: 'ojamlik-halsa',
      name: 'Ojämlik hälsa hos personer med psykisk sjukdom',
      strategyGoals: [],
      slots: {
        shortTermGoals: [
          { text: 'Fler i målgruppen undersöks av läkare.' },
          { text: 'Vården och kommunen påminner och hjälper till, så att undersökningen blir av varje år.' },
          { text: 'Riktlinjerna för undvikbar somatisk vård införs.' },
        ],
        shortTermIndicators: [
          {
            text: 'Antal genomförda hälsoundersökningar (UP001)',
            key: 'halsoundersokningar-up001',
            valueType: 'number',
            aggregation: 'sum',
            unit: 'undersökningar',
            presentation: 'line',
          },
        ],
        longTermGoals: [{ text: 'Den kroppsliga hälsan i gruppen blir bättre.' }],
        longTermIndicators: [
          {
            text: 'Minskat antal personer med undvikbar somatisk vård',
            key: 'undvikbar-somatisk-vard',
            valueType: 'number',
            aggregation: 'sum',
            unit: 'personer',
          },
          {
            text: 'Dödsfall i behandlingsbara sjukdomar',
            key: 'dodsfall-behandlingsbara',
            valueType: 'number',
            aggregation: 'sum',
            unit: 'personer',
          },
          { gap: 'needsSpecification' },
        ],
      },
      notes: [
        {
          target: { indicator: 'halsoundersokningar-up001' },
          text: [
            'Målgruppen är stor: 31 581 personer hade 2021 en diagnos inom F20–F29, F31 eller F70–F89. Mindre än en tiondel undersöktes.',
          ],
        },
      ],
    },
    {
      key: 'hbtq',
      lineage: 'hbtqi',
      name: 'HBTQ',
      strategyGoals: [],
      slots: {
        shortTermGoals: [{ text: 'Personal vet mer om hur hbtq-personer mår och varför.' }],
        shortTermIndicators: [{ gap: 'missing' }],
        longTermGoals: [
          { text: 'Den som söker hjälp möts med kunskap och respekt, vem man än är eller älskar.' },
        ],
        longTermIndicators: [{ gap: 'missing' }],
      },
      notes: [],
    },
  ],
};
