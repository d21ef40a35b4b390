// SPDX-License-Identifier: EUPL-1.2

/** Vacancies as rows, for the SQL form of matching. In a schema of its own: tests and the benchmark make it and throw it away. */
export const ORACLE_TABLES = `
drop schema if exists matching_oracle cascade;
create schema matching_oracle;
create table matching_oracle.occupation (
  n int primary key, id text not null, isco08 text not null, reserved boolean not null, regulated_as int, entry boolean not null
);
create table matching_oracle.occupation_asks (occupation int not null, competence int not null, weight int not null);
create table matching_oracle.near (held int not null, competence int not null, share int not null);
create table matching_oracle.work (n int primary key, occupation int, isco08 text);
create table matching_oracle.vacancy (
  slot int primary key, id text collate "C" not null, work int not null, total int not null, dutch int not null, licences int not null, nlqf int,
  contract text, hours_min int, hours_max int, circumstances int not null, x int, y int, published int not null, valid_through int not null
);
create table matching_oracle.other_language (slot int not null, language text not null, level int not null);
create table matching_oracle.asked (competence int not null, slot int not null, weight int not null);
`;

/** After loading; the second covers the query, so that no row of the table itself is read. */
export const ORACLE_INDEXES = `
create index other_language_by_slot on matching_oracle.other_language (slot);
create index asked_by_competence on matching_oracle.asked (competence) include (slot, weight);
analyze matching_oracle.occupation; analyze matching_oracle.occupation_asks; analyze matching_oracle.near; analyze matching_oracle.work;
analyze matching_oracle.vacancy; analyze matching_oracle.other_language; analyze matching_oracle.asked;
`;
