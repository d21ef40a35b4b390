-- Ranking of vacancies for a person: what changed among the vacancies, and that a ranking ran. No data about people.
create schema matching;

-- One line for each change of a vacancy, written by the database itself so that no way of writing can forget it. With the number of the
-- transaction: a reader that asks from the oldest one still running misses nothing, in whatever order transactions end.
create table matching.change (
  vacancy text not null,
  xact bigint not null default pg_current_xact_id()::text::bigint,
  at timestamptz not null default now()
);
create index change_by_xact on matching.change (xact);
create index change_by_at on matching.change (at);
comment on table matching.change is 'kind: reference. Ids of vacancies that were added, changed or deleted. Deleted after an hour.';

create function matching.note_change() returns trigger language plpgsql as $$
begin
  insert into matching.change (vacancy) values (case when tg_op = 'DELETE' then old.id else new.id end);
  return null;
end $$;

create trigger note_added after insert or delete on vacancies.vacancy for each row execute function matching.note_change();
create trigger note_changed after update on vacancies.vacancy for each row
  when (old.content_hash is distinct from new.content_hash or old.data is distinct from new.data or old.review is distinct from new.review
    or old.closed_on is distinct from new.closed_on or old.duplicate_of is distinct from new.duplicate_of
    or old.valid_through is distinct from new.valid_through)
  execute function matching.note_change();

create table matching.run (
  id uuid not null,
  day date not null,
  version integer not null,
  taxonomy text not null,
  knobs text not null,
  weights text not null,
  vacancies integer not null,
  open integer not null,
  fits integer not null,
  excluded_by text not null,
  shown integer not null,
  constraint run_pk primary key (id)
);
create index run_by_day on matching.run (day);
comment on table matching.run is 'kind: local. That a ranking ran, with which versions and weights, and how many vacancies it counted. Nothing of who asked or what was asked. Deleted after 400 days.';
