// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { State } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { CourseCard } from './course-card.tsx';
import { CourseForm } from './course-form.tsx';

/** The course finder. An ordinary form: it works without JavaScript, and the address holds only what was picked. */
export function coursesPage(context: PageContext): Page {
  const { t, courses } = context;
  return {
    title: t('courses.title'),
    description: t('courses.description'),
    crumbs: [{ path: '/language', label: t('language.title') }],
    feedback: { type: 'page', id: 'language/courses' },
    body: (
      <>
        <Heading level={1}>{t('courses.title')}</Heading>
        <Paragraph lead>{t('courses.lead')}</Paragraph>
        {courses?.synthetic && (
          <Notice kind="uncertain" title={t('courses.synthetic.title')}>
            {t('courses.synthetic.text')}
          </Notice>
        )}
        {context.search.size === 0 && <Island name="known-place" props={{ page: 'courses' }} />}
        <CourseForm context={context} />
        <Results context={context} />
        <Paragraph quiet>{t('courses.about')}</Paragraph>
        <NextLinks tool="courses" t={t} />
      </>
    ),
  };
}

function Results({ context }: { context: PageContext }) {
  const { t, courses } = context;
  if (!courses)
    return (
      <State kind="error" title={t('courses.unavailable.title')}>
        {t('courses.unavailable.text')}
      </State>
    );
  if (courses.sources.length === 0)
    return (
      <State kind="empty" title={t('courses.empty.title')}>
        {t('courses.empty.text')}
      </State>
    );
  return (
    <section aria-labelledby="results">
      <Heading level={2} id="results">
        {t('courses.results', { count: courses.total })}
      </Heading>
      {courses.total === 0 ? (
        <State kind="empty" title={t('courses.none.title')}>
          {t('courses.none.text')}
        </State>
      ) : (
        <Paragraph quiet>{t('courses.order')}</Paragraph>
      )}
      <ul class="o-courses">
        {courses.courses.map((course) => (
          <CourseCard course={course} context={context} key={`${course.source}/${course.id}`} />
        ))}
      </ul>
      <Paging context={context} page={courses.page} pages={courses.pages} />
    </section>
  );
}

function Paging({ context, page, pages }: { context: PageContext; page: number; pages: number }) {
  const { t, language, search } = context;
  if (pages <= 1 && page <= 1) return null;
  const to = (number: number) => {
    const kept = new URLSearchParams(search);
    kept.set('page', String(number));
    return `${localised(language, '/language/courses')}?${kept}#results`;
  };
  return (
    <nav class="o-paging" aria-label={t('courses.pages.label')}>
      {page > 1 && (
        <LinkButton href={to(Math.min(page - 1, pages))}>{t('courses.pages.previous')}</LinkButton>
      )}
      <span>{t('courses.pages.at', { page, pages })}</span>
      {page < pages && <LinkButton href={to(page + 1)}>{t('courses.pages.next')}</LinkButton>}
    </nav>
  );
}
