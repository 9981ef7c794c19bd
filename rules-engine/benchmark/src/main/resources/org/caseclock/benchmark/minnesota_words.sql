-- The words of minnesota.sql. C1 to C16 are the common readings of the clause table.

-- C7: the first day on which a fact was recorded anywhere, or else its own.
CREATE MACRO known_from(day, recorded_on, recordings) AS
    coalesce(least(recorded_on, list_min(list_transform(recordings, lambda r: r.date))), day);

-- What has no day was always known.
CREATE MACRO is_known(day, as_of) AS coalesce(day <= as_of, true);

CREATE MACRO known_places(recordings, day, as_of) AS
    list_filter(recordings, lambda r: is_known(coalesce(r.date, day), as_of));

CREATE MACRO is_end_unknown(end_date, end_recorded_on, as_of) AS
    end_date IS NOT NULL AND coalesce(end_recorded_on, end_date) > as_of;

-- 20 CFR 677.150(c): services that do not count toward exit; clause 4 leaves the same out of the strategy.
CREATE MACRO counts(category) AS
    category NOT IN ('FOLLOW_UP', 'SUPPORTIVE', 'SELF_SERVICE', 'INFORMATION_ONLY');

-- C3: what a contact counts for, and what it could count for if its empty fields were filled (C11).
CREATE MACRO is_with_participant(contact_with) AS coalesce(contact_with = 'PARTICIPANT', false);
CREATE MACRO could_be_with_participant(contact_with) AS coalesce(contact_with = 'PARTICIPANT', true);
CREATE MACRO is_reached(outcome) AS coalesce(outcome = 'REACHED', false);
CREATE MACRO could_be_reached(outcome) AS coalesce(outcome = 'REACHED', true);
CREATE MACRO is_written(outcome, method) AS coalesce(outcome = 'SENT' AND method IN ('LETTER', 'EMAIL'), false);
CREATE MACRO could_be_written(outcome, method) AS
    coalesce(outcome = 'SENT', false) AND coalesce(method IN ('LETTER', 'EMAIL'), true);
CREATE MACRO is_unanswered(outcome) AS coalesce(outcome IN ('MESSAGE_LEFT', 'NO_ANSWER'), false);
-- What came back undelivered is still an attempt.
CREATE MACRO came_back(outcome, method) AS coalesce(outcome = 'RETURNED' AND method IN ('LETTER', 'EMAIL'), false);
CREATE MACRO could_have_come_back(outcome, method) AS
    coalesce(outcome = 'RETURNED', false) AND coalesce(method IN ('LETTER', 'EMAIL'), true);

-- C12: a reference may name the kind before the id, however its words are joined.
CREATE MACRO kind_in(text) AS
    CASE WHEN contains(text, ':') THEN lower(regexp_replace(split_part(text, ':', 1), '[_\-\s]', '', 'g')) END;
CREATE MACRO id_in(text) AS substr(text, strpos(text, ':') + 1);
