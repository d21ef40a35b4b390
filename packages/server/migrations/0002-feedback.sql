-- What people say about a step, question, answer or page. No name, no address, no device.
create schema feedback;

create table feedback.entry (
  id uuid not null,
  about_type text not null,
  about_id text not null,
  kind text not null,
  language text not null,
  note text,
  created_at timestamptz not null,
  constraint entry_pk primary key (id),
  constraint entry_about_type check (about_type in ('step', 'question', 'answer', 'page')),
  constraint entry_kind check (kind in ('missing', 'wrong', 'unclear', 'thanks')),
  constraint entry_language check (language in ('nl', 'en', 'uk', 'ru')),
  constraint entry_note_length check (length(note) <= 500)
);
create index entry_created_at on feedback.entry (created_at);
comment on table feedback.entry is 'kind: local. The note is deleted after 90 days; what stays is only good for counting.';
