// SPDX-License-Identifier: EUPL-1.2

import { circumstanceBits } from '../matchable.ts';

const credit = (row: string) =>
  `greatest(60, 100 - 5 * greatest(0, floor(coalesce((${row}->>'yearsAgo')::numeric, 0))::int - 3))`;
/** Shifts, nights, weekends and irregular hours. */
const HARD = circumstanceBits(['shifts', 'nights', 'weekends', 'irregular_hours']);
const points = (factor: string, value: string) => `(w.${factor} * (${value}) / 1000)`;

/**
 * Matching as one set-based query, with every factor and gate: written a second time, in another language, from the same definitions.
 * It is what the index is tested against, and the form for where the vacancies cannot leave the database. Takes one JSON parameter.
 */
export const ORACLE_QUERY = `
with p as (
  select j, (j->>'on')::int as today, (j->>'avoid')::int as avoid, (j->>'childcare')::boolean as childcare,
    (j->>'licences')::int as licences, (j#>>'{nlqf,min}')::int as level_min, (j#>>'{nlqf,max}')::int as level_max,
    floor((j#>>'{hours,min}')::numeric)::int as hours_min, ceil((j#>>'{hours,max}')::numeric)::int as hours_max,
    (j#>>'{home,x}')::int as x, (j#>>'{home,y}')::int as y, (j->>'distanceKm')::numeric as distance_km,
    (j->>'limit')::int as wanted, (j->>'excludedBy')::int as excluded_by
  from (select $1::jsonb as j) given
),
w as (select r.* from p, jsonb_to_record(j->'weights') as r (competences int, near_competences int, recency int, occupation int,
  level int, language int, licences int, distance int, hours int, childcare int, contract int, start int, freshness int)),
held as (
  select (c->>'competence')::int as competence, max(${credit('c')}) as recent
  from p, jsonb_array_elements(j->'competences') c group by 1
),
holding as (
  select competence, 100 as direct, 0 as near, recent from held
  union all
  (select distinct on (n.competence) n.competence, 0, n.share, h.recent
   from held h join matching_oracle.near n on n.held = h.competence
   where n.competence not in (select competence from held)
   order by n.competence, n.share desc, h.recent desc, h.competence)
),
covered as (
  select a.slot, sum(a.weight * h.direct) as direct, sum(a.weight * h.near) as near,
    sum(a.weight * (greatest(h.direct, h.near) * h.recent / 100)) as recent
  from holding h join matching_oracle.asked a on a.competence = h.competence group by a.slot
),
own as (
  select o.n, o.isco08, ${credit('e')} as recent
  from p, jsonb_array_elements(j->'occupations') e join matching_oracle.occupation o on o.n = (e->>'occupation')::int
),
overlap as (
  select own.n as own, a.occupation as target,
    1000 * coalesce(sum(a.weight) filter (where b.competence is not null), 0) / sum(a.weight) as share
  from (select distinct n from own) own cross join matching_oracle.occupation_asks a
    left join matching_oracle.occupation_asks b on b.occupation = own.n and b.competence = a.competence
  group by own.n, a.occupation
),
nearness as (
  select k.n, max((case when own.n = k.occupation then 1000 else greatest(
      case when left(own.isco08, 4) = left(k.isco08, 4) then 800 when left(own.isco08, 3) = left(k.isco08, 3) then 600
        when left(own.isco08, 2) = left(k.isco08, 2) then 350 when left(own.isco08, 1) = left(k.isco08, 1) then 100 else 0 end,
      coalesce(o.share * 9 / 10, 0)) end) * own.recent / 100) as nearness
  from own cross join matching_oracle.work k left join overlap o on o.own = own.n and o.target = k.occupation
  group by k.n
),
work as materialized (
  select k.n, k.occupation,
    case when p.j->'notForMe'->'occupations' @> to_jsonb(k.occupation) then 0 else coalesce(near.nearness, 0) end as nearness,
    case when k.occupation is null then 500 when o.entry or k.occupation in (select n from own) then 1000 else 250 end as start,
    coalesce(o.reserved and not p.j->'recognised' @> to_jsonb(k.occupation)
      and not coalesce(p.j->'recognised' @> to_jsonb(o.regulated_as), false), false) as is_closed
  from p cross join matching_oracle.work k left join matching_oracle.occupation o on o.n = k.occupation
    left join nearness near on near.n = k.n
),
others as (
  select l.slot, max(l.level - coalesce((p.j->'languages'->>l.language)::int, 0)) as missing
  from p cross join matching_oracle.other_language l group by l.slot
),
judged as (
  select v.*, k.nearness, k.start, k.is_closed, c.direct, c.near, c.recent, p.today, p.avoid, p.childcare,
    p.licences as own_licences, p.level_min, p.level_max, p.hours_min as own_min, p.hours_max as own_max, p.distance_km,
    greatest(0, v.dutch - coalesce((p.j->'languages'->>'nl')::int, 0), coalesce(o.missing, 0)) as missing,
    floor(sqrt((v.x - p.x)::float8 ^ 2 + (v.y - p.y)::float8 ^ 2) / 10)::int as km,
    coalesce(p.j->'closedContracts' ? v.contract, false) as contract_closed,
    coalesce(p.j->'notForMe'->'contracts' ? v.contract, false) as contract_refused
  from p cross join matching_oracle.vacancy v join work k on k.n = v.work
    left join covered c on c.slot = v.slot left join others o on o.slot = v.slot
  where v.published <= p.today and p.today <= v.valid_through
),
scored as materialized (
  select v.id, v.published,
    v.contract_closed::int + 2 * v.is_closed::int + 4 * (v.missing > 1)::int
      + 8 * coalesce(v.km > v.distance_km, false)::int + 16 * ((v.circumstances & v.avoid) <> 0)::int as gates,
    coalesce(w.competences * v.direct / nullif(100 * v.total, 0), 0)
    + coalesce(w.near_competences * v.near / nullif(100 * v.total, 0), 0)
    + coalesce(w.recency * v.recent / nullif(100 * v.total, 0), 0)
    + ${points('occupation', 'v.nearness')}
    + ${points(
      'level',
      `case when v.level_min is null or v.nlqf is null then 500 else
        greatest(0, 1000 - 250 * greatest(0, v.level_min - v.nlqf) - 350 * greatest(0, v.nlqf - v.level_max)) end`,
    )}
    + ${points('language', 'greatest(0, 1000 - 500 * v.missing)')}
    + ${points(
      'licences',
      `case when v.licences = 0 then 1000 else
        1000 * bit_count((v.licences & v.own_licences)::bit(32)) / bit_count(v.licences::bit(32)) end`,
    )}
    + ${points('distance', 'case when v.km is null then 500 else 1000 * greatest(0, 60 - v.km) / 60 end')}
    + ${points(
      'hours',
      `case when v.own_min is null or v.hours_min is null then 500 else
        greatest(0, 1000 - 50 * greatest(0, v.hours_min - v.own_max, v.own_min - v.hours_max)) end`,
    )}
    + ${points('childcare', `case when v.childcare then greatest(0, 1000 - 350 * bit_count((v.circumstances & ${HARD})::bit(32))) else 1000 end`)}
    + ${points(
      'contract',
      `case when v.contract is null then 500 when v.contract_refused then 0
        when v.childcare and v.contract = 'on_call' then 0 else case v.contract when 'permanent' then 1000 when 'temporary' then 700
        when 'agency' then 500 when 'on_call' then 250 when 'internship' then 200 when 'self_employed' then 200 else 0 end end`,
    )}
    + ${points('start', 'v.start')}
    + ${points('freshness', '1000 * (60 - least(60, greatest(0, v.today - v.published))) / 60')} as score
  from judged v cross join w
)
select 'ranked' as part, id, score::int, gates, null::int as vacancies from (
  select scored.* from scored cross join p
  where case when p.excluded_by = 0 then gates = 0 else gates & p.excluded_by <> 0 end
    and not coalesce(p.j->'notForMe'->'vacancies' ? id, false)
  order by score desc, published desc, id limit (select wanted from p)
) best
union all
select 'count', null, null, gates, count(*)::int from scored group by gates
order by part desc, score desc nulls last
`;
