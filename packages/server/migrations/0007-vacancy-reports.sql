-- What people say is wrong with a vacancy comes to whoever reviews, until somebody has looked.
alter table feedback.entry drop constraint entry_about_type;
alter table feedback.entry add constraint entry_about_type check (about_type in ('step', 'question', 'answer', 'page', 'vacancy'));
create index entry_about_vacancy on feedback.entry (created_at) where about_type = 'vacancy' and kind = 'wrong';

alter table vacancies.vacancy add column reviewed_at timestamptz;
