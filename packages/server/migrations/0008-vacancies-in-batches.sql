-- An import writes hundreds of vacancies in one statement: their change is noted once a statement, not once a row, and their text is
-- stored as it is, since packing it took as long as reading it.
drop trigger note_added on vacancies.vacancy;

create function matching.note_changes() returns trigger language plpgsql as $$
begin
  insert into matching.change (vacancy) select id from changed;
  return null;
end $$;

create trigger note_added after insert on vacancies.vacancy referencing new table as changed
  for each statement execute function matching.note_changes();
create trigger note_deleted after delete on vacancies.vacancy referencing old table as changed
  for each statement execute function matching.note_changes();

alter table vacancies.vacancy alter column data set storage external;
