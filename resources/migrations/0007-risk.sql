-- Hidden risks, the sweeps that find them, the notices that press for them, complaint clusters and the stability
-- assessments of major decisions.
CREATE TABLE sweep_cell (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    department_id INTEGER REFERENCES department (id),
    responsible TEXT NOT NULL,
    phone TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE sweep (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    number_year INTEGER NOT NULL,
    number_serial INTEGER NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    cell_id INTEGER REFERENCES sweep_cell (id),
    period_first TEXT NOT NULL,
    period_last TEXT NOT NULL,
    held_on TEXT NOT NULL,
    held_by TEXT NOT NULL,
    items TEXT NOT NULL,
    findings TEXT NOT NULL,
    zero INTEGER NOT NULL,
    signed_by TEXT NOT NULL,
    signed_on TEXT,
    reported_to TEXT NOT NULL,
    reported_at TEXT,
    note TEXT NOT NULL,
    voided_because TEXT NOT NULL,
    voided INTEGER NOT NULL,
    entered_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (number_year, number_serial)
) STRICT;
CREATE UNIQUE INDEX sweep_once ON sweep (kind, period_first, coalesce(cell_id, 0)) WHERE voided = 0 AND kind <> 'urgent';
CREATE UNIQUE INDEX sweep_by_number ON sweep (number);
CREATE INDEX sweep_by_period ON sweep (period_last, kind, voided, signed_on, zero, cell_id, period_first);
CREATE INDEX sweep_by_cell ON sweep (cell_id, kind, period_first);

CREATE TABLE risk (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    number_year INTEGER NOT NULL,
    number_serial INTEGER NOT NULL,
    number TEXT NOT NULL,
    found_on TEXT NOT NULL,
    found_by TEXT NOT NULL,
    source TEXT NOT NULL,
    sweep_id INTEGER REFERENCES sweep (id),
    place TEXT NOT NULL,
    department_id INTEGER REFERENCES department (id),
    category TEXT NOT NULL,
    description TEXT NOT NULL,
    before_method TEXT NOT NULL,
    before_likelihood INTEGER NOT NULL,
    before_impact INTEGER NOT NULL,
    before_lec_likelihood REAL NOT NULL,
    before_exposure REAL NOT NULL,
    before_consequence REAL NOT NULL,
    before_level TEXT NOT NULL,
    after_method TEXT NOT NULL,
    after_likelihood INTEGER NOT NULL,
    after_impact INTEGER NOT NULL,
    after_lec_likelihood REAL NOT NULL,
    after_exposure REAL NOT NULL,
    after_consequence REAL NOT NULL,
    after_level TEXT NOT NULL,
    responsible TEXT NOT NULL,
    measures TEXT NOT NULL,
    funds TEXT NOT NULL,
    due_on TEXT,
    contingency TEXT NOT NULL,
    leader TEXT NOT NULL,
    team TEXT NOT NULL,
    plan TEXT NOT NULL,
    state TEXT NOT NULL,
    assigned_on TEXT,
    first_due_on TEXT,
    started_on TEXT,
    rectified_on TEXT,
    rectified_by TEXT NOT NULL,
    result TEXT NOT NULL,
    verified_on TEXT,
    verified_by TEXT NOT NULL,
    verification TEXT NOT NULL,
    written_off_on TEXT,
    written_off_by TEXT NOT NULL,
    evidence TEXT NOT NULL,
    voided_because TEXT NOT NULL,
    note TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    level_rank INTEGER NOT NULL,
    extension_open INTEGER NOT NULL,
    search_keys TEXT NOT NULL,
    UNIQUE (number_year, number_serial)
) STRICT;
CREATE UNIQUE INDEX risk_by_number ON risk (number);
CREATE INDEX risk_by_found ON risk (found_on, state, before_level, category, department_id, source, written_off_on);
CREATE INDEX risk_by_written_off ON risk (written_off_on, state, found_on, before_level);
CREATE INDEX risk_by_state ON risk (state, found_on);
CREATE INDEX risk_by_level ON risk (level_rank, found_on, state);
CREATE INDEX risk_by_department ON risk (department_id, found_on, state);
CREATE INDEX risk_by_category ON risk (category, found_on, state);
CREATE INDEX risk_by_leader ON risk (leader, found_on, state);
CREATE INDEX risk_by_due ON risk (due_on, state);
CREATE INDEX risk_unrectified_by_due ON risk (due_on, state) WHERE rectified_on IS NULL AND due_on IS NOT NULL;
CREATE INDEX risk_by_cell_before ON risk (before_likelihood, before_impact, state, found_on) WHERE before_method = 'matrix';
CREATE INDEX risk_by_cell_after ON risk (after_likelihood, after_impact, state, found_on) WHERE after_method = 'matrix';
CREATE INDEX risk_by_sweep ON risk (sweep_id) WHERE sweep_id IS NOT NULL;
CREATE INDEX risk_extension_asked ON risk (found_on) WHERE extension_open = 1;

CREATE VIRTUAL TABLE risk_search USING fts5 (
    number, place, description, search_keys, measures, result, leader, responsible,
    content = 'risk', content_rowid = 'id', tokenize = 'cjkbigram'
);
CREATE TRIGGER risk_search_insert AFTER INSERT ON risk BEGIN
    INSERT INTO risk_search (rowid, number, place, description, search_keys, measures, result, leader, responsible)
    VALUES (new.id, new.number, new.place, new.description, new.search_keys, new.measures, new.result, new.leader,
            new.responsible);
END;
CREATE TRIGGER risk_search_delete AFTER DELETE ON risk BEGIN
    INSERT INTO risk_search (risk_search, rowid, number, place, description, search_keys, measures, result, leader,
                             responsible)
    VALUES ('delete', old.id, old.number, old.place, old.description, old.search_keys, old.measures, old.result,
            old.leader, old.responsible);
END;
CREATE TRIGGER risk_search_update AFTER UPDATE OF number, place, description, search_keys, measures, result, leader,
    responsible ON risk
WHEN old.number <> new.number OR old.place <> new.place OR old.description <> new.description
    OR old.search_keys <> new.search_keys OR old.measures <> new.measures OR old.result <> new.result
    OR old.leader <> new.leader OR old.responsible <> new.responsible BEGIN
    INSERT INTO risk_search (risk_search, rowid, number, place, description, search_keys, measures, result, leader,
                             responsible)
    VALUES ('delete', old.id, old.number, old.place, old.description, old.search_keys, old.measures, old.result,
            old.leader, old.responsible);
    INSERT INTO risk_search (rowid, number, place, description, search_keys, measures, result, leader, responsible)
    VALUES (new.id, new.number, new.place, new.description, new.search_keys, new.measures, new.result, new.leader,
            new.responsible);
END;

CREATE TABLE risk_extension (
    id INTEGER PRIMARY KEY,
    risk_id INTEGER NOT NULL REFERENCES risk (id),
    requested_on TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    until TEXT NOT NULL,
    decided_on TEXT,
    decided_by TEXT NOT NULL,
    granted INTEGER,
    opinion TEXT NOT NULL
) STRICT;
CREATE INDEX risk_extension_by_risk ON risk_extension (risk_id, requested_on);

CREATE TABLE risk_matter (
    risk_id INTEGER NOT NULL REFERENCES risk (id),
    dispute_id INTEGER NOT NULL REFERENCES dispute (id),
    PRIMARY KEY (risk_id, dispute_id)
) STRICT;
CREATE INDEX risk_matter_by_dispute ON risk_matter (dispute_id, risk_id);

CREATE TABLE supervision_notice (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    number_year INTEGER NOT NULL,
    number_serial INTEGER NOT NULL,
    number TEXT NOT NULL,
    step TEXT NOT NULL,
    subject TEXT NOT NULL,
    risk_id INTEGER REFERENCES risk (id),
    dispute_id INTEGER REFERENCES dispute (id),
    cell_id INTEGER REFERENCES sweep_cell (id),
    week TEXT,
    earlier_id INTEGER REFERENCES supervision_notice (id),
    issued_on TEXT NOT NULL,
    unit TEXT NOT NULL,
    person TEXT NOT NULL,
    matter TEXT NOT NULL,
    overdue TEXT NOT NULL,
    basis TEXT NOT NULL,
    requirement TEXT NOT NULL,
    limit_on TEXT NOT NULL,
    report_how TEXT NOT NULL,
    issuer TEXT NOT NULL,
    contact TEXT NOT NULL,
    contact_phone TEXT NOT NULL,
    received_on TEXT,
    received_by TEXT NOT NULL,
    state TEXT NOT NULL,
    voided_because TEXT NOT NULL,
    note TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    due_on TEXT NOT NULL,
    replied_on TEXT,
    settled_on TEXT,
    search_keys TEXT NOT NULL,
    UNIQUE (number_year, number_serial)
) STRICT;
CREATE UNIQUE INDEX supervision_notice_by_number ON supervision_notice (number);
CREATE INDEX supervision_notice_by_issued ON supervision_notice (issued_on, state, replied_on, due_on, unit);
CREATE INDEX supervision_notice_by_state ON supervision_notice (state, due_on, unit);
CREATE INDEX supervision_notice_by_risk ON supervision_notice (risk_id, issued_on) WHERE risk_id IS NOT NULL;
CREATE INDEX supervision_notice_by_dispute ON supervision_notice (dispute_id, issued_on) WHERE dispute_id IS NOT NULL;
CREATE INDEX supervision_notice_by_cell ON supervision_notice (cell_id, week) WHERE cell_id IS NOT NULL;

CREATE VIRTUAL TABLE supervision_notice_search USING fts5 (
    number, unit, person, matter, requirement, search_keys,
    content = 'supervision_notice', content_rowid = 'id', tokenize = 'cjkbigram'
);
CREATE TRIGGER supervision_notice_search_insert AFTER INSERT ON supervision_notice BEGIN
    INSERT INTO supervision_notice_search (rowid, number, unit, person, matter, requirement, search_keys)
    VALUES (new.id, new.number, new.unit, new.person, new.matter, new.requirement, new.search_keys);
END;
CREATE TRIGGER supervision_notice_search_update AFTER UPDATE OF number, unit, person, matter, requirement, search_keys
    ON supervision_notice BEGIN
    INSERT INTO supervision_notice_search (supervision_notice_search, rowid, number, unit, person, matter, requirement,
                                           search_keys)
    VALUES ('delete', old.id, old.number, old.unit, old.person, old.matter, old.requirement, old.search_keys);
    INSERT INTO supervision_notice_search (rowid, number, unit, person, matter, requirement, search_keys)
    VALUES (new.id, new.number, new.unit, new.person, new.matter, new.requirement, new.search_keys);
END;

CREATE TABLE notice_reply (
    id INTEGER PRIMARY KEY,
    notice_id INTEGER NOT NULL REFERENCES supervision_notice (id),
    replied_on TEXT NOT NULL,
    replied_by TEXT NOT NULL,
    progress TEXT NOT NULL,
    result TEXT NOT NULL,
    why_unfinished TEXT NOT NULL,
    extension_until TEXT,
    evidence TEXT NOT NULL,
    review TEXT NOT NULL,
    reviewed_on TEXT,
    reviewed_by TEXT NOT NULL,
    granted_until TEXT,
    opinion TEXT NOT NULL
) STRICT;
CREATE INDEX notice_reply_by_notice ON notice_reply (notice_id, replied_on);

CREATE TABLE complaint_cluster (
    id INTEGER PRIMARY KEY,
    department_id INTEGER NOT NULL REFERENCES department (id),
    category TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    accepted INTEGER NOT NULL,
    reason TEXT NOT NULL,
    risk_id INTEGER REFERENCES risk (id)
) STRICT;
CREATE INDEX complaint_cluster_by_place ON complaint_cluster (department_id, category, decided_on);

CREATE TABLE cluster_matter (
    cluster_id INTEGER NOT NULL REFERENCES complaint_cluster (id),
    dispute_id INTEGER NOT NULL REFERENCES dispute (id),
    PRIMARY KEY (cluster_id, dispute_id)
) STRICT;
CREATE INDEX cluster_matter_by_dispute ON cluster_matter (dispute_id, cluster_id);

CREATE TABLE stability_assessment (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    number_year INTEGER NOT NULL,
    number_serial INTEGER NOT NULL,
    number TEXT NOT NULL,
    matter TEXT NOT NULL,
    summary TEXT NOT NULL,
    owner TEXT NOT NULL,
    owner_person TEXT NOT NULL,
    entered_on TEXT NOT NULL,
    planned_on TEXT,
    assessed_on TEXT,
    assessors TEXT NOT NULL,
    criteria TEXT NOT NULL,
    opinions TEXT NOT NULL,
    level TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    measures TEXT NOT NULL,
    follow_ups TEXT NOT NULL,
    voided_because TEXT NOT NULL,
    voided INTEGER NOT NULL,
    entered_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (number_year, number_serial)
) STRICT;
CREATE UNIQUE INDEX stability_assessment_by_number ON stability_assessment (number);
CREATE INDEX stability_assessment_by_entered ON stability_assessment (entered_on, voided, assessed_on);
CREATE INDEX stability_assessment_by_planned ON stability_assessment (planned_on) WHERE assessed_on IS NULL AND voided = 0;
