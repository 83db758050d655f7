-- The safe-hospital log: activities with their findings, the scoring sheet, indicators; what petitions need.
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    number_year INTEGER NOT NULL,
    number_serial INTEGER NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    subkind TEXT NOT NULL,
    held_on TEXT NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    department_id INTEGER REFERENCES department (id),
    led_by TEXT NOT NULL,
    participants TEXT NOT NULL,
    head_count INTEGER NOT NULL,
    expected_count INTEGER,
    places TEXT NOT NULL,
    content TEXT NOT NULL,
    outcome TEXT NOT NULL,
    scenario TEXT NOT NULL,
    verdict TEXT NOT NULL,
    evaluation TEXT NOT NULL,
    evaluator TEXT NOT NULL,
    voided_because TEXT NOT NULL,
    note TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    voided INTEGER NOT NULL,
    findings TEXT NOT NULL,
    search_keys TEXT NOT NULL,
    UNIQUE (number_year, number_serial)
) STRICT;
CREATE UNIQUE INDEX activity_by_number ON activity (number);
CREATE INDEX activity_by_held ON activity (held_on, voided, kind, subkind, head_count);
CREATE INDEX activity_by_kind ON activity (kind, held_on, voided);
CREATE INDEX activity_by_department ON activity (department_id, held_on, voided);

CREATE TABLE activity_finding (
    id INTEGER PRIMARY KEY,
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    place TEXT NOT NULL,
    department_id INTEGER REFERENCES department (id),
    risk_id INTEGER REFERENCES risk (id)
) STRICT;
CREATE INDEX activity_finding_by_activity ON activity_finding (activity_id, position, risk_id);
CREATE INDEX activity_finding_by_risk ON activity_finding (risk_id) WHERE risk_id IS NOT NULL;

CREATE VIRTUAL TABLE activity_search USING fts5 (
    number, title, place, led_by, participants, content, outcome, findings, search_keys,
    content = 'activity', content_rowid = 'id', tokenize = 'cjkbigram'
);
CREATE TRIGGER activity_search_insert AFTER INSERT ON activity BEGIN
    INSERT INTO activity_search (rowid, number, title, place, led_by, participants, content, outcome, findings,
                                 search_keys)
    VALUES (new.id, new.number, new.title, new.place, new.led_by, new.participants, new.content, new.outcome,
            new.findings, new.search_keys);
END;
CREATE TRIGGER activity_search_update AFTER UPDATE OF number, title, place, led_by, participants, content, outcome,
    findings, search_keys ON activity BEGIN
    INSERT INTO activity_search (activity_search, rowid, number, title, place, led_by, participants, content, outcome,
                                 findings, search_keys)
    VALUES ('delete', old.id, old.number, old.title, old.place, old.led_by, old.participants, old.content, old.outcome,
            old.findings, old.search_keys);
    INSERT INTO activity_search (rowid, number, title, place, led_by, participants, content, outcome, findings,
                                 search_keys)
    VALUES (new.id, new.number, new.title, new.place, new.led_by, new.participants, new.content, new.outcome,
            new.findings, new.search_keys);
END;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    number_year INTEGER NOT NULL,
    number_serial INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    period_first TEXT NOT NULL,
    period_last TEXT NOT NULL,
    self_on TEXT,
    self_by TEXT NOT NULL,
    checked_on TEXT,
    checked_by TEXT NOT NULL,
    voided_because TEXT NOT NULL,
    note TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    voided INTEGER NOT NULL,
    UNIQUE (number_year, number_serial)
) STRICT;
CREATE UNIQUE INDEX assessment_by_number ON assessment (number);
CREATE INDEX assessment_by_period ON assessment (period_last, period_first, voided);

CREATE TABLE assessment_line (
    id INTEGER PRIMARY KEY,
    assessment_id INTEGER NOT NULL REFERENCES assessment (id),
    position INTEGER NOT NULL,
    item_group TEXT NOT NULL,
    item TEXT NOT NULL,
    content TEXT NOT NULL,
    points REAL NOT NULL,
    how_to_score TEXT NOT NULL,
    self_score REAL,
    checked_score REAL,
    reason TEXT NOT NULL,
    evidence TEXT NOT NULL,
    risk_id INTEGER REFERENCES risk (id)
) STRICT;
CREATE INDEX assessment_line_by_assessment ON assessment_line (assessment_id, position);
CREATE INDEX assessment_line_by_risk ON assessment_line (risk_id) WHERE risk_id IS NOT NULL;

-- What an office types once a quarter; rates are never kept.
CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    indicator TEXT NOT NULL,
    quarter TEXT NOT NULL,
    numerator INTEGER NOT NULL CHECK (numerator >= 0),
    denominator INTEGER CHECK (denominator >= numerator),
    unit TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (indicator, quarter)
) STRICT;
CREATE INDEX indicator_by_quarter ON indicator (quarter, indicator);

-- A matter may be in a leader's charge 包案: one leader, one team, one plan.
CREATE TABLE matter_charge (
    dispute_id INTEGER PRIMARY KEY REFERENCES dispute (id),
    leader TEXT NOT NULL,
    team TEXT NOT NULL,
    plan TEXT NOT NULL,
    since TEXT
) STRICT;
CREATE INDEX matter_charge_by_leader ON matter_charge (leader, dispute_id);

-- What a petition has besides: opinion document, reviews, extension by the head.
CREATE TABLE petition (
    dispute_id INTEGER PRIMARY KEY REFERENCES dispute (id),
    repeated INTEGER NOT NULL,
    acceptance_told_how TEXT NOT NULL,
    extension_days INTEGER NOT NULL,
    extension_on TEXT,
    extension_by TEXT NOT NULL,
    extension_reason TEXT NOT NULL,
    opinion TEXT NOT NULL,
    opinion_number TEXT NOT NULL,
    opinion_on TEXT,
    opinion_facts TEXT NOT NULL,
    opinion_text TEXT NOT NULL,
    opinion_basis TEXT NOT NULL,
    delivered_on TEXT,
    delivered_how TEXT NOT NULL,
    review_asked_on TEXT,
    review_body TEXT NOT NULL,
    review_answered_on TEXT,
    review_upheld INTEGER,
    review_text TEXT NOT NULL,
    rereview_asked_on TEXT,
    rereview_body TEXT NOT NULL,
    rereview_answered_on TEXT,
    rereview_upheld INTEGER,
    rereview_text TEXT NOT NULL
) STRICT;
CREATE INDEX petition_by_opinion ON petition (opinion, opinion_on);
CREATE INDEX petition_by_review ON petition (review_asked_on) WHERE review_asked_on IS NOT NULL;
