// SPDX-License-Identifier: EUPL-1.2
import { formatAnswer, type Translator } from '@opstap/publication';
import type { Value } from '@opstap/rules';
import { answer, type DeviceJourney } from '../../app/device-journey.ts';
import { formatDay } from '../../app/format.ts';
import { type Known, type KnownFact, type Offer, offersFor, type Source } from '../../app/known-facts.ts';
import { isLookedUp, NO_REFERENCE, type Published } from '../../app/published.ts';
import type { Device } from '../../app/use-device.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';

type EarlierAnswersProps = {
  loaded: Pick<Device, 'profile' | 'change'> & { published: Published; known: Known; device: DeviceJourney };
  /** What asks now: answers that were given here are not told again. */
  asks: Source;
  /** The address of the page that puts the questions; empty on that page itself. */
  page: string;
  t: Translator;
};

/** As many answers as are shown without a tap. */
const FEW = 3;

/** "You said earlier": what is used here and not asked again, from where it comes, and the way to change it. Needs the texts `known`. */
export function EarlierAnswers({ loaded, asks, page, t }: EarlierAnswersProps) {
  const { published, known, device, profile } = loaded;
  const told = toldElsewhere(published, known, asks);
  const offers = offersFor(device, profile).filter(({ fact }) => published.pack.facts[fact]?.question);
  if (told.length === 0 && offers.length === 0) return null;
  return (
    <div class="o-no-print o-known">
      {offers.map((offer) => (
        <OfferedAnswer key={offer.fact} offer={offer} loaded={loaded} asks={asks} t={t} />
      ))}
      {told.length > 0 && (
        <Details summary={t('known.used', { count: told.length })} open={told.length <= FEW}>
          <p class="o-quiet">{t('known.not_asked')}</p>
          <ul class="o-known__list">
            {told.map(([fact, one]) => (
              <li key={fact}>
                {t(`facts.${fact}.label`)}: <strong>{sayAnswer(fact, one.value, published, t)}</strong>
                <span class="o-quiet"> · {sayOrigin(one, t)}</span>{' '}
                <a class="nl-link" href={`${page}#change-${published.pack.facts[fact]?.question}`}>
                  {t('flow.change')}
                  <span class="o-visually-hidden">: {t(`facts.${fact}.label`)}</span>
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}

/** Where and when an answer was given: "your profile, 12 November 2026". */
export function sayOrigin({ from, at }: Pick<KnownFact, 'from' | 'at'>, t: Translator): string {
  const origin = t(from ? `known.from.${from}` : 'known.from.before');
  return at ? `${origin}, ${formatDay(at, t.language)}` : origin;
}

/** Answers that this page would ask and that were given somewhere else. Names of places and occupations come later. */
function toldElsewhere({ pack, reference }: Published, known: Known, asks: Source) {
  return Object.entries(known).filter(([fact, { from }]) => {
    const isNamed = !isLookedUp(pack, fact) || reference !== NO_REFERENCE;
    // Where it was not noted, it was most likely the questions about one's situation.
    return pack.facts[fact]?.question !== undefined && (from ?? 'klantreis') !== asks && isNamed;
  });
}

function sayAnswer(fact: string, value: Value, { pack, reference }: Published, t: Translator): string {
  return formatAnswer(fact, value, pack, reference, t);
}

type OfferedAnswerProps = Omit<EarlierAnswersProps, 'page'> & { offer: Offer };

/** A later answer from elsewhere: taken over or left with one tap, never by itself. */
function OfferedAnswer({ offer: { fact, own, other }, loaded, asks, t }: OfferedAnswerProps) {
  const { published, change } = loaded;
  if (isLookedUp(published.pack, fact) && published.reference === NO_REFERENCE) return null;
  const [mine, theirs] = [own, other].map(({ value }) => sayAnswer(fact, value, published, t));
  const choose = (value: Value, from: Source | undefined) => {
    const question = published.pack.facts[fact]?.question ?? fact;
    void change((before) => answer(before, question, { [fact]: value }, new Date().toISOString(), from));
  };
  return (
    <Notice kind="info" title={t(`facts.${fact}.label`)}>
      <p>{t('known.offer', { other: theirs ?? '', origin: sayOrigin(other, t), own: mine ?? '' })}</p>
      <p class="o-actions">
        <Button onClick={() => choose(other.value, other.from)}>
          {t('known.take', { answer: theirs ?? '' })}
        </Button>
        <Button kind="subtle" onClick={() => choose(own.value, own.from ?? asks)}>
          {t('known.keep', { answer: mine ?? '' })}
        </Button>
      </p>
    </Notice>
  );
}
