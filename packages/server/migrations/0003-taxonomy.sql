-- Classifications that others maintain, imported by whoever runs the installation: ESCO, CompetentNL. No data about people.
create schema taxonomy;

create table taxonomy.scheme (
  scheme text not null,
  version text not null,
  attribution text not null,
  complete boolean not null,
  imported_at timestamptz,
  constraint scheme_pk primary key (scheme),
  constraint scheme_name check (scheme in ('esco', 'competentnl'))
);
comment on table taxonomy.scheme is 'kind: reference. One version of each at a time; not complete while an import runs or after one was interrupted.';

-- Numbered, because half a million labels and relations name their concepts: an address of eighty letters would be most of the table.
create table taxonomy.concept (
  id integer not null,
  scheme text not null,
  uri text not null,
  kind text not null,
  isco08 text,
  constraint concept_pk primary key (id),
  constraint concept_uri unique (uri),
  constraint concept_scheme foreign key (scheme) references taxonomy.scheme (scheme) on delete cascade,
  constraint concept_kind check (kind in ('occupation', 'isco-group', 'skill', 'knowledge', 'skill-group', 'task')),
  constraint concept_isco08 check (isco08 ~ '^[0-9]{1,4}$')
);
create index concept_by_isco08 on taxonomy.concept (isco08, kind);
create index concept_by_scheme on taxonomy.concept (scheme);
comment on table taxonomy.concept is 'kind: reference';

create table taxonomy.label (
  concept_id integer not null,
  language text not null,
  kind text not null,
  text text not null,
  folded text not null,
  constraint label_pk primary key (concept_id, language, text),
  constraint label_concept foreign key (concept_id) references taxonomy.concept (id) on delete cascade,
  constraint label_kind check (kind in ('preferred', 'alternative', 'hidden')),
  constraint label_length check (length(text) <= 500)
);
-- Finds labels by the beginnings of their words. The words are cut by us (foldText), so no dictionary or locale of a server plays a part.
create index label_by_words on taxonomy.label using gin (array_to_tsvector(string_to_array(folded, ' ')));
comment on table taxonomy.label is 'kind: reference';

create table taxonomy.relation (
  from_id integer not null,
  kind text not null,
  to_id integer not null,
  importance text,
  constraint relation_pk primary key (from_id, kind, to_id),
  constraint relation_from foreign key (from_id) references taxonomy.concept (id) on delete cascade,
  constraint relation_to foreign key (to_id) references taxonomy.concept (id) on delete cascade,
  constraint relation_kind check (kind in ('broader', 'needs', 'task')),
  constraint relation_importance check (importance in ('essential', 'important', 'optional', 'somewhat'))
);
create index relation_by_to on taxonomy.relation (to_id, kind);
comment on table taxonomy.relation is 'kind: reference';

-- Every word of the labels once, with its runs of three letters: finds what somebody meant who made a typing mistake.
create table taxonomy.word (
  word text not null,
  trigrams text[] not null,
  constraint word_pk primary key (word)
);
create index word_by_trigrams on taxonomy.word using gin (trigrams);
comment on table taxonomy.word is 'kind: reference. Made anew from the labels at the end of an import.';
