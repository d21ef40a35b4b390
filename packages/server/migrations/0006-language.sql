-- Courses and other ways to learn Dutch, imported from municipalities, schools and language houses. No data about people.
create schema language;

create table language.source (
  name text not null,
  synthetic boolean not null,
  imported_at timestamptz not null,
  constraint source_pk primary key (name),
  constraint source_name check (name ~ '^[a-z0-9][a-z0-9-]{0,39}$')
);
comment on table language.source is 'kind: reference. Who gave a list of courses, and when it last changed. Synthetic: invented, for demo mode only.';

create table language.provision (
  source text not null,
  id text not null,
  name text not null,
  provider text not null,
  kind text not null,
  level_from text not null,
  level_to text not null,
  hours integer,
  minutes_a_week integer,
  municipality text,
  region text,
  place text,
  online boolean not null,
  evening boolean,
  childcare boolean,
  cost_cents integer,
  free_places integer,
  waiting_weeks integer,
  starts_on date,
  url text,
  contact text,
  as_of date,
  constraint provision_pk primary key (source, id),
  constraint provision_source foreign key (source) references language.source (name) on delete cascade,
  constraint provision_kind check (kind in ('formal_course', 'non_formal', 'online_self_study', 'employer_course', 'work_study', 'exam_preparation', 'sector_language', 'bridging')),
  constraint provision_levels check (level_from in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1') and level_to in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2') and level_from < level_to),
  constraint provision_somewhere check (online or region is not null)
);
create index provision_by_region on language.provision (region);
comment on table language.provision is 'kind: reference. What is null is not known.';
