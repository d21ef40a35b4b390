// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import { parseProfile } from './parse-profile.ts';

/** As browsers and files have held it since November 2026. Never to be changed: a later format must still read it. */
const KEPT =
  '{"format":1,"jobs":[{"id":"6f1c","occupation":"kok","ownTitle":"","competences":["soepen_en_sauzen_maken"],' +
  '"ownWords":["борщ на 200 людей"],"years":7,"until":2022,"kind":"informal","employer":"Їдальня","place":"Харків"}],' +
  '"education":[{"level":"bachelor","name":"ХДУХТ","year":2015}],"languages":[{"id":"uk","level":"C2"},' +
  '{"id":"nl","level":"A2"}],"licences":["rijbewijs_b"],"wishes":{"avoid":["lifting"],"hoursPerWeek":32,' +
  '"distanceKm":20,"ownWords":"кухня"}}';

/** As they hold work out of an imported classification since 30 November 2026. */
const KEPT_IMPORTED =
  '{"format":1,"jobs":[{"id":"7a2b","imported":{"scheme":"esco","version":"1.2","uri":"http://data.europa.eu/esco/occupation/1",' +
  '"isco08":"5169","labels":{"nl":"ijsmeester","uk":"майстер льоду"}},"ownTitle":"майстер льоду","competences":[],' +
  '"ownWords":[],"kind":"paid"}],"education":[],"languages":[],"licences":[],"wishes":{"avoid":[]}}';

it.each([KEPT, KEPT_IMPORTED])('a profile that was kept in format 1 is read whole', (kept) => {
  expect(parseProfile(JSON.parse(kept))).toMatchObject(JSON.parse(kept));
});
