// SPDX-License-Identifier: EUPL-1.2
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCv } from '../read-cv.ts';

const PASSPORT = `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="uk"><LearnerInfo>
<Identification><PersonName><FirstName>Secret</FirstName></PersonName><Demographics><Birthdate year="1980"/></Demographics></Identification>
<WorkExperienceList><WorkExperience><Period><From year="2015" month="--03"/><To year="2022"/><Current>false</Current></Period>
<Position><Label>Кухар</Label></Position><Activities>&lt;ul&gt;&lt;li&gt;борщ&lt;/li&gt;&lt;li&gt;меню&lt;/li&gt;&lt;/ul&gt;</Activities>
<Employer><Name>Ресторан &amp; Ко</Name><ContactInfo><Address><Contact><Municipality>Полтава</Municipality></Contact></Address></ContactInfo></Employer></WorkExperience>
<WorkExperience><Period><From year="2023"/><Current>true</Current></Period><Position><Label>Kok</Label></Position></WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2008"/><To year="2012"/></Period><Title>Технологія харчування</Title>
<Organisation><Name>Академія</Name></Organisation><Level><Code>6</Code></Level></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Code>uk</Code><Label>Українська</Label></Description></MotherTongue></MotherTongueList>
<ForeignLanguageList><ForeignLanguage><Description><Code>en</Code><Label>Англійська</Label></Description>
<ProficiencyLevel><Listening>B2</Listening><Reading>B2</Reading><SpokenInteraction>B1</SpokenInteraction><SpokenProduction>B1</SpokenProduction><Writing>A2</Writing></ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic>
<Driving><Description><Licence>B</Licence></Description></Driving></Skills></LearnerInfo></SkillsPassport>`;

const PASSPORT_JSON = {
  SkillsPassport: {
    LearnerInfo: {
      Identification: { PersonName: { FirstName: 'Secret' } },
      WorkExperience: [
        {
          Period: { From: { Year: 2015, Month: 3 }, To: { Year: 2022 }, Current: false },
          Position: { Label: 'Кухар' },
          Activities: '<ul><li>борщ</li><li>меню</li></ul>',
          Employer: {
            Name: 'Ресторан & Ко',
            ContactInfo: { Address: { Contact: { Municipality: 'Полтава' } } },
          },
        },
        { Period: { From: { Year: 2023 }, Current: true }, Position: { Label: 'Kok' } },
      ],
      Education: [
        {
          Period: { To: { Year: 2012 } },
          Title: 'Технологія харчування',
          Organisation: { Name: 'Академія' },
          Level: { Code: '6' },
        },
      ],
      Skills: {
        Linguistic: {
          MotherTongue: [{ Description: { Code: 'uk', Label: 'Українська' } }],
          ForeignLanguage: [
            {
              Description: { Code: 'en', Label: 'Англійська' },
              ProficiencyLevel: {
                Listening: 'B2',
                Reading: 'B2',
                SpokenInteraction: 'B1',
                SpokenProduction: 'B1',
                Writing: 'A2',
              },
            },
          ],
        },
        Driving: { Description: ['B'] },
      },
    },
  },
};

const HR_XML = `<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9">
<CandidatePerson><PersonName><oa:GivenName>Secret</oa:GivenName></PersonName><hr:BirthDate>1980-02-01</hr:BirthDate></CandidatePerson>
<CandidateProfile languageCode="uk"><EmploymentHistory><EmployerHistory><hr:OrganizationName>Ресторан &amp; Ко</hr:OrganizationName>
<PositionHistory><PositionTitle>Кухар</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2015-03</hr:FormattedDateTime></eures:StartDate>
<eures:EndDate><hr:FormattedDateTime>2022-02-28</hr:FormattedDateTime></eures:EndDate><hr:CurrentIndicator>false</hr:CurrentIndicator></eures:EmploymentPeriod>
<oa:Description>&lt;ul&gt;&lt;li&gt;борщ&lt;/li&gt;&lt;li&gt;меню&lt;/li&gt;&lt;/ul&gt;</oa:Description><City>Полтава</City></PositionHistory></EmployerHistory>
<EmployerHistory><PositionHistory><PositionTitle>Kok</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2023</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod></PositionHistory></EmployerHistory></EmploymentHistory>
<EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>Академія</hr:OrganizationName><EducationLevelCode>6</EducationLevelCode>
<AttendancePeriod><EndDate><hr:FormattedDateTime>2012-06</hr:FormattedDateTime></EndDate></AttendancePeriod><EducationDegree><hr:DegreeName>Технологія харчування</hr:DegreeName></EducationDegree></EducationOrganizationAttendance></EducationHistory>
<PersonQualifications><PersonCompetency><CompetencyID>ukr</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID></PersonCompetency>
<PersonCompetency><CompetencyID>eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
<eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
<eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>A2</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency></PersonQualifications>
<Licenses><License><hr:LicenseTypeCode>B</hr:LicenseTypeCode></License></Licenses></CandidateProfile></Candidate>`;

describe.each([
  ['SkillsPassport, XML', PASSPORT],
  ['SkillsPassport, JSON', JSON.stringify(PASSPORT_JSON)],
  ['Candidate, XML', HR_XML],
])('a file of Europass by the published model: %s', (_, file) => {
  it('gives work, education, languages and licences, and nothing about who the person is', async () => {
    const reading = await readCv(strToU8(file));
    const parts = 'parts' in reading ? reading.parts : undefined;
    expect(parts).toMatchObject({
      jobs: [
        {
          title: 'Кухар',
          employer: 'Ресторан & Ко',
          place: 'Полтава',
          from: 2015,
          to: 2022,
          tasks: ['борщ', 'меню'],
        },
        { title: 'Kok', from: 2023, to: 'now' },
      ],
      education: [{ level: 'bachelor', name: 'Технологія харчування, Академія', year: 2012 }],
      languages: [
        { id: 'uk', level: 'C2' },
        { id: 'en', level: 'A2' },
      ],
      papers: [{ id: 'rijbewijs_b' }],
    });
    expect(JSON.stringify(parts)).not.toMatch(/Secret|1980/);
  });
});
