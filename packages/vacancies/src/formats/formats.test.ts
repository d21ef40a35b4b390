// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { mappingFaults, ownMapping, readCsvVacancy } from './csv.ts';
import { positionOpenings, readPositionOpening } from './hr-open.ts';
import { jsonLdIn } from './html.ts';
import { jobPostingsIn, readJobPosting } from './job-posting.ts';
import { readVumVacancy, vumVacanciesIn } from './vum.ts';

const POSTING = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  identifier: { '@type': 'PropertyValue', name: 'Test', value: 'a-1' },
  title: 'Kok',
  description:
    '<p>Wij zoeken een kok.</p><ul><li>32 uur</li><li>goed &amp; lekker</li></ul><script>alert(1)</script>',
  datePosted: '2026-11-03T10:00:00+01:00',
  validThrough: '2026-12-31',
  hiringOrganization: { '@type': 'Organization', name: 'Testkeuken' },
  jobLocation: {
    '@type': 'Place',
    address: { addressLocality: 'Utrecht', addressCountry: 'NL' },
    geo: { latitude: 52.1, longitude: '5.1' },
  },
  baseSalary: { currency: 'EUR', value: { minValue: 15.5, maxValue: 18, unitText: 'HOUR' } },
  employmentType: ['FULL_TIME', 'TEMPORARY'],
};

describe('JobPosting', () => {
  it('gives what it has fields for, and its text as a person reads it', () => {
    expect(readJobPosting(POSTING)).toEqual({
      faults: [],
      raw: {
        idAtSource: 'a-1',
        title: 'Kok',
        description: 'Wij zoeken een kok.\n\n- 32 uur\n\n- goed & lekker',
        employer: 'Testkeuken',
        publishedOn: '2026-11-03',
        validThrough: '2026-12-31',
        place: 'Utrecht',
        coordinates: { lat: 52.1, lon: 5.1 },
        contract: 'temporary',
        wage: { per: 'hour', min: 1550, max: 1800 },
      },
    });
  });

  it('is found alone, in a list, in a graph, and with the address of its type', () => {
    const other = { '@type': ['Thing', 'https://schema.org/JobPosting'], title: 'B' };
    expect(jobPostingsIn(POSTING)).toHaveLength(1);
    expect(jobPostingsIn([POSTING, other, { '@type': 'Person' }])).toHaveLength(2);
    expect(jobPostingsIn({ '@graph': [{ '@type': 'WebSite' }, POSTING] })).toEqual([POSTING]);
  });

  it('tells everything that is wrong with it at once', () => {
    const { title: _, ...broken } = { ...POSTING, datePosted: '2026-02-30' };
    const abroad = { ...broken, jobLocation: { address: { addressCountry: { name: 'Germany' } } } };
    expect(readJobPosting(abroad)).toEqual({
      faults: [
        { field: 'jobLocation.address.addressCountry', code: 'row-abroad', data: { country: 'Germany' } },
        { field: 'title', code: 'field-required' },
        { field: 'datePosted', code: 'field-date' },
      ],
    });
  });

  it('takes the pay of a single amount, and none in another currency', () => {
    const wageOf = (baseSalary: unknown) => readJobPosting({ ...POSTING, baseSalary }).raw?.wage;
    expect(wageOf({ currency: 'EUR', value: { value: 2800, unitText: 'MONTH' } })).toEqual({
      per: 'month',
      min: 280_000,
      max: 280_000,
    });
    expect(wageOf({ currency: 'PLN', value: { value: 30, unitText: 'HOUR' } })).toBeUndefined();
  });

  it('is read out of an HTML page, whatever else stands there', () => {
    // As sites write it: an end tag inside would end the script.
    const json = JSON.stringify(POSTING).replaceAll('</', '<\\/');
    const html = `<html><script>var x = "</p>";</script><script type="application/ld+json">${json}</script><p>tekst</p></html>`;
    expect(jsonLdIn(html).map((text) => JSON.parse(text))).toEqual([POSTING]);
  });
});

describe('VUM', () => {
  const vacancy = {
    idVacature: 'V1',
    naamVacature: 'Lasser',
    omschrijvingVacature: 'Lassen van staal.',
    sluitingsdatumVacature: '2026-12-24',
    werkgever: { handelsnaamOrganisatie: 'Testmetaal' },
    werktijden: { aantalWerkurenPerWeekMinimaal: 32, aantalWerkurenPerWeekMaximaal: 40 },
    contractvorm: [{ codeTypeArbeidscontract: 'B', codeTypeOvereenkomst: '01' }],
    codeWerkEnDenkniveauMinimaal: '4',
    rijbewijs: [{ codeSoortRijbewijs: 'BE' }],
    taalbeheersing: [
      { codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3, codeNiveauTaalbeheersingSchriftelijk: 2 },
      { codeTaal: 'eng', codeNiveauTaalbeheersingMondeling: 2 },
    ],
    flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst: 1 },
    sollicitatiewijze: [{ codeSollicitatiewijze: '4', webadres: { url: 'https://example.org/1' } }],
  };

  it('gives its coded fields', () => {
    expect(readVumVacancy(vacancy).raw).toEqual({
      idAtSource: 'V1',
      title: 'Lasser',
      description: 'Lassen van staal.',
      employer: 'Testmetaal',
      url: 'https://example.org/1',
      validThrough: '2026-12-24',
      hoursPerWeek: { min: 32, max: 40 },
      contract: 'temporary',
      nlqf: 4,
      dutch: 'B2',
      licences: ['rijbewijs_be'],
      otherLanguages: [{ id: 'en', level: 'A2' }],
      circumstances: ['irregular_hours'],
    });
  });

  it('is read from the answer to a search too, where its id has another name', () => {
    const { idVacature: _, ...match } = vacancy;
    const [found] = vumVacanciesIn({ matches: [{ ...match, vumID: 'VUM-7' }] });
    expect(readVumVacancy(found).raw?.idAtSource).toBe('VUM-7');
  });
});

describe('HR-Open', () => {
  const XML = `<?xml version="1.0"?><list xmlns="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9">
    <PositionOpening><DocumentID>H1</DocumentID><PositionProfile><PositionTitle>Magazijn &amp; transport</PositionTitle>
      <PositionLocation><Address><oa:CityName>Tilburg</oa:CityName><CountryCode>NL</CountryCode></Address></PositionLocation>
      <PositionOrganization><OrganizationIdentifiers><OrganizationName>Testhal</OrganizationName></OrganizationIdentifiers></PositionOrganization>
      <JobCategoryCode>9333</JobCategoryCode><PositionOfferingTypeCode>Temporary</PositionOfferingTypeCode>
      <PositionFormattedDescription><Content><![CDATA[<p>Orders verzamelen.</p>]]></Content></PositionFormattedDescription>
      <ApplicationCloseDate>2026-12-02</ApplicationCloseDate></PositionProfile></PositionOpening>
    <x:PositionOpening xmlns:x="http://www.hr-xml.org/3"><x:DocumentID>H2</x:DocumentID><x:PositionProfile><x:PositionTitle>Kok</x:PositionTitle></x:PositionProfile></x:PositionOpening></list>`;

  it('is read piece by piece, with any namespace prefix', () => {
    const found: unknown[] = [];
    const openings = positionOpenings((opening) => found.push(opening));
    for (let at = 0; at < XML.length; at += 7) openings.write(XML.slice(at, at + 7));
    openings.end();
    const [first, second] = found.map(readPositionOpening);
    expect(first?.raw).toEqual({
      idAtSource: 'H1',
      title: 'Magazijn & transport',
      description: 'Orders verzamelen.',
      employer: 'Testhal',
      validThrough: '2026-12-02',
      place: 'Tilburg',
      isco08: '9333',
      contract: 'temporary',
    });
    expect(second?.raw).toMatchObject({ idAtSource: 'H2', title: 'Kok' });
  });
});

describe('CSV', () => {
  const mapping = {
    columns: { id: 'Nr', title: 'Functie', wageMin: 'Loon', wagePer: 'Per', hoursMin: 'Uren', dutch: 'NL' },
  } as const;

  it('gives the columns that the mapping names', () => {
    const cells = {
      Nr: '7',
      Functie: 'Bakker',
      Loon: '15,40',
      Per: 'hour',
      Uren: '24',
      NL: 'b1',
      Anders: 'x',
    };
    expect(readCsvVacancy(cells, mapping).raw).toMatchObject({
      idAtSource: '7',
      title: 'Bakker',
      wage: { per: 'hour', min: 1540 },
      hoursPerWeek: { min: 24, max: 24 },
      dutch: 'B1',
    });
  });

  it('names each column that is wrong by the name that it has in the file', () => {
    const { raw, faults } = readCsvVacancy(
      { Nr: '', Functie: 'Bakker', Loon: 'veel', Per: 'week', Uren: '90', NL: 'goed' },
      mapping,
    );
    expect(raw).toBeUndefined();
    expect(faults.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'Loon field-format',
      'NL field-value',
      'Nr field-required',
      'Per field-value',
      'Uren field-range',
    ]);
  });

  it('needs no mapping where columns have our names', () => {
    expect(ownMapping(['id', 'title', 'kleur'])).toEqual({ columns: { id: 'id', title: 'title' } });
  });

  it('says what is wrong with a mapping', () => {
    expect(mappingFaults({ columns: { titel: 'x', title: 3 } })).toEqual([
      { field: 'columns.titel', code: 'field-unknown' },
      { field: 'columns.title', code: 'field-type', data: { expected: 'string' } },
      { field: 'columns.id', code: 'field-required' },
    ]);
    expect(mappingFaults('nothing')).toEqual([{ field: 'columns', code: 'field-required' }]);
  });
});
