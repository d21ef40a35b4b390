-- Open jobs that others publish, imported by whoever runs the installation, and synthetic ones for demonstration. No data about seekers.
create schema vacancies;

create table vacancies.source (
  id text not null,
  name text not null,
  url text,
  licence text not null,
  terms text,
  synthetic boolean not null,
  imported_at timestamptz,
  constraint source_pk primary key (id),
  constraint source_id check (id ~ '^[a-z0-9][a-z0-9-]{0,39}$')
);
comment on table vacancies.source is 'kind: reference. Where vacancies come from, and on what terms they may be shown.';

create table vacancies.import_run (
  id uuid not null,
  source text not null,
  started_at timestamptz not null,
  beat_at timestamptz not null,
  finished_at timestamptz,
  rows_read integer not null,
  changed integer not null,
  faults integer not null,
  constraint import_run_pk primary key (id),
  constraint import_run_source foreign key (source) references vacancies.source (id) on delete cascade
);
-- Two imports of one source at once would each close what the other brings: the second is refused.
create unique index import_run_one_at_a_time on vacancies.import_run (source) where finished_at is null;
comment on table vacancies.import_run is 'kind: reference. An unfinished one without a recent beat was interrupted.';

create table vacancies.vacancy (
  id text not null,
  source text not null,
  title text not null,
  occupation text,
  municipality text,
  published_on date not null,
  valid_through date not null,
  synthetic boolean not null,
  review text not null,
  closed_on date,
  duplicate_of text,
  same_key text,
  content_hash text not null,
  seen_in uuid not null,
  added_at timestamptz not null,
  changed_at timestamptz not null,
  data text not null,
  constraint vacancy_pk primary key (id),
  constraint vacancy_source foreign key (source) references vacancies.source (id) on delete cascade,
  constraint vacancy_review check (review in ('none', 'waiting', 'approved', 'rejected')),
  constraint vacancy_id_length check (length(id) <= 400)
);
create index vacancy_by_day on vacancies.vacancy (published_on desc, id desc) where closed_on is null;
create index vacancy_by_occupation on vacancies.vacancy (occupation, published_on desc) where closed_on is null;
create index vacancy_by_municipality on vacancies.vacancy (municipality, published_on desc) where closed_on is null;
create index vacancy_by_same_key on vacancies.vacancy (same_key) where same_key is not null;
create index vacancy_by_source on vacancies.vacancy (source, seen_in);
create index vacancy_by_change on vacancies.vacancy (changed_at);
create index vacancy_by_duplicate on vacancies.vacancy (duplicate_of) where duplicate_of is not null;
create index vacancy_to_review on vacancies.vacancy (id) where review = 'waiting';
comment on table vacancies.vacancy is 'kind: reference. `data` is the whole vacancy as JSON, read and written as one. Deleted 90 days after its last day.';
