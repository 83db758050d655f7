-- The register of matters: complaints, disputes, petitions.
CREATE TABLE dispute (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    kind TEXT NOT NULL,
    kind_entered TEXT NOT NULL,
    number_year INTEGER NOT NULL,
    number_serial INTEGER NOT NULL,
    number TEXT NOT NULL,
    external_number TEXT NOT NULL,
    channel TEXT NOT NULL,
    subject TEXT NOT NULL,
    received_at TEXT NOT NULL,
    received_on TEXT NOT NULL,
    received_time_known INTEGER NOT NULL,
    received_by TEXT NOT NULL,
    happened_on TEXT,
    head_count INTEGER NOT NULL,
    anonymous INTEGER NOT NULL,
    complainant_name TEXT NOT NULL,
    complainant_sex TEXT NOT NULL,
    complainant_id_number TEXT NOT NULL,
    complainant_phone TEXT NOT NULL,
    complainant_address TEXT NOT NULL,
    relation TEXT NOT NULL,
    patient_name TEXT NOT NULL,
    patient_sex TEXT NOT NULL,
    patient_born_on TEXT,
    patient_age INTEGER,
    patient_id_number TEXT NOT NULL,
    patient_phone TEXT NOT NULL,
    patient_address TEXT NOT NULL,
    patient_number TEXT NOT NULL,
    care TEXT NOT NULL,
    admitted_on TEXT,
    discharged_on TEXT,
    died_at TEXT,
    department_id INTEGER REFERENCES department (id),
    category TEXT NOT NULL,
    narrative TEXT NOT NULL,
    demands TEXT NOT NULL,
    demand_text TEXT NOT NULL,
    claimed INTEGER,
    severity INTEGER,
    accident_grade TEXT NOT NULL,
    adverse_event TEXT NOT NULL,
    responsibility TEXT NOT NULL,
    major INTEGER NOT NULL,
    major_reported_at TEXT,
    handler TEXT NOT NULL,
    findings TEXT NOT NULL,
    leader_instruction TEXT NOT NULL,
    result TEXT NOT NULL,
    feedback_rule TEXT NOT NULL,
    feedback_due TEXT,
    answer TEXT NOT NULL,
    answered_at TEXT,
    answered_on TEXT,
    told_on TEXT,
    told_how TEXT NOT NULL,
    satisfaction TEXT NOT NULL,
    status TEXT NOT NULL,
    closed_on TEXT,
    ending TEXT NOT NULL,
    ending_ground TEXT NOT NULL,
    dispute_since TEXT,
    earlier_id INTEGER REFERENCES dispute (id),
    accepted_on TEXT,
    acceptance_told_on TEXT,
    finish_extended_days INTEGER NOT NULL,
    paid INTEGER,
    import_id INTEGER REFERENCES import_run (id),
    search_keys TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    days_to_close INTEGER,
    entered_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (kind_entered, number_year, number_serial)
) STRICT;
CREATE UNIQUE INDEX dispute_by_number ON dispute (number);
CREATE INDEX dispute_by_received ON dispute (received_at);
CREATE INDEX dispute_by_received_on ON dispute (received_on, status, closed_on, answered_on, feedback_due);
CREATE INDEX dispute_by_closed_on ON dispute (closed_on, status, received_on);
CREATE INDEX dispute_by_department ON dispute (department_id, received_at);
CREATE INDEX dispute_by_category ON dispute (category, received_at);
CREATE INDEX dispute_by_status ON dispute (status, received_at);
CREATE INDEX dispute_by_name ON dispute (sort_key);
CREATE INDEX dispute_by_due ON dispute (feedback_due);
-- The day's list asks these every time the window is looked at, in registers of any length.
CREATE INDEX dispute_unanswered_by_due ON dispute (feedback_due) WHERE closed_on IS NULL AND answered_on IS NULL;
CREATE INDEX dispute_not_told ON dispute (closed_on) WHERE closed_on IS NOT NULL AND told_on IS NULL;
CREATE INDEX dispute_by_external_number ON dispute (external_number) WHERE external_number <> '';
CREATE INDEX dispute_by_import ON dispute (import_id) WHERE import_id IS NOT NULL;

CREATE VIRTUAL TABLE dispute_search USING fts5 (
    number, external_number, complainant_name, patient_name, search_keys, subject, narrative, result, answer,
    content = 'dispute', content_rowid = 'id', tokenize = 'cjkbigram'
);
CREATE TRIGGER dispute_search_insert AFTER INSERT ON dispute BEGIN
    INSERT INTO dispute_search (rowid, number, external_number, complainant_name, patient_name, search_keys, subject,
                                narrative, result, answer)
    VALUES (new.id, new.number, new.external_number, new.complainant_name, new.patient_name, new.search_keys,
            new.subject, new.narrative, new.result, new.answer);
END;
CREATE TRIGGER dispute_search_delete AFTER DELETE ON dispute BEGIN
    INSERT INTO dispute_search (dispute_search, rowid, number, external_number, complainant_name, patient_name,
                                search_keys, subject, narrative, result, answer)
    VALUES ('delete', old.id, old.number, old.external_number, old.complainant_name, old.patient_name, old.search_keys,
            old.subject, old.narrative, old.result, old.answer);
END;
CREATE TRIGGER dispute_search_update AFTER UPDATE OF number, external_number, complainant_name, patient_name,
    search_keys, subject, narrative, result, answer ON dispute
WHEN old.number <> new.number OR old.external_number <> new.external_number
    OR old.complainant_name <> new.complainant_name OR old.patient_name <> new.patient_name
    OR old.search_keys <> new.search_keys OR old.subject <> new.subject OR old.narrative <> new.narrative
    OR old.result <> new.result OR old.answer <> new.answer BEGIN
    INSERT INTO dispute_search (dispute_search, rowid, number, external_number, complainant_name, patient_name,
                                search_keys, subject, narrative, result, answer)
    VALUES ('delete', old.id, old.number, old.external_number, old.complainant_name, old.patient_name, old.search_keys,
            old.subject, old.narrative, old.result, old.answer);
    INSERT INTO dispute_search (rowid, number, external_number, complainant_name, patient_name, search_keys, subject,
                                narrative, result, answer)
    VALUES (new.id, new.number, new.external_number, new.complainant_name, new.patient_name, new.search_keys,
            new.subject, new.narrative, new.result, new.answer);
END;

CREATE TABLE problem (
    id INTEGER PRIMARY KEY,
    dispute_id INTEGER NOT NULL REFERENCES dispute (id),
    position INTEGER NOT NULL,
    category TEXT NOT NULL,
    department_id INTEGER REFERENCES department (id),
    staff TEXT NOT NULL,
    severity INTEGER,
    description TEXT NOT NULL
) STRICT;
CREATE INDEX problem_by_dispute ON problem (dispute_id, position);
CREATE INDEX problem_by_category ON problem (category, dispute_id);

CREATE TABLE timeline_entry (
    id INTEGER PRIMARY KEY,
    dispute_id INTEGER NOT NULL REFERENCES dispute (id),
    at TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    who TEXT NOT NULL,
    content TEXT NOT NULL,
    head_count INTEGER NOT NULL,
    promised_to TEXT NOT NULL,
    due_on TEXT,
    kept_on TEXT
) STRICT;
CREATE INDEX timeline_by_dispute ON timeline_entry (dispute_id, at);
CREATE INDEX timeline_by_kind ON timeline_entry (kind, happened_on);
CREATE INDEX timeline_by_promise ON timeline_entry (due_on) WHERE due_on IS NOT NULL AND kept_on IS NULL;

CREATE TABLE seal (
    id INTEGER PRIMARY KEY,
    dispute_id INTEGER NOT NULL REFERENCES dispute (id),
    kind TEXT NOT NULL,
    sealed_at TEXT NOT NULL,
    items TEXT NOT NULL,
    copy_kind TEXT NOT NULL,
    unfinished INTEGER NOT NULL,
    hospital_person TEXT NOT NULL,
    patient_side_person TEXT NOT NULL,
    witness TEXT NOT NULL,
    custody_place TEXT NOT NULL,
    custodian TEXT NOT NULL,
    testing_body TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX seal_by_dispute ON seal (dispute_id);

CREATE TABLE seal_opening (
    id INTEGER PRIMARY KEY,
    seal_id INTEGER NOT NULL REFERENCES seal (id),
    opened_at TEXT NOT NULL,
    both_sides INTEGER NOT NULL,
    ground TEXT NOT NULL,
    hospital_person TEXT NOT NULL,
    patient_side_person TEXT NOT NULL,
    sealed_again INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX seal_opening_by_seal ON seal_opening (seal_id);

CREATE TABLE autopsy (
    id INTEGER PRIMARY KEY,
    dispute_id INTEGER NOT NULL UNIQUE REFERENCES dispute (id),
    told_at TEXT,
    told_to TEXT NOT NULL,
    decision TEXT NOT NULL,
    decided_at TEXT,
    signed_by TEXT NOT NULL,
    frozen INTEGER NOT NULL,
    performed_at TEXT,
    performed_by TEXT NOT NULL,
    body_released_on TEXT,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE material (
    id INTEGER PRIMARY KEY,
    dispute_id INTEGER NOT NULL REFERENCES dispute (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    required INTEGER NOT NULL,
    received_on TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX material_by_dispute ON material (dispute_id, position);
