-- The Minnesota policy, mn-northwest, of all cases at once, each as of its date in the table evaluated. The parameter is the
-- horizon in days. The tables are those of case files, one a kind of fact. C1 to C16 are the common readings of the clause
-- table; the words are in minnesota_words.sql.

WITH

-- C6: a case in no program owes nothing. C1: what opens after the horizon is not in the evaluation.
cases AS MATERIALIZED (
    SELECT case_id, as_of, as_of + CAST(? AS INTEGER) AS horizon_end, entry_date
    FROM evaluated JOIN participant USING (case_id)
    WHERE len(programs) > 0
),

-- C7: the facts as they were known on the as-of date: without what was recorded later.
known_exits AS MATERIALIZED (
    SELECT f.* REPLACE (known_places(recordings, date, as_of) AS recordings), as_of, entry_date
    FROM exit f JOIN cases USING (case_id)
    WHERE is_known(known_from(date, recorded_on, recordings), as_of)
),
known_services AS MATERIALIZED (
    SELECT f.* REPLACE (
            CASE WHEN is_end_unknown(end_date, end_recorded_on, as_of) THEN NULL ELSE end_date END AS end_date,
            CASE WHEN is_end_unknown(end_date, end_recorded_on, as_of) THEN NULL ELSE end_recorded_on END AS end_recorded_on,
            known_places(recordings, start_date, as_of) AS recordings),
        as_of
    FROM services f JOIN cases USING (case_id)
    WHERE is_known(known_from(start_date, recorded_on, recordings), as_of)
),
known_attendance_ends AS MATERIALIZED (
    SELECT f.*, as_of
    FROM attendance_ends f JOIN cases USING (case_id)
    WHERE is_known(known_from(date, recorded_on, NULL), as_of)
),
known_closings AS MATERIALIZED (
    SELECT f.* REPLACE (known_places(recordings, date, as_of) AS recordings), as_of
    FROM activity_closings f JOIN cases USING (case_id)
    WHERE is_known(known_from(date, recorded_on, recordings), as_of)
),
known_contacts AS MATERIALIZED (
    SELECT f.* REPLACE (
            known_places(recordings, date, as_of) AS recordings,
            known_places(change_entered, date, as_of) AS change_entered),
        as_of
    FROM contacts f JOIN cases USING (case_id)
    WHERE is_known(known_from(date, recorded_on, recordings), as_of)
),
known_notes AS MATERIALIZED (
    SELECT f.* REPLACE (known_places(recordings, date, as_of) AS recordings), as_of
    FROM case_notes f JOIN cases USING (case_id)
    WHERE is_known(known_from(date, recorded_on, recordings), as_of)
),
known_documents AS MATERIALIZED (
    SELECT f.* REPLACE (known_places(recordings, date, as_of) AS recordings), as_of
    FROM documents f JOIN cases USING (case_id)
    WHERE is_known(known_from(date, recorded_on, recordings), as_of)
),
known_plans AS MATERIALIZED (
    SELECT f.* REPLACE (known_places(recordings, date, as_of) AS recordings), as_of
    FROM employment_plans f JOIN cases USING (case_id)
    WHERE is_known(known_from(date, recorded_on, recordings), as_of)
),
-- Of the kinds that no clause looks at only ids and dates matter, to the checks of the data.
known_others AS MATERIALIZED (
    SELECT case_id, f.* EXCLUDE (case_id, recorded_on, recordings)
    FROM (
        SELECT case_id, id, start_date AS date, recorded_on, NULL AS recordings, 'plannedservice' AS kind, hash(p) AS content, true AS to_come
            FROM planned_services p
        UNION ALL BY NAME SELECT case_id, id, date, recorded_on, 'scheduledreview' AS kind, hash(s) AS content, true AS to_come
            FROM scheduled_reviews s
        UNION ALL BY NAME SELECT case_id, id, date, recorded_on, 'offer' AS kind, hash(o) AS content FROM offers o
        UNION ALL BY NAME SELECT case_id, id, start_date AS date, recorded_on, recordings, 'employment' AS kind, hash(e) AS content
            FROM employments e
        UNION ALL BY NAME SELECT case_id, id, date, recorded_on, 'laborforcestatus' AS kind, hash(l) AS content FROM labor_force_statuses l
        UNION ALL BY NAME SELECT case_id, id, start_date AS date, recorded_on, 'circumstance' AS kind, hash(c) AS content
            FROM circumstances c
        UNION ALL BY NAME SELECT case_id, id, date, recorded_on, 'planreview' AS kind, hash(r) AS content FROM plan_reviews r
        UNION ALL BY NAME SELECT case_id, id, date, recorded_on, recordings, 'teammeeting' AS kind, hash(t) AS content FROM team_meetings t
        UNION ALL BY NAME SELECT case_id, id, date, recorded_on, 'followupform' AS kind, hash(u) AS content FROM follow_up_forms u
        UNION ALL BY NAME SELECT case_id, id, sent_on AS date, recorded_on, 'survey' AS kind, hash(s) AS content FROM surveys s
        UNION ALL BY NAME SELECT case_id, id, date, coalesce(recorded_on, received_on) AS recorded_on, 'wageevidence' AS kind, hash(w) AS content
            FROM wage_evidence w
        UNION ALL BY NAME SELECT case_id, id, date, recorded_on, 'misstatus' AS kind, hash(m) AS content FROM mis_statuses m
        UNION ALL BY NAME SELECT case_id, id, date, recorded_on, 'referral' AS kind, hash(r) AS content FROM referrals r
        UNION ALL BY NAME SELECT case_id, id, date, recorded_on, 'incentive' AS kind, hash(i) AS content FROM incentives i
        UNION ALL BY NAME SELECT case_id, id, date, recorded_on, recordings, 'credential' AS kind, hash(c) AS content FROM credentials c
    ) f JOIN cases USING (case_id)
    WHERE is_known(known_from(date, recorded_on, recordings), as_of)
),
known_facts AS MATERIALIZED (
    SELECT case_id, kind, id, date, coalesce(to_come, false) AS to_come FROM known_others
    UNION ALL SELECT case_id, 'exit', id, date, false FROM known_exits
    UNION ALL SELECT case_id, 'service', id, start_date, false FROM known_services
    UNION ALL SELECT case_id, 'attendanceend', id, date, false FROM known_attendance_ends
    UNION ALL SELECT case_id, 'activityclosing', id, date, false FROM known_closings
    UNION ALL SELECT case_id, 'contact', id, date, false FROM known_contacts
    UNION ALL SELECT case_id, 'casenote', id, date, false FROM known_notes
    UNION ALL SELECT case_id, 'document', id, date, false FROM known_documents
    UNION ALL SELECT case_id, 'employmentplan', id, date, false FROM known_plans
),

-- C12: of several facts of a kind with one id none is used, unless they are equal.
repeated AS MATERIALIZED (SELECT case_id, kind, id FROM known_facts GROUP BY case_id, kind, id HAVING count(*) > 1),
ambiguous AS MATERIALIZED (
    SELECT case_id, kind, id
    FROM (
        SELECT case_id, kind, id, content FROM known_others
        UNION ALL SELECT case_id, 'exit', id, hash(e) FROM known_exits e
        UNION ALL SELECT case_id, 'service', id, hash(s) FROM known_services s SEMI JOIN repeated USING (case_id, id)
        UNION ALL SELECT case_id, 'attendanceend', id, hash(a)
            FROM known_attendance_ends a SEMI JOIN repeated USING (case_id, id)
        UNION ALL SELECT case_id, 'activityclosing', id, hash(c) FROM known_closings c SEMI JOIN repeated USING (case_id, id)
        UNION ALL SELECT case_id, 'contact', id, hash(c) FROM known_contacts c SEMI JOIN repeated USING (case_id, id)
        UNION ALL SELECT case_id, 'casenote', id, hash(n) FROM known_notes n SEMI JOIN repeated USING (case_id, id)
        UNION ALL SELECT case_id, 'document', id, hash(d) FROM known_documents d SEMI JOIN repeated USING (case_id, id)
        UNION ALL SELECT case_id, 'employmentplan', id, hash(p) FROM known_plans p SEMI JOIN repeated USING (case_id, id)
    )
    SEMI JOIN repeated USING (case_id, kind, id)
    GROUP BY ALL
    HAVING count(DISTINCT content) > 1
),

-- C12: what the references name among the known facts, by id or by kind and id. What names none or several is followed nowhere.
written AS (
    SELECT case_id, 'any' AS wanted, unnest(about) AS text FROM known_notes
    UNION SELECT case_id, 'any', unnest(about) FROM known_documents
    UNION SELECT case_id, 'service', service_id FROM known_attendance_ends
    UNION SELECT case_id, 'service', service_id FROM known_closings
    UNION SELECT case_id, 'service', unnest(activities) FROM known_plans
),
named AS (
    SELECT w.case_id, w.wanted, w.text, f.kind, f.id, f.date, f.to_come
    FROM written w JOIN known_facts f ON f.case_id = w.case_id AND f.id = w.text
    WHERE w.wanted IN ('any', f.kind)
    UNION ALL
    SELECT w.case_id, w.wanted, w.text, f.kind, f.id, f.date, f.to_come
    FROM written w JOIN known_facts f ON f.case_id = w.case_id AND f.kind = kind_in(w.text) AND f.id = id_in(w.text)
    WHERE w.wanted IN ('any', f.kind)
),
followed AS MATERIALIZED (
    SELECT case_id, wanted, text, any_value(kind) AS kind, any_value(id) AS id, any_value(date) AS date,
        bool_or(to_come) AS to_come
    FROM named
    GROUP BY case_id, wanted, text
    HAVING count(DISTINCT [kind, id]) = 1
),
references_to AS MATERIALIZED (FROM followed ANTI JOIN ambiguous USING (case_id, kind, id)),

-- C12: what comes after the as-of date, ends before it starts, or contradicts entry or exit, is not used.
exits AS MATERIALIZED (
    SELECT case_id, date AS exit_date
    FROM known_exits ANTI JOIN (FROM ambiguous WHERE kind = 'exit') USING (case_id, id)
    WHERE date <= as_of AND date >= entry_date
),
sound_services AS MATERIALIZED (
    SELECT DISTINCT ON (case_id, id) case_id, id, category, start_date, end_date, youth_activity
    FROM known_services LEFT JOIN exits USING (case_id) ANTI JOIN (FROM ambiguous WHERE kind = 'service') USING (case_id, id)
    WHERE start_date <= as_of
        AND coalesce(end_date >= start_date, true)
        AND NOT coalesce(category = 'FOLLOW_UP' AND start_date < exit_date, false)
        AND NOT coalesce(counts(category) AND start_date > exit_date, false)
),
sound_attendance_ends AS (
    SELECT DISTINCT ON (e.case_id, e.id) e.case_id, e.id, t.id AS service_id, e.date, e.recorded_on
    FROM known_attendance_ends e
        JOIN references_to t ON t.case_id = e.case_id AND t.wanted = 'service' AND t.text = e.service_id
        ANTI JOIN (FROM ambiguous WHERE kind = 'attendanceend') a ON a.case_id = e.case_id AND a.id = e.id
    WHERE e.date <= e.as_of
),
closings AS (
    SELECT DISTINCT ON (c.case_id, c.id) c.case_id, c.id, t.id AS service_id, c.date,
        known_from(c.date, c.recorded_on, c.recordings) AS entered_on
    FROM known_closings c
        JOIN references_to t ON t.case_id = c.case_id AND t.wanted = 'service' AND t.text = c.service_id
        ANTI JOIN (FROM ambiguous WHERE kind = 'activityclosing') a ON a.case_id = c.case_id AND a.id = c.id
    WHERE c.date <= c.as_of
),
sound_contacts AS MATERIALIZED (
    SELECT DISTINCT ON (case_id, id)
        case_id, id, date, contact_with, method, outcome, record_reviewed, reason_not_personal,
        is_with_participant(contact_with) AND is_reached(outcome) AS reached,
        could_be_with_participant(contact_with) AND could_be_reached(outcome) AS could_reach,
        is_with_participant(contact_with) AND is_written(outcome, method) AS wrote,
        could_be_with_participant(contact_with) AND could_be_written(outcome, method) AS could_write,
        could_be_with_participant(contact_with)
            AND (is_unanswered(outcome) OR could_have_come_back(outcome, method)) AS could_be_unanswered,
        is_with_participant(contact_with) AND (is_unanswered(outcome) OR came_back(outcome, method)) AS unanswered
    FROM known_contacts ANTI JOIN (FROM ambiguous WHERE kind = 'contact') USING (case_id, id)
    WHERE date <= as_of
),
sound_plans AS (
    SELECT DISTINCT ON (case_id, id) case_id, id, date, activities,
        coalesce(known_from(date, recorded_on, recordings), date) AS entered_on
    FROM known_plans ANTI JOIN (FROM ambiguous WHERE kind = 'employmentplan') USING (case_id, id)
    WHERE date <= as_of
),
-- C12: a note dated before one of its events, unless the event is only planned.
notes_before_events AS (
    SELECT n.case_id, n.id
    FROM (SELECT case_id, id, date, unnest(about) AS text FROM known_notes) n
        JOIN references_to e ON e.case_id = n.case_id AND e.wanted = 'any' AND e.text = n.text
            AND n.date < e.date AND NOT e.to_come
),
notes_about AS MATERIALIZED (
    SELECT DISTINCT n.case_id, n.id, n.date, n.states, e.kind, e.id AS event
    FROM (
            SELECT case_id, id, date, states, unnest(about) AS text
            FROM known_notes
                ANTI JOIN (FROM ambiguous WHERE kind = 'casenote') USING (case_id, id)
                ANTI JOIN notes_before_events USING (case_id, id)
            WHERE date <= as_of
        ) n
        JOIN references_to e ON e.case_id = n.case_id AND e.wanted = 'any' AND e.text = n.text
),
documents_about AS (
    SELECT DISTINCT d.case_id, d.id, d.date, e.kind, e.id AS event
    FROM (
            SELECT case_id, id, date, unnest(about) AS text
            FROM known_documents ANTI JOIN (FROM ambiguous WHERE kind = 'document') USING (case_id, id)
            WHERE date <= as_of
        ) d
        JOIN references_to e ON e.case_id = d.case_id AND e.wanted = 'any' AND e.text = d.text
),

-- C2: the calendar months that lie wholly between entry and exit. The first begins on the entry date or after it.
months AS (
    SELECT case_id, month, last_day(month) AS month_end
    FROM (
        SELECT case_id, exit_date,
            CAST(unnest(generate_series(
                date_trunc('month', entry_date - 1 + INTERVAL 1 MONTH), horizon_end, INTERVAL 1 MONTH)) AS DATE) AS month
        FROM cases LEFT JOIN exits USING (case_id)
    )
    WHERE coalesce(last_day(month) <= exit_date, true)
),
contacts_of_months AS MATERIALIZED (
    SELECT m.case_id, m.month, m.month_end,
        list(c.id ORDER BY c.date, c.id) FILTER (c.reached OR c.wrote) AS serving,
        list(c.id ORDER BY c.date, c.id)
            FILTER ((c.reached OR c.wrote) AND (c.method = 'IN_PERSON' OR c.reason_not_personal IS NOT NULL)) AS personal,
        count(c.id) > 0 AS could_serve,
        bool_or(c.reason_not_personal IS NOT NULL
            OR (coalesce(c.method = 'IN_PERSON', true) AND c.could_reach)) FILTER (c.id IS NOT NULL) AS could_be_personal
    FROM months m
        LEFT JOIN sound_contacts c
            ON c.case_id = m.case_id AND CAST(date_trunc('month', c.date) AS DATE) = m.month AND (c.could_reach OR c.could_write)
    GROUP BY ALL
),

-- The clauses: what is owed, what meets it, what would meet it late, whether filling an empty field could meet it, and whether
-- it cannot be told that it is owed.

clause_1 AS (
    SELECT case_id, '1' AS clause, strftime(month, '%Y-%m') AS subject, month AS opens, month_end AS due,
        serving AS evidence, could_serve AS possible
    FROM contacts_of_months
),
-- Judged of a month that is met, once it is over; in doubt while that is.
clause_2 AS (
    SELECT case_id, '2' AS clause, strftime(month, '%Y-%m') AS subject, month AS opens, month_end AS due,
        personal AS evidence, could_be_personal AS possible, serving IS NULL AS untold
    FROM contacts_of_months JOIN cases USING (case_id)
    WHERE could_serve AND month_end < as_of
),
clause_3a AS (
    SELECT c.case_id, '3.a' AS clause, c.id || '/' || element AS subject, c.date AS opens, c.date AS due,
        list(n.id ORDER BY n.date, n.id) FILTER (list_contains(n.states, element)) AS evidence,
        bool_or(n.states IS NULL) FILTER (n.id IS NOT NULL) AS possible,
        -- whatever came of a letter or e-mail, it was a contact or an attempt
        NOT (c.reached OR c.unanswered OR c.wrote
            OR (c.outcome IS NULL AND coalesce(c.method IN ('LETTER', 'EMAIL'), false)
                AND is_with_participant(c.contact_with))) AS untold
    FROM sound_contacts c
        CROSS JOIN (VALUES ('CONTACT_DATE'), ('CONTACT_TYPE'), ('CONTACT_RESULT')) AS elements(element)
        LEFT JOIN notes_about n ON n.case_id = c.case_id AND n.kind = 'contact' AND n.event = c.id
    WHERE c.could_reach OR c.could_be_unanswered OR c.could_write
    GROUP BY c.case_id, c.id, c.date, element, untold
),
-- By the earlier of its last day and that of its closing.
finished AS (
    SELECT s.case_id, s.id, s.category, s.youth_activity, least(s.end_date, min(c.date)) AS day
    FROM sound_services s
        LEFT JOIN closings c ON c.case_id = s.case_id AND c.service_id = s.id
    GROUP BY s.case_id, s.id, s.category, s.youth_activity, s.end_date
),
clause_3b AS (
    SELECT s.case_id, '3.b' AS clause, s.id AS subject, s.day AS opens, s.day AS due,
        list(d.id ORDER BY d.date, d.id) FILTER (d.id IS NOT NULL) AS evidence,
        s.category <> 'TRAINING' AND s.youth_activity IS NULL AS untold
    FROM finished s LEFT JOIN documents_about d ON d.case_id = s.case_id AND d.kind = 'service' AND d.event = s.id
    WHERE s.day IS NOT NULL
        AND (s.category = 'TRAINING'
            OR s.youth_activity IN ('HIGH_SCHOOL', 'HISET_GED_PREPARATION')
            OR (s.category = 'YOUTH_ELEMENT' AND s.youth_activity IS NULL))
    GROUP BY s.case_id, s.id, s.day, untold
),
clause_4_contacts AS (
    SELECT case_id, '4' AS clause, id AS subject, date AS opens, date AS due,
        CASE WHEN record_reviewed THEN [id] END AS evidence,
        record_reviewed IS NULL AS possible,
        NOT reached AS untold
    FROM sound_contacts
    WHERE could_reach
),
latest_plans AS MATERIALIZED (
    SELECT DISTINCT ON (case_id) * FROM sound_plans ORDER BY case_id, date DESC, entered_on DESC, id DESC
),
enrollments AS (
    SELECT DISTINCT p.case_id, p.id, r.id AS service_id
    FROM (SELECT case_id, id, unnest(activities) AS text FROM latest_plans) p
        JOIN references_to r ON r.case_id = p.case_id AND r.wanted = 'service' AND r.text = p.text
),
clause_4_services AS (
    SELECT s.case_id, '4' AS clause, s.id AS subject, s.start_date AS opens, s.start_date AS due,
        CASE WHEN e.id IS NOT NULL THEN [e.id] END AS evidence,
        p.id IS NOT NULL AND p.activities IS NULL AS possible
    FROM sound_services s
        LEFT JOIN latest_plans p ON p.case_id = s.case_id
        LEFT JOIN enrollments e ON e.case_id = s.case_id AND e.service_id = s.id
        ANTI JOIN closings c ON c.case_id = s.case_id AND c.service_id = s.id
    WHERE s.end_date IS NULL AND counts(s.category)
),
clause_5 AS (
    SELECT e.case_id, '5' AS clause, e.id AS subject, e.date AS opens, greatest(e.date, e.recorded_on) AS due,
        list(c.id ORDER BY c.entered_on, c.id)
            FILTER (c.entered_on BETWEEN e.date AND greatest(e.date, e.recorded_on)) AS evidence,
        list(c.id ORDER BY c.entered_on, c.id) FILTER (c.entered_on > greatest(e.date, e.recorded_on)) AS late
    FROM sound_attendance_ends e
        LEFT JOIN closings c ON c.case_id = e.case_id AND c.service_id = e.service_id
    GROUP BY e.case_id, e.id, e.date, e.recorded_on
),
clause_6 AS (
    SELECT c.case_id, '6' AS clause, c.id AS subject, c.date AS opens, c.date AS due,
        list(n.id ORDER BY n.date, n.id) FILTER (n.id IS NOT NULL) AS evidence,
        NOT (is_reached(c.outcome) OR is_written(c.outcome, c.method)) OR c.contact_with IS NULL AS untold
    FROM sound_contacts c
        LEFT JOIN notes_about n ON n.case_id = c.case_id AND n.kind = 'contact' AND n.event = c.id
    WHERE (could_be_reached(c.outcome) OR could_be_written(c.outcome, c.method)) AND NOT is_with_participant(c.contact_with)
    GROUP BY c.case_id, c.id, c.date, untold
)

-- C1, C11, C15: where each stands. C9: before the first version nothing is judged.
SELECT case_id, clause, subject, opens, due,
    CASE
        WHEN untold THEN 'UNDETERMINED'
        WHEN len(evidence) > 0 THEN 'MET'
        WHEN as_of < opens THEN 'UPCOMING'
        WHEN as_of <= due THEN 'OPEN'
        WHEN len(late) > 0 THEN 'LATE'
        WHEN possible THEN 'UNDETERMINED'
        ELSE 'MISSED'
    END AS status,
    CASE WHEN untold THEN [] ELSE coalesce(evidence, CASE WHEN as_of > due THEN late END, []) END AS evidence
FROM (
    FROM clause_1
    UNION ALL BY NAME FROM clause_2
    UNION ALL BY NAME FROM clause_3a
    UNION ALL BY NAME FROM clause_3b
    UNION ALL BY NAME FROM clause_4_contacts
    UNION ALL BY NAME FROM clause_4_services
    UNION ALL BY NAME FROM clause_5
    UNION ALL BY NAME FROM clause_6
) JOIN cases USING (case_id)
WHERE opens BETWEEN DATE '2004-01-01' AND horizon_end
